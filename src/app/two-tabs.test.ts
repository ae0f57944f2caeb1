import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addRecord, removeRecord, setFields } from "#src/domain/plan/edit.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { DraftStore } from "#src/state/draft.ts";
import { createDraftStore } from "#src/state/draft-store.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";
import { createRepositories, type Repositories } from "#src/storage/repositories.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const plan = planOf({ contacts: [{ id: "c1", name: "Bo", role: "Deputy" }] });

interface Tab extends Repositories {
  readonly draft: DraftStore;
}

/** Two tabs with the plan open; the second may be one that hears nothing of the first. */
async function openTwoTabs(hearing: "hear each other" | "are deaf"): Promise<[Tab, Tab]> {
  const factory = new IDBFactory();
  if (hearing === "are deaf") {
    vi.stubGlobal("BroadcastChannel", () => {
      throw new Error("not here");
    });
  }
  const open = (): Tab => {
    const repositories = createRepositories({ name: "holdfast-tabs", indexedDB: factory });
    const { repository } = repositories;
    const options = { planId: plan.id, repository, clock: testClock, author: () => "Ann" };
    const draft = createDraftStore({ ...options, summarize: summarizeForTest });
    closers.push(() => {
      draft.actions.dispose();
      repositories.close();
    });
    return { draft, ...repositories };
  };
  const first = createRepositories({ name: "holdfast-tabs", indexedDB: factory });
  await first.repository.createPlan(plan, summarizeForTest(plan, "2026-01-01T00:00:00.000Z"));
  first.close();
  const tabs: [Tab, Tab] = [open(), open()];
  await vi.waitFor(() => expect(tabs.map(({ draft }) => draft.getState().phase)).toEqual(["ready", "ready"]));
  return tabs;
}

const contactOf = (current: Plan) => liveRecord(current, "contacts", "c1");

async function storedContact({ repository }: Tab): Promise<ReturnType<typeof contactOf>> {
  const opened = await repository.openPlan(plan.id);
  return opened.ok && opened.value ? contactOf(opened.value.plan) : undefined;
}

const typeRole = ({ draft }: Tab, role: string): void =>
  draft.actions.edit((current, stamp) => setFields(current, "contacts", "c1", { role }, stamp));

const removeContact = ({ draft }: Tab): void =>
  draft.actions.edit((current, stamp) => removeRecord(current, "contacts", "c1", stamp));

describe.each(["hear each other", "are deaf"] as const)("two tabs that %s", (hearing) => {
  test.each(["mine", "theirs"] as const)(
    "ask what becomes of text for a contact that the other removed, and end alike: %s",
    async (choice) => {
      const [typing, removing] = await openTwoTabs(hearing);
      removeContact(removing);
      typeRole(typing, "Duty lead");
      await Promise.all([removing.draft.actions.flush(), typing.draft.actions.flush()]);
      await vi.waitFor(() => expect(typing.draft.getState().conflicts).not.toEqual([]));
      expect(contactOf(typing.draft.getState().plan)).toMatchObject({ role: "Duty lead" });

      typing.draft.actions.resolveConflict(typing.draft.getState().conflicts[0]!, choice);
      await typing.draft.actions.flush();
      const seen = [contactOf(typing.draft.getState().plan), await storedContact(typing)];
      const role = choice === "mine" ? "Duty lead" : undefined;
      expect(seen.map((contact) => contact?.role)).toEqual([role, role]);
      expect(typing.draft.getState().conflicts).toEqual([]);
    },
  );
});

test("a contact that the other tab removed can be added again under its id", async () => {
  const [one, two] = await openTwoTabs("hear each other");
  removeContact(two);
  await two.draft.actions.flush();
  await vi.waitFor(() => expect(contactOf(one.draft.getState().plan)).toBeUndefined());
  one.draft.actions.edit((current, stamp) => addRecord(current, "contacts", "c1", { name: "Bo" }, stamp));
  await one.draft.actions.flush();
  expect(one.draft.getState().conflicts).toEqual([]);
  expect(await storedContact(one)).toMatchObject({ name: "Bo" });
});

test("a plan that one tab deletes says so in the other, and is not erased while that goes on", async () => {
  const [one, two] = await openTwoTabs("hear each other");
  await two.repository.setDeleted([plan.id], "2026-01-02T00:00:00.000Z");
  await vi.waitFor(() => expect(one.draft.getState().deletedElsewhere).toBe(true));
  typeRole(one, "Duty lead");
  await one.draft.actions.flush();
  await two.repository.purgeDeleted("2026-02-02T00:00:00.000Z");
  expect(await storedContact(one)).toMatchObject({ role: "Duty lead" });
  await one.repository.setDeleted([plan.id], undefined);
  await vi.waitFor(() => expect(one.draft.getState().deletedElsewhere).toBe(false));
});

test("what the list of plans writes reaches the plan that is open in the same tab", async () => {
  const [one] = await openTwoTabs("are deaf");
  const operation: Operation = { kind: "contacts", id: "c1", field: "role", from: "Deputy", to: "Duty lead" };
  const next = applyOperations(plan, [operation]);
  await one.repository.saveOperations(plan.id, [operation], summarizeForTest(next, testClock.now()));
  expect(contactOf(one.draft.getState().plan)).toMatchObject({ role: "Duty lead" });
});
