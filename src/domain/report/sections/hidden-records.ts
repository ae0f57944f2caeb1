import { visibleFollowUps } from "#src/domain/assessment/visible-questions.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { blockId, type BlockOf } from "#src/domain/report/blocks.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import { anyAnswerRecord, detailFacts } from "#src/domain/report/sections/answer-record.ts";

/** Questions that the plan's depth does not ask, with what was recorded when it did. */
export function hiddenByDepth(context: ReportContext): BlockOf<"record">[] {
  const { catalog, plan, asked, evidenceFor } = context;
  const isAsked = new Set(asked.map(({ id }) => id));
  return catalog.questions
    .filter(({ id }) => !isAsked.has(id))
    .flatMap(({ id, followUps }) => {
      const answer = liveRecord(plan, "answers", id);
      const hasMore = detailFacts(followUps, context).length > 0 || evidenceFor("answers", id).length > 0;
      return answer || hasMore ? [anyAnswerRecord(id, answer, followUps, context)] : [];
    });
}

/** Details below a question whose answer has changed since they were given. */
export function hiddenByAnswer(context: ReportContext): BlockOf<"record">[] {
  const { plan, asked, text, words } = context;
  return asked.flatMap((question) => {
    const visible = visibleFollowUps(question, liveRecord(plan, "answers", question.id)?.value);
    const facts = detailFacts(
      question.followUps.filter((followUp) => !visible.includes(followUp)),
      context,
    );
    if (facts.length === 0) return [];
    const id = blockId.kept("details", question.id);
    const title = questionTitle(question.id, text);
    return [{ type: "record", id, title, status: words.kept.detailStatus, tone: "neutral", facts }];
  });
}
