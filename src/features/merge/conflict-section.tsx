import { type ReactNode, type Ref } from "react";
import { conflictKey, type MergeConflict } from "#src/domain/versions/compare/merge.ts";
import type { MergeRule } from "#src/domain/versions/compare/resolve-merge.ts";
import { ConflictCard } from "#src/features/merge/conflict-card.tsx";
import { standOf } from "#src/features/merge/decisions.ts";
import type { Deciding, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import type { PreparedMerge } from "#src/features/merge/prepare-merge.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

interface ConflictSectionProps {
  /** Of the list of conflicts. */
  readonly ref: Ref<HTMLDivElement>;
  readonly flow: Deciding;
  readonly prepared: PreparedMerge;
  readonly open: readonly MergeConflict[];
  readonly store: MergeFlowStore;
}

const rules = [
  ["mine", "merge.ruleMine"],
  ["theirs", "merge.ruleTheirs"],
  ["later", "merge.ruleLater"],
] as const satisfies readonly (readonly [MergeRule, string])[];

/** What both sides changed: one choice each, or a rule for all that are open. */
export function ConflictSection({ ref, flow, prepared, open, store }: ConflictSectionProps): ReactNode {
  const { t } = useI18n();
  const { base, decisions } = flow;
  return (
    <section className="stack" aria-labelledby="merge-conflicts">
      <h2 id="merge-conflicts">
        {base.type === "none" ? t("merge.differencesTitle") : t("merge.conflictsTitle")}
      </h2>
      <div className="merge-rules-bar">
        <span id="merge-for-open" className="small">
          {t("merge.forOpen")}
        </span>
        <div className="cluster" role="group" aria-labelledby="merge-for-open">
          {rules.map(([rule, label]) => (
            <Button
              key={rule}
              size="small"
              aria-disabled={open.length === 0}
              onClick={() => store.decideOpen(open, rule)}
            >
              {t(label)}
            </Button>
          ))}
        </div>
      </div>
      <RuleOutcome flow={flow} prepared={prepared} open={open} onTakeBack={store.takeRuleBack} />
      <div ref={ref} className="merge-conflicts">
        {prepared.merge.conflicts.map((conflict) => {
          const { choice, isOutdated } = standOf(decisions, conflict);
          return (
            <ConflictCard
              key={conflictKey(conflict)}
              conflict={conflict}
              sides={prepared.sides}
              base={base}
              choice={choice}
              isOutdated={isOutdated}
              onChoose={store.choose}
            />
          );
        })}
      </div>
    </section>
  );
}

interface RuleOutcomeProps extends Pick<ConflictSectionProps, "flow" | "prepared" | "open"> {
  readonly onTakeBack: () => void;
}

/** What the last rule did, with the way to take it back. */
function RuleOutcome({ flow, prepared, open, onTakeBack }: RuleOutcomeProps): ReactNode {
  const { t } = useI18n();
  const { beforeRule } = flow;
  const openBefore =
    beforeRule &&
    prepared.merge.conflicts.filter((conflict) => standOf(beforeRule, conflict).choice === undefined).length;
  return (
    <div role="status" className="cluster small">
      {openBefore !== undefined && (
        <>
          <span>
            {t("merge.ruleDone", { count: openBefore - open.length })}{" "}
            {open.length > 0 && t("merge.ruleLeft", { count: open.length })}
          </span>
          <Button variant="quiet" size="small" onClick={onTakeBack}>
            {t("merge.takeRuleBack")}
          </Button>
        </>
      )}
    </div>
  );
}
