import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { AnswerValue } from "#src/domain/catalog.ts";
import { answersOf, drill, ratingDay as at } from "#src/domain/testing/deputies-drill.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

describe("the knock-out of a region", () => {
  /** Training weighs less than the knock-out, so a cap shows only where it is the knock-out. */
  const catalog = { ...smallCatalog, knockOuts: { P: "people.training" } };
  const withTraining = (value: AnswerValue | undefined, reason = "Because") =>
    assessPlan(
      planOf({
        answers: [
          { id: "people.deputies", value: "proven" },
          { id: "people.training", reason, ...(value !== undefined && { value }) },
        ],
        evidence: [drill],
      }),
      catalog,
      at,
    );

  it("strikes where its question is answered none, and caps low and high", () => {
    const { regions, knockOuts } = withTraining("none");
    const knockOut = { questionId: "people.training", region: "P", state: "strikes", lowers: true };
    expect(regions.P.readiness).toMatchObject({ low: 1 / 2, high: 1 / 2 });
    expect(regions.P.knockOut).toEqual(knockOut);
    expect(knockOuts).toEqual([knockOut]);
  });

  it("is open where its question is, and caps low alone", () => {
    for (const open of [
      withTraining(undefined),
      withTraining("unknown"),
      withTraining("notApplicable", ""),
    ]) {
      expect(open.regions.P.readiness).toMatchObject({ low: 1 / 2, high: 1 });
      expect(open.knockOuts).toMatchObject([{ state: "open", lowers: true }]);
    }
  });

  it("is clear from partial on, and where its question does not apply", () => {
    for (const value of ["partial", "documented", "proven", "notApplicable"] as const) {
      const { regions, knockOuts } = withTraining(value);
      expect(regions.P.knockOut).toMatchObject({ state: "clear", lowers: false });
      expect(regions.P.readiness?.low).toBeGreaterThan(1 / 2);
      expect(knockOuts).toEqual([]);
    }
  });

  it("is named even where it lowers nothing", () => {
    const { knockOuts } = assessPlan(
      planOf({ answers: answersOf({ "people.deputies": "none" }) }),
      smallCatalog,
      at,
    );
    expect(knockOuts[0]).toMatchObject({ questionId: "people.deputies", state: "strikes", lowers: false });
  });

  it("is not there where the region has none, or its question is hidden", () => {
    const { regions } = assessPlan(planOf({}, "start"), catalog, at);
    expect(regions.P.knockOut).toBeUndefined();
    expect(regions.LS.knockOut).toBeUndefined();
  });

  it("is listed in region order", () => {
    const plan = planOf({ answers: answersOf({ "systems.backup-restore": "none" }) });
    expect(assessPlan(plan, smallCatalog, at).knockOuts).toMatchObject([
      { region: "P", state: "open" },
      { region: "S", state: "strikes" },
      { region: "PLS", state: "open" },
    ]);
  });
});
