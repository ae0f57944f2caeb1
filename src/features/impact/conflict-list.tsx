import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ActivityConflict } from "#src/domain/impact/activity-conflicts.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { conflictText } from "#src/features/impact/conflict-text.ts";
import { nodeName } from "#src/features/impact/node-facts.ts";
import { nodePath } from "#src/parts/node-path.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Icon } from "#src/ui/icon.tsx";

interface ConflictListProps {
  readonly plan: Plan;
  readonly conflicts: readonly ActivityConflict[];
}

/** What does not go together, in words, with the way to where it can be changed. */
export function ConflictList({ plan, conflicts }: ConflictListProps): ReactNode {
  const { t, locale } = useI18n();
  return (
    <div className="stack stack-tight">
      <h3 id="impact-conflicts">{t("impact.conflictsTitle")}</h3>
      <p role="status" className={conflicts.length > 0 ? "visually-hidden" : "muted"}>
        {conflicts.length === 0
          ? t("impact.noConflictsText")
          : t("impact.conflictCount", { count: conflicts.length })}
      </p>
      {conflicts.length > 0 && (
        <ul role="list" className="impact-conflicts" aria-labelledby="impact-conflicts">
          {conflicts.map((conflict) => (
            <li
              key={`${conflict.rule} ${conflict.recordIds.join(" ")}`}
              className="impact-conflict"
              data-rule={conflict.rule}
            >
              <Icon name={conflict.rule === "mtpd-missing" ? "question" : "warning"} />
              <span>{conflictText(plan, conflict, t, locale)}</span>
              {"nodeId" in conflict && (
                <Link to={nodePath(plan, conflict.nodeId)}>
                  {t("impact.openNode", { name: nodeName(plan, conflict.nodeId) })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
