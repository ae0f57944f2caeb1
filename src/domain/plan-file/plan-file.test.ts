import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkJson } from "#src/domain/plan-file/check-json.ts";
import {
  formatPlanFile,
  formatStoredPlan,
  parsePlanFile,
  readStoredPlan,
} from "#src/domain/plan-file/plan-file.ts";
import { createPlan } from "#src/domain/plan/create-plan.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const stamp = { at: "2026-11-22T08:00:00.000Z", by: "Åsa Öberg" };
const plan: Plan = createPlan(
  { id: "p1", title: "Plan", language: "en", depth: "full", services: [] },
  smallCatalog,
  stamp,
);

function fileWith(change: (file: { plan: object }) => void): string {
  const file = JSON.parse(formatPlanFile(plan)) as { plan: object };
  change(file);
  return JSON.stringify(file);
}

function errorOf(text: string): unknown {
  const result = parsePlanFile(text);
  return result.ok ? undefined : result.error;
}

describe("a plan file", () => {
  test("gives back any plan that was written to it, and the same bytes again", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (written) => {
        const text = formatPlanFile(written);
        const parsed = parsePlanFile(text);
        expect(parsed).toEqual({ ok: true, value: { plan: written, history: [] } });
        expect(formatPlanFile(parsed.ok ? parsed.value.plan : written)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test("that breaks off anywhere is refused whole", () => {
    const text = formatPlanFile(plan);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(parsePlanFile(text.slice(0, length)).ok).toBe(false);
      }),
    );
    expect(errorOf(text.slice(0, text.length - 20))).toEqual({ type: "truncated" });
  });

  test("that is empty, foreign or not JSON is named for what it is", () => {
    expect(errorOf("  ")).toEqual({ type: "empty" });
    expect(errorOf('{"version": 3}')).toEqual({ type: "foreign" });
    expect(errorOf("[1, 2]")).toEqual({ type: "foreign" });
    expect(errorOf("%PDF-1.7")).toEqual({ type: "notJson" });
  });

  test("of a newer format says which one it found", () => {
    const text = fileWith((file) => Object.assign(file, { schemaVersion: 99 }));
    expect(errorOf(text)).toEqual({ type: "newerFormat", found: 99, supported: 1 });
  });

  test("with a field that this version does not know is refused, with the place", () => {
    const text = formatPlanFile(plan).replace('"title":"Plan"', '"title":"Plan","colour":"red"');
    expect(errorOf(text)).toMatchObject({ type: "invalidRecord", path: "profile / profile" });
    expect(errorOf(fileWith((file) => Object.assign(file, { extra: 1 })))).toMatchObject({ path: "extra" });
    expect(errorOf(formatPlanFile(plan).replace('"answers"', '"anwsers"'))).toMatchObject({
      path: "anwsers",
    });
  });

  test("with a record under another record's id is refused", () => {
    const text = formatPlanFile(plan).replace('"profile":{"profile":', '"profile":{"other":');
    expect(errorOf(text)).toMatchObject({ type: "invalidRecord", path: "profile / other / id" });
  });

  test("without a profile is refused", () => {
    const text = fileWith((file) => Object.assign(file.plan, { profile: {} }));
    expect(errorOf(text)).toMatchObject({ path: "profile / profile", problem: "missing" });
  });

  test("cannot reach into the machinery of objects", () => {
    const text = formatPlanFile(plan).replace('"answers":{}', '"answers":{"__proto__":{"id":"x"}}');
    expect(errorOf(text)).toEqual({ type: "forbiddenKey", key: "__proto__" });
  });

  test("with a wrong date or a lone surrogate is refused", () => {
    const wrongDate = formatPlanFile(plan).replace(
      '"title":"Plan"',
      '"title":"Plan","reviewDate":"2026-02-30"',
    );
    expect(errorOf(wrongDate)).toMatchObject({ path: "profile / profile / reviewDate" });
    const surrogate = formatPlanFile(plan).replace('"title":"Plan"', '"title":"\\ud800"');
    expect(errorOf(surrogate)).toMatchObject({ path: "profile / profile / title" });
  });

  test("never makes an exception escape, whatever one byte is changed to", () => {
    const text = formatPlanFile(plan);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), (at, piece) => {
        const changed = text.slice(0, at) + piece + text.slice(at + 1);
        expect(() => parsePlanFile(changed)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe("migrations", () => {
  const older = [{ name: "renameTitle", migrate: renameTitle }];

  function renameTitle(value: unknown): unknown {
    const { profile, ...rest } = value as { profile: { profile: { name: string } } };
    const { name, ...fields } = profile.profile;
    return { ...rest, profile: { profile: { ...fields, title: name } } };
  }

  test("lead an older file to the current form without touching what they are given", () => {
    const text = formatPlanFile(plan).replace('"title":"Plan"', '"name":"Plan"');
    expect(parsePlanFile(text, older)).toEqual({ ok: true, value: { plan, history: [] } });
    const input = Object.freeze((JSON.parse(text) as { plan: object }).plan);
    expect(() => renameTitle(input)).not.toThrow();
  });

  test("are not made where a history is put beside a plan that stands in a file", () => {
    const text = formatPlanFile(plan).replace('"title":"Plan"', '"name":"Plan"');
    const stored = readStoredPlan(text, 2);
    expect(stored.ok && formatStoredPlan({ ...stored.value, history: [] })).toBe(text);
  });

  test("leave every released file readable", () => {
    const folder = new URL("./fixtures/", import.meta.url);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(parsePlanFile(readFileSync(new URL(name, folder), "utf8")), name).toMatchObject({ ok: true });
    }
  });
});

describe("a JSON value", () => {
  test("nested 10,000 deep is refused without exhausting the stack", () => {
    const deep: unknown = JSON.parse("[".repeat(10_000) + "]".repeat(10_000));
    expect(checkJson(deep, { depth: 8, nodes: 1_000_000 })).toEqual({ type: "tooDeep", limit: 8 });
  });

  test("with more values than the bound is refused", () => {
    expect(
      checkJson(
        Array.from({ length: 100 }, () => 0),
        { depth: 8, nodes: 50 },
      ),
    ).toEqual({ type: "tooMany", limit: 50 });
  });
});
