import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { visibleFollowUps } from "#src/domain/assessment/visible-questions.ts";
import type { AnswerValue, FollowUp, Question } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { isPlainDate } from "#src/domain/plan/fields.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { blockId, facts, type BlockOf, type Fact } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { Tone } from "#src/domain/report/report-document.ts";
import { answerText, evidenceText, lastChangeText, remarksText } from "#src/domain/report/wording.ts";

/** An unanswered question is not a bad one, so it has no tone of its own. */
function answerTone(value: AnswerValue | undefined): Tone {
  switch (value) {
    case "none":
      return "bad";
    case "partial":
    case "unknown":
      return "attention";
    case "proven":
      return "good";
    case "documented":
    case "notApplicable":
    case undefined:
      return "neutral";
  }
}

/** A question that is asked now, with all that is recorded for it. */
export function answerRecord(question: Question, context: ReportContext): BlockOf<"record"> {
  const answer = liveRecord(context.plan, "answers", question.id);
  return {
    ...anyAnswerRecord(question.id, answer, visibleFollowUps(question, answer?.value), context),
    id: blockId.answer(question.id),
  };
}

/**
 * The block of any answer, asked now or not, known to the catalogue or not; its id is that of a kept one.
 *
 * @param followUps those to print with it; only those with a recorded detail are
 */
export function anyAnswerRecord(
  questionId: string,
  answer: Answer | undefined,
  followUps: readonly FollowUp[],
  context: ReportContext,
): BlockOf<"record"> {
  const { text, words } = context;
  const prompt = text.questions[questionId]?.prompt;
  const item = context.assessment.itemsById.get(questionId);
  return {
    type: "record",
    id: blockId.kept("answer", questionId),
    title: questionTitle(questionId, text),
    status: answerText(answer?.value, context),
    tone: answerTone(answer?.value),
    ...(prompt !== undefined && { lead: prompt }),
    facts: [
      ...facts(
        [words.labels.note, answer?.note],
        [words.labels.reason, answer?.reason],
        [words.labels.owner, answer?.owner],
      ),
      ...detailFacts(followUps, context),
      ...evidenceFacts(context.evidenceFor("answers", questionId), context),
      ...facts(
        [words.labels.review, flagText(answer, context)],
        [words.labels.weight, item && answer?.value && words.values.weights[item.weight]],
        [words.labels.counts, item && remarksText(item.remarks, context)],
        [words.labels.lastChange, lastChangeText(answer, context)],
      ),
    ],
  };
}

export function evidenceFacts(evidence: readonly Evidence[], context: ReportContext): Fact[] {
  return evidence.map((piece) => ({
    label: context.words.labels.evidence,
    text: evidenceText(piece, context),
  }));
}

export function detailFacts(followUps: readonly FollowUp[], context: ReportContext): Fact[] {
  const { plan, text } = context;
  return followUps.flatMap((followUp) => {
    const detail = liveRecord(plan, "details", followUp.id);
    const label = text.followUps[followUp.id]?.prompt ?? followUp.id;
    return facts([label, detail && detailText(followUp, detail.text, context)]);
  });
}

/** Choices by their names and dates in words; anything else as it was typed, be it "constructor". */
function detailText({ id, kind }: FollowUp, typed: string, { text, formats }: ReportContext): string {
  const options = (kind === "choice" && text.followUps[id]?.options) || {};
  if (Object.hasOwn(options, typed)) return options[typed] ?? typed;
  return kind === "date" && isPlainDate(typed) ? formats.date(typed) : typed;
}

function flagText(answer: Answer | undefined, { words }: ReportContext): string | undefined {
  if (isGiven(answer?.flagNote)) return fillIn(words.answers.flaggedWithNote, { note: answer.flagNote });
  return answer?.flagged ? words.answers.flagged : undefined;
}
