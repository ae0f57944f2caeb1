import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { parseCsv } from "#src/domain/report/testing/parse-csv.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { applyDifference } from "#src/domain/versions/compare/compare-plans.ts";
import { compareVersions, type ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import type { PlanDifference } from "#src/domain/versions/compare/record-difference.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { fingerprint, prepareContent, redactPlan } from "#src/domain/versions/content.ts";
import { comparisonCsv } from "#src/domain/versions/redline/comparison-csv.ts";
import { comparisonJson } from "#src/domain/versions/redline/comparison-json.ts";
import { arbitraryHistory } from "#src/domain/versions/testing/arbitrary-history.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const side = (plan: Plan, history: ComparedVersion["history"] = []): ComparedVersion => ({
  plan,
  history,
  at: "2026-06-15",
});
const compare = (before: ComparedVersion, after: ComparedVersion) =>
  compareVersions(before, after, smallCatalog);

const salt = "5a17".repeat(16);
const withPhone = (phone: string): Plan =>
  planOf({ contacts: [{ id: "c", name: "Cleo" }], privateContacts: [{ id: "c", phone, salt }] });
const privateSides = { before: side(withPhone("555-0100")), after: side(withPhone("555-0199")) };
const privateComparison = compare(privateSides.before, privateSides.after);

