import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Fraction, Readiness } from "#src/domain/assessment/assessment.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { wholePercent } from "#src/domain/report/format.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { BridgeStepId } from "#src/domain/versions/compare/bridge-stages.ts";
import {
  bridgeScores,
  type ScopeBridge,
  type ScoreBridge,
} from "#src/domain/versions/compare/score-bridge.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";
import { arbitraryScoredVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { wholePoints } from "#src/domain/versions/compare/whole-points.ts";

interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function big({ numerator, denominator }: Fraction): BigFraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function add(a: BigFraction, b: BigFraction): BigFraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function areEqual(a: BigFraction, b: BigFraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

function scopesOf({ regions, areas, whole }: ScoreBridge): ScopeBridge[] {
  return [...Object.values(regions), ...Object.values(areas), whole];
}

const ends = [
  ["low", "exactLow"],
  ["high", "exactHigh"],
] as const;

function sumOfParts({ steps }: ScopeBridge, start: Readiness, end: (typeof ends)[number]): BigFraction {
  return steps.reduce((sum, { part }) => add(sum, big(part[end[0]])), big(start[end[1]]));
}

describe("what every bridge keeps to", () => {
  it("starts and ends at what the real function says of either version", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        const bridge = bridgeScores(before, after);
        const first = assessPlan(before.plan, before.catalog, before.at);
        const last = assessPlan(after.plan, after.catalog, after.at);
        expect(bridge.before).toEqual(first);
        expect(bridge.after).toEqual(last);
        for (const [region, { from, to }] of Object.entries(bridge.regions)) {
          expect(from).toEqual(first.regions[region as keyof typeof first.regions].readiness);
          expect(to).toEqual(last.regions[region as keyof typeof last.regions].readiness);
        }
        for (const [area, { from, to }] of Object.entries(bridge.areas)) {
          expect(from).toEqual(first.areas[area as keyof typeof first.areas]);
          expect(to).toEqual(last.areas[area as keyof typeof last.areas]);
        }
        expect(bridge.whole).toMatchObject({ from: first.whole, to: last.whole });
      }),
    );
  });

  it("its parts add up to the whole difference, exactly, with nothing left over", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        for (const scope of scopesOf(bridgeScores(before, after))) {
          const { from, to, change } = scope;
          expect(change === null).toBe(from === null || to === null);
          if (!from || !to || !change) continue;
          for (const end of ends) {
            expect(areEqual(sumOfParts(scope, from, end), big(to[end[1]]))).toBe(true);
            expect(areEqual(add(big(from[end[1]]), big(change[end[0]])), big(to[end[1]]))).toBe(true);
          }
        }
      }),
    );
  });

  it("where a set begins or ceases to apply, they add up from its first number to its last", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        for (const scope of scopesOf(bridgeScores(before, after))) {
          const numbers = [scope.from, ...scope.steps.map(({ readiness }) => readiness)].flatMap(
            (readiness) => readiness ?? [],
          );
          const [first, last] = [numbers[0], numbers.at(-1)];
          for (const end of ends) {
            const isSum =
              first && last
                ? areEqual(sumOfParts(scope, first, end), big(last[end[1]]))
                : scope.steps.every(({ part }) => part[end[0]].numerator === 0);
            expect(isSum).toBe(true);
          }
        }
      }),
    );
  });

  it("a version does not differ from itself", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([same]) => {
        const bridge = bridgeScores(same, same);
        const parts = scopesOf(bridge).flatMap(({ steps }) => steps.map(({ part }) => part));
        expect(parts.every(({ low, high }) => low.numerator === 0 && high.numerator === 0)).toBe(true);
        expect(Object.values(bridge.shifts).flat()).toEqual([]);
        expect(bridge.knockOuts).toEqual([]);
      }),
    );
  });

  it("a step behind which no item shifted moves nothing", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        const bridge = bridgeScores(before, after);
        const isStill = (id: BridgeStepId): boolean =>
          id === "knockOuts" ? bridge.knockOuts.length === 0 : bridge.shifts[id].length === 0;
        const moved = scopesOf(bridge)
          .flatMap(({ steps }) => steps)
          .filter(({ id, part }) => isStill(id) && (part.low.numerator !== 0 || part.high.numerator !== 0));
        expect(moved).toEqual([]);
      }),
    );
  });

  it("the points that are shown add up to the percent that are shown", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        for (const scope of scopesOf(bridgeScores(before, after))) {
          for (const [end, exact] of ends) {
            const points = wholePoints(scope, end);
            expect(points === null).toBe(scope.change === null);
            if (!points || !scope.from || !scope.to) continue;
            const sum = points.reduce((total, value) => total + value, 0);
            expect(wholePercent(scope.from[exact]) + sum).toBe(wholePercent(scope.to[exact]));
            expect(
              scope.steps.some(({ part }, index) => part[end].numerator === 0 && points[index] !== 0),
            ).toBe(false);
          }
        }
      }),
    );
  });
});

