import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regionIds } from "#src/domain/catalog.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import type { StandingTurn } from "#src/domain/versions/compare/activity-standing.ts";
import type { EventTurn } from "#src/domain/versions/compare/compare-events.ts";
import {
  compareModels,
  compareModelsInSteps,
  haveModels,
  type ModelComparison,
} from "#src/domain/versions/compare/compare-models.ts";
import { arbitraryModelPlan } from "#src/domain/versions/compare/testing/arbitrary-model-plans.ts";

function eventsOf({ regions }: ModelComparison): unknown[] {
  return regionIds.flatMap((region) =>
    regions[region].events.map(({ turn, event }) => [
      region,
      turn,
      event.activityId,
      ...event.elements.map(({ id }) => id),
    ]),
  );
}

function without(plan: Plan, optionId: string): Plan {
  const needOptions = Object.entries(plan.needOptions).filter(([id]) => id !== optionId);
  return { ...plan, needOptions: Object.fromEntries(needOptions) };
}

const reversedEvents: Readonly<Record<EventTurn, EventTurn>> = {
  appeared: "went",
  went: "appeared",
  remains: "covered",
  covered: "remains",
  uncovered: "outOfSight",
  outOfSight: "uncovered",
};
const reversedTurns: Readonly<Record<StandingTurn, StandingTurn>> = {
  same: "same",
  worse: "better",
  better: "worse",
  other: "other",
  added: "removed",
  removed: "added",
};
const texts = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

