import { describe, expect, test } from "vitest";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { setDetail } from "#src/features/questionnaire/set-detail.ts";

const id = "systems.backup-restore.off-network";
const stampAt = (minute: number) => ({ at: `2026-06-15T10:0${minute}:00.000Z`, by: "Åsa" });

function typed(plan: Plan, ...texts: string[]): Plan {
  return texts.reduce(
    (before, text, index) => applyOperations(before, setDetail(before, id, text, stampAt(index))),
    plan,
  );
}
const textIn = (plan: Plan): string | undefined => liveRecord(plan, "details", id)?.text;

describe("A detail", () => {
  test("begins with its first text and follows what is typed", () => {
    expect(textIn(typed(planOf({}), "y", "yes"))).toBe("yes");
  });

  test("goes away when its text is emptied", () => {
    const emptied = typed(planOf({}), "yes", " ");
    expect(textIn(emptied)).toBeUndefined();
    expect(emptied.details[id]?.deletedAt).toBe(stampAt(1).at);
  });

  test("comes back when text is typed again, the same or another", () => {
    expect(textIn(typed(planOf({}), "yes", "", "yes"))).toBe("yes");
    const changed = typed(planOf({}), "yes", "", "no");
    expect(changed.details[id]).toEqual({ id, text: "no", changedAt: stampAt(2).at, changedBy: "Åsa" });
  });

  test("that was never there is not removed", () => {
    expect(setDetail(planOf({}), id, "", stampAt(0))).toEqual([]);
  });
});
