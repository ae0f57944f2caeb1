import type { ReactNode } from "react";
import { impactLevels } from "#src/domain/plan/impact.ts";
import { RecordRows } from "#src/features/impact/record-rows.tsx";
import { useExamples } from "#src/features/impact/use-examples.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useLiveIds } from "#src/parts/use-live-ids.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** The kinds of harm, with their thresholds. */
export function CategoryList(): ReactNode {
  const { t } = useI18n();
  const ids = useLiveIds("impactCategories");
  const examples = useExamples();
  return (
    <section className="stack" aria-labelledby="impact-categories">
      <div>
        <h2 id="impact-categories">{t("impact.categoriesTitle")}</h2>
        <p className="muted measure">{t("impact.categoriesLead")}</p>
      </div>
      {ids.length === 0 && (
        <EmptyState
          icon="shield"
          headingLevel={3}
          title={t("impact.noCategoriesTitle")}
          actions={
            <Button variant="primary" onClick={examples.add}>
              {t("impact.addExamples")}
            </Button>
          }
        >
          {t("impact.noCategories")}
        </EmptyState>
      )}
      <RecordRows
        kind="impactCategories"
        ids={ids}
        labelOf={(number) => t("impact.category.row", { number })}
        newLabel={t("impact.category.new")}
        Fields={CategoryFields}
        shared={nothing}
      />
      {ids.length > 0 && examples.isOffered && (
        <p>
          <Button icon="plus" onClick={examples.add}>
            {t("impact.addMissingExamples")}
          </Button>
        </p>
      )}
    </section>
  );
}

const nothing = {};
const fields = ["name", "minor", "moderate", "major", "intolerable"] as const;
const thresholds = impactLevels.filter((level) => level !== "none");

function CategoryFields({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field, exists } = useRecordForm("impactCategories", id, fields);
  return (
    <>
      <TextField label={t("impact.category.name")} autoComplete="off" {...field("name")} />
      {exists && (
        <div className="impact-thresholds">
          {thresholds.map((level) => (
            <TextArea key={level} rows={2} label={t(`impact.category.${level}`)} {...field(level)} />
          ))}
        </div>
      )}
    </>
  );
}
