import { catalog } from "#src/catalog/catalog.ts";
import { sampleContent } from "#src/catalog/sample/en.ts";
import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import type { Question } from "#src/domain/catalog.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import { createSamplePlan } from "#src/domain/sample/create-sample-plan.ts";

const now = "2026-11-22T08:00:00.000Z";
const today = "2026-11-22";

/** How many fields of its own a question shows with the sample's answer: its details and its evidence. */
function countFields({ id, followUps }: Question): number {
  const answer = sampleContent.answers[id];
  const fieldsOfEvidence = 4;
  const details = followUps.filter(({ when }) => answer?.value !== undefined && when.includes(answer.value));
  return details.length + (answer?.evidence ?? []).length * fieldsOfEvidence;
}

/** The question with the longest form. */
export const benchQuestion = catalog.questions.reduce((longest, question) =>
  countFields(question) > countFields(longest) ? question : longest,
);

/** The sample plan under a fixed id, not marked as a sample. */
export function createBenchPlan(id: string): Plan {
  let count = 0;
  const newId = (): string => {
    count += 1;
    return count === 1 ? id : `${id}-${count}`;
  };
  const plan = createSamplePlan(sampleContent, { now, today, newId, language: "en", by: "Bench" });
  const { sample: _, ...profile } = profileOf(plan);
  return { ...plan, id, profile: { [profile.id]: profile } };
}

/** The same with long notes and many contacts, until its file has at least this many bytes. */
export function createLargePlan(id: string, bytes: number): Plan {
  const plan = createBenchPlan(id);
  const answers = Object.values(plan.answers);
  const sentence =
    "The night shift keeps the list on paper, in the safe, and checks it on the first Monday. ";
  const contacts = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => {
      const contactId = `${id}-contact-${index}`;
      return [
        contactId,
        { id: contactId, name: `Contact ${index}`, role: "Driver", note: sentence.repeat(3) },
      ];
    }),
  );
  const missing = bytes - formatPlanFile({ ...plan, contacts }).length;
  const note = sentence.repeat(Math.ceil(missing / answers.length / sentence.length));
  return {
    ...plan,
    contacts,
    answers: Object.fromEntries(
      answers.map((answer) => [answer.id, { ...answer, note: `${answer.note ?? ""}${note}` }]),
    ),
  };
}

export function summarize(plan: Plan): PlanSummary {
  return summarizePlan(plan, catalog, { now, today });
}
