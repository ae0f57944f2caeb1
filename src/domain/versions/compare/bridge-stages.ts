import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { PlanAssessment, RatedItem } from "#src/domain/assessment/assessment.ts";
import { rateLadder } from "#src/domain/assessment/rate-ladder.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";

/** What is replaced one after the other on the way from one score to another, in this order. */
export const bridgeStepIds = [
  "catalog",
  "depthAndApplicability",
  "evidenceAge",
  "matrix",
  "changedAnswers",
  "newAnswers",
  "knockOuts",
] as const;
export type BridgeStepId = (typeof bridgeStepIds)[number];

/** The steps that replace what an assessment is made from; the last, "knockOuts", replaces what caps it. */
export type StageId = Exclude<BridgeStepId, "knockOuts">;

export interface BridgeStage {
  readonly step: StageId;
  readonly assessment: PlanAssessment;
}

/**
 * The earlier version, and it again after each step, assessed by the real function:
 *
 * - catalog: the later catalogue asks.
 * - depthAndApplicability: the later profile (its depth), and the later answer and evidence of each question
 *   that left the score as not applicable, or came back into it.
 * - evidenceAge: the later date.
 * - matrix: the later services, matrix rows and their evidence.
 * - changedAnswers: the later answer and evidence of every other question, except those open before and
 *   answered now.
 * - newAnswers: those. The later version is complete.
 */
export function bridgeStages(before: ScoredPlan, after: ScoredPlan): BridgeStage[] {
  const [from, to] = [before.plan, after.plan];
  const steps = answerSteps(before, after);
  const mixed = (isLater: (questionId: string) => boolean, isLaterMatrix: boolean): Plan => ({
    ...from,
    profile: to.profile,
    answers: pickAnswers(from, to, isLater),
    services: isLaterMatrix ? to.services : from.services,
    responsibilities: isLaterMatrix ? to.responsibilities : from.responsibilities,
    evidence: pickEvidence(from, to, ({ subjectKind, subjectId }) =>
      subjectKind === "answers" ? isLater(subjectId) : isLaterMatrix,
    ),
  });
  const applicable = (id: string): boolean => steps.get(id) === "depthAndApplicability";
  const changed = (id: string): boolean => steps.get(id) !== "newAnswers";
  const [{ catalog, at }, { at: earlier }] = [after, before];
  return [
    { step: "catalog", assessment: assessPlan(from, catalog, earlier) },
    { step: "depthAndApplicability", assessment: assessPlan(mixed(applicable, false), catalog, earlier) },
    { step: "evidenceAge", assessment: assessPlan(mixed(applicable, false), catalog, at) },
    { step: "matrix", assessment: assessPlan(mixed(applicable, true), catalog, at) },
    { step: "changedAnswers", assessment: assessPlan(mixed(changed, true), catalog, at) },
    { step: "newAnswers", assessment: assessPlan(to, catalog, at) },
  ];
}

/** In which step the answer to each question is replaced; one that is not listed changes with the others. */
function answerSteps(before: ScoredPlan, after: ScoredPlan): ReadonlyMap<string, StageId> {
  const ids = new Set([...Object.keys(before.plan.answers), ...Object.keys(after.plan.answers)]);
  const steps = new Map<string, StageId>();
  for (const id of ids) {
    const was = stateOf(liveRecord(before.plan, "answers", id), before.at);
    const is = stateOf(liveRecord(after.plan, "answers", id), after.at);
    if ((was === "out") !== (is === "out")) steps.set(id, "depthAndApplicability");
    else if (was === "open" && is === "rated") steps.set(id, "newAnswers");
  }
  return steps;
}

function stateOf(answer: Answer | undefined, at: string): RatedItem["state"] {
  return rateLadder(answer?.value, answer?.reason, [], at).state;
}

function pickAnswers(from: Plan, to: Plan, isLater: (id: string) => boolean): Plan["answers"] {
  return Object.fromEntries([
    ...Object.entries(from.answers).filter(([id]) => !isLater(id)),
    ...Object.entries(to.answers).filter(([id]) => isLater(id)),
  ]);
}

/** A piece that was moved from one subject to another may stand in both plans, so the keys tell them apart. */
function pickEvidence(from: Plan, to: Plan, isLater: (piece: Evidence) => boolean): Plan["evidence"] {
  return Object.fromEntries([
    ...Object.values(from.evidence).flatMap((piece) => (isLater(piece) ? [] : [[`from/${piece.id}`, piece]])),
    ...Object.values(to.evidence).flatMap((piece) => (isLater(piece) ? [[`to/${piece.id}`, piece]] : [])),
  ]);
}
