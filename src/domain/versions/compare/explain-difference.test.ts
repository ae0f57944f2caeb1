import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { Direction } from "#src/domain/versions/compare/change-effect.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { countChanges } from "#src/domain/versions/compare/count-changes.ts";
import { explainDifference, type ExplainedChange } from "#src/domain/versions/compare/explain-difference.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";
import { comparedSide } from "#src/domain/versions/compare/standing.ts";
import { arbitraryScoredVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";

const mirror: Readonly<Record<Direction, Direction>> = {
  weakens: "strengthens",
  strengthens: "weakens",
  mixed: "mixed",
  neutral: "neutral",
};

function explained(before: ScoredPlan, after: ScoredPlan): ExplainedChange[] {
  const side = (scored: ScoredPlan) =>
    comparedSide(scored, assessPlan(scored.plan, scored.catalog, scored.at));
  return explainDifference(comparePlans(before.plan, after.plan), side(before), side(after));
}

function version(plan: Plan, catalog: Catalog = smallCatalog): ScoredPlan {
  return { plan, at: "2026-06-15", catalog };
}

/** Kind, direction and reasons of each change between two plans. */
function effects(before: Parameters<typeof planOf>[0], after: Parameters<typeof planOf>[0]): unknown[] {
  return explained(version(planOf(before)), version(planOf(after))).map(({ change, effect }) => [
    change.kind,
    effect.direction,
    ...effect.because,
  ]);
}

describe("what every explanation keeps to", () => {
  it("swapping the plans turns every direction round", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        const there = explained(before, after);
        const back = explained(after, before);
        expect(back.map(({ effect }) => effect.direction)).toEqual(
          there.map(({ effect }) => mirror[effect.direction]),
        );
        expect(back.map(({ fields }) => fields.map(({ effect }) => effect.direction))).toEqual(
          there.map(({ fields }) => fields.map(({ effect }) => mirror[effect.direction])),
        );
      }),
    );
  });

  it("what weakens or strengthens says why", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        const silent = explained(before, after).filter(
          ({ effect }) => effect.direction !== "neutral" && effect.because.length === 0,
        );
        expect(silent).toEqual([]);
      }),
    );
  });

  it("every change is counted once in its section", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, after]) => {
        const changes = explained(before, after);
        const counts = countChanges(changes);
        const total = counts.reduce((sum, c) => sum + c.added + c.removed + c.changed + c.moved, 0);
        expect(total).toBe(changes.length);
      }),
    );
  });

  it("where one answer alone changed, its effect is the whole difference of the scores", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([before, { plan: other }]) => {
        for (const id of Object.keys(other.answers)) {
          const answer = other.answers[id];
          if (!answer) continue;
          const plan = { ...before.plan, answers: { ...before.plan.answers, [id]: answer } };
          const after = { ...before, plan };
          const [change] = explained(before, after);
          if (!change?.score) continue;
          const first = assessPlan(before.plan, before.catalog, before.at);
          const last = assessPlan(plan, before.catalog, before.at);
          for (const { region, part } of change.score.regions) {
            const [from, to] = [first.regions[region].readiness, last.regions[region].readiness];
            expect(part === null).toBe(!from || !to);
            if (!part || !from || !to) continue;
            expect(part.low.numerator / part.low.denominator).toBeCloseTo(to.low - from.low, 12);
            expect(part.high.numerator / part.high.denominator).toBeCloseTo(to.high - from.high, 12);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what weakens and what strengthens", () => {
  const exercise = (date: string | undefined, id = "e1") => ({
    id,
    subjectKind: "answers" as const,
    subjectId: "people.training",
    kind: "exercise" as const,
    label: "Drill",
    ...(date !== undefined && { date }),
  });
  const training = (value?: "none" | "partial" | "documented" | "proven" | "unknown") => ({
    id: "people.training",
    ...(value !== undefined && { value }),
  });

  it("an answer goes by its ladder, as it counts with its evidence", () => {
    expect(effects({ answers: [training("documented")] }, { answers: [training("partial")] })).toEqual([
      ["answers", "weakens", "lowered"],
    ]);
    expect(effects({ answers: [training("documented")] }, { answers: [training("proven")] })).toEqual([
      ["answers", "neutral"],
    ]);
    const evidence = [exercise("2026-05-01")];
    expect(
      effects({ answers: [training("documented")], evidence }, { answers: [training("proven")], evidence }),
    ).toEqual([["answers", "strengthens", "raised"]]);
  });

  it("to find out that nothing is in place does not weaken; to lose an answer does", () => {
    expect(effects({}, { answers: [training("none")] })).toEqual([["answers", "neutral", "answered"]]);
    expect(effects({}, { answers: [training("partial")] })).toEqual([["answers", "strengthens", "answered"]]);
    expect(effects({ answers: [training("partial")] }, { answers: [training("unknown")] })).toEqual([
      ["answers", "weakens", "noLongerAnswered"],
    ]);
  });

  it("not applicable is neutral and named, once it has its reason", () => {
    const without = { id: "people.training", value: "notApplicable" as const };
    const withReason = { ...without, reason: "Nobody works here" };
    expect(effects({ answers: [training("none")] }, { answers: [withReason] })).toEqual([
      ["answers", "neutral", "setNotApplicable"],
    ]);
    expect(effects({ answers: [without] }, { answers: [withReason] })).toEqual([
      ["answers", "neutral", "setNotApplicable"],
    ]);
    expect(effects({ answers: [withReason] }, { answers: [training("none")] })).toEqual([
      ["answers", "neutral", "appliesAgain"],
    ]);
  });

  it("a knock-out is named where it strikes, and where it is cleared", () => {
    const deputies = (value: "none" | "partial" | "unknown") => ({ id: "people.deputies", value });
    expect(effects({ answers: [deputies("unknown")] }, { answers: [deputies("none")] })).toEqual([
      ["answers", "weakens", "answered", "knockOutStrikes"],
    ]);
    expect(effects({ answers: [deputies("none")] }, { answers: [deputies("partial")] })).toEqual([
      ["answers", "strengthens", "raised", "knockOutCleared"],
    ]);
  });

  it("one change can do both", () => {
    expect(
      effects(
        { answers: [{ ...training("partial"), owner: "Anna" }] },
        { answers: [training("documented")] },
      ),
    ).toEqual([["answers", "mixed", "raised", "ownerRemoved"]]);
  });

  it("evidence that went or grew older weakens", () => {
    const answers = [training("proven")];
    expect(effects({ answers, evidence: [exercise("2026-05-01")] }, { answers })).toEqual([
      ["evidence", "weakens", "evidenceRemoved"],
    ]);
    expect(
      effects(
        { answers, evidence: [exercise("2026-05-01")] },
        { answers, evidence: [exercise("2025-05-01")] },
      ),
    ).toEqual([["evidence", "weakens", "evidenceOlder"]]);
  });

  const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
  const row = (fields: object) => ({ id: "mail/identity", serviceId: "mail", rowId: "identity", ...fields });

  it("a row handed to the provider weakens, and a contract makes it good", () => {
    expect(effects({ services }, { services, responsibilities: [row({ responsible: "provider" })] })).toEqual(
      [["responsibilities", "weakens", "handedToProvider"]],
    );
    const contract = {
      id: "c1",
      subjectKind: "responsibilities" as const,
      subjectId: "mail/identity",
      kind: "document" as const,
      label: "Contract",
      date: "2026-01-01",
    };
    expect(
      effects(
        { services, responsibilities: [row({ responsible: "provider" })], evidence: [contract] },
        {
          services,
          responsibilities: [row({ responsible: "provider", reason: "Clause 7" })],
          evidence: [contract],
        },
      ),
    ).toEqual([["responsibilities", "strengthens", "contractShown"]]);
    expect(
      effects(
        { services, responsibilities: [row({ responsible: "unclear" })] },
        { services, responsibilities: [row({ responsible: "customer" })] },
      ),
    ).toEqual([["responsibilities", "strengthens", "clarified"]]);
  });

  it("a control goes by its ladder, with or without an owner", () => {
    expect(
      effects(
        { services, responsibilities: [row({ control: "documented", owner: "Anna" })] },
        { services, responsibilities: [row({ control: "partial" })] },
      ),
    ).toEqual([["responsibilities", "weakens", "ownerRemoved", "lowered"]]);
  });

  it("actions done strengthen; reopened, dropped, put off and removed ones weaken", () => {
    const action = (fields: object) => ({
      id: "a1",
      title: "Name a deputy",
      status: "open" as const,
      ...fields,
    });
    const done = { status: "done" as const };
    const dropped = { status: "dropped" as const };
    const of = (from: object, to: object) =>
      effects({ actions: [action(from)] }, { actions: [action(to)] })[0];
    expect(of({}, done)).toEqual(["actions", "strengthens", "actionDone"]);
    expect(of(done, {})).toEqual(["actions", "weakens", "actionReopened"]);
    expect(of({}, dropped)).toEqual(["actions", "weakens", "actionDropped"]);
    expect(of(dropped, done)).toEqual(["actions", "strengthens", "actionResumed"]);
    expect(of({ due: "2026-06-01" }, { due: "2026-09-01" })).toEqual(["actions", "weakens", "dueLater"]);
    expect(of({ due: "2026-06-01" }, {})).toEqual(["actions", "weakens", "dueRemoved"]);
    expect(effects({ actions: [action({})] }, {})).toEqual([["actions", "weakens", "actionRemoved"]]);
    expect(effects({ actions: [action(done)] }, {})).toEqual([["actions", "neutral"]]);
  });

  it("the scope, the scenarios and the contacts have their rules too", () => {
    expect(effects({}, { exclusions: [{ id: "x", text: "The depot" }] })).toEqual([
      ["exclusions", "weakens", "exclusionAdded"],
    ]);
    expect(
      effects({ scenarios: [{ id: "s", people: "unknown" }] }, { scenarios: [{ id: "s", people: "no" }] }),
    ).toEqual([["scenarios", "strengthens", "markDecided"]]);
    expect(
      effects(
        { contacts: [{ id: "anna", name: "Anna", workPhone: "112" }] },
        { contacts: [{ id: "anna", name: "Anna", verifiedOn: "2026-06-01" }] },
      ),
    ).toEqual([["contacts", "mixed", "channelRemoved", "verifiedLater"]]);
    expect(effects({ objectives: [{ id: "o", text: "Stay open" }] }, {})).toEqual([
      ["objectives", "neutral"],
    ]);
  });
});

describe("where a reason is asked for", () => {
  function reasons(before: Parameters<typeof planOf>[0], after: Parameters<typeof planOf>[0]): unknown[] {
    return explained(version(planOf(before)), version(planOf(after))).map(({ reason }) => reason);
  }
  const answer = (fields: object) => ({ answers: [{ id: "people.training", ...fields }] });

  it("an answer that replaces another says why in its note or reason, newly written", () => {
    expect(reasons(answer({ value: "partial" }), answer({ value: "none" }))).toEqual([{ state: "missing" }]);
    const note = "The trainer left";
    expect(reasons(answer({ value: "partial" }), answer({ value: "none", note }))).toEqual([
      { state: "given", text: note },
    ]);
    expect(reasons(answer({ value: "partial", note }), answer({ value: "none", note }))).toEqual([
      { state: "missing" },
    ]);
    expect(reasons(answer({ value: "unknown" }), answer({ value: "none" }))).toEqual([{ state: "notAsked" }]);
    expect(reasons(answer({ value: "none" }), answer({ value: "none", note }))).toEqual([
      { state: "notAsked" },
    ]);
    expect(reasons({}, answer({ value: "notApplicable" }))).toEqual([{ state: "missing" }]);
  });

  it("a row of the matrix says why somebody else is responsible", () => {
    const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
    const row = (fields: object) => ({
      services,
      responsibilities: [{ id: "mail/identity", serviceId: "mail", rowId: "identity", ...fields }],
    });
    const reason = "Clause 7";
    expect(reasons(row({}), row({ responsible: "provider" }))).toEqual([{ state: "missing" }]);
    expect(reasons(row({}), row({ responsible: "provider", reason }))).toEqual([
      { state: "given", text: reason },
    ]);
    expect(reasons(row({ control: "proven" }), row({ control: "none" }))).toEqual([{ state: "missing" }]);
    expect(reasons(row({}), row({ control: "none" }))).toEqual([{ state: "notAsked" }]);
  });

  it("an action put off or dropped says why, and an exclusion does", () => {
    const action = (fields: object) => ({
      actions: [{ id: "a1", title: "Name a deputy", status: "open" as const, due: "2026-06-01", ...fields }],
    });
    expect(reasons(action({}), action({ due: "2026-07-01" }))).toEqual([{ state: "missing" }]);
    expect(reasons(action({}), action({ due: "2026-05-01" }))).toEqual([{ state: "notAsked" }]);
    expect(reasons(action({}), action({ status: "dropped", note: "Sold the site" }))).toEqual([
      { state: "given", text: "Sold the site" },
    ]);
    expect(reasons({}, { exclusions: [{ id: "x", text: "The depot" }] })).toEqual([{ state: "missing" }]);
  });
});

describe("the effect on the score", () => {
  it("stands with the answer, its evidence, and the service whose rows it brings", () => {
    const answers = [{ id: "people.training", value: "proven" as const }];
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
    const [change] = explained(version(planOf({ answers })), version(planOf({ answers, evidence })));
    expect(change?.score).toMatchObject({
      shifts: [{ id: "people.training", from: { counts: "documented" }, to: { counts: "proven" } }],
      regions: [{ region: "P", part: { low: { numerator: 2, denominator: 15 } } }],
    });
    const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
    const [added] = explained(version(planOf({})), version(planOf({ services })));
    expect(added?.score?.shifts).toHaveLength(4);
    expect(added?.score?.regions).toMatchObject([
      { region: "S" },
      { region: "PS", part: null },
      { region: "PLS" },
    ]);
  });

  it("is null where nothing that is rated counts otherwise", () => {
    const [note] = explained(
      version(planOf({ answers: [{ id: "people.training", value: "none" }] })),
      version(planOf({ answers: [{ id: "people.training", value: "none", note: "Soon" }] })),
    );
    expect(note?.score).toBeNull();
  });

  it("a record whose key alone was written anew is left out, a moved one is not", () => {
    const objective = (id: string, order: string) => ({ id, text: id, order });
    const before = planOf({ objectives: [objective("a", "a0"), objective("b", "a1")] });
    const rekeyed = planOf({ objectives: [objective("a", "b0"), objective("b", "b1")] });
    const swapped = planOf({ objectives: [objective("a", "a2"), objective("b", "a1")] });
    expect(explained(version(before), version(rekeyed))).toEqual([]);
    expect(explained(version(before), version(swapped))).toMatchObject([
      {
        change: { change: "moved", id: "a" },
        section: "profile",
        fields: [],
        effect: { direction: "neutral" },
      },
    ]);
  });
});
