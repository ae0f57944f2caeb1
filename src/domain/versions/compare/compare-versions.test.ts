import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fraction } from "#src/domain/assessment/assessment.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { Direction } from "#src/domain/versions/compare/change-effect.ts";
import { compareVersions, type ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import {
  fingerprint,
  fingerprintIfSalted,
  prepareContent,
  redactPlan,
} from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { linkEntry, recordDecision } from "#src/domain/versions/history.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { arbitraryHistory } from "#src/domain/versions/testing/arbitrary-history.ts";

const at = "2026-06-15";

function draft(plan: Plan, history: readonly HistoryEntry[] = []): ComparedVersion {
  return { plan, history, at };
}

const compare = (before: ComparedVersion, after: ComparedVersion) =>
  compareVersions(before, after, smallCatalog);

const sides = fc
  .tuple(arbitraryVersions, arbitraryHistory({ maxLength: 4 }), arbitraryHistory({ maxLength: 4 }))
  .map(([[one, other], mine, theirs]) => [draft(one, mine), draft(other, theirs)] as const);

const mirror: Readonly<Record<Direction, Direction>> = {
  weakens: "strengthens",
  strengthens: "weakens",
  mixed: "mixed",
  neutral: "neutral",
};
const turned = { added: "removed", removed: "added", changed: "changed", moved: "moved" } as const;

/** The same plan as another tool might have written it: every key in reverse. */
function withKeysReversed<T>(value: T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)])) as T;
}

describe("what every comparison keeps to", () => {
  test("a version does not differ from itself", () => {
    fc.assert(
      fc.property(sides, ([same]) => {
        const comparison = compare(same, same);
        expect(comparison).toMatchObject({
          relation: "samePlan",
          changes: [],
          gaps: [],
          newEntries: [],
          isHistoryForked: false,
          fingerprints: { before: comparison.fingerprints.after },
        });
        const counted = comparison.sections.flatMap((count) => Object.values(count)).filter(Number.isFinite);
        expect(new Set(counted)).toEqual(new Set([0]));
        expect(Object.values(comparison.actions).flat()).toEqual([]);
        expect(comparison.bridge.whole.to).toEqual(comparison.bridge.whole.from);
      }),
    );
  });

  test("swapping the sides turns everything round", () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const there = compare(before, after);
        const back = compare(after, before);
        expect(
          back.changes.map(({ change, effect }) => [change.kind, change.id, change.change, effect.direction]),
        ).toEqual(
          there.changes.map(({ change, effect }) => [
            change.kind,
            change.id,
            turned[change.change],
            mirror[effect.direction],
          ]),
        );
        expect(back.fingerprints).toEqual({
          before: there.fingerprints.after,
          after: there.fingerprints.before,
        });
        expect(back.bridge.whole.from).toEqual(there.bridge.whole.to);
        expect(back.sections.map(({ added, removed }) => [added, removed])).toEqual(
          there.sections.map(({ added, removed }) => [removed, added]),
        );
        expect(back.relation).toBe(there.relation);
        expect(back.isHistoryForked).toBe(there.isHistoryForked);
      }),
    );
  });

  test("the parts of the whole bridge are exactly the difference of the two scores", () => {
    const exact = ({ numerator, denominator }: Fraction, common: bigint): bigint =>
      (BigInt(numerator) * common) / BigInt(denominator);
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const { from, to, steps } = compare(before, after).bridge.whole;
        if (!from || !to) return;
        const all = [from.exactLow, to.exactLow, ...steps.map(({ part }) => part.low)];
        const common = all.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
        const sum = steps.reduce((total, { part }) => total + exact(part.low, common), 0n);
        expect(exact(from.exactLow, common) + sum).toBe(exact(to.exactLow, common));
      }),
    );
  });

  test("the order in which keys were written makes no difference", () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const again = compare(
          { ...before, plan: withKeysReversed(before.plan) },
          { ...after, plan: withKeysReversed(after.plan) },
        );
        const comparison = compare(before, after);
        expect(again).toEqual(comparison);
        expect([...again.bridge.after.itemsById.keys()]).toEqual([
          ...comparison.bridge.after.itemsById.keys(),
        ]);
      }),
    );
  });

  test("it survives the way out of a worker, and nothing it was given is changed", () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const given = structuredClone([before, after]);
        const comparison = compare(before, after);
        expect(structuredClone(comparison)).toEqual(comparison);
        expect([before, after]).toEqual(given);
      }),
    );
  });
});