describe("the models of two versions", () => {
  const storm = createSnowstorm();
  const withHotel = createSnowstorm({ hasHotel: true });

  test("say that one more fallback took away the event of place and systems", () => {
    const model = compareModels(storm, withHotel);
    expect(eventsOf(model)).toEqual([["LS", "went", "support", "office", "remote"]]);
    expect(model.activities).toMatchObject([
      {
        id: "support",
        turn: "better",
        from: { type: "failsTogether", regions: ["LS"], worst: { outageMinutes: 720 } },
        to: { type: "holds", regions: [] },
      },
    ]);
    expect(model.regions.LS.gap).toEqual({
      before: { low: { numerator: 1, denominator: 1 }, high: { numerator: 1, denominator: 1 } },
      after: { low: { numerator: 0, denominator: 1 }, high: { numerator: 0, denominator: 1 } },
    });
  });

  test("and that without it the event is there again", () => {
    const model = compareModels(withHotel, storm);
    expect(eventsOf(model)).toEqual([["LS", "appeared", "support", "office", "remote"]]);
    expect(model.activities).toMatchObject([{ turn: "worse" }]);
  });

  test("do not call an event gone that a part of it brings about now", () => {
    const model = compareModels(storm, without(storm, "desk-2"));
    expect(eventsOf(model)).toEqual([
      ["L", "appeared", "support", "office"],
      ["LS", "covered", "support", "office", "remote"],
    ]);
    expect(model.activities).toMatchObject([
      { turn: "worse", from: { type: "failsTogether" }, to: { type: "failsAlone", regions: ["L"] } },
    ]);
  });

  test("do not call an event new that only takes more than before", () => {
    expect(eventsOf(compareModels(without(storm, "desk-2"), storm))).toEqual([
      ["L", "went", "support", "office"],
      ["LS", "remains", "support", "office", "remote"],
    ]);
  });

  test("tell what was not known apart from what got worse", () => {
    const unrated = planOf({
      activities: [{ id: "support", name: "Support", criticality: "missionCritical" }],
    });
    const unmodelled = { ...storm, needs: {}, needOptions: {} };
    for (const [before, type] of [
      [unrated, "notRated"],
      [unmodelled, "notModelled"],
    ] as const) {
      const model = compareModels(before, storm);
      expect(model.activities).toMatchObject([{ turn: "other", from: { type } }]);
      expect(eventsOf(model)).toEqual([["LS", "uncovered", "support", "office", "remote"]]);
    }
    const added = compareModels({ ...storm, activities: {} }, storm);
    expect(added.activities).toMatchObject([{ turn: "added", from: undefined }]);
    expect(eventsOf(added)).toEqual([["LS", "uncovered", "support", "office", "remote"]]);
  });

  test("count one more region in which an activity fails as worse", () => {
    const leansOnPower = planOf({
      activities: [{ id: "a", name: "A", criticality: "important", mtpdMinutes: 60 }],
      locations: [{ id: "office", name: "Office" }],
      systems: [{ id: "mail", name: "Mail" }],
      needs: [
        { id: "n1", nodeId: "a" },
        { id: "n2", nodeId: "a" },
      ],
      needOptions: [
        { id: "o1", needId: "n1", nodeId: "office" },
        { id: "o2", needId: "n2", nodeId: "mail" },
      ],
    });
    const { n1 } = leansOnPower.needs;
    const needsOffice = { ...leansOnPower, needs: n1 ? { n1 } : {} };
    expect(compareModels(needsOffice, leansOnPower).activities).toMatchObject([
      { turn: "worse", from: { regions: ["L"] }, to: { regions: ["L", "S"] } },
    ]);
  });

  test("give the assumptions of both", () => {
    const other = {
      ...storm,
      modelSettings: planOf({ modelSettings: [{ id: "model", absenceRate: 0.2 }] }).modelSettings,
    };
    const { assumptions } = compareModels(storm, other);
    expect([assumptions.before.absenceRate, assumptions.after.absenceRate]).toEqual([0.4, 0.2]);
  });

  test("are there where either side has an activity", () => {
    const empty = planOf({});
    expect([haveModels(empty, empty), haveModels(storm, empty), haveModels(empty, storm)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("tell how far they are, over both plans", () => {
    const progress = [...compareModelsInSteps(storm, storm)];
    expect(progress).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
    ]);
  });
});

describe("laws of comparing models", () => {
  test("a plan against itself has no difference", () => {
    fc.assert(
      fc.property(arbitraryModelPlan, (plan) => {
        const model = compareModels(plan, plan);
        expect(eventsOf(model)).toEqual([]);
        expect(model.activities.filter(({ turn }) => turn !== "same")).toEqual([]);
        expect(model.assumptions.before).toEqual(model.assumptions.after);
      }),
    );
  });

  test("the other way round every turn is turned round", () => {
    fc.assert(
      fc.property(arbitraryModelPlan, arbitraryModelPlan, (one, other) => {
        const [there, back] = [compareModels(one, other), compareModels(other, one)];
        for (const region of regionIds) {
          const [to, from] = [there.regions[region], back.regions[region]];
          expect(texts(to.events)).toEqual(
            texts(from.events.map(({ turn, event }) => ({ turn: reversedEvents[turn], event }))),
          );
          expect(to.keptCount).toBe(from.keptCount);
          expect(to.gap).toEqual({ before: from.gap.after, after: from.gap.before });
        }
        expect(texts(there.activities)).toEqual(
          texts(
            back.activities.map(({ id, turn, from, to }) => ({
              id,
              turn: reversedTurns[turn],
              from: to,
              to: from,
            })),
          ),
        );
      }),
    );
  });

  test("every activity and every event of either side is told once", () => {
    fc.assert(
      fc.property(arbitraryModelPlan, arbitraryModelPlan, (one, other) => {
        const model = compareModels(one, other);
        const ids = [one, other].flatMap((plan) => liveRecords(plan, "activities").map(({ id }) => id));
        expect(model.activities.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
        for (const region of regionIds) {
          const { events, keptCount } = model.regions[region];
          const gone = events.filter(({ turn }) => ["went", "covered", "outOfSight"].includes(turn)).length;
          expect(keptCount + gone).toBe(analysePlan(one).regions[region].events.length);
          expect(keptCount + events.length - gone).toBe(analysePlan(other).regions[region].events.length);
        }
      }),
    );
  });

  test("what stands worse has an event that appeared", () => {
    fc.assert(
      fc.property(arbitraryModelPlan, arbitraryModelPlan, (one, other) => {
        const model = compareModels(one, other);
        const appeared = new Set(
          regionIds.flatMap((region) =>
            model.regions[region].events.flatMap(({ turn, event }) =>
              turn === "appeared" ? [event.activityId] : [],
            ),
          ),
        );
        const worse = model.activities.flatMap(({ id, turn }) => (turn === "worse" ? [id] : []));
        expect(worse.filter((id) => !appeared.has(id))).toEqual([]);
      }),
    );
  });
});
