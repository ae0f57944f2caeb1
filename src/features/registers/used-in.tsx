import type { ReactNode } from "react";
import { Link } from "react-router";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { peopleAt, usesOf } from "#src/domain/registers/uses.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Badge } from "#src/ui/badge.tsx";

interface UsedInProps {
  readonly kind: NodeRecordKind;
  readonly nodeId: string;
}

/** What needs the node directly, as its primary or as a fallback. */
export function UsedIn({ kind, nodeId }: UsedInProps): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const uses = usesOf(plan, nodeId);
  const people = kind === "locations" ? peopleAt(plan, nodeId) : [];
  return (
    <section className="stack stack-tight" aria-labelledby="entry-used">
      <h2 id="entry-used">{t("used.title")}</h2>
      {uses.length === 0 && (
        <p className="muted">{t(kind === "activities" ? "used.noneActivity" : "used.none")}</p>
      )}
      {uses.length > 0 && (
        <ul role="list" className="used-list">
          {uses.map(({ needId, by, as, isOnlyOption }) => (
            <li key={needId}>
              <Link to={planPath(plan.id, "registers", by.kind, by.id)}>{by.name}</Link>
              <span className="muted small">{t(`registers.one.${by.kind}`)}</span>
              <Badge tone={as === "primary" ? "info" : "neutral"}>{t(`used.${as}`)}</Badge>
              {isOnlyOption && <span className="muted small">{t("used.onlyOption")}</span>}
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <>
          <h3>{t("entry.peopleHere")}</h3>
          <ul role="list" className="used-list">
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={planPath(plan.id, "registers", "people", id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
