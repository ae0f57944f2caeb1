import { useDeferredValue, useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf } from "#src/domain/plan/what-if.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { whatIfSummary } from "#src/domain/report/what-if-text.ts";
import { StartWhatIf } from "#src/features/what-if/start-what-if.tsx";
import { useModel, useWhatIfRun } from "#src/features/what-if/use-model.ts";
import { useWhatIfActions } from "#src/features/what-if/use-what-if-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { RowButtons } from "#src/parts/row-buttons.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Badge } from "#src/ui/badge.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/** All scenarios that were tried, each with what comes of it, and ways to start another one. */
export function WhatIfList(): ReactNode {
  const { t } = useI18n();
  const plan = useDeferredValue(usePlan());
  const model = useModel(plan);
  const [said, setSaid] = useState("");
  const tried = liveRecords(plan, "whatIfs");
  const ids = tried.map(({ id }) => id);
  const hasActivities = liveRecords(plan, "activities").length > 0;
  return (
    <div className="page stack stack-loose">
      <PageHeader title={t("whatIf.title")} lead={t("whatIf.lead")} />
      {!hasActivities && (
        <EmptyState
          icon="flag"
          title={t("whatIf.noModelTitle")}
          actions={
            <Link to={planPath(plan.id, "registers")} className={buttonClass("primary")}>
              {t("whatIf.toRegisters")}
            </Link>
          }
        >
          {t("whatIf.noModel")}
        </EmptyState>
      )}
      {hasActivities && tried.length === 0 && (
        <EmptyState icon="question" title={t("whatIf.emptyTitle")}>
          {t("whatIf.empty")}
        </EmptyState>
      )}
      {tried.length > 0 && (
        <section className="stack" aria-labelledby="what-if-own">
          <h2 id="what-if-own">{t("whatIf.ownTitle")}</h2>
          <ul role="list" className="what-if-list">
            {tried.map((whatIf) => (
              <Row key={whatIf.id} plan={plan} model={model} whatIf={whatIf} ids={ids} onMoved={setSaid} />
            ))}
          </ul>
          <p role="status" className="visually-hidden">
            {said}
          </p>
        </section>
      )}
      <StartWhatIf />
    </div>
  );
}

interface RowProps {
  readonly plan: Plan;
  readonly model: ContinuityModel;
  readonly whatIf: WhatIf;
  readonly ids: readonly string[];
  readonly onMoved: (message: string) => void;
}

function Row({ plan, model, whatIf, ids, onMoved }: RowProps): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { remove } = useWhatIfActions();
  const { id, name, inDocument } = whatIf;
  const { result } = useWhatIfRun(plan, model, id);
  return (
    <li className="what-if-row">
      <div className="what-if-row-text">
        <p className="cluster">
          <Link className="what-if-row-name" to={planPath(plan.id, "what-if", id)}>
            {name}
          </Link>
          {inDocument && (
            <Badge tone="info" icon="file">
              {t("whatIf.printed")}
            </Badge>
          )}
        </p>
        <p className="measure">{whatIfSummary(result, { names: nodeNamesOf(plan), words })}</p>
      </div>
      <RowButtons
        kind="whatIfs"
        id={id}
        ids={ids}
        name={name}
        onMoved={onMoved}
        onRemove={() => remove(id)}
      />
    </li>
  );
}
