import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { createLargePlan } from "./large-plan.ts";

const bytes = 1_000_000;
const changeCount = 500;

/** Two plans of 1 MB of which the second has 500 changed fields: answers, notes and contacts. */
export function createComparePair(): { readonly before: Plan; readonly after: Plan } {
  const before = createLargePlan("compare", bytes);
  const answers = liveRecords(before, "answers").map((answer): Operation => {
    const to = answer.value === "none" ? "partial" : "none";
    return { kind: "answers", id: answer.id, field: "value", from: answer.value, to };
  });
  const notes = liveRecords(before, "answers").map((answer): Operation => {
    const { note } = answer;
    const to = note?.replace("first Monday", "second Tuesday");
    return { kind: "answers", id: answer.id, field: "note", from: note, to };
  });
  const contacts = liveRecords(before, "contacts").map((contact): Operation => {
    const { id, note } = contact;
    return { kind: "contacts", id, field: "note", from: note, to: `${note ?? ""} Back on Friday.` };
  });
  const operations = [...answers, ...notes, ...contacts].slice(0, changeCount);
  if (operations.length < changeCount) throw new Error("The large plan has too little to change");
  return { before: readAnew(before), after: readAnew(applyOperations(before, operations)) };
}

/** As from two files: without a single object in common. */
function readAnew(plan: Plan): Plan {
  const parsed = parsePlanFile(formatPlanFile(plan));
  if (!parsed.ok) throw new Error(`The large plan is not a plan: ${parsed.error.type}`);
  return parsed.value.plan;
}
