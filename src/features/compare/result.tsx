import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { nameOfSide } from "#src/domain/report/change-wording.ts";
import { comparisonNotes, comparisonSentence } from "#src/domain/report/change-wording-summary.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { reviewScope } from "#src/domain/versions/compare/review-scope.ts";
import { ChangesView } from "#src/features/compare/changes-view.tsx";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";
import { Exports } from "#src/features/compare/exports.tsx";
import { GapsView } from "#src/features/compare/gaps-view.tsx";
import { HistoryView } from "#src/features/compare/history-view.tsx";
import { ModelView } from "#src/features/compare/model-view.tsx";
import type { ModelStore } from "#src/features/compare/model-store.ts";
import { ResultViews, useResultView } from "#src/features/compare/result-views.tsx";
import { createReviewStore, type ReviewStore } from "#src/features/compare/review-store.ts";
import { ScoreView } from "#src/features/compare/score-view.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface ResultProps {
  readonly pair: ComparedPair;
  readonly comparison: Comparison;
  readonly models: ModelStore;
  /** True where somebody waits for this result: its heading takes the focus. */
  readonly takeFocusWish: () => boolean;
}

/** What a comparison came to. */
export function Result({ pair, comparison, models, takeFocusWish }: ResultProps): ReactNode {
  const wording = useWording();
  const { words } = wording;
  const heading = useRef<HTMLHeadingElement>(null);
  const reviews = useReviews(pair);
  const plans: ComparedPlans = useMemo(
    () => ({ before: pair.before.version.plan, after: pair.after.version.plan }),
    [pair],
  );
  const names = {
    before: nameOfSide(pair.before.version, wording),
    after: nameOfSide(pair.after.version, wording),
  };
  useEffect(() => {
    if (takeFocusWish()) heading.current?.focus();
  });
  return (
    <section className="stack" aria-labelledby="compare-result">
      <h2 id="compare-result" ref={heading} tabIndex={-1}>
        {words.changes.redline.summary}
      </h2>
      <p className="lead measure">{comparisonSentence(comparison, names, wording)}</p>
      {comparisonNotes(comparison, names, wording).map((note) => (
        <Callout key={note} tone="attention">
          {note}
        </Callout>
      ))}
      <Exports pair={pair} comparison={comparison} models={models} reviews={reviews} />
      <ResultViews comparison={comparison} plans={plans} />
      <ShownView comparison={comparison} models={models} plans={plans} reviews={reviews} />
    </section>
  );
}

function ShownView(props: {
  readonly comparison: Comparison;
  readonly models: ModelStore;
  readonly plans: ComparedPlans;
  readonly reviews: ReviewStore;
}): ReactNode {
  switch (useResultView()) {
    case "changes":
      return <ChangesView {...props} />;
    case "score":
      return <ScoreView {...props} />;
    case "model":
      return <ModelView {...props} />;
    case "gaps":
      return <GapsView {...props} />;
    case "history":
      return <HistoryView {...props} />;
  }
}

/** The ticks of comparisons of these two plans. */
function useReviews({ before, after }: ComparedPair): ReviewStore {
  const { versions, clock } = usePorts();
  const authorName = useSettings((state) => state.authorName);
  const author = useRef(authorName);
  const scope = reviewScope(before.version, after.version);
  const [store, setStore] = useState(() => create(scope));
  useEffect(() => {
    author.current = authorName;
  }, [authorName]);
  useEffect(() => void store.store.load(), [store]);
  if (store.scope !== scope) setStore(create(scope));
  return store.store;

  function create(ofScope: string): { readonly scope: string; readonly store: ReviewStore } {
    const ports = { versions, clock, author: () => author.current };
    return { scope: ofScope, store: createReviewStore(ofScope, ports) };
  }
}
