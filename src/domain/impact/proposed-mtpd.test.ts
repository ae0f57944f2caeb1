import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposedMtpd } from "#src/domain/impact/proposed-mtpd.ts";
import { impactId, impactLevels, impactMoments, type Impact } from "#src/domain/plan/impact.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const deletedAt = "2026-06-01T00:00:00.000Z";
const impactCategories = [
  { id: "money", name: "Money" },
  { id: "law", name: "Law" },
  { id: "old", name: "Given up", deletedAt },
];

function impact(categoryId: string, levels: Partial<Impact>, activityId = "support"): Impact {
  return { id: impactId(activityId, categoryId), activityId, categoryId, ...levels };
}

const proposed = (...impacts: Impact[]) => proposedMtpd(planOf({ impactCategories, impacts }), "support");

describe("the MTPD that the impact proposes", () => {
  test("is the first moment over all categories at which the harm is intolerable", () => {
    expect(
      proposed(
        impact("money", { at240: "major", at4320: "intolerable" }),
        impact("law", { at480: "intolerable" }),
      ),
    ).toBe(480);
    expect(proposed(impact("law", { at0: "intolerable" }))).toBe(0);
  });

  test("is not proposed where nothing is judged intolerable", () => {
    expect(proposed()).toBeUndefined();
    expect(proposed(impact("money", { at0: "minor", at43200: "major" }))).toBeUndefined();
  });

  test("does not look at other activities, deleted judgements or deleted categories", () => {
    expect(proposed(impact("money", { at60: "intolerable" }, "payroll"))).toBeUndefined();
    expect(proposed(impact("money", { at60: "intolerable", deletedAt }))).toBeUndefined();
    expect(proposed(impact("old", { at60: "intolerable" }))).toBeUndefined();
  });

  test("never comes later when one more moment is judged intolerable", () => {
    const levels = fc.record(
      Object.fromEntries(impactMoments.map(({ field }) => [field, fc.constantFrom(...impactLevels)])),
    );
    fc.assert(
      fc.property(levels, levels, fc.constantFrom(...impactMoments), (money, law, { field, minutes }) => {
        const before = proposed(impact("money", money), impact("law", law)) ?? Infinity;
        const after = proposed(impact("money", { ...money, [field]: "intolerable" }), impact("law", law));
        expect(after).toBe(Math.min(before, minutes));
      }),
    );
  });
});
