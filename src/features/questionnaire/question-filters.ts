import { evidenceBySubject } from "#src/domain/assessment/evidence-by-subject.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, CatalogText, Question } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import { liveRecord, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { matchesSearch } from "#src/parts/matches-search.ts";

/** What the list can be narrowed to, in the order on the screen. The names stand in the address. */
export const questionFilters = ["unanswered", "unknown", "flagged", "without-evidence", "weak"] as const;
export type QuestionFilter = (typeof questionFilters)[number];

export interface ListQuery {
  /** A question is listed where any of them applies; none at all lists every question. */
  readonly filters: readonly QuestionFilter[];
  readonly search: string;
}

export interface QuestionList {
  /** In catalogue order. */
  readonly questions: readonly Question[];
  /** How many questions there are at the plan's depth, whatever the query. */
  readonly asked: number;
  /** What each filter would find among the questions that the search finds. */
  readonly counts: Readonly<Record<QuestionFilter, number>>;
}

const filterSeparator = ".";

export function readListQuery(parameters: URLSearchParams): ListQuery {
  const shown = parameters.get("show")?.split(filterSeparator) ?? [];
  return {
    filters: questionFilters.filter((filter) => shown.includes(filter)),
    search: parameters.get("find") ?? "",
  };
}

/** The parameters of the list's address, without those that say nothing. */
export function writeListQuery({ filters, search }: ListQuery): Record<string, string> {
  return {
    view: "list",
    ...(filters.length > 0 && { show: filters.join(filterSeparator) }),
    ...(search.trim() !== "" && { find: search.trim() }),
  };
}

export function toggleFilter(
  filters: readonly QuestionFilter[],
  toggled: QuestionFilter,
): readonly QuestionFilter[] {
  return questionFilters.filter((filter) => filters.includes(filter) !== (filter === toggled));
}

function hasFilter(filter: QuestionFilter, answer: Answer | undefined, evidenceCount: number): boolean {
  switch (filter) {
    case "unanswered":
      return !isAnswered(answer);
    case "unknown":
      return answer?.value === "unknown";
    case "flagged":
      return answer?.flagged === true;
    case "without-evidence":
      return (answer?.value === "documented" || answer?.value === "proven") && evidenceCount === 0;
    case "weak":
      return answer?.value === "none" || answer?.value === "partial";
  }
}

/** The questions that the list shows. Every word of the search must stand in title, prompt, note or owner. */
export function listQuestions(
  plan: Plan,
  catalog: Catalog,
  text: CatalogText,
  { filters, search }: ListQuery,
): QuestionList {
  const evidenceOf = evidenceBySubject(plan);
  const counts = { unanswered: 0, unknown: 0, flagged: 0, "without-evidence": 0, weak: 0 };
  const asked = visibleQuestions(catalog, profileOf(plan).depth);
  const questions = asked.filter(({ id }) => {
    const answer = liveRecord(plan, "answers", id);
    const wording = text.questions[id];
    if (!matchesSearch([wording?.title, wording?.prompt, answer?.note, answer?.owner], search)) return false;
    const evidenceCount = evidenceOf("answers", id).length;
    const applying = questionFilters.filter((filter) => hasFilter(filter, answer, evidenceCount));
    for (const filter of applying) counts[filter] += 1;
    return filters.length === 0 || applying.some((filter) => filters.includes(filter));
  });
  return { questions, asked: asked.length, counts };
}
