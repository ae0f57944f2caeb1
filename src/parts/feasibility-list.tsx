import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { findNode } from "#src/domain/registers/nodes.ts";
import { feasibilityText } from "#src/domain/report/feasibility-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath } from "#src/parts/item-path.ts";
import { NewActionDialog, type InitialAction } from "#src/parts/new-action-dialog.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import "#src/parts/feasibility-list.css";

interface FeasibilityListProps {
  readonly findings: readonly FeasibilityFinding[];
  /** Names the list to those who do not see its heading. */
  readonly label: string;
}

/** Findings in words, each with what to do, the way to where it is recorded, and an action in one step. */
export function FeasibilityList({ findings, label }: FeasibilityListProps): ReactNode {
  const { t } = useI18n();
  const plan = useDraftInPauses((state) => state.plan);
  const wording = useWording();
  const [newAction, setNewAction] = useState<InitialAction>();
  return (
    <>
      <ul role="list" className="feasibility-list" aria-label={label}>
        {findings.map((finding) => {
          const { finding: sentence, step } = feasibilityText(finding, plan, wording);
          return (
            <li key={JSON.stringify([finding.rule, finding.recordIds])} className="feasibility-finding">
              <p>{sentence}</p>
              <p className="muted">{step}</p>
              <div className="cluster">
                <Link to={placeOf(finding, plan)}>{t("feasibility.open")}</Link>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t("feasibility.makeActionFor", { finding: sentence })}
                  onClick={() => setNewAction({ title: step, region: finding.region })}
                >
                  {t("feasibility.makeAction")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {newAction && <NewActionDialog open initial={newAction} onClose={() => setNewAction(undefined)} />}
    </>
  );
}

/** Where the record is that has to change first. */
function placeOf(finding: FeasibilityFinding, plan: Plan): string {
  const [id = ""] = finding.recordIds;
  switch (finding.rule) {
    case "mtpd-missing":
    case "rto-above-mtpd":
    case "workaround-below-recovery":
      return planPath(plan.id, "impact", id);
    case "plan-past-review":
      return planPath(plan.id, "about");
    case "contact-without-outside-channel":
      return planPath(plan.id, "contacts");
    case "exercise-too-old":
    case "evidence-too-old":
      if (finding.kind === "answers") return questionPath(plan.id, { region: finding.region, id });
      if (finding.kind === "responsibilities") {
        return planPath(plan.id, "responsibilities", id.slice(0, id.indexOf("/")));
      }
      return planPath(plan.id, "registers", "systems", id);
    case "recovery-above-rto":
    case "backup-above-rpo":
    case "deadlock":
    case "sole-holder":
    case "deputy-at-same-site":
    case "seats-below-minimum":
    case "alternate-in-same-zone":
    case "fallback-from-same-provider": {
      const kind = findNode(plan, id)?.kind;
      return kind ? planPath(plan.id, "registers", kind, id) : planPath(plan.id, "registers");
    }
  }
}
