import type { PlanAssessment, RatedItem } from "#src/domain/assessment/assessment.ts";
import type { CatalogText } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { itemTitle, matrixPlace } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/**
 * What to do first, each with its next step: knock-outs that strike, knock-outs nobody knows about, then what
 * gives the whole plan most.
 */
export function firstSteps(
  assessment: PlanAssessment,
  plan: Plan,
  wording: Wording,
  count: number,
): string[] {
  const inState = (state: "strikes" | "open"): RatedItem[] =>
    assessment.knockOuts
      .filter((knockOut) => knockOut.state === state)
      .flatMap(({ questionId }) => assessment.itemsById.get(questionId) ?? []);
  const others = assessment.suggestions.map(({ item }) => item);
  const items = new Set([...inState("strikes"), ...inState("open"), ...others]);
  return [...items].slice(0, count).map((item) => firstStep(item, plan, wording));
}

function firstStep(item: RatedItem, plan: Plan, { text, words }: Wording): string {
  const title = itemTitle(item, plan, text);
  const step = item.state === "open" ? undefined : nextStep(item, plan, text);
  return step === undefined
    ? fillIn(words.summary.firstStepOpen, { title })
    : fillIn(words.summary.firstStep, { title, step });
}

/** What good looks like one step further: written down first, then shown to work. */
function nextStep(item: RatedItem, plan: Plan, text: CatalogText): string | undefined {
  if (item.kind === "question") {
    return text.questions[item.id]?.ladder[item.counts === "documented" ? "proven" : "documented"];
  }
  const place = matrixPlace(item.id, plan);
  return place && text.rows[place.rowId]?.good;
}
