import type { KnockOut, PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { isToDo, type Action } from "#src/domain/plan/action.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";

export interface Decision {
  readonly about: "knockOut" | "action";
  /** Id of the question or of the action. */
  readonly id: string;
  readonly text: string;
}

/** True for an action that still has to be done and whose day has passed. */
export function isOverdue(action: Action, at: string): boolean {
  return isToDo(action) && action.due !== undefined && action.due < at;
}

/**
 * What only a manager can settle: knock-outs that strike, knock-outs nobody knows about, actions past their
 * day (longest first), actions without an owner. A knock-out for which somebody already has an action with a
 * day still to come is settled.
 */
export function decisionsAsked(assessment: PlanAssessment, plan: Plan, wording: Wording): Decision[] {
  const { at, knockOuts } = assessment;
  const toDo = liveRecords(plan, "actions").filter(isToDo);
  const overdue = toDo
    .filter((action) => isOverdue(action, at))
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : a.due === b.due ? 0 : 1));
  const unowned = toDo.filter((action) => !isOverdue(action, at) && !isGiven(action.owner));
  const settled = new Set(
    toDo
      .filter((action) => isGiven(action.owner) && action.due !== undefined && !isOverdue(action, at))
      .map(({ questionId }) => questionId),
  );
  const waiting = knockOuts.filter(({ questionId }) => !settled.has(questionId));
  return [
    ...waiting.filter(({ state }) => state === "strikes").map((k) => aboutKnockOut(k, assessment, wording)),
    ...waiting.filter(({ state }) => state === "open").map((k) => aboutKnockOut(k, assessment, wording)),
    ...[...overdue, ...unowned].map((action) => aboutAction(action, at, wording)),
  ];
}

function aboutKnockOut(knockOut: KnockOut, assessment: PlanAssessment, { text, words }: Wording): Decision {
  const isUnknown = assessment.itemsById.get(knockOut.questionId)?.recorded === "unknown";
  const openSentence = isUnknown ? words.decisions.knockOutUnknown : words.decisions.knockOutNotAnswered;
  const sentence = knockOut.state === "strikes" ? words.decisions.knockOutStrikes : openSentence;
  const title = questionTitle(knockOut.questionId, text);
  const region = text.regions[knockOut.region].name;
  return { about: "knockOut", id: knockOut.questionId, text: fillIn(sentence, { title, region }) };
}

function aboutAction(action: Action, at: string, { words, formats }: Wording): Decision {
  const { id, title, owner, due } = action;
  const date = due === undefined ? "" : formats.date(due);
  const overdueSentence = isGiven(owner)
    ? words.decisions.actionOverdue
    : words.decisions.actionOverdueWithoutOwner;
  const sentence = isOverdue(action, at) ? overdueSentence : words.decisions.actionWithoutOwner;
  return { about: "action", id, text: fillIn(sentence, { title, date, owner: owner ?? "" }) };
}
