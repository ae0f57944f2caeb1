import { useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { ChangeFilters } from "#src/features/compare/change-filters.tsx";
import { ChangeList } from "#src/features/compare/change-list.tsx";
import { changeRow, type ChangeRow } from "#src/features/compare/change-rows.ts";
import { tickOf, type ReviewStore } from "#src/features/compare/review-store.ts";
import { SectionTable } from "#src/features/compare/section-table.tsx";
import { useFilter } from "#src/features/compare/use-filter.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { MeterBar } from "#src/ui/meter-bar.tsx";

interface ChangesViewProps {
  readonly comparison: Comparison;
  readonly plans: ComparedPlans;
  readonly reviews: ReviewStore;
}

/** What changed, record by record: counted, filtered, explained and ticked off. */
export function ChangesView({ comparison, plans, reviews }: ChangesViewProps): ReactNode {
  const wording = useWording();
  const filter = useFilter();
  const rows = useMemo(
    () => comparison.changes.map((change) => changeRow(change, plans, wording)),
    [comparison, plans, wording],
  );
  if (rows.length === 0) return <SectionTable sections={comparison.sections} filter={filter} />;
  return (
    <div className="stack">
      <SectionTable sections={comparison.sections} filter={filter} />
      <ReviewProgress rows={rows} reviews={reviews} />
      <ChangeFilters rows={rows} reviews={reviews} filter={filter} />
      <ChangeList rows={rows} plans={plans} reviews={reviews} filter={filter.filter} />
    </div>
  );
}

function ReviewProgress(props: {
  readonly rows: readonly ChangeRow[];
  readonly reviews: ReviewStore;
}): ReactNode {
  const { t } = useI18n();
  const { rows, reviews } = props;
  const state = useStore(reviews);
  const count = rows.filter(({ change }) => tickOf(state, change) !== undefined).length;
  const text = t("compare.reviewedOf", { count, total: rows.length });
  return (
    <div className="compare-review">
      <p className="compare-review-text">{text}</p>
      <MeterBar value={count / rows.length} label={text} />
      {state.error && (
        <Callout
          tone="bad"
          role="alert"
          title={t(state.phase === "failed" ? "compare.ticksNotRead" : "compare.tickNotSaved")}
          actions={
            <Button onClick={state.phase === "failed" ? () => void reviews.load() : reviews.retry}>
              {t("save.retry")}
            </Button>
          }
        >
          <StorageErrorText error={state.error} />
        </Callout>
      )}
    </div>
  );
}
