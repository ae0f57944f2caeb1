import { useState, type ReactNode } from "react";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { addNeed } from "#src/domain/registers/edit-needs.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import { NeedPanel } from "#src/features/registers/need-panel.tsx";
import { NodePicker } from "#src/features/registers/node-picker.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

interface NeedsSectionProps {
  readonly kind: NodeRecordKind;
  readonly nodeId: string;
}

/** What a node needs, edited as sentences: one panel for each need, and a field to add another. */
export function NeedsSection({ kind, nodeId }: NeedsSectionProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const plan = usePlan();
  const [said, setSaid] = useState("");
  const needs = needsOf(plan, nodeId);

  const lead = (): string => {
    if (needs.length > 0) return t("needs.lead");
    return t(kind === "activities" ? "needs.leadEmpty" : "needs.leadEmptyResource");
  };
  return (
    <section className="stack entry-needs" aria-labelledby="entry-needs">
      <div>
        <h2 id="entry-needs">{t("needs.title")}</h2>
        <p className="muted">{lead()}</p>
      </div>
      {needs.length > 0 && (
        <ol role="list" className="need-list">
          {needs.map((need, at) => (
            <NeedPanel key={need.id} kind={kind} need={need} number={at + 1} onSay={setSaid} />
          ))}
        </ol>
      )}
      <NodePicker
        className="need-add"
        label={t("needs.add")}
        hint={t("needs.addHint")}
        nodeId={nodeId}
        onChoose={(node, name) => {
          edit((current, stamp) => addNeed(current, nodeId, node, newId, stamp));
          setSaid(t("needs.added", { name }));
        }}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
