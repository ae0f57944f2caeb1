import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerValue } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { compareActions } from "#src/domain/versions/compare/compare-actions.ts";
import { compareGaps } from "#src/domain/versions/compare/compare-gaps.ts";
import { bridgeScores } from "#src/domain/versions/compare/score-bridge.ts";
import { arbitraryScoredVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";

const at = "2026-06-15";

function gaps(before: Plan, after: Plan): unknown[] {
  const bridge = bridgeScores(
    { plan: before, catalog: smallCatalog, at },
    { plan: after, catalog: smallCatalog, at },
  );
  return compareGaps(bridge).map(({ id, turn, steps }) => [id, turn, ...steps]);
}

function answered(value?: AnswerValue): Plan {
  return planOf({
    answers: [{ id: "people.training", ...(value !== undefined && { value }), reason: "None here" }],
  });
}

describe("gaps between two versions", () => {
  it.each<[AnswerValue | undefined, AnswerValue | undefined, unknown[]]>([
    ["documented", "partial", [["people.training", "new", "changedAnswers"]]],
    [undefined, "none", [["people.training", "new", "newAnswers"]]],
    ["none", "documented", [["people.training", "closed", "changedAnswers"]]],
    ["partial", "none", [["people.training", "deeper", "changedAnswers"]]],
    ["none", "partial", [["people.training", "smaller", "changedAnswers"]]],
    ["none", "notApplicable", [["people.training", "outOfSight", "depthAndApplicability"]]],
    ["none", "unknown", [["people.training", "outOfSight", "changedAnswers"]]],
    ["documented", "unknown", []],
    ["none", "none", []],
  ])("from %s to %s", (before, after, expected) => {
    expect(gaps(answered(before), answered(after))).toEqual(expected);
  });

  it("name a question that the depth hides as out of sight, not as closed", () => {
    const answers = [{ id: "people.training", value: "none" as const }];
    expect(gaps(planOf({ answers }), planOf({ answers }, "start"))).toEqual([
      ["people.training", "outOfSight", "depthAndApplicability"],
    ]);
  });

  it("every gap that turned has a step of the bridge that turned it", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        for (const gap of compareGaps(bridgeScores(before, after))) {
          expect(gap.steps.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("actions between two versions", () => {
  const action = (id: string, fields: object = {}) => ({ id, title: id, status: "open" as const, ...fields });

  it("are listed by what became of them", () => {
    const before = planOf({
      actions: [
        action("finished"),
        action("given-up"),
        action("back", { status: "done" }),
        action("gone"),
        action("gone-when-done", { status: "done" }),
        action("late", { due: "2026-07-01" }),
        action("late-before", { due: "2026-01-01" }),
      ],
    });
    const after = planOf({
      actions: [
        action("finished", { status: "done", due: "2026-01-01" }),
        action("given-up", { status: "dropped" }),
        action("back", { status: "inProgress" }),
        action("late", { due: "2026-07-01" }),
        action("late-before", { due: "2026-01-01" }),
        action("fresh"),
        action("born-done", { status: "done" }),
      ],
    });
    expect(compareActions({ plan: before, at }, { plan: after, at: "2026-08-01" })).toEqual({
      added: ["fresh"],
      done: ["finished"],
      dropped: ["given-up"],
      reopened: ["back"],
      removed: ["gone"],
      overdue: ["late"],
    });
  });
});
