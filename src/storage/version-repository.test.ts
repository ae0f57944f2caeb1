import "fake-indexeddb/auto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { appendEntry, recordDecision, type NewEntry } from "#src/domain/versions/history.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import type { Repositories } from "#src/storage/repositories.ts";
import { closeBrowsers, openBrowserWithPlan } from "#src/storage/testing/open-browser.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";
import { prepareVersion, sealStored } from "#src/storage/testing/seal-stored.ts";

afterEach(closeBrowsers);

const history = async ({ versions }: Repositories, planId = "plan-1"): Promise<readonly HistoryEntry[]> => {
  const read = await versions.readHistory(planId);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

const listed = async ({ repository }: Repositories) => {
  const result = await repository.listPlans();
  return result.ok ? result.value[0] : undefined;
};

function entriesAfter(before: readonly HistoryEntry[], ...entries: NewEntry[]): readonly HistoryEntry[] {
  const all = entries.reduce<readonly HistoryEntry[]>((chain, entry) => {
    const appended = appendEntry(chain, entry);
    if (!appended.ok) throw new Error(appended.error.type);
    return appended.value;
  }, before);
  return all.slice(before.length);
}

const approval: NewEntry = {
  type: "decided",
  id: "approval",
  at: "2026-06-16T08:00:00.000Z",
  versionNumber: 1,
  decision: "approved",
  name: "Åsa",
};

describe("A sealed version", () => {
  test("is kept with its entry and its content, and verifies", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed, kept } = await sealStored(tab, "plan-1");
    expect(kept).toEqual({ ok: true, value: undefined });
    expect(await history(tab)).toEqual([sealed.entry]);
    expect(await tab.versions.listSnapshots("plan-1")).toEqual({ ok: true, value: [1] });
    expect(await tab.versions.readSnapshot("plan-1", 1)).toEqual({ ok: true, value: sealed.snapshot });
    expect(await tab.versions.readSnapshot("plan-1", 2)).toEqual({ ok: true, value: undefined });
    const snapshots = new Map([[1, sealed.snapshot]]);
    expect(verifyHistory(await history(tab), { planId: "plan-1", snapshots })).toEqual([]);
  });

  test("takes less room than its text", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed } = await sealStored(tab, "plan-1");
    const [row] = await tab.look(({ snapshots }) => snapshots.toArray());
    expect(row?.gzip).toBeInstanceOf(Uint8Array);
    expect(row?.gzip.length).toBeLessThan(sealed.snapshot.length * 0.7);
  });

  test("leaves the draft as what was sealed: deleted records purged, salts added", async () => {
    const tab = await openBrowserWithPlan();
    await tab.repository.saveOperations(
      "plan-1",
      [
        { kind: "actions", id: "a1", field: "deletedAt", from: undefined, to: "2026-06-01T00:00:00.000Z" },
        { kind: "privateContacts", id: "c1", field: "id", from: undefined, to: "c1" },
        { kind: "privateContacts", id: "c1", field: "phone", from: undefined, to: "+46 70 000 00 00" },
      ],
      createSampleSummary(),
    );
    const { sealed } = await sealStored(tab, "plan-1");
    const opened = await tab.repository.openPlan("plan-1");
    const draft = opened.ok ? opened.value?.plan : undefined;
    expect(draft?.actions).toEqual({});
    expect(draft?.privateContacts["c1"]?.salt).toMatch(/^[0-9a-f]{64}$/);
    expect(draft && fingerprint(draft)).toBe(sealed.entry.contentFingerprint);
  });

  test("is marked in the list, and where it stands, beside the marks that are there", async () => {
    const tab = await openBrowserWithPlan();
    await tab.repository.markSavedToFile("plan-1", "2026-03-01T00:00:00.000Z");
    const { sealed } = await sealStored(tab, "plan-1");
    const sealedAt = sealed.entry.at;
    expect(await listed(tab)).toMatchObject({
      savedToFileAt: "2026-03-01T00:00:00.000Z",
      version: { number: 1, state: "draft", sealedAt },
    });
    await tab.versions.appendEntries("plan-1", entriesAfter([sealed.entry], approval));
    expect((await listed(tab))?.version).toEqual({ number: 1, state: "approved", sealedAt });
    // Saving and leaving keep it, as they keep the other marks.
    await tab.repository.openPlan("plan-1");
    const operation = answerOperation("note", "Two of five", "Three");
    await tab.repository.saveOperations("plan-1", [operation], createSampleSummary());
    tab.repository.saveOnLeave(
      applyOperations(createSamplePlan(), [operation]),
      [operation],
      createSampleSummary(),
    );
    expect((await listed(tab))?.version).toEqual({ number: 1, state: "approved", sealedAt });
  });

  test("stays the newest in the list while an earlier one is decided on", async () => {
    const tab = await openBrowserWithPlan();
    await sealStored(tab, "plan-1", "2026-06-15T12:00:00.000Z");
    await sealStored(tab, "plan-1", "2026-06-16T12:00:00.000Z");
    await tab.versions.appendEntries("plan-1", entriesAfter(await history(tab), approval));
    expect((await listed(tab))?.version).toEqual({
      number: 2,
      state: "draft",
      sealedAt: "2026-06-16T12:00:00.000Z",
    });
  });

  test("is refused where another entry was kept meanwhile, and nothing is written", async () => {
    const tab = await openBrowserWithPlan();
    const late = await prepareVersion(tab, "plan-1");
    await sealStored(tab, "plan-1");
    const before = await tab.look(({ records }) => records.toArray());
    expect(await tab.versions.keepVersion("plan-1", late.sealed, late.summary)).toEqual({
      ok: false,
      error: { type: "changedMeanwhile" },
    });
    expect(await history(tab)).toHaveLength(1);
    expect(await tab.look(({ records }) => records.toArray())).toEqual(before);
  });

  test.each([
    ["a field was changed", answerOperation("note", "Two of five", "Four of five")],
    ["a record was added", { kind: "objectives", id: "o1", field: "id", from: undefined, to: "o1" } as const],
    [
      "a record was deleted",
      {
        kind: "actions",
        id: "a1",
        field: "deletedAt",
        from: undefined,
        to: "2026-06-01T00:00:00.000Z",
      } as const,
    ],
  ])("is refused where %s since it was made, and nothing is written", async (_what, operation) => {
    const tab = await openBrowserWithPlan();
    const { sealed, summary } = await prepareVersion(tab, "plan-1");
    const text = { kind: "objectives", id: "o1", field: "text", from: undefined, to: "Stay open" } as const;
    await tab.repository.saveOperations(
      "plan-1",
      operation.kind === "objectives" ? [operation, text] : [operation],
      createSampleSummary(),
    );
    const before = await tab.look(({ records }) => records.toArray());
    expect(await tab.versions.keepVersion("plan-1", sealed, summary)).toEqual({
      ok: false,
      error: { type: "changedMeanwhile" },
    });
    expect(await tab.look(({ records }) => records.toArray())).toEqual(before);
    expect(await history(tab)).toEqual([]);
    expect(await tab.versions.listSnapshots("plan-1")).toEqual({ ok: true, value: [] });
    expect((await listed(tab))?.version).toBeUndefined();
  });

  test("is refused where what sealing purges was changed meanwhile", async () => {
    const tab = await openBrowserWithPlan();
    const mark = { kind: "actions", id: "a1", field: "deletedAt" } as const;
    const at = "2026-06-01T00:00:00.000Z";
    await tab.repository.saveOperations(
      "plan-1",
      [{ ...mark, from: undefined, to: at }],
      createSampleSummary(),
    );
    const { sealed, summary } = await prepareVersion(tab, "plan-1");
    await tab.repository.saveOperations(
      "plan-1",
      [{ ...mark, from: at, to: undefined }],
      createSampleSummary(),
    );
    expect(await tab.versions.keepVersion("plan-1", sealed, summary)).toMatchObject({ ok: false });
    const opened = await tab.repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan.actions).toEqual(createSamplePlan().actions);
  });

  test("is all there or not at all where the disk is full", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed, summary } = await prepareVersion(tab, "plan-1");
    const method = "add" as const;
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof original>
    ) {
      // The entry is written by then, and the content is what does not fit.
      if (this.name === "snapshots") throw new DOMException("No space left", "QuotaExceededError");
      return Reflect.apply(original, this, given);
    });
    expect(await tab.versions.keepVersion("plan-1", sealed, summary)).toEqual({
      ok: false,
      error: { type: "quotaExceeded" },
    });
    vi.restoreAllMocks();
    expect(await history(tab)).toEqual([]);
    expect((await listed(tab))?.version).toBeUndefined();
    expect(await tab.versions.keepVersion("plan-1", sealed, summary)).toEqual({ ok: true, value: undefined });
  });

  test("is never written over", async () => {
    const tab = await openBrowserWithPlan();
    await tab.look(({ snapshots }) =>
      snapshots.add({ planId: "plan-1", versionNumber: 1, gzip: new Uint8Array([1]) }),
    );
    const { kept } = await sealStored(tab, "plan-1");
    expect(kept).toMatchObject({ ok: false, error: { type: "failed" } });
    expect(await history(tab)).toEqual([]);
    expect(await tab.look(({ snapshots }) => snapshots.get(["plan-1", 1]))).toMatchObject({
      gzip: new Uint8Array([1]),
    });
  });

  test("does not bring back a plan that was erased", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed, summary } = await prepareVersion(tab, "plan-1");
    await tab.repository.setDeleted(["plan-1"], "2026-06-15T00:00:00.000Z");
    await tab.repository.erasePlans(["plan-1"]);
    expect(await tab.versions.keepVersion("plan-1", sealed, summary)).toMatchObject({ ok: false });
    expect(await tab.versions.appendEntries("plan-1", [sealed.entry])).toMatchObject({ ok: false });
    expect(await tab.look(({ history: rows }) => rows.count())).toBe(0);
    expect(await tab.look(({ plans }) => plans.count())).toBe(0);
  });
});

