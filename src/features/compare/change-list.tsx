import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useStore } from "zustand";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { filterChanges, type ChangeFilter } from "#src/features/compare/change-filter.ts";
import { ChangeItem } from "#src/features/compare/change-item.tsx";
import type { ChangeRow } from "#src/features/compare/change-rows.ts";
import { tickOf, type ReviewStore } from "#src/features/compare/review-store.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

interface ChangeListProps {
  readonly rows: readonly ChangeRow[];
  readonly plans: ComparedPlans;
  readonly reviews: ReviewStore;
  readonly filter: ChangeFilter;
}

/** So many are drawn at a time: some screenfuls. */
const portion = 20;

/** The changes that the filter lets through. */
export function ChangeList({ rows, plans, reviews, filter }: ChangeListProps): ReactNode {
  const { t } = useI18n();
  const wanted = useDeferredValue(filter);
  const phase = useStore(reviews, (state) => state.phase);
  // What is ticked while it is looked at stays in the list until it is filtered anew.
  const shown = useMemo(() => {
    const ticked = phase === "ready" ? reviews.getState() : undefined;
    return filterChanges(
      rows,
      wanted,
      (change) => ticked !== undefined && tickOf(ticked, change) !== undefined,
    );
  }, [rows, reviews, wanted, phase]);
  return (
    <>
      <p role="status" className="compare-shown">
        {shown.length === rows.length
          ? t("compare.shownAll", { count: rows.length })
          : t("compare.shown", { count: shown.length, total: rows.length })}
      </p>
      <GrowingList key={JSON.stringify(wanted)} rows={shown} plans={plans} reviews={reviews} />
    </>
  );
}

function GrowingList({ rows, plans, reviews }: Omit<ChangeListProps, "filter">): ReactNode {
  const [limit, setLimit] = useState(portion);
  const showMore = useCallback(() => setLimit((count) => count + portion), []);
  const left = rows.length - limit;
  return (
    <>
      <ul role="list" className="change-list">
        {rows.slice(0, limit).map((row) => (
          <ChangeItem key={row.key} row={row} plans={plans} reviews={reviews} />
        ))}
      </ul>
      {left > 0 && <MoreChanges left={left} onMore={showMore} />}
    </>
  );
}

/** Asks for more when it comes near the screen, or when it is pressed. */
function MoreChanges({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactNode {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    // Asked for again after every portion: the next one may be near the screen as well.
    if (!element || left === 0) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(onMore);
      },
      { rootMargin: "1200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onMore, left]);
  return (
    <div ref={place}>
      <Button variant="quiet" onClick={onMore}>
        {t("compare.showMore", { count: left })}
      </Button>
    </div>
  );
}
