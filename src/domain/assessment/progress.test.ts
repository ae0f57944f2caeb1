import { describe, expect, it } from "vitest";
import { addProgress, nextUnanswered, progressByRegion } from "#src/domain/assessment/progress.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const answers = [
  { id: "people.deputies", value: "unknown" },
  { id: "people.training", flagged: true, note: "Ask Bo" },
  { id: "systems.backup-restore", value: "notApplicable" },
  { id: "all.activation", value: "none", flagged: true },
] as const;

describe("progressByRegion", () => {
  it("counts asked, answered, unknown and flagged in each region", () => {
    const progress = progressByRegion(planOf({ answers }), smallCatalog);
    expect(progress.P).toEqual({ asked: 2, answered: 1, unknown: 1, flagged: 1 });
    expect(progress.S).toEqual({ asked: 1, answered: 0, unknown: 0, flagged: 0 });
    expect(progress.PLS).toEqual({ asked: 1, answered: 1, unknown: 0, flagged: 1 });
    expect(progress.L).toEqual({ asked: 0, answered: 0, unknown: 0, flagged: 0 });
  });

  it("counts only what is asked at the plan's depth", () => {
    expect(progressByRegion(planOf({ answers }, "start"), smallCatalog).P).toEqual({
      asked: 1,
      answered: 1,
      unknown: 1,
      flagged: 0,
    });
  });

  it("does not count a deleted answer", () => {
    const deletedAt = "2026-06-01T00:00:00.000Z";
    const plan = planOf({ answers: [{ id: "all.activation", value: "none", flagged: true, deletedAt }] });
    expect(progressByRegion(plan, smallCatalog).PLS).toEqual({
      asked: 1,
      answered: 0,
      unknown: 0,
      flagged: 0,
    });
  });

  it("adds up to the progress of the whole", () => {
    const progress = progressByRegion(planOf({ answers }), smallCatalog);
    expect(addProgress(Object.values(progress))).toEqual({ asked: 5, answered: 2, unknown: 1, flagged: 2 });
  });
});

describe("nextUnanswered", () => {
  const plan = planOf({ answers });
  const nextId = (after?: string, of = plan) => nextUnanswered(of, smallCatalog, after)?.id;

  it("starts with the first question without an answer", () => {
    expect(nextId()).toBe("people.training");
    expect(nextId("no.such-question")).toBe("people.training");
  });

  it("goes on after a question, in catalogue order", () => {
    expect(nextId("people.training")).toBe("systems.backup-restore");
    expect(nextId("systems.backup-restore")).toBe("location-systems.local-egress");
  });

  it("looks from the start again after the end", () => {
    expect(nextId("location-systems.local-egress")).toBe("people.training");
    expect(nextId("all.activation")).toBe("people.training");
  });

  it("passes over hidden questions, and goes on from one", () => {
    const start = planOf({ answers }, "start");
    expect(nextId(undefined, start)).toBe("systems.backup-restore");
    expect(nextId("location-systems.local-egress", start)).toBe("systems.backup-restore");
    expect(nextId("people.training", start)).toBe("systems.backup-restore");
  });

  it("comes back to the question itself where it alone is left", () => {
    expect(nextId("systems.backup-restore", planOf({ answers }, "start"))).toBe("systems.backup-restore");
  });

  it("finds nothing where everything is answered", () => {
    const all = smallCatalog.questions.map(({ id }) => ({ id, value: "unknown" as const }));
    expect(nextId(undefined, planOf({ answers: all }))).toBeUndefined();
  });
});