describe("whether two plans belong together", () => {
  const plan = planOf({});
  const copyOf = (originPlanId: string | undefined, id: string): Plan => {
    const profile = plan.profile[profileId]!;
    return {
      ...plan,
      id,
      profile: { [profileId]: { ...profile, ...(originPlanId !== undefined && { originPlanId }) } },
    };
  };

  test.each([
    ["the same plan", plan, plan, "samePlan"],
    ["a copy and its original", copyOf("plan", "copy"), plan, "sharedOrigin"],
    ["an original and its copy", plan, copyOf("plan", "copy"), "sharedOrigin"],
    ["two copies of one plan", copyOf("first", "a"), copyOf("first", "b"), "sharedOrigin"],
    ["copies of two plans", copyOf("first", "a"), copyOf("second", "b"), "unrelated"],
    ["two plans of their own", plan, copyOf(undefined, "other"), "unrelated"],
  ])("%s", (_, before, after, relation) => {
    expect(compare(draft(before), draft(after)).relation).toBe(relation);
  });
});

describe("private contact data in a redacted copy", () => {
  const contacts = [{ id: "anna", name: "Anna" }];
  const withPhone = (phone: string, salt: string | undefined = "a".repeat(64)): Plan =>
    planOf({ contacts, privateContacts: [{ id: "anna", phone, ...(salt !== "" && { salt }) }] });
  const full = withPhone("555-0100");

  test("is the same where its hash is the same, from either side", () => {
    for (const [before, after] of [
      [full, redactPlan(full)],
      [redactPlan(full), full],
      [redactPlan(full), redactPlan(full)],
    ] as const) {
      const comparison = compare(draft(before), draft(after));
      expect(comparison).toMatchObject({
        changes: [],
        isPrivateDataHidden: true,
        isPrivateDataLeftOut: false,
      });
      expect(comparison.fingerprints.after).toBe(comparison.fingerprints.before);
    }
  });

  test("is named as changed where its hash differs, without a value of it", () => {
    const comparison = compare(draft(withPhone("555-0199")), draft(redactPlan(full)));
    expect(
      comparison.changes.map(({ change, fields, effect }) => [
        change.kind,
        change.change,
        effect.direction,
        fields.map(({ field }) => field),
      ]),
    ).toEqual([["privateContacts", "changed", "neutral", ["redactedHash"]]]);
    const told = JSON.stringify(comparison);
    expect(told).not.toContain("555-01");
    expect(told).not.toContain("a".repeat(64));
  });

  test("is named as added or removed where only one side has it", () => {
    const other = planOf({ contacts });
    const there = compare(draft(other), draft(redactPlan(full))).changes;
    const back = compare(draft(redactPlan(full)), draft(other)).changes;
    expect([...there, ...back].map(({ change }) => [change.kind, change.change])).toEqual([
      ["privateContacts", "added"],
      ["privateContacts", "removed"],
    ]);
  });

  test("is left out, and that is said, where the other side has no hash to compare it by", () => {
    const comparison = compare(draft(withPhone("555-0199", "")), draft(redactPlan(full)));
    expect(comparison).toMatchObject({ changes: [], isPrivateDataHidden: true, isPrivateDataLeftOut: true });
    expect(JSON.stringify(comparison)).not.toContain("555-0199");
  });

  test("has no part in a fingerprint as long as it has no salt", () => {
    const unsalted = withPhone("555-0100", "");
    const there = compare(draft(full), draft(unsalted)).fingerprints;
    expect(there).toEqual({ before: fingerprint(full), after: undefined });
  });

  test("is compared as it is where both sides have it", () => {
    const comparison = compare(draft(full), draft(withPhone("555-0199", "")));
    expect(comparison).toMatchObject({ isPrivateDataHidden: false, isPrivateDataLeftOut: false });
    expect(comparison.changes[0]?.fields).toMatchObject([
      { field: "phone", from: "555-0100", to: "555-0199" },
    ]);
  });

  test("has not changed where it only got the salt that sealing gives it", () => {
    const comparison = compare(draft(withPhone("555-0100", "")), draft(full));
    expect(comparison.changes).toEqual([]);
    expect(comparison.fingerprints.after).not.toBe(comparison.fingerprints.before);
  });

  test("gives the same comparison of everything else, whichever of the two is compared", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([before, after]) => {
        let count = 0;
        const newId = (): string => `salt-${(count += 1)}`;
        const [one, two] = [before, after].map((plan) =>
          applyOperations(plan, prepareContent(plan, newId)),
        ) as [Plan, Plan];
        const others = (of: Plan) =>
          compare(draft(one), draft(of)).changes.filter(({ change }) => change.kind !== "privateContacts");
        expect(others(redactPlan(two))).toEqual(others(two));
      }),
    );
  });
});