describe("Entries of a history", () => {
  test("follow the last one that is kept, or are refused", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed } = await sealStored(tab, "plan-1");
    const mine = entriesAfter([sealed.entry], approval);
    const theirs = entriesAfter([sealed.entry], { ...approval, id: "return", decision: "returned" });
    expect(await tab.versions.appendEntries("plan-1", mine)).toEqual({ ok: true, value: undefined });
    expect(await tab.versions.appendEntries("plan-1", theirs)).toEqual({
      ok: false,
      error: { type: "changedMeanwhile" },
    });
    expect(await history(tab)).toEqual([sealed.entry, ...mine]);
  });

  test("are added all at once, as an approval and what it supersedes", async () => {
    const tab = await openBrowserWithPlan();
    await sealStored(tab, "plan-1", "2026-06-15T12:00:00.000Z");
    await tab.versions.appendEntries("plan-1", entriesAfter(await history(tab), approval));
    await sealStored(tab, "plan-1", "2026-06-16T12:00:00.000Z");
    const before = await history(tab);
    const decided = recordDecision(
      before,
      { versionNumber: 2, decision: "approved", name: "Åsa" },
      { at: "2026-06-17T08:00:00.000Z", newId: () => `decision-${before.length}` },
    );
    if (!decided.ok) throw new Error(decided.error.type);
    const added = decided.value.slice(before.length);
    expect(added.map(({ type }) => type)).toEqual(["decided", "superseded"]);
    expect(await tab.versions.appendEntries("plan-1", added)).toEqual({ ok: true, value: undefined });
    expect(await history(tab)).toEqual(decided.value);
    expect(verifyHistory(await history(tab), { planId: "plan-1" })).toEqual([]);
  });

  test("that fit no schema are left out, which verifying says; nothing is put after one that is the last", async () => {
    const tab = await openBrowserWithPlan();
    await sealStored(tab, "plan-1");
    await tab.versions.appendEntries("plan-1", entriesAfter(await history(tab), approval));
    await tab.versions.appendEntries(
      "plan-1",
      entriesAfter(await history(tab), { ...approval, id: "second", name: "Bo" }),
    );
    const breakEntry = (position: number) =>
      tab.look(async ({ history: rows }) => {
        const row = await rows.get(["plan-1", position]);
        if (row) await rows.put({ ...row, entry: { ...row.entry, at: "yesterday" } });
      });
    await breakEntry(2);
    expect((await history(tab)).map(({ position }) => position)).toEqual([1, 3]);
    expect(verifyHistory(await history(tab))).toEqual([{ type: "entriesMissing", from: 2, to: 2 }]);
    expect((await sealStored(tab, "plan-1")).kept).toMatchObject({ ok: true });

    await breakEntry(4);
    expect(await tab.versions.listUnreadableEntries("plan-1")).toEqual({ ok: true, value: [2, 4] });
    const failed = { ok: false, error: { type: "failed" } };
    expect((await sealStored(tab, "plan-1")).kept).toMatchObject(failed);
  });

  test("are told apart by plan, whatever the ids begin with", async () => {
    const tab = await openBrowserWithPlan();
    await tab.repository.createPlan(createSamplePlan("plan-10"), createSampleSummary("plan-10"));
    await sealStored(tab, "plan-10");
    expect(await history(tab)).toEqual([]);
    expect(await tab.versions.listSnapshots("plan-1")).toEqual({ ok: true, value: [] });
  });
});

