import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, Depth } from "#src/domain/catalog.ts";

/** Reading, asking round the table and writing a note: a rough mean over easy and hard questions. */
const minutesPerQuestion = 6;

/** How many questions a depth asks, and the hours that they roughly take. */
export function depthSize(catalog: Catalog, depth: Depth): { questions: number; hours: number } {
  const questions = visibleQuestions(catalog, depth).length;
  return { questions, hours: Math.max(1, Math.round((questions * minutesPerQuestion) / 60)) };
}
