import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { Result } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import {
  appendEntry,
  nextVersionNumber,
  readVersions,
  recordDecision,
  stateOfVersion,
  versionWithContent,
  type NewEntry,
  type StepRefusal,
  type VersionState,
} from "#src/domain/versions/history.ts";
import { arbitraryHistory, historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";

const at = "2026-07-01T00:00:00.000Z";

function valueOf(result: Result<readonly HistoryEntry[], StepRefusal>): readonly HistoryEntry[] {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

type Step = "submitted" | "approved" | "returned" | "superseded" | "archived";

function entryFor(step: Step, versionNumber = 1): NewEntry {
  const base = { id: `${step}-${versionNumber}`, at, versionNumber };
  switch (step) {
    case "submitted":
    case "archived":
      return { ...base, type: step, name: "Ann" };
    case "superseded":
      return { ...base, type: step, byVersionNumber: 2 };
    case "approved":
    case "returned":
      return { ...base, type: "decided", decision: step, name: "Bo", role: "Director" };
  }
}

function after(...steps: Step[]): readonly HistoryEntry[] {
  return steps.reduce((history, step) => valueOf(appendEntry(history, entryFor(step))), historyOfLength(1));
}

describe("the state of a version", () => {
  test.each<[VersionState, Step[]]>([
    ["draft", []],
    ["inReview", ["submitted"]],
    ["returned", ["submitted", "returned"]],
    ["inReview", ["submitted", "returned", "submitted"]],
    ["approved", ["submitted", "approved"]],
    ["approved", ["approved", "approved"]],
    ["returned", ["approved", "returned"]],
    ["superseded", ["approved", "superseded"]],
    ["archived", ["superseded", "archived"]],
    ["archived", ["archived"]],
  ])("is %s after %j", (state, steps) => {
    expect(stateOfVersion(after(...steps), 1)).toBe(state);
  });

  test.each<[Step, Step[], VersionState]>([
    ["submitted", ["submitted"], "inReview"],
    ["submitted", ["approved"], "approved"],
    ["approved", ["superseded"], "superseded"],
    ["superseded", ["superseded"], "superseded"],
    ["approved", ["archived"], "archived"],
    ["archived", ["archived"], "archived"],
  ])("does not become %s after %j", (step, steps, state) => {
    const history = after(...steps);
    const error = { type: "stepNotPossible", versionNumber: 1, state };
    expect(appendEntry(history, entryFor(step))).toEqual({ ok: false, error });
    expect(stateOfVersion(history, 1)).toBe(state);
  });

  test("of a version that is not there is undefined, and nothing can be said about it", () => {
    expect(stateOfVersion(historyOfLength(2), 3)).toBeUndefined();
    expect(appendEntry(historyOfLength(2), entryFor("approved", 3))).toEqual({
      ok: false,
      error: { type: "unknownVersion", versionNumber: 3 },
    });
  });
});

describe("a decision", () => {
  const context = { at, newId: () => "new" };
  const decide = (
    history: readonly HistoryEntry[],
    versionNumber: number,
    decision: "approved" | "returned",
  ) => valueOf(recordDecision(history, { versionNumber, decision, name: "Bo" }, context));

  test("to approve puts the approved version and earlier ones in review out of force", () => {
    const three = historyOfLength(4);
    const submitted = valueOf(appendEntry(three, entryFor("submitted", 2)));
    const history = decide(decide(submitted, 1, "approved"), 3, "approved");
    expect([1, 2, 3, 4].map((number) => stateOfVersion(history, number))).toEqual([
      "superseded",
      "superseded",
      "approved",
      "draft",
    ]);
    expect(history.at(-1)).toMatchObject({ type: "superseded", byVersionNumber: 3 });
  });

  test("leaves at most one version approved, whatever was decided before", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("approved" as const, "returned" as const)),
        ),
        (decisions) => {
          let history = historyOfLength(4);
          for (const [versionNumber, decision] of decisions) {
            const next = recordDecision(history, { versionNumber, decision, name: "Bo" }, context);
            if (next.ok) history = next.value;
          }
          const states = [...readVersions(history).versions.values()].map(({ state }) => state);
          expect(states.filter((state) => state === "approved").length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test("to return leaves the version in force as it is", () => {
    const history = decide(decide(historyOfLength(2), 1, "approved"), 2, "returned");
    expect([1, 2].map((number) => stateOfVersion(history, number))).toEqual(["approved", "returned"]);
  });
});

describe("appending", () => {
  test("keeps what was there, links to the last entry and counts on", () => {
    fc.assert(
      fc.property(arbitraryHistory({ minLength: 1 }), (history) => {
        const sealed = history[0] as Extract<HistoryEntry, { type: "sealed" }>;
        const { position: _p, previous: _v, fingerprint: _f, ...entry } = sealed;
        const versionNumber = nextVersionNumber(history);
        const longer = valueOf(appendEntry(history, { ...entry, id: "new", versionNumber }));
        expect(longer.slice(0, -1)).toEqual(history);
        expect(longer.at(-1)).toMatchObject({
          position: history.length + 1,
          previous: history.at(-1)?.fingerprint,
          versionNumber,
        });
      }),
      { numRuns: 30 },
    );
  });

  test("refuses a number that is taken, and one that leaves a gap", () => {
    const history = historyOfLength(2);
    const { position: _p, previous: _v, fingerprint: _f, ...entry } = history[1]!;
    expect(appendEntry(history, entry)).toEqual({
      ok: false,
      error: { type: "numberRepeated", versionNumber: 2 },
    });
    expect(appendEntry(history, { ...entry, versionNumber: 4 })).toEqual({
      ok: false,
      error: { type: "numberSkipped", versionNumber: 4, expected: 3 },
    });
  });

  test("throws for an entry that does not fit its schema", () => {
    const entry = { ...entryFor("approved"), at: "yesterday" };
    expect(() => appendEntry(historyOfLength(1), entry)).toThrow("invalid_format");
  });
});

test("the newest version with a content is found by its fingerprint", () => {
  const history = historyOfLength(3);
  const { position: _p, previous: _v, fingerprint: _f, ...entry } = history[0]!;
  const again = valueOf(appendEntry(history, { ...entry, id: "again", versionNumber: 4 }));
  expect(versionWithContent(again, "2".padStart(64, "0"))?.versionNumber).toBe(2);
  expect(versionWithContent(again, "1".padStart(64, "0"))?.versionNumber).toBe(4);
  expect(versionWithContent(again, "f".repeat(64))).toBeUndefined();
});

describe("a history in a plan file", () => {
  const plan = planOf({});

  test("comes back as it was, beside the plan", () => {
    fc.assert(
      fc.property(arbitraryHistory(), (history) => {
        const text = formatPlanFile(plan, history);
        expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan, history } });
        expect(text.includes('"history"')).toBe(history.length > 0);
      }),
      { numRuns: 40 },
    );
  });

  test("is refused whole with the place where an entry has the wrong form", () => {
    const text = formatPlanFile(plan, historyOfLength(3));
    const errorOf = (changed: string) => {
      const parsed = parsePlanFile(changed);
      return parsed.ok ? undefined : parsed.error;
    };
    expect(errorOf(text.replace('"versionNumber":2', '"versionNumber":"2"'))).toMatchObject({
      path: "history / 2 / versionNumber",
    });
    expect(errorOf(text.replace('"versionNumber":3', '"versionNumber":3,"colour":"red"'))).toMatchObject({
      type: "invalidRecord",
      path: "history / 3",
    });
    expect(errorOf(text.replace('"type":"sealed"', '"type":"signed"'))).toMatchObject({
      path: "history / 1 / type",
    });
    const notAList = JSON.stringify({ ...(JSON.parse(text) as object), history: {} });
    expect(errorOf(notAList)).toMatchObject({ path: "history" });
    const tooLong = { ...(JSON.parse(text) as object), history: Array.from({ length: 10_001 }, () => 1) };
    expect(errorOf(JSON.stringify(tooLong))).toEqual({ type: "tooMany", limit: 10_000 });
  });
});
