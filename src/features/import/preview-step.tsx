import { useMemo, type ReactNode } from "react";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { PlannedImport, RowOutcome } from "#src/domain/registers/import/plan-import.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { outcomeTexts } from "#src/features/import/outcome-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Table } from "#src/ui/table.tsx";
import { WindowedRows } from "#src/ui/windowed-rows.tsx";

interface PreviewStepProps {
  readonly kind: RegisterKind;
  readonly plan: Plan;
  readonly planned: PlannedImport;
}

const namesShown = 8;
const outcomeOrder = ["refused", "changed", "added", "unchanged"] as const;

/** What the import would do, row by row; what needs a look comes first. */
export function PreviewStep({ kind, plan, planned }: PreviewStepProps): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const { outcomes, made, leftOut, operations } = planned;
  const after = useMemo(() => applyOperations(plan, operations), [plan, operations]);
  const rank = ({ type }: RowOutcome): number => outcomeOrder.indexOf(type);
  const rows = outcomes.toSorted((a, b) => rank(a) - rank(b));
  const countOf = (type: RowOutcome["type"]): number => outcomes.filter((row) => row.type === type).length;
  const counts = [
    t("import.added", { count: countOf("added") }),
    ...(countOf("changed") > 0 ? [t("import.changed", { count: countOf("changed") })] : []),
    ...(countOf("unchanged") > 0 ? [t("import.unchanged", { count: countOf("unchanged") })] : []),
    ...(countOf("refused") > 0 ? [t("import.refusedRows", { count: countOf("refused") })] : []),
  ];
  const listed = (names: readonly string[]): string =>
    formats.list(
      names.length > namesShown
        ? [...names.slice(0, namesShown), t("import.andMore", { count: names.length - namesShown })]
        : names,
    );
  return (
    <section className="stack stack-tight" aria-labelledby="import-preview">
      <h2 id="import-preview">{t("import.preview")}</h2>
      <p role="status">{counts.join(", ")}.</p>
      {made.length > 0 && <p>{t("import.made", { names: listed(made) })}</p>}
      {leftOut.length > 0 && <p>{t("import.leftOut", { names: listed(leftOut) })}</p>}
      <Table caption={t("import.rowsTable")} stack rowCount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {t("import.row")}
            </th>
            <th scope="col">{t("import.name")}</th>
            <th scope="col">{t("import.outcome")}</th>
          </tr>
        </thead>
        <WindowedRows
          rows={rows}
          renderRow={(outcome, at) => (
            <tr key={outcome.row} aria-rowindex={at + 2}>
              <td data-label={t("import.row")} className="numeric">
                {outcome.row}
              </td>
              <th scope="row">{outcome.name === "" ? "–" : outcome.name}</th>
              <td data-label={t("import.outcome")}>
                {outcome.type === "refused" && <Badge tone="attention">{t("import.outcome.refused")}</Badge>}
                {outcomeTexts(outcome, { kind, plan, after, wording, t }).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            </tr>
          )}
        />
      </Table>
    </section>
  );
}
