import { useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { fillInPlural } from "#src/domain/report/fill-in.ts";
import { modelChangeTexts, type ModelChangeTexts } from "#src/domain/report/model-change-text.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import { ModelEvents } from "#src/features/compare/model-events.tsx";
import { ModelRegions } from "#src/features/compare/model-regions.tsx";
import type { ModelStore } from "#src/features/compare/model-store.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { Table } from "#src/ui/table.tsx";

interface ModelViewProps {
  readonly comparison: Comparison;
  readonly models: ModelStore;
  readonly plans: ComparedPlans;
}

/** What the recorded dependencies of both sides imply: how every activity stands, and which events stop it. */
export function ModelView({ comparison, models, plans }: ModelViewProps): ReactNode {
  const { words } = useWording();
  const { model: own } = words.changes;
  const result = useStore(models);
  return (
    <div className="stack stack-loose">
      <section className="stack stack-tight" aria-labelledby="compare-model">
        <h3 id="compare-model">{own.title}</h3>
        <p className="small muted measure">{own.lead}</p>
        <ModelState models={models} />
      </section>
      {result.type === "ready" && (
        <ComparedModels comparison={comparison} model={result.model} plans={plans} />
      )}
    </div>
  );
}

/** How far the work is; why there is nothing. */
function ModelState({ models }: { readonly models: ModelStore }): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const result = useStore(models);
  const retry = (
    <Button size="small" onClick={models.retry}>
      {t("compare.modelRetry")}
    </Button>
  );
  switch (result.type) {
    case "none":
      return <p>{words.changes.model.nothingModelled}</p>;
    case "comparing":
      return (
        <div role="status">
          <Progress
            label={`${t("compare.modelRunning")} …`}
            value={result.share}
            onCancel={models.cancel}
            cancelLabel={t("compare.cancel")}
          />
        </div>
      );
    case "cancelled":
      return (
        <Callout tone="info" role="status" title={t("compare.modelCancelled")} actions={retry}>
          {t("compare.modelCancelledText")}
        </Callout>
      );
    case "failed":
      return (
        <Callout tone="bad" role="alert" title={t("compare.modelFailed")} actions={retry}>
          <p>{t("compare.failed")}</p>
          <p className="small">{result.message}</p>
        </Callout>
      );
    case "ready":
      return null;
  }
}

function ComparedModels(props: {
  readonly comparison: Comparison;
  readonly model: ModelComparison;
  readonly plans: ComparedPlans;
}): ReactNode {
  const { comparison, model, plans } = props;
  const wording = useWording();
  const texts = useMemo(
    () => modelChangeTexts(model, comparison.bridge, plans, wording),
    [model, comparison, plans, wording],
  );
  return (
    <>
      <p className="measure" role="status">
        {texts.sentences.join(" ")}
      </p>
      <Activities texts={texts} />
      <ModelEvents texts={texts} />
      <Assumptions texts={texts} />
      <ModelRegions texts={texts} />
    </>
  );
}

const tones = { worse: "bad", better: "good" } as const;

function Activities({ texts: { activities, sameCount } }: { readonly texts: ModelChangeTexts }): ReactNode {
  const { words, formats } = useWording();
  const { model: own, redline } = words.changes;
  const same = fillInPlural(own.sameActivities, sameCount, formats.locale);
  if (activities.length === 0) return <p>{own.noActivityChanged}</p>;
  return (
    <section className="stack stack-tight" aria-labelledby="compare-activities">
      <h3 id="compare-activities">{own.activities}</h3>
      <Table caption={own.activities} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{own.activity}</th>
            <th scope="col">{redline.labels.before}</th>
            <th scope="col">{redline.labels.after}</th>
            <th scope="col">{redline.labels.change}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map(({ id, name, before, after, turn }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={redline.labels.before}>{before}</td>
              <td data-label={redline.labels.after}>{after}</td>
              <td data-label={redline.labels.change}>
                <Badge tone={turn === "worse" || turn === "better" ? tones[turn] : "neutral"}>
                  {own.turns[turn]}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sameCount > 0 && <p className="small muted">{same}</p>}
    </section>
  );
}

function Assumptions({ texts: { assumptions } }: { readonly texts: ModelChangeTexts }): ReactNode {
  const { words } = useWording();
  if (assumptions.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="compare-assumptions">
      <h3 id="compare-assumptions">{words.changes.model.assumptions}</h3>
      <ul>
        {assumptions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
