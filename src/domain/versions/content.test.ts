import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { addRecord, removeRecord, setFields } from "#src/domain/plan/edit.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSentinelPlan } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import {
  fingerprint,
  isStandIn,
  prepareContent,
  redactPlan,
  redactedContent,
  shortFingerprint,
} from "#src/domain/versions/content.ts";

const stamp = { at: "2026-06-01T10:00:00.000Z", by: "Ann" };
const anyPlan = arbitraryPlan(smallCatalog);

function createIds(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

function prepare(plan: Plan, prefix = "salt"): Plan {
  return applyOperations(plan, prepareContent(plan, createIds(prefix)));
}

/** The same JSON with every object's keys the other way round. */
function turnKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turnKeys(item)]),
  );
}

/** Canonical JSON by other means: an oracle for objects of texts and `true`, which is all that a plan has. */
function canonicalByHand(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalByHand(item)}`);
  return `{${parts.join(",")}}`;
}

afterEach(() => vi.unstubAllEnvs());

describe("the fingerprint of a plan", () => {
  test("is SHA-256 over the sorted JSON of its redacted content", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = canonicalByHand(redactedContent(plan));
        expect(fingerprint(plan)).toBe(createHash("sha256").update(text).digest("hex"));
      }),
      { numRuns: 50 },
    );
  });

  test("of this plan is this one, on every machine and for ever", () => {
    const plan = planOf({
      objectives: [{ id: "o1", text: "Återställ lönerna – 24 h 🧯" }],
      privateContacts: [{ id: "c1", phone: "+46 70 123 45 67", salt: "0".repeat(64) }],
    });
    expect(fingerprint(plan)).toBe("d43c42f7cfc1ae800a3ccacd9893d90e3b15847922867e3ee1ce9e8c0e02a961");
  });

  test("does not depend on the order of keys, nor on being written to a file and read back", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const parsed = parsePlanFile(formatPlanFile(plan));
        expect(fingerprint(turnKeys(plan) as Plan)).toBe(fingerprint(plan));
        expect(parsed.ok && fingerprint(parsed.value.plan)).toBe(fingerprint(plan));
      }),
      { numRuns: 50 },
    );
  });

  test("does not depend on the language or the time zone of the machine", () => {
    const { plan } = createSentinelPlan(smallCatalog);
    const here = fingerprint(plan);
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
    const asked = [
      vi.spyOn(String.prototype, "localeCompare"),
      vi.spyOn(String.prototype, "toLocaleLowerCase"),
      vi.spyOn(Intl, "Collator"),
      vi.spyOn(Intl, "DateTimeFormat"),
      vi.spyOn(Date.prototype, "getTimezoneOffset"),
    ];
    expect(fingerprint(plan)).toBe(here);
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  });

  test("does not depend on the order in which independent edits were made", () => {
    const start = planOf({});
    const edits: readonly (readonly Operation[])[] = [
      ...["o1", "o2", "o3"].map((id) => setFields(start, "objectives", id, { text: id }, stamp)),
      setFields(start, "answers", "people.deputies", { value: "partial", note: "n" }, stamp),
      setFields(start, "profile", "profile", { owner: "Bo" }, stamp),
    ];
    const expected = fingerprint(applyOperations(start, edits.flat()));
    fc.assert(
      fc.property(fc.shuffledSubarray([...edits], { minLength: edits.length }), (shuffled) => {
        expect(fingerprint(applyOperations(start, shuffled.flat()))).toBe(expected);
      }),
    );
  });

  test("changes with every field of every record", () => {
    const { plan, leaves } = createSentinelPlan(smallCatalog);
    const seen = new Set([fingerprint(plan)]);
    expect(leaves.length).toBeGreaterThan(200);
    for (const { kind, recordId, field, value } of leaves) {
      const from = plan[kind][recordId]?.[field as "id"];
      const changed = { kind, id: recordId, field, from, to: value.startsWith("z") ? "y" : `z${value}` };
      seen.add(fingerprint(applyOperations(plan, [changed])));
      if (field !== "id") seen.add(fingerprint(applyOperations(plan, [{ ...changed, to: undefined }])));
    }
    const ids = leaves.filter(({ field }) => field === "id").length;
    expect(seen.size).toBe(1 + 2 * leaves.length - ids);
  });

  test("changes with the plan's id, and with a record that is added or deleted", () => {
    const plan = planOf({ objectives: [{ id: "o1", text: "a" }] });
    const added = applyOperations(plan, addRecord(plan, "objectives", "o2", { text: "b" }, stamp));
    const removed = applyOperations(plan, removeRecord(plan, "objectives", "o1", stamp));
    const all = [plan, { ...plan, id: "other" }, added, removed].map(fingerprint);
    expect(new Set(all).size).toBe(4);
  });

  test("does not see deleted records, nor a kind without a record that a later version may add", () => {
    const { plan, deleted } = createSentinelPlan(smallCatalog);
    const live = Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        Object.fromEntries(liveRecords(plan, kind).map((record) => [record.id, record])),
      ]),
    );
    expect(deleted.length).toBeGreaterThan(0);
    expect(fingerprint({ ...live, id: plan.id })).toBe(fingerprint(plan));
    expect(fingerprint({ ...plan, laterKind: {} })).toBe(fingerprint(plan));
    expect(fingerprint({ ...plan, laterKind: { a1: { id: "a1" } } })).not.toBe(fingerprint(plan));
  });

  test("is made of anything that JSON can hold, so that a broken file gets one too", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("id", "privateContacts", "answers"), fc.jsonValue()),
        (plan) => {
          expect(fingerprint(plan)).toMatch(/^[0-9a-f]{64}$/);
        },
      ),
    );
  });

  test("in short form is its first four groups of four", () => {
    expect(shortFingerprint(`0123456789abcdef${"9".repeat(48)}`)).toBe("0123 4567 89ab cdef");
  });
});

describe("preparing a draft", () => {
  test("purges what was deleted, salts every private record, and then has nothing left to do", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const prepared = prepare(plan);
        for (const kind of recordKinds) {
          expect(Object.values(prepared[kind]).every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
          expect(Object.keys(prepared[kind])).toHaveLength(liveRecords(plan, kind).length);
        }
        for (const record of liveRecords(prepared, "privateContacts")) {
          expect(isStandIn(record)).toBe(record.salt === undefined);
          expect(isStandIn(record)).toBe(record.redactedHash !== undefined);
        }
        expect(prepareContent(prepared, createIds("other"))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("changes nothing of what a planner typed, and stamps nothing", () => {
    const { plan } = createSentinelPlan(smallCatalog);
    const prepared = prepare(plan);
    for (const kind of recordKinds.filter((name) => name !== "privateContacts")) {
      expect(liveRecords(prepared, kind)).toEqual(liveRecords(plan, kind));
    }
    const [before] = liveRecords(plan, "privateContacts");
    expect(prepared.privateContacts["contact-1"]).toEqual({ ...before, redactedHash: undefined });
  });

  test("gives no two records the same salt", () => {
    const phone = "+46 70 123 45 67";
    const plan = planOf({ privateContacts: ["a", "b", "c"].map((id) => ({ id, phone })) });
    const salts = liveRecords(prepare(plan), "privateContacts").map(({ salt }) => salt);
    expect(new Set(salts).size).toBe(3);
  });
});

describe("a redacted copy", () => {
  test("keeps the fingerprint, also after a trip through a file", () => {
    fc.assert(
      fc.property(
        anyPlan.map((plan) => prepare(plan)),
        (plan) => {
          const redacted = redactPlan(plan);
          const read = parsePlanFile(formatPlanFile(redacted));
          expect(read).toEqual({ ok: true, value: { plan: redacted, history: [] } });
          expect(fingerprint(redacted)).toBe(fingerprint(plan));
          expect(redactPlan(redacted)).toEqual(redacted);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("holds no text of any private record, no salt and nothing that was deleted", () => {
    const { plan, leaves, deleted } = createSentinelPlan(smallCatalog);
    const text = formatPlanFile(redactPlan(plan));
    const secret = [
      ...leaves.filter(({ kind, field }) => kind === "privateContacts" && field !== "id"),
      ...deleted.filter(({ type }) => type === "text"),
    ].filter(({ type }) => type === "text" || type === "fingerprint");
    expect(secret.length).toBeGreaterThan(30);
    expect(secret.filter(({ value }) => text.includes(value))).toEqual([]);
  });

  test("does not let a phone number be found by trying: the hash needs the salt", () => {
    const plan = prepare(planOf({ privateContacts: [{ id: "c", phone: "112" }] }));
    const redacted = redactPlan(plan).privateContacts["c"];
    const other = redactPlan(prepare(planOf({ privateContacts: [{ id: "c", phone: "112" }] }), "x"));
    expect(redacted).toEqual({ id: "c", redactedHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(other.privateContacts["c"]).not.toEqual(redacted);
    const guess = canonicalByHand({ id: "c", phone: "112" });
    expect(createHash("sha256").update(guess).digest("hex")).not.toBe(redacted?.redactedHash);
  });

  test("is not made while a private record has no salt", () => {
    expect(() => redactPlan(planOf({ privateContacts: [{ id: "c", phone: "112" }] }))).toThrow("no salt");
  });

  test("that was typed into again is no stand-in any more, and its fingerprint tells", () => {
    const redacted = redactPlan(prepare(planOf({ privateContacts: [{ id: "c", phone: "112" }] })));
    const typed = applyOperations(
      redacted,
      setFields(redacted, "privateContacts", "c", { phone: "113" }, stamp),
    );
    expect(fingerprint(typed)).not.toBe(fingerprint(redacted));
    expect(Object.keys(prepare(typed).privateContacts["c"] ?? {}).sort()).toEqual([
      "changedAt",
      "changedBy",
      "id",
      "phone",
      "salt",
    ]);
  });
});