describe("The content of a version", () => {
  test("that was damaged on the disk comes out as what is left of it, for verifying to name", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed } = await sealStored(tab, "plan-1");
    const cut = async (length: number): Promise<string | undefined> => {
      await tab.look(async ({ snapshots }) => {
        const row = await snapshots.get(["plan-1", 1]);
        if (row) await snapshots.put({ ...row, gzip: row.gzip.slice(0, length) });
      });
      const read = await tab.versions.readSnapshot("plan-1", 1);
      return read.ok ? read.value : undefined;
    };
    for (const length of [200, 5, 0]) {
      const text = await cut(length);
      expect(sealed.snapshot.startsWith(text ?? "?")).toBe(true);
      expect(verifyHistory([sealed.entry], { snapshots: new Map([[1, text ?? ""]]) })).toMatchObject([
        { type: "snapshotUnreadable", versionNumber: 1 },
      ]);
    }
  });
});

test("A thousand versions of a plan are listed without reading a single content", async () => {
  const tab = await openBrowserWithPlan();
  const entries = historyOfLength(1000);
  const big = crypto.getRandomValues(new Uint8Array(10_000));
  await tab.versions.appendEntries("plan-1", entries);
  await tab.look(({ snapshots }) =>
    snapshots.bulkAdd(entries.map(({ versionNumber }) => ({ planId: "plan-1", versionNumber, gzip: big }))),
  );
  const read: string[] = [];
  const valueReads = ["get", "getAll", "openCursor"] as const;
  for (const method of valueReads) {
    const store = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof store>
    ) {
      read.push(this.name);
      return Reflect.apply(store, this, given);
    });
    const index = IDBIndex.prototype[method];
    vi.spyOn(IDBIndex.prototype, method).mockImplementation(function (
      this: IDBIndex,
      ...given: Parameters<typeof index>
    ) {
      read.push(this.objectStore.name);
      return Reflect.apply(index, this, given);
    });
  }
  expect(await history(tab)).toHaveLength(1000);
  expect((await listed(tab))?.version?.number).toBe(1000);
  const numbers = await tab.versions.listSnapshots("plan-1");
  expect(numbers.ok && numbers.value).toEqual(entries.map(({ versionNumber }) => versionNumber));
  expect(new Set(read)).toEqual(new Set(["history", "plans"]));
});

describe("Reviewed changes", () => {
  const tick = {
    scope: "a b",
    record: "answers q1",
    changeFingerprint: "f1",
    note: "Seen",
    at: "2026-06-15T12:00:00.000Z",
    by: "Ann",
  };

  test("are kept by comparison, record and change, and can be taken back", async () => {
    const { versions } = await openBrowserWithPlan();
    const others = [
      { ...tick, scope: "a b c" },
      { ...tick, changeFingerprint: "f2" },
    ];
    for (const one of [tick, ...others]) await versions.putReview(one);
    await versions.putReview({ ...tick, note: "Seen again" });
    expect(await versions.readReviews("a b")).toEqual({
      ok: true,
      value: [{ ...tick, note: "Seen again" }, others[1]],
    });
    await versions.removeReview(tick);
    expect(await versions.readReviews("a b")).toEqual({ ok: true, value: [others[1]] });
  });
});
