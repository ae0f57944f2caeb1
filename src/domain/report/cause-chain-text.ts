import {
  explainOutage,
  type CauseStep,
  type ExplainedOutage,
  type FailedOption,
  type NodeCause,
} from "#src/domain/continuity/explain-outage.ts";
import type { Interval } from "#src/domain/continuity/model.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { nameInModel, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";

/** Why something was down for a while, down to what the scenario takes out. */
export interface OutageText {
  readonly interval: Interval;
  /** When, and for how long. */
  readonly lead: string;
  readonly steps: readonly {
    /** From when on; undefined for the only one. */
    readonly from: string | undefined;
    /** The thing itself first, then what it leans on, nearest first. */
    readonly sentences: readonly string[];
  }[];
}

/** The outages of a node in their order; empty where it was never down. */
export function causeChainTexts(result: WhatIfResult, nodeId: string, text: WhatIfText): OutageText[] {
  const { model, disruptions, outcome } = result;
  return explainOutage(model, disruptions, outcome, nodeId).map((outage) => ({
    interval: outage.interval,
    lead: leadOf(outage, result, text),
    steps: outage.steps.map((step) => ({
      from:
        outage.steps.length === 1
          ? undefined
          : fillIn(text.words.whatIf.chain.fromTime, { time: timeText(step.startMinutes, text) }),
      sentences: step.causes.map((cause) => sentenceOf(cause, step, result, text)),
    })),
  }));
}

function timeText(minutes: number, { words }: WhatIfText): string {
  const { atStart, after } = words.whatIf.chain;
  return minutes === 0 ? atStart : fillIn(after, { time: durationText(minutes, words.locale) });
}

function leadOf({ interval }: ExplainedOutage, { outcome }: WhatIfResult, text: WhatIfText): string {
  const { words } = text;
  const { fromStart, fromLater, neverBack } = words.whatIf.chain;
  const start = timeText(interval.start, text);
  if (interval.end >= outcome.horizonMinutes) {
    return fillIn(neverBack, { start, horizon: durationText(outcome.horizonMinutes, words.locale) });
  }
  const length = durationText(interval.end - interval.start, words.locale);
  return fillIn(interval.start === 0 ? fromStart : fromLater, { start, length });
}

function sentenceOf(cause: NodeCause, step: CauseStep, result: WhatIfResult, text: WhatIfText): string {
  const { chain } = text.words.whatIf;
  const state = stateOf(cause.nodeId, step, result, text);
  if (cause.isDisrupted) return fillIn(chain.inScenario, { state });
  const reasons = cause.unmetNeeds.map(({ options }) =>
    options.length === 0
      ? chain.noOption
      : options
          .map((option) => failureOf(option, step, result, text))
          .reduce((first, second) => fillIn(chain.and, { first, second })),
  );
  return fillIn(chain.because, { state, reasons: reasons.join(chain.betweenNeeds) });
}

/** "Head office is closed" */
function stateOf(nodeId: string, step: CauseStep, { model }: WhatIfResult, text: WhatIfText): string {
  const { down, struck } = text.words.whatIf.chain;
  const kind = model.nodes[nodeId]?.kind ?? "system";
  const isDisrupted = step.causes.some((cause) => cause.nodeId === nodeId && cause.isDisrupted);
  return fillIn((isDisrupted ? struck : down)[kind], { name: nameInModel(model, nodeId, text) });
}

function failureOf(
  { nodeId, failure }: FailedOption,
  step: CauseStep,
  result: WhatIfResult,
  text: WhatIfText,
): string {
  const { chain } = text.words.whatIf;
  const name = nameInModel(result.model, nodeId, text);
  switch (failure.type) {
    case "down":
      return stateOf(nodeId, step, result, text);
    case "activating":
      return fillIn(chain.activating, { name, time: timeText(failure.untilMinutes, text) });
    case "exhausted":
      return fillIn(chain.exhausted, { name, time: timeText(failure.atMinutes, text) });
    case "missing":
      return chain.missing;
  }
}