describe("a comparison as a table", () => {
  const csv = (before: ComparedVersion, after: ComparedVersion, privateData?: "shown") =>
    comparisonCsv(compare(before, after), { before: before.plan, after: after.plan }, wording, privateData);

  test("has a row for every field of every change, under its heads", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([before, after]) => {
        const comparison = compare(side(before), side(after));
        const [header, ...rows] = parseCsv(csv(side(before), side(after)));
        expect(header).toHaveLength(11);
        expect(rows.every((row) => row.length === 11)).toBe(true);
        const expected = comparison.changes.reduce((sum, { change, fields }) => {
          const order = change.change === "changed" || change.change === "moved" ? change.order : undefined;
          return sum + Math.max(1, fields.length + (order && !order.keepsPlace ? 1 : 0));
        }, 0);
        expect(rows).toHaveLength(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("says where, what, from what to what, what it means, why, who and when", () => {
    const before = planOf({ answers: [{ id: "people.deputies", value: "documented", owner: "Ann" }] });
    const after = planOf({
      answers: [
        {
          id: "people.deputies",
          value: "none",
          note: '=SUM(A1), "gone"',
          changedAt: "2026-11-22T08:00:00.000Z",
          changedBy: "Bo",
        },
      ],
      actions: [{ id: "a", title: "Find deputies", status: "open" }],
    });
    const { answers, questions } = smallCatalogText;
    const record = `Answer “${questions["people.deputies"]?.title}”`;
    const stamp = ["Bo", "2026-11-22T08:00:00.000Z"];
    const reason = '=SUM(A1), "gone"';
    const rows = parseCsv(csv(side(before), side(after)));
    expect(rows.slice(0, 4)).toEqual([
      [
        "Section",
        "Record",
        "Field",
        "Before",
        "After",
        "Change",
        "Effect",
        "Weaken",
        "Reason",
        "Who",
        "When",
      ],
      [
        "Answers",
        record,
        "Answer",
        answers.documented.label,
        answers.none.label,
        "Changed",
        rows[1]?.[6],
        "Yes",
        `'${reason}`,
        ...stamp,
      ],
      [
        "Answers",
        record,
        "Note",
        "",
        `'${reason}`,
        "Changed",
        "Neither weakens nor strengthens",
        "No",
        `'${reason}`,
        ...stamp,
      ],
      [
        "Answers",
        record,
        "Owner",
        "Ann",
        "",
        "Changed",
        "Weakens the plan: no owner is named any more",
        "Yes",
        `'${reason}`,
        ...stamp,
      ],
    ]);
    expect(rows[1]?.[6]).toMatch(/^Weakens the plan: /);
    expect(rows.slice(4).map((row) => [row[1], row[5], row[6], row[7]])).toEqual([
      ["Action “Find deputies”", "Added", "Strengthens the plan: one more action is to be done", "No"],
      ["Action “Find deputies”", "Added", "Strengthens the plan: one more action is to be done", "No"],
    ]);
  });

  test("has no value of private contact data, unless that was asked for", () => {
    const masked = csv(privateSides.before, privateSides.after);
    expect(masked).not.toMatch(/555-01|5a17/);
    expect(parseCsv(masked)[1]?.slice(1, 5)).toEqual([
      "Private contact data “Cleo”",
      "Private phone",
      "(private, not shown)",
      "(private, not shown)",
    ]);
    const shown = csv(privateSides.before, privateSides.after, "shown");
    expect(parseCsv(shown)[1]?.slice(3, 5)).toEqual(["555-0100", "555-0199"]);
    expect(shown).not.toContain("5a17");
  });
});

interface Told {
  readonly format: string;
  readonly formatVersion: number;
  readonly difference: PlanDifference;
  readonly meaning: readonly { readonly kind: string; readonly changeFingerprint?: string }[];
  readonly entries: readonly unknown[];
  readonly bridge: {
    readonly whole: { readonly change: unknown; readonly from: { readonly low: unknown } | null };
  };
}

function told(before: ComparedVersion, after: ComparedVersion, privateData?: "shown"): Told {
  return JSON.parse(comparisonJson(compare(before, after), { before, after }, privateData)) as Told;
}

describe("a comparison for other programs", () => {
  test("names its format, and holds the difference from which the later plan can be made", () => {
    fc.assert(
      fc.property(arbitraryVersions, arbitraryHistory({ maxLength: 3 }), ([before, after], history) => {
        let count = 0;
        const ready = [before, after].map((plan) =>
          applyOperations(
            plan,
            prepareContent(plan, () => `salt-${(count += 1)}`),
          ),
        );
        const [one, two] = ready as [Plan, Plan];
        const isRedacted = [one, two].some((plan) =>
          Object.values(plan.privateContacts).some(({ redactedHash }) => redactedHash !== undefined),
        );
        const json = told(side(one), side(two, history), "shown");
        expect(json).toMatchObject({ format: "holdfast-comparison", formatVersion: 1, entries: history });
        if (isRedacted) return;
        const again = applyDifference(one, json.difference);
        // Stamps of what says the same in both are no part of a difference.
        expect(compare(side(again), side(two)).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("has every share as an exact fraction", () => {
    const before = planOf({ answers: [{ id: "people.deputies", value: "none" }] });
    const after = planOf({ answers: [{ id: "people.deputies", value: "partial" }] });
    const { whole } = compare(side(before), side(after)).bridge;
    const json = told(side(before), side(after));
    expect(json.bridge.whole.change).toEqual(whole.change);
    expect(json.bridge.whole.from?.low).toEqual(whole.from?.exactLow);
  });

  test("is the same text for the same sides, however they were written", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([before, after]) => {
        const text = (one: Plan, two: Plan) =>
          comparisonJson(compare(side(one), side(two)), { before: side(one), after: side(two) });
        const reversed = (plan: Plan): Plan =>
          Object.fromEntries(Object.entries(plan).toReversed()) as unknown as Plan;
        expect(text(reversed(before), reversed(after))).toBe(text(before, after));
      }),
      { numRuns: 30 },
    );
  });

  test("has no value of private contact data, and nothing to guess one from, unless that was asked for", () => {
    const masked = told(privateSides.before, privateSides.after);
    const text = JSON.stringify(masked);
    const [change] = privateComparison.changes;
    expect(text).not.toMatch(/555-01|5a17/);
    expect(text).not.toContain(change?.changeFingerprint);
    expect(masked.difference.changes).toMatchObject([
      { kind: "privateContacts", isMasked: true, fields: [{ field: "phone" }] },
    ]);
    expect(masked.meaning).toEqual([expect.not.objectContaining({ changeFingerprint: expect.anything() })]);

    const shown = told(privateSides.before, privateSides.after, "shown");
    expect(shown.difference.changes).toMatchObject([
      { fields: [{ field: "phone", from: "555-0100", to: "555-0199" }] },
    ]);
    expect(shown.meaning[0]?.changeFingerprint).toBe(change?.changeFingerprint);
  });

  test("has the private data that came or went masked as a whole", () => {
    const none = side(planOf({ contacts: [{ id: "c", name: "Cleo" }] }));
    for (const [before, after] of [
      [none, privateSides.after],
      [privateSides.after, none],
    ] as const) {
      expect(JSON.stringify(told(before, after))).not.toMatch(/555-01|5a17/);
    }
  });

  test("tells of a redacted copy what can be told, and the fingerprints of both sides", () => {
    const redacted = side(redactPlan(withPhone("555-0199")));
    const json = JSON.stringify(told(privateSides.before, redacted, "shown"));
    expect(json).not.toMatch(/555-01|5a17/);
    expect(json).toContain('"isPrivateDataHidden":true');
    expect(json).toContain(fingerprint(withPhone("555-0199")));
  });
});
