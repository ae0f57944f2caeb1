import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { AnswerValue, Question } from "#src/domain/catalog.ts";
import { answersOf, drill, ratingDay as at } from "#src/domain/testing/deputies-drill.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

function assess(values: Readonly<Record<string, AnswerValue>>, catalog = smallCatalog) {
  return assessPlan(planOf({ answers: answersOf(values) }), catalog, at);
}

describe("suggestions", () => {
  it("say what raising one item to proven gives back to low, in the region and in the whole", () => {
    const { regions } = assess({
      "people.deputies": "documented",
      "people.training": "partial",
      "systems.backup-restore": "documented",
      "location-systems.local-egress": "none",
      "all.activation": "unknown",
    });
    expect(
      regions.P.suggestions.map(({ item, regionGain, planGain }) => [item.id, regionGain, planGain]),
    ).toEqual([
      ["people.training", 4 / 15, 4 / 36],
      ["people.deputies", 3 / 15, 3 / 36],
    ]);
    expect(regions.PLS.suggestions).toMatchObject([{ regionGain: 1, planGain: 1 / 4 }]);
  });

  it("rank by gain, then weight, then id", () => {
    const { suggestions } = assess({
      "people.training": "none",
      "people.deputies": "partial",
      "systems.backup-restore": "partial",
      "all.activation": "partial",
    });
    expect(suggestions.map(({ item }) => item.id)).toEqual([
      "all.activation",
      "people.deputies",
      "systems.backup-restore",
      "people.training",
      "location-systems.local-egress",
    ]);
  });

  describe("under a knock-out that strikes", () => {
    const catalog = { ...smallCatalog, knockOuts: { P: "people.training" } };

    it("lift the cap with the knock-out, and stop at it without", () => {
      const { regions } = assess({ "people.deputies": "documented", "people.training": "none" }, catalog);
      // Low is 2/5. Deputies alone would reach 3/5, but the cap holds at 1/2; training reaches 4/5.
      expect(regions.P.suggestions.map(({ item, regionGain }) => [item.id, regionGain])).toEqual([
        ["people.training", 2 / 5],
        ["people.deputies", 1 / 10],
      ]);
    });

    it("leave out of the region what the cap swallows, though not of the plan", () => {
      const heavy = { ...smallCatalog.questions[0], id: "people.succession" } as Question;
      const { regions, suggestions } = assess(
        {
          "people.deputies": "documented",
          "people.succession": "documented",
          "people.training": "none",
        },
        { ...catalog, questions: [...catalog.questions, heavy] },
      );
      expect(regions.P.readiness?.low).toBe(1 / 2);
      expect(regions.P.suggestions.map(({ item }) => item.id)).toEqual(["people.training"]);
      expect(suggestions.map(({ item }) => item.id)).toContain("people.deputies");
    });
  });

  it("leave out what is proven, what does not apply and what is the provider's", () => {
    const plan = planOf({
      services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
      answers: answersOf({ "people.deputies": "proven", "people.training": "notApplicable" }),
      evidence: [drill],
    });
    const ids = assessPlan(plan, smallCatalog, at).suggestions.map(({ item }) => item.id);
    expect(ids).toHaveLength(6);
    for (const id of ["people.deputies", "people.training", "mail/storage"]) expect(ids).not.toContain(id);
  });
});
