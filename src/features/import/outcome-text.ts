import type { Plan } from "#src/domain/plan/plan.ts";
import type { RowOutcome, RowProblem } from "#src/domain/registers/import/plan-import.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { nameOfField, textOfValue } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

interface OutcomeContext {
  readonly kind: RegisterKind;
  readonly plan: Plan;
  /** With what the import makes. */
  readonly after: Plan;
  readonly wording: Wording;
  readonly t: I18n["t"];
}

/** What happens to a row, in one line for each change or problem. */
export function outcomeTexts(outcome: RowOutcome, context: OutcomeContext): string[] {
  const { kind, plan, after, wording, t } = context;
  switch (outcome.type) {
    case "added":
    case "unchanged":
      return [t(`import.outcome.${outcome.type}`)];
    case "refused":
      return outcome.problems.map((problem) => problemText(problem, context));
    case "changed":
      return outcome.changes.map(({ field, from, to }) => {
        const place = { kind, id: "", field };
        return t("import.change", {
          field: nameOfField(kind, field, wording),
          from: from === undefined ? t("import.nothing") : textOfValue(from, place, [plan], wording),
          to: textOfValue(to, place, [after, plan], wording),
        });
      });
  }
}

function problemText(problem: RowProblem, { kind, wording, t }: OutcomeContext): string {
  switch (problem.type) {
    case "noName":
      return t("import.problem.noName");
    case "repeated":
      return t("import.problem.repeated", { row: problem.row });
    case "cell": {
      const field = nameOfField(kind, problem.field, wording);
      return problem.problem === "tooLong"
        ? t("import.problem.tooLong", { field })
        : t(`import.problem.${problem.problem}`, { field, cell: problem.cell.slice(0, 80) });
    }
  }
}