describe("what was decided in between", () => {
  let count = 0;
  const newId = (): string => `id-${(count += 1)}`;
  const input = {
    reason: "Review",
    preparedBy: "Ann",
    now: "2026-06-15T10:00:00.000Z",
    today: at,
    newId,
    catalog: smallCatalog,
  };
  const approve = (history: readonly HistoryEntry[], versionNumber: number) => {
    const decided = recordDecision(
      history,
      { versionNumber, decision: "approved", name: "Bo" },
      { at: "2026-06-16T10:00:00.000Z", newId },
    );
    if (!decided.ok) throw new Error(decided.error.type);
    return decided.value;
  };
  const plan = planOf({ objectives: [{ id: "o1", text: "Pay wages" }] });
  const one = sealVersion(plan, [], input);
  const oneApproved = approve(one.history, 1);
  const two = sealVersion(plan, oneApproved, input);
  const whole = approve(two.history, 2);
  const told = (before: ComparedVersion, after: ComparedVersion) =>
    compare(before, after).newEntries.map(({ type, versionNumber }) => `${type} ${versionNumber}`);
  const version = (sealed: typeof one, history: readonly HistoryEntry[]): ComparedVersion => ({
    plan,
    history,
    sealed: sealed.entry,
    at,
  });

  test("is what happened after the earlier version, within one history", () => {
    expect(told(version(one, whole), version(two, whole))).toEqual(["sealed 2", "decided 2"]);
    expect(told(version(one, whole), draft(plan, whole))).toEqual(["sealed 2", "decided 2"]);
  });

  test("is nothing where the later side is the older version", () => {
    expect(told(version(two, whole), version(one, whole))).toEqual([]);
  });

  test("is an approval alone, where a file was approved after the other was saved", () => {
    expect(told(version(one, one.history), version(one, oneApproved))).toEqual(["decided 1"]);
    expect(compare(version(one, one.history), version(one, oneApproved)).changes).toEqual([]);
  });

  test("is what the other history alone has, where the plan went on in two places, and that is said", () => {
    const elsewhere = sealVersion(plan, oneApproved, { ...input, preparedBy: "Cleo" });
    const comparison = compare(draft(plan, whole), draft(plan, elsewhere.history));
    expect(comparison.newEntries).toEqual([elsewhere.entry]);
    expect(comparison.isHistoryForked).toBe(true);
    expect(compare(draft(plan, oneApproved), draft(plan, whole)).isHistoryForked).toBe(false);
  });

  test("is nothing that is told between unrelated plans", () => {
    const comparison = compare(draft(planOf({})), draft({ ...plan, id: "other" }, whole));
    expect(comparison).toMatchObject({ relation: "unrelated", newEntries: [], isHistoryForked: false });
  });

  test("says of a side whether its score of the day could not be computed again", () => {
    const entry = { ...one.entry, results: { ...one.entry.results, catalogVersion: "older" } };
    const older = { plan, history: [linkEntry([], entry)], sealed: entry, at };
    expect(compare(older, draft(plan)).scoredAgain).toEqual({ before: true, after: false });
    expect(compare(version(one, whole), older).scoredAgain).toEqual({ before: false, after: true });
  });
});

describe("the fingerprint of a change", () => {
  const action = (title: string, changedBy?: string): ComparedVersion =>
    draft(planOf({ actions: [{ id: "a", title, status: "open", ...(changedBy && { changedBy }) }] }));
  const printOf = (before: ComparedVersion, after: ComparedVersion) =>
    compare(before, after).changes.map(({ changeFingerprint }) => changeFingerprint);

  test("is the same for the same change, whoever made it and whatever else changed", () => {
    const [mark] = printOf(action("Test"), action("Test twice"));
    expect(printOf(action("Test"), action("Test twice", "Bo"))).toEqual([mark]);
  });

  test("is another one as soon as either side is", () => {
    const marks = [
      ...printOf(action("Test"), action("Test twice")),
      ...printOf(action("Test"), action("Test thrice")),
      ...printOf(action("Tests"), action("Test twice")),
      ...printOf(action("Test twice"), action("Test")),
      ...printOf(draft(planOf({})), action("Test twice")),
      ...printOf(action("Test twice"), draft(planOf({}))),
    ];
    expect(new Set(marks).size).toBe(6);
  });
});

test("the fingerprints are those of the sides as they came", () => {
  fc.assert(
    fc.property(sides, ([before, after]) => {
      expect(compare(before, after).fingerprints).toEqual({
        before: fingerprintIfSalted(before.plan),
        after: fingerprintIfSalted(after.plan),
      });
    }),
  );
});
