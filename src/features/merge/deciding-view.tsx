import { useMemo, useRef, useState, type ReactNode } from "react";
import { ConflictSection } from "#src/features/merge/conflict-section.tsx";
import { CopyFacts } from "#src/features/merge/copy-facts.tsx";
import { standOf } from "#src/features/merge/decisions.ts";
import { MergeBar } from "#src/features/merge/merge-bar.tsx";
import { MergeFigures } from "#src/features/merge/merge-figures.tsx";
import type { Deciding, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { mergeNow } from "#src/features/merge/merge-now.ts";
import { prepareMerge } from "#src/features/merge/prepare-merge.ts";
import { TakenSection } from "#src/features/merge/taken-section.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftInPauses, useDraftStore } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface DecidingViewProps {
  readonly flow: Deciding;
  readonly store: MergeFlowStore;
}

/** What the copy brings, what has to be decided, and the merge. It follows my plan while that changes. */
export function DecidingView({ flow, store }: DecidingViewProps): ReactNode {
  const { t } = useI18n();
  const draft = useDraftStore();
  const mine = useDraftInPauses(({ plan }) => plan);
  const { copy, base, decisions } = flow;
  const prepared = useMemo(
    () => prepareMerge({ base: base.plan, mine, theirs: copy.plan }),
    [base.plan, mine, copy.plan],
  );
  const { conflicts } = prepared.merge;
  const open = conflicts.filter((conflict) => standOf(decisions, conflict).choice === undefined);
  const [wasInterrupted, setWasInterrupted] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const merge = (): void => {
    const done = mergeNow(draft, flow);
    setWasInterrupted(!done);
    if (done) store.finish(done);
  };

  if (conflicts.length === 0 && prepared.taken.length === 0) {
    return (
      <>
        <CopyFacts copy={copy} base={base} sides={prepared.sides} />
        <Callout
          tone="good"
          title={t("merge.nothingTitle")}
          actions={<Button onClick={store.startOver}>{t("merge.another")}</Button>}
        >
          {t("merge.nothing")}
        </Callout>
      </>
    );
  }
  return (
    <>
      <CopyFacts copy={copy} base={base} sides={prepared.sides} />
      <MergeFigures prepared={prepared} hasBase={base.type !== "none"} />
      {conflicts.length > 0 && (
        <ConflictSection ref={list} flow={flow} prepared={prepared} open={open} store={store} />
      )}
      <TakenSection prepared={prepared} hasBase={base.type !== "none"} />
      {wasInterrupted && open.length > 0 && (
        <Callout tone="attention" role="alert">
          {t("merge.changedMeanwhile", { count: open.length })}
        </Callout>
      )}
      <MergeBar
        decided={conflicts.length - open.length}
        count={conflicts.length}
        onNextOpen={() => focusFirstOpen(list.current)}
        onKeepMine={() => store.decideOpen(open, "mine")}
        onMerge={merge}
        onCancel={store.startOver}
      />
    </>
  );
}

function focusFirstOpen(list: HTMLElement | null): void {
  const card = list?.querySelector<HTMLElement>("[data-open]");
  card?.scrollIntoView({ block: "center" });
  card?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
}
