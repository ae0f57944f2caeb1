import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { checkFeasibility } from "#src/domain/feasibility/check-feasibility.ts";
import { feasibilityRules, type FeasibilityRule } from "#src/domain/feasibility/feasibility-finding.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";

const today = "2031-05-01";
type Lists = Parameters<typeof planOf>[0];

const check = (plan: Plan) => checkFeasibility(plan, { today, catalog });
const found = (rule: FeasibilityRule, lists: Lists) =>
  check(planOf(lists)).filter((finding) => finding.rule === rule);

const role = { id: "desk", name: "Desk" };
const person = (id: string, fields: object = {}) => ({ id, name: id, ...fields });
const desk = { desk: true } as const;

describe("Feasibility", () => {
  test("never fails, names only records that there are, says nothing twice, and stands in the order of the rules", () => {
    fc.assert(
      fc.property(arbitraryPlan(catalog), (plan) => {
        const findings = check(plan);
        const named = findings.map(({ rule, recordIds }) => JSON.stringify([rule, recordIds]));
        expect(new Set(named).size).toBe(named.length);
        const ranks = findings.map(({ rule }) => feasibilityRules.indexOf(rule));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const { recordIds } of findings) {
          for (const id of recordIds) {
            expect(recordKinds.some((kind) => Object.hasOwn(plan[kind], id))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("finds nothing in the snowstorm, where no single loss is too long", () => {
    const findings = check(createSnowstorm());
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });

  test("has the conflicts of every activity", () => {
    const activity = {
      id: "a",
      name: "A",
      criticality: "important",
      mtpdMinutes: 60,
      rtoMinutes: 120,
    } as const;
    expect(found("rto-above-mtpd", { activities: [activity] })).toMatchObject([
      { recordIds: ["a"], region: "PLS" },
    ]);
  });
});

describe("A deadlock", () => {
  const systems = [
    { id: "identity", name: "Identity" },
    { id: "network", name: "Network" },
  ];
  const needs = [
    { id: "n1", nodeId: "identity" },
    { id: "n2", nodeId: "network" },
  ];
  const needOptions = [
    { id: "o1", needId: "n1", nodeId: "network" },
    { id: "o2", needId: "n2", nodeId: "identity" },
  ];

  test("is found where two things need each other, in the region of their areas", () => {
    expect(found("deadlock", { systems, needs, needOptions })).toEqual([
      { rule: "deadlock", region: "S", recordIds: ["identity", "network"] },
    ]);
  });

  test("lies where areas meet if its nodes do", () => {
    const locations = [{ id: "network", name: "Server room" }];
    const [identity] = systems;
    const lists = { systems: identity ? [identity] : [], locations, needs, needOptions };
    expect(found("deadlock", lists)).toMatchObject([{ region: "LS" }]);
  });

  test("stands before the times that it makes endless", () => {
    const activities = [
      { id: "a", name: "A", criticality: "important" as const, mtpdMinutes: 60, rtoMinutes: 60 },
    ];
    const recovering = systems.map((system) => ({ ...system, recoveryMinutes: 1 }));
    const plan = planOf({
      activities,
      systems: recovering,
      needs: [...needs, { id: "n3", nodeId: "a" }],
      needOptions: [...needOptions, { id: "o3", needId: "n3", nodeId: "network" }],
    });
    expect(check(plan).map(({ rule }) => rule)).toEqual([
      "deadlock",
      "recovery-above-rto",
      "recovery-above-rto",
    ]);
  });

  test("is, where nothing has a fallback, each set of things that all reach each other", () => {
    const names = ["a", "b", "c", "d", "e"];
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      selector: (pair) => pair.join(),
      maxLength: 10,
    });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const reach = new Map(names.map((name) => [name, new Set<string>()]));
        for (let round = 0; round < names.length; round += 1) {
          for (const [from, to] of drawn) {
            for (const far of [to, ...(reach.get(to) ?? [])]) reach.get(from)?.add(far);
          }
        }
        const doReach = (from: string, to: string): boolean => reach.get(from)?.has(to) ?? false;
        const sets = names
          .filter((name) => doReach(name, name))
          .map((name) => names.filter((other) => doReach(name, other) && doReach(other, name)));
        const expected = [...new Map(sets.map((set) => [set.join(), set])).values()];
        const lists = {
          systems: names.map((id) => ({ id, name: id })),
          needs: drawn.map(([nodeId], at) => ({ id: `n${at}`, nodeId })),
          needOptions: drawn.map(([, nodeId], at) => ({ id: `o${at}`, needId: `n${at}`, nodeId })),
        };
        expect(found("deadlock", lists).map(({ recordIds }) => recordIds)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test("is mended by a fallback outside of it", () => {
    const key = { id: "key", name: "Break-glass key" };
    const option = { id: "o3", needId: "n1", nodeId: "key", activationMinutes: 30 };
    const lists = { systems: [...systems, key], needs, needOptions: [...needOptions, option] };
    expect(found("deadlock", lists)).toEqual([]);
  });
});

describe("The people of a role", () => {
  test("are one person alone, whether linked or typed", () => {
    const roles = [{ ...role, headcount: 1 }];
    expect(found("sole-holder", { roles })).toEqual([
      { rule: "sole-holder", region: "P", recordIds: ["desk"] },
    ]);
    const people = [person("ann", { holds: desk })];
    expect(found("sole-holder", { roles: [{ ...role, headcount: 5 }], people })).toMatchObject([
      { recordIds: ["desk", "ann"] },
    ]);
    expect(found("sole-holder", { roles: [{ ...role, headcount: 2 }] })).toEqual([]);
    expect(found("sole-holder", { roles: [role] })).toEqual([]);
  });

  const locations = [
    { id: "office", name: "Office" },
    { id: "branch", name: "Branch" },
  ];
  const sharing = (...places: (string | undefined)[]) =>
    found("deputy-at-same-site", {
      roles: [role],
      locations,
      people: [
        person("ann", { holds: desk, locationId: "office" }),
        ...places.map((locationId, at) =>
          person(`deputy-${at}`, { deputises: desk, ...(locationId !== undefined && { locationId }) }),
        ),
      ],
    });

  test("share a site if all deputies work at one place, where a holder works", () => {
    expect(sharing("office", "office")).toEqual([
      {
        rule: "deputy-at-same-site",
        region: "PL",
        recordIds: ["desk", "office", "deputy-0", "deputy-1"],
        locationId: "office",
      },
    ]);
  });

  test("do not if one works elsewhere, or where is not known", () => {
    expect(sharing("office", "branch")).toEqual([]);
    expect(sharing("office", undefined)).toEqual([]);
    expect(sharing(undefined)).toEqual([]);
    expect(sharing()).toEqual([]);
  });

  test("do not if each of two sites has a holder and a deputy", () => {
    const people = (["office", "branch"] as const).flatMap((locationId) => [
      person(`holder-${locationId}`, { holds: desk, locationId }),
      person(`deputy-${locationId}`, { deputises: desk, locationId }),
    ]);
    expect(found("deputy-at-same-site", { roles: [role], locations, people })).toEqual([]);
  });

  test("do not at a place that was deleted", () => {
    const people = [
      person("ann", { holds: desk, locationId: "gone" }),
      person("bea", { deputises: desk, locationId: "gone" }),
    ];
    expect(found("deputy-at-same-site", { roles: [role], locations, people })).toEqual([]);
  });
});

describe("The seats of a place", () => {
  const seated = (seats: number | undefined, minimum = 3, otherMinimum = 2) =>
    found("seats-below-minimum", {
      roles: [
        { id: "r1", name: "One", minimumHeadcount: minimum },
        { id: "r2", name: "Two", minimumHeadcount: otherMinimum },
      ],
      locations: [
        { id: "office", name: "Office" },
        { id: "annex", name: "Annex", ...(seats !== undefined && { seats }) },
      ],
      needs: [
        { id: "n1", nodeId: "r1" },
        { id: "n2", nodeId: "r2" },
      ],
      needOptions: [
        { id: "o1", needId: "n1", nodeId: "office" },
        { id: "o2", needId: "n1", nodeId: "annex", activationMinutes: 60 },
        { id: "o3", needId: "n2", nodeId: "annex" },
      ],
    });

  test("are too few for those who work there and those who come", () => {
    expect(seated(4)).toEqual([
      {
        rule: "seats-below-minimum",
        region: "PL",
        recordIds: ["annex", "r2", "r1"],
        seats: 4,
        minimum: 5,
      },
    ]);
  });

  test("are enough if they are as many, and are not checked where they are not known", () => {
    expect(seated(5)).toEqual([]);
    expect(seated(undefined)).toEqual([]);
  });
});

describe("A fallback", () => {
  const need = { id: "n", nodeId: "a" };
  const options = [
    { id: "o1", needId: "n", nodeId: "x" },
    { id: "o2", needId: "n", nodeId: "y" },
  ];
  const activities = [{ id: "a", name: "A", criticality: "important" } as const];

  test("in the hazard zone of its primary is lost with it", () => {
    const zoned = (zone: string | undefined) =>
      found("alternate-in-same-zone", {
        activities,
        locations: [
          { id: "x", name: "X", hazardZone: "River" },
          { id: "y", name: "Y", ...(zone !== undefined && { hazardZone: zone }) },
        ],
        needs: [need],
        needOptions: options,
      });
    expect(zoned(" River ")).toEqual([
      { rule: "alternate-in-same-zone", region: "L", recordIds: ["a", "x", "y"], zone: "River" },
    ]);
    expect(zoned("Hill")).toEqual([]);
    expect(zoned(undefined)).toEqual([]);
  });

  test("that stands in for the same primary in two needs is said once", () => {
    const lists = {
      activities,
      systems: [
        { id: "x", name: "X", provider: "Contoso" },
        { id: "y", name: "Y", provider: "Contoso" },
      ],
      needs: [need, { ...need, id: "m" }],
      needOptions: [
        ...options,
        ...options.map((option) => ({ ...option, id: `m-${option.id}`, needId: "m" })),
      ],
    };
    expect(found("fallback-from-same-provider", lists)).toHaveLength(1);
  });

  test("from the provider of its primary is lost with it", () => {
    const provided = (provider: string) =>
      found("fallback-from-same-provider", {
        activities,
        systems: [{ id: "x", name: "X", provider: "Contoso" }],
        suppliers: [{ id: "y", name: "Y", provider }],
        needs: [need],
        needOptions: options,
      });
    expect(provided("Contoso")).toMatchObject([{ region: "S", provider: "Contoso" }]);
    expect(provided("Fabrikam")).toEqual([]);
  });
});

describe("A contact", () => {
  const contacts = [{ id: "c", name: "Ann", workPhone: "1" }];
  const rule = "contact-without-outside-channel";

  test("of the organisation needs a channel outside of its systems", () => {
    expect(found(rule, { contacts })).toEqual([{ rule, region: "PS", recordIds: ["c"] }]);
    expect(found(rule, { contacts, privateContacts: [{ id: "c", phone: "2" }] })).toEqual([]);
    expect(found(rule, { contacts, privateContacts: [{ id: "c", phone: " " }] })).toHaveLength(1);
  });

  test("of somebody else has one, and one that was left out of a copy is not judged", () => {
    expect(found(rule, { contacts: [{ id: "c", name: "Ann", organisation: "Contoso" }] })).toEqual([]);
    expect(found(rule, { contacts, privateContacts: [{ id: "c", redactedHash: "a".repeat(64) }] })).toEqual(
      [],
    );
  });
});

describe("What was shown to work", () => {
  const evidence = (kind: "document" | "exercise", date: string, id = kind) =>
    ({ id, subjectKind: "answers", subjectId: "people.deputies", kind, label: "It", date }) as const;
  const answers = [{ id: "people.deputies", value: "proven" } as const];

  test("is too old from the day after 12 months", () => {
    const old = (date: string) =>
      found("exercise-too-old", { answers, evidence: [evidence("exercise", date)] });
    expect(old("2030-04-30")).toEqual([
      {
        rule: "exercise-too-old",
        region: "P",
        recordIds: ["people.deputies"],
        kind: "answers",
        date: "2030-04-30",
      },
    ]);
    expect(old("2030-05-01")).toEqual([]);
  });

  test("counts by its newest exercise, or by its newest document where there is no exercise", () => {
    const pieces = [evidence("exercise", "2029-01-01"), evidence("document", "2031-04-01")];
    expect(found("exercise-too-old", { answers, evidence: pieces })).toHaveLength(1);
    expect(found("evidence-too-old", { answers, evidence: pieces })).toEqual([]);
    expect(
      found("evidence-too-old", { answers, evidence: [evidence("document", "2029-01-01")] }),
    ).toHaveLength(1);
  });

  test("of a system is its tested recovery", () => {
    const systems = [{ id: "s", name: "S", recoveryTestedOn: "2030-04-30" }];
    expect(found("exercise-too-old", { systems })).toMatchObject([{ region: "S", kind: "systems" }]);
  });

  test("is not there for a plan whose review date has passed", () => {
    const plan = planOf({});
    const [profile] = Object.values(plan.profile);
    const dated = (reviewDate: string): Plan =>
      profile ? { ...plan, profile: { profile: { ...profile, reviewDate } } } : plan;
    expect(check(dated("2031-04-30"))).toMatchObject([{ rule: "plan-past-review", date: "2031-04-30" }]);
    expect(check(dated(today))).toEqual([]);
  });
});
