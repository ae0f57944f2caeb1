import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addRecord, removeRecord, setFields } from "#src/domain/plan/edit.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { createDraftStore } from "#src/state/draft-store.ts";
import type { DraftStore } from "#src/state/draft.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";
import { createRepositories, type Repositories } from "#src/storage/repositories.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const now = "2026-11-22T09:00:00.000Z";
const clock = { now: () => now, today: () => now.slice(0, 10) };

const plan = planOf({
  objectives: [{ id: "o1", text: "Stay open" }],
  contacts: [{ id: "c1", name: "Bo" }],
  privateContacts: [{ id: "c1", phone: "+46 70 000 00 00" }],
});

interface Tab extends Repositories {
  readonly draft: DraftStore;
}

async function openTabs(count: number): Promise<Tab[]> {
  const indexedDB = new IDBFactory();
  const name = "holdfast-seal";
  const first = createRepositories({ name, indexedDB });
  await first.repository.createPlan(plan, summarizeForTest(plan, now));
  first.close();
  const tabs = Array.from({ length: count }, (): Tab => {
    const repositories = createRepositories({ name, indexedDB });
    const { repository } = repositories;
    const options = { planId: plan.id, repository, clock, author: () => "Ann" };
    const draft = createDraftStore({ ...options, summarize: summarizeForTest });
    closers.push(() => {
      draft.actions.dispose();
      repositories.close();
    });
    return { ...repositories, draft };
  });
  await vi.waitFor(() => {
    for (const { draft } of tabs) expect(draft.getState().phase).toBe("ready");
  });
  return tabs;
}

let ids = 0;

/** A version of what the tab shows, not kept yet. */
async function prepare({ draft, versions }: Tab) {
  await draft.actions.flush();
  const history = await versions.readHistory(plan.id);
  if (!history.ok) throw new Error(history.error.type);
  const current = draft.getState().plan;
  const sealed = sealVersion(current, history.value, {
    reason: "Yearly review",
    preparedBy: "Ann",
    now,
    today: clock.today(),
    newId: () => `made-${(ids += 1)}`,
    catalog: smallCatalog,
  });
  return { sealed, summary: summarizeForTest(current, now) };
}

/** Seals what the tab shows, as the page for versions does. */
async function seal(tab: Tab) {
  const { sealed, summary } = await prepare(tab);
  return { kept: await tab.versions.keepVersion(plan.id, sealed, summary), entry: sealed.entry };
}

const fingerprintOf = ({ draft }: Tab): string => fingerprint(draft.getState().plan);

const textOf = ({ draft }: Tab): string | undefined => draft.getState().plan.objectives["o1"]?.text;

const type = ({ draft }: Tab, text: string): void =>
  draft.actions.edit((current, stamp) => setFields(current, "objectives", "o1", { text }, stamp));

const journal = async ({ versions }: Tab): Promise<readonly JournalEntry[]> => {
  const read = await versions.readJournal(plan.id, { limit: 10 });
  return read.ok ? read.value : [];
};

describe("Sealing the plan that is open", () => {
  test("leaves in the memory of every tab what was sealed, saved, with undo as it was", async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    type(one, "Stay open at night");
    one.draft.actions.edit((current, stamp) => removeRecord(current, "contacts", "c1", stamp));
    const statuses: string[] = [];
    one.draft.subscribe(({ save }) => statuses.push(save.type));
    await one.draft.actions.flush();
    statuses.length = 0;

    const { kept, entry } = await seal(one);
    expect(kept).toEqual({ ok: true, value: undefined });
    expect(statuses.filter((status) => status !== "saved")).toEqual([]);
    expect(one.draft.actions.hasUnsaved()).toBe(false);
    for (const tab of [one, two]) {
      await vi.waitFor(() => expect(fingerprintOf(tab)).toBe(entry.contentFingerprint));
      const held = tab.draft.getState().plan;
      expect(held.contacts).toEqual({});
      expect(held.privateContacts["c1"]?.salt).toMatch(/^[0-9a-f]{64}$/);
      expect(tab.draft.getState().conflicts).toEqual([]);
    }

    // What was removed was purged, so that step is gone; the one before it is not.
    expect(one.draft.actions.undo()).toBe("changedElsewhere");
    expect(one.draft.actions.undo()).toBe("undone");
    expect(textOf(one)).toBe("Stay open");
    await one.draft.actions.flush();
    await vi.waitFor(() => expect(textOf(two)).toBe("Stay open"));
    expect(fingerprintOf(one)).not.toBe(entry.contentFingerprint);
  });

  test("again without a change gives the same content", async () => {
    const [one] = (await openTabs(1)) as [Tab];
    const first = await seal(one);
    const second = await seal(one);
    expect(second.kept.ok).toBe(true);
    expect(second.entry.contentFingerprint).toBe(first.entry.contentFingerprint);
    expect(second.entry.versionNumber).toBe(2);
  });

  test("is refused where another tab saved something meanwhile, and works after that", async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    const { sealed, summary } = await prepare(one);
    type(two, "Written in the other tab");
    await two.draft.actions.flush();
    expect(await one.versions.keepVersion(plan.id, sealed, summary)).toEqual({
      ok: false,
      error: { type: "changedMeanwhile" },
    });
    await vi.waitFor(() => expect(textOf(one)).toBe("Written in the other tab"));
    const again = await seal(one);
    expect(again.kept.ok).toBe(true);
    await vi.waitFor(() => expect(fingerprintOf(two)).toBe(again.entry.contentFingerprint));
  });

  test("purges no record that was brought back at the same moment", async () => {
    const [one] = (await openTabs(1)) as [Tab];
    one.draft.actions.edit((current, stamp) => removeRecord(current, "contacts", "c1", stamp));
    await one.draft.actions.flush();
    const sealing = seal(one);
    one.draft.actions.undo();
    await sealing;
    await one.draft.actions.flush();
    // Whichever came first: the contact is there, or somebody is asked. It is never gone in silence.
    const { plan: held, conflicts } = one.draft.getState();
    const isThere = held.contacts["c1"] !== undefined && held.contacts["c1"].deletedAt === undefined;
    expect(isThere || conflicts.length > 0).toBe(true);
    for (const conflict of conflicts) one.draft.actions.resolveConflict(conflict, "mine");
    await one.draft.actions.flush();
    const stored = await one.repository.openPlan(plan.id);
    expect(stored.ok && stored.value?.plan.contacts["c1"]).toMatchObject({ name: "Bo" });
  });
});

describe("A merge into the plan that is open", () => {
  const cause = { type: "merge", from: "copy.holdfast" } as const;

  test("reaches the other tab, is one entry of the journal, and one undo takes it back in both", async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    type(one, "Mine");
    await one.draft.actions.editWithCause(
      (current, stamp) => [
        ...setFields(current, "objectives", "o1", { text: "Theirs" }, stamp),
        ...addRecord(current, "objectives", "o2", { text: "Open again within a day" }, stamp),
      ],
      cause,
    );
    await vi.waitFor(() => expect(textOf(two)).toBe("Theirs"));
    expect(two.draft.getState().plan.objectives).toEqual(one.draft.getState().plan.objectives);
    const entries = await journal(one);
    expect(entries.filter((entry) => entry.cause)).toHaveLength(1);
    expect(entries.find((entry) => entry.cause)).toMatchObject({ cause, by: "Ann", endedAt: now });

    expect(one.draft.actions.undo()).toBe("undone");
    await one.draft.actions.flush();
    await vi.waitFor(() => expect(textOf(two)).toBe("Mine"));
    expect(Object.keys(two.draft.getState().plan.objectives)).toEqual(["o1"]);
  });
});
