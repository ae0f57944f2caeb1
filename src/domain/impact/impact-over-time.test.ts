import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  carryForward,
  findFalls,
  impactsOf,
  levelRank,
  type ImpactLevels,
} from "#src/domain/impact/impact-over-time.ts";
import { proposeMtpd } from "#src/domain/impact/propose-mtpd.ts";
import { impactLevels, impactMoments, type ImpactLevel } from "#src/domain/plan/impact.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const anyLevels: fc.Arbitrary<ImpactLevels> = fc
  .array(fc.option(fc.constantFrom(...impactLevels), { nil: undefined }), { minLength: 9, maxLength: 9 })
  .map((levels) =>
    Object.fromEntries(
      impactMoments.flatMap(({ field }, at) => (levels[at] === undefined ? [] : [[field, levels[at]]])),
    ),
  );
const firstIntolerable = (levels: ImpactLevels): number | undefined =>
  impactMoments.find(({ field }) => levels[field] === "intolerable")?.minutes;

describe("Levels that are carried forward", () => {
  test("never fall, leave no gap after the first, and lower nothing", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const filled: ImpactLevels = { ...levels, ...carryForward(levels) };
        expect(findFalls(filled)).toEqual([]);
        const fields = impactMoments.map(({ field }) => field);
        const first = fields.findIndex((field) => levels[field] !== undefined);
        expect(fields.map((field) => filled[field] !== undefined)).toEqual(
          fields.map((_, at) => first >= 0 && at >= first),
        );
        const judged = fields.filter((field) => levels[field] !== undefined);
        const rankIn = (of: ImpactLevels, field: (typeof fields)[number]): number =>
          levelRank(of[field] ?? "none");
        expect(judged.filter((field) => rankIn(filled, field) < rankIn(levels, field))).toEqual([]);
      }),
    );
  });

  test("are filled in once: nothing is left to fill after it", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        expect(carryForward({ ...levels, ...carryForward(levels) })).toEqual({});
      }),
    );
  });

  test("propose the MTPD that they proposed before", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        expect(firstIntolerable({ ...levels, ...carryForward(levels) })).toBe(firstIntolerable(levels));
      }),
    );
  });
});

test("A fall names the moment and the worst one before it, over moments that are not judged", () => {
  expect(findFalls({ at0: "minor", at60: "major", at480: "minor", at1440: "major", at4320: "none" })).toEqual(
    [
      { minutes: 480, level: "minor", before: { minutes: 60, level: "major" } },
      { minutes: 4320, level: "none", before: { minutes: 1440, level: "major" } },
    ],
  );
  expect(findFalls({ at60: "minor", at4320: "minor", at43200: "intolerable" })).toEqual([]);
});

describe("The MTPD that impacts propose", () => {
  test("is the first intolerable moment over all categories, with those that say so", () => {
    expect(
      proposeMtpd([
        { categoryId: "money", at4320: "intolerable" },
        { categoryId: "law", at480: "major", at1440: "intolerable", at4320: "intolerable" },
        { categoryId: "people", at1440: "intolerable" },
      ]),
    ).toEqual({ minutes: 1440, categoryIds: ["law", "people"] });
  });

  test("is the least of what each category proposes alone, and none where none does", () => {
    fc.assert(
      fc.property(fc.array(anyLevels, { maxLength: 4 }), (all) => {
        const impacts = all.map((levels, at) => ({ ...levels, categoryId: `c${at}` }));
        const alone = all.flatMap((levels) => firstIntolerable(levels) ?? []);
        expect(proposeMtpd(impacts)?.minutes).toBe(alone.length === 0 ? undefined : Math.min(...alone));
      }),
    );
  });

  test("leaves out categories and judgements that were removed, and other activities", () => {
    const impact = (id: string, at60: ImpactLevel, deletedAt?: string) => {
      const [activityId = "", categoryId = ""] = id.split("/");
      return { id, activityId, categoryId, at60, ...(deletedAt !== undefined && { deletedAt }) };
    };
    const deletedAt = "2031-05-01T10:00:00.000Z";
    const plan = planOf({
      impactCategories: [
        { id: "gone", name: "Gone", deletedAt },
        { id: "law", name: "Law", order: "a1" },
        { id: "money", name: "Money", order: "a0" },
      ],
      impacts: [
        impact("a/gone", "intolerable"),
        impact("a/law", "intolerable", deletedAt),
        impact("a/money", "major"),
        impact("b/money", "intolerable"),
      ],
    });
    expect(impactsOf(plan, "a").map(({ categoryId }) => categoryId)).toEqual(["money"]);
    expect(proposeMtpd(impactsOf(plan, "b"))).toEqual({ minutes: 60, categoryIds: ["money"] });
  });
});
