import type { ReactNode } from "react";
import type { NeedProblem } from "#src/domain/registers/need-problems.ts";
import { restoreToRegister } from "#src/domain/registers/node-parts.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** What a planner should know about a need, with the way out where there is one. */
export function NeedProblems({ problems }: { readonly problems: readonly NeedProblem[] }): ReactNode {
  const { t, formats } = useI18n();
  if (problems.length === 0) return null;
  return (
    <div className="stack stack-tight">
      {problems.map((problem) => (
        <Callout
          key={keyOf(problem)}
          tone="attention"
          className="need-problem"
          actions={problem.type === "missing" && <BringBack option={problem.option} />}
        >
          {problemText(problem, t, formats)}
        </Callout>
      ))}
    </div>
  );
}

function keyOf(problem: NeedProblem): string {
  return problem.type === "missing" ? `missing ${problem.option.id}` : JSON.stringify(problem);
}

function problemText(problem: NeedProblem, t: I18n["t"], formats: I18n["formats"]): string {
  switch (problem.type) {
    case "noOption":
      return t("needs.problem.noOption");
    case "missing": {
      const name = problem.option.node?.name;
      if (name === undefined) return t("needs.problem.unknown");
      return t(problem.isLast ? "needs.problem.missingLast" : "needs.problem.missing", { name });
    }
    case "itself":
      return t(problem.isOnly ? "needs.problem.itself" : "needs.problem.itselfBacked");
    case "loop":
      return t("needs.problem.loop", {
        path: formats.list(problem.path),
        last: problem.path.at(-1) ?? "",
      });
    case "repeated":
      return t("needs.problem.repeated", { name: problem.name });
    case "noTime":
      return t("needs.problem.noTime", { name: problem.name });
  }
}

type MissingOption = Extract<NeedProblem, { readonly type: "missing" }>["option"];

function BringBack({ option: { node } }: { readonly option: MissingOption }): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  if (!node) return null;
  return (
    <Button
      size="small"
      icon="undo"
      onClick={() => edit((plan, stamp) => restoreToRegister(plan, node.kind, node.id, stamp))}
    >
      {t("needs.problem.bringBack", { name: node.name })}
    </Button>
  );
}