function version(plan: Plan, at = "2026-06-15", catalog: Catalog = smallCatalog): ScoredPlan {
  return { plan, at, catalog };
}

/** The parts of a scope that are not zero, as whole points of low and high. */
function pointsOf(scope: ScopeBridge): Record<string, readonly [number, number]> {
  const [low, high] = [wholePoints(scope, "low") ?? [], wholePoints(scope, "high") ?? []];
  return Object.fromEntries(
    scope.steps.flatMap(({ id }, index) => {
      const points = [low[index] ?? 0, high[index] ?? 0] as const;
      return points[0] === 0 && points[1] === 0 ? [] : [[id, points]];
    }),
  );
}

describe("the steps of a bridge", () => {
  const deputies = (value: "none" | "partial" | "documented" | "proven") => ({
    id: "people.deputies",
    value,
  });

  it("a raised answer is the part of the changed answers", () => {
    const before = planOf({ answers: [deputies("partial"), { id: "people.training", value: "none" }] });
    const after = planOf({ answers: [deputies("documented"), { id: "people.training", value: "none" }] });
    const { regions } = bridgeScores(version(before), version(after));
    expect(regions.P.change).toEqual({
      low: { numerator: 1, denominator: 5 },
      high: { numerator: 1, denominator: 5 },
    });
    expect(pointsOf(regions.P)).toEqual({ changedAnswers: [20, 20] });
  });

  it("a question answered for the first time is a part of its own", () => {
    const before = planOf({ answers: [deputies("partial"), { id: "people.training", value: "unknown" }] });
    const after = planOf({
      answers: [deputies("partial"), { id: "people.training", value: "documented" }],
    });
    expect(pointsOf(bridgeScores(version(before), version(after)).regions.P)).toEqual({
      newAnswers: [27, -13],
    });
  });

  it("evidence that grew too old takes its part, though nobody changed anything", () => {
    const plan = planOf({
      answers: [deputies("proven"), { id: "people.training", value: "documented" }],
      evidence: [
        {
          id: "e1",
          subjectKind: "answers",
          subjectId: "people.deputies",
          kind: "exercise",
          label: "Drill",
          date: "2026-01-10",
        },
      ],
    });
    const bridge = bridgeScores(version(plan, "2026-06-15"), version(plan, "2027-06-15"));
    expect(pointsOf(bridge.regions.P)).toEqual({ evidenceAge: [-20, -20] });
    expect(bridge.shifts.evidenceAge).toMatchObject([
      { id: "people.deputies", from: { counts: "proven" }, to: { counts: "documented" } },
    ]);
  });

  it("a lower depth takes questions out, and a reason for not applicable does too", () => {
    const answers = [deputies("none"), { id: "people.training", value: "documented" as const }];
    const lower = bridgeScores(version(planOf({ answers })), version(planOf({ answers }, "start")));
    expect(pointsOf(lower.regions.P)).toEqual({ depthAndApplicability: [-27, -27] });
    const notApplicable = planOf({
      answers: [
        deputies("partial"),
        { id: "people.training", value: "notApplicable", reason: "Nobody works here" },
      ],
    });
    const before = planOf({ answers: [deputies("partial"), { id: "people.training", value: "documented" }] });
    expect(pointsOf(bridgeScores(version(before), version(notApplicable)).regions.P)).toEqual({
      depthAndApplicability: [-14, -14],
    });
  });

  it("a heavier question is the part of the catalogue", () => {
    const plan = planOf({ answers: [deputies("none"), { id: "people.training", value: "documented" }] });
    const heavier: Catalog = {
      ...smallCatalog,
      version: "test-2",
      questions: smallCatalog.questions.map((question) =>
        question.id === "people.training" ? { ...question, weight: 3 } : question,
      ),
    };
    const { regions } = bridgeScores(version(plan), version(plan, "2026-06-15", heavier));
    expect(pointsOf(regions.P)).toEqual({ catalog: [6, 6] });
  });

  it("a service with its rows is the part of the matrix, and makes a region apply that did not", () => {
    const before = planOf({});
    const after = planOf({ services: [{ id: "mail", name: "Mail", templateId: "cloud" }] });
    const { regions } = bridgeScores(version(before), version(after));
    expect(regions.PS.from).toBeNull();
    expect(regions.PS.change).toBeNull();
    expect(wholePoints(regions.PS, "low")).toBeNull();
    expect(regions.PS.steps.filter(({ turns }) => turns)).toMatchObject([
      { id: "matrix", turns: "applicable", part: { low: { numerator: 0 } } },
    ]);
    expect(regions.PS.to).not.toBeNull();
  });

  it("a set that stops applying and applies again is counted from its last number", () => {
    const catalog: Catalog = {
      ...smallCatalog,
      questions: smallCatalog.questions.filter(({ id }) => id === "people.training"),
      knockOuts: {},
    };
    const before = planOf({ answers: [{ id: "people.training", value: "documented" }] });
    const after = planOf({
      answers: [{ id: "people.training", value: "notApplicable", reason: "Temporary staff only" }],
      services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
      responsibilities: [
        { id: "mail/identity", serviceId: "mail", rowId: "identity", control: "partial", owner: "Anna" },
        {
          id: "mail/client-endpoints",
          serviceId: "mail",
          rowId: "client-endpoints",
          control: "partial",
          owner: "Anna",
        },
        {
          id: "mail/watch-channels",
          serviceId: "mail",
          rowId: "watch-channels",
          control: "partial",
          owner: "Anna",
        },
      ],
    });
    const { whole } = bridgeScores(
      version(before, "2026-06-15", catalog),
      version(after, "2026-06-15", catalog),
    );
    expect(whole.steps.map(({ turns }) => turns)).toEqual([
      undefined,
      "notApplicable",
      undefined,
      "applicable",
      undefined,
      undefined,
      undefined,
    ]);
    expect(whole.change?.low).toEqual({ numerator: -1, denominator: 3 });
    expect(whole.steps[3]?.part.low).toEqual({ numerator: -1, denominator: 3 });
  });

  it("lifting a knock-out gives back what its cap held down, after everything else", () => {
    const training = { id: "people.training", value: "proven" as const };
    const evidence = [
      {
        id: "e1",
        subjectKind: "answers" as const,
        subjectId: "people.training",
        kind: "test" as const,
        label: "Test",
        date: "2026-05-01",
      },
    ];
    const before = planOf({ answers: [deputies("none"), training], evidence });
    const after = planOf({ answers: [deputies("documented"), training], evidence });
    const bridge = bridgeScores(version(before), version(after));
    expect(pointsOf(bridge.regions.P)).toEqual({ changedAnswers: [10, 10], knockOuts: [30, 30] });
    expect(pointsOf(bridge.areas.people).knockOuts).toBeUndefined();
    expect(bridge.knockOuts).toMatchObject([
      { region: "P", from: { state: "strikes" }, to: { state: "clear" } },
    ]);
  });

  it("evidence that was moved to another question counts once, wherever the step leaves it", () => {
    const piece = (subjectId: string) => ({
      id: "e1",
      subjectKind: "answers" as const,
      subjectId,
      kind: "test" as const,
      label: "Test",
      date: "2026-05-01",
    });
    const before = planOf({
      answers: [deputies("proven")],
      evidence: [piece("people.deputies")],
    });
    const after = planOf({
      answers: [deputies("proven"), { id: "people.training", value: "proven" }],
      evidence: [piece("people.training")],
    });
    expect(pointsOf(bridgeScores(version(before), version(after)).regions.P)).toEqual({
      changedAnswers: [-20, -20],
      newAnswers: [40, 0],
    });
  });
});
