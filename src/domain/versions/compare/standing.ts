import type { PlanAssessment, RatedItem } from "#src/domain/assessment/assessment.ts";
import { evidenceBySubject, type EvidenceLookup } from "#src/domain/assessment/evidence-by-subject.ts";
import { creditThirds, rateLadder, type Rating } from "#src/domain/assessment/rate-ladder.ts";
import type { LadderStep } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";
import { effectOf, noEffect, type Effect } from "#src/domain/versions/compare/change-effect.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";

/** One side of a comparison, with what was worked out from it once. */
export interface ComparedSide extends ScoredPlan {
  readonly assessment: PlanAssessment;
  readonly evidenceFor: EvidenceLookup;
}

export function comparedSide(scored: ScoredPlan, assessment: PlanAssessment): ComparedSide {
  return { ...scored, assessment, evidenceFor: evidenceBySubject(scored.plan) };
}

/** Where an answer or a control stands: on a step as it counts with its evidence, open, or out of the score. */
type Standing = LadderStep | Exclude<RatedItem["state"], "rated">;

/** Where an answer stands by itself, whether or not its question is asked. */
export function answerStanding(answer: Answer | undefined, id: string, side: ComparedSide): Standing {
  return standingOf(rateLadder(answer?.value, answer?.reason, side.evidenceFor("answers", id), side.at));
}

/** Where the control of a matrix row stands by itself, whoever is responsible and whether or not it is owned. */
export function controlStanding(
  record: Responsibility | undefined,
  id: string,
  side: ComparedSide,
): Standing {
  const evidence = side.evidenceFor("responsibilities", id);
  const tests =
    record?.lastTest === undefined
      ? evidence
      : [...evidence, { kind: "test" as const, date: record.lastTest }];
  return standingOf(rateLadder(record?.control, record?.controlReason, tests, side.at));
}

function standingOf({ state, counts }: Rating): Standing {
  return state === "rated" ? (counts ?? "open") : state;
}

/**
 * What it does to go from one standing to another. Nothing in place and not known are equally little to lean
 * on: to find out that nothing is in place does not weaken the plan. To leave the score or to enter it is
 * neutral, and is named.
 */
export function standingEffect(from: Standing, to: Standing): Effect {
  if (from === to) return noEffect;
  if (to === "out") return { direction: "neutral", because: ["setNotApplicable"] };
  if (from === "out") return { direction: "neutral", because: ["appliesAgain"] };
  const step = rank(to) - rank(from);
  if (from !== "open" && to !== "open") return effectOf(step, "raised", "lowered");
  const because = from === "open" ? ("answered" as const) : ("noLongerAnswered" as const);
  return { direction: effectOf(step, because, because).direction, because: [because] };
}

function rank(standing: Exclude<Standing, "out">): number {
  return standing === "open" ? 0 : creditThirds(standing);
}
