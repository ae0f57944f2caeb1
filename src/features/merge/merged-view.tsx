import type { ReactNode } from "react";
import { Link } from "react-router";
import { isStepOf, standingOf, type MergedInto } from "#src/features/merge/merge-edit.ts";
import type { MergeBase, MergeFlow, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { StepHeading } from "#src/features/merge/step-heading.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { comparePath } from "#src/parts/compare-address.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";

interface MergedViewProps {
  readonly flow: Extract<MergeFlow, { readonly step: "merged" }>;
  readonly store: MergeFlowStore;
}

/** What happened, what is safe, and what can be done next. It follows undo and redo. */
export function MergedView({ flow, store }: MergedViewProps): ReactNode {
  const { t } = useI18n();
  const { decided, done } = flow;
  const plan = useDraft((state) => state.plan);
  const isTakenBack = standingOf(done, plan) === "takenBack" && done.operations.length > 0;
  return (
    <section className="stack">
      <StepHeading key={String(isTakenBack)}>
        {isTakenBack ? t("merge.takenBackTitle") : t("merge.mergedTitle", { name: decided.copy.name })}
      </StepHeading>
      <div role="status">{isTakenBack ? <TakenBack done={done} /> : <Merged done={done} />}</div>
      <div className="cluster">
        {isTakenBack ? (
          <Button onClick={store.decideAgain}>{t("merge.decideAgain")}</Button>
        ) : (
          <>
            <Link className={buttonClass("secondary")} to={planPath(plan.id, "versions")}>
              {t("merge.seeJournal")}
            </Link>
            <CompareLink planId={plan.id} base={decided.base} />
          </>
        )}
        <Button variant="quiet" onClick={store.startOver}>
          {t("merge.another")}
        </Button>
      </div>
    </section>
  );
}

function Merged({ done }: { readonly done: MergedInto }): ReactNode {
  const { t } = useI18n();
  const { undo } = useDraftActions();
  const isPartly = useDraft(({ plan }) => standingOf(done, plan) === "partly");
  const canUndo = useDraft(({ lastUndoable }) => isStepOf(done, lastUndoable));
  const hasChanged = done.operations.length > 0;
  return (
    <Callout
      tone="good"
      actions={
        canUndo && (
          <Button icon="undo" onClick={undo}>
            {t("merge.undo")}
          </Button>
        )
      }
    >
      <Summary done={done} />
      {isPartly && <p>{t("merge.mergedPartly")}</p>}
      {hasChanged && <p>{canUndo ? t("merge.mergedSafe") : t("merge.undoLater")}</p>}
      <p>{t("merge.mergedNext")}</p>
    </Callout>
  );
}

function TakenBack({ done }: { readonly done: MergedInto }): ReactNode {
  const { t } = useI18n();
  const { redo } = useDraftActions();
  const canRedo = useDraft(({ lastRedoable }) => isStepOf(done, lastRedoable));
  return (
    <Callout
      tone="info"
      actions={
        canRedo && (
          <Button icon="redo" onClick={redo}>
            {t("merge.redo")}
          </Button>
        )
      }
    >
      {t("merge.takenBack")}
    </Callout>
  );
}

function Summary({ done }: { readonly done: MergedInto }): ReactNode {
  const { t } = useI18n();
  const { operations, taken, tookTheirs, keptMine } = done;
  if (operations.length === 0) return <p>{t("merge.mergedNothing")}</p>;
  return (
    <p>
      {[
        taken > 0 && t("merge.mergedTaken", { count: taken }),
        tookTheirs > 0 && t("merge.mergedTheirs", { count: tookTheirs }),
        keptMine > 0 && t("merge.mergedMine", { count: keptMine }),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}

function CompareLink({ planId, base }: { readonly planId: string; readonly base: MergeBase }): ReactNode {
  const { t } = useI18n();
  if (base.type !== "version") return null;
  const { versionNumber } = base.entry;
  return (
    <Link
      className={buttonClass("secondary")}
      to={comparePath({ type: "version", planId, versionNumber }, { type: "draft", planId })}
    >
      {t("merge.compareWith", { number: versionNumber })}
    </Link>
  );
}
