import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test } from "vitest";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import type { PlanRepository, StorageChange } from "#src/domain/ports.ts";
import { HoldfastDatabase } from "#src/storage/database.ts";
import { createPlanRepository } from "#src/storage/plan-repository.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";

const closers: (() => void)[] = [];
let databases = 0;

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Browser {
  /** A repository as one tab has it. */
  readonly openTab: () => PlanRepository & { close(): void };
  /** The database itself, to look at what is really there and to break it. */
  readonly look: <T>(work: (database: HoldfastDatabase) => Promise<T>) => Promise<T>;
}

function openBrowser(): Browser {
  const factory = new IDBFactory();
  databases += 1;
  const name = `holdfast-test-${databases}`;
  return {
    openTab() {
      const repository = createPlanRepository({ name, indexedDB: factory });
      closers.push(() => repository.close());
      return repository;
    },
    async look(work) {
      const database = new HoldfastDatabase(name, factory);
      await database.open();
      const result = await work(database);
      database.close();
      return result;
    },
  };
}

async function openBrowserWithPlan(): Promise<Browser & { repository: PlanRepository }> {
  const browser = openBrowser();
  const repository = browser.openTab();
  await repository.createPlan(createSamplePlan(), createSampleSummary());
  return { ...browser, repository };
}

function collectChanges(repository: PlanRepository): {
  changes: StorageChange[];
  next(): Promise<StorageChange>;
} {
  const changes: StorageChange[] = [];
  const waiting: ((change: StorageChange) => void)[] = [];
  repository.subscribe((change) => {
    changes.push(change);
    waiting.shift()?.(change);
  });
  return { changes, next: () => new Promise((resolve) => waiting.push(resolve)) };
}

const storedRow = (database: HoldfastDatabase, kind: string, id: string) =>
  database.records.get(["plan-1", kind, id]);

describe("a plan in the database", () => {
  test("comes back as it was put in", async () => {
    const { repository } = await openBrowserWithPlan();
    await expect(repository.openPlan("plan-1")).resolves.toEqual({
      ok: true,
      value: { plan: createSamplePlan(), quarantined: [] },
    });
  });

  test("is undefined where it is not on this device", async () => {
    const { repository } = await openBrowserWithPlan();
    await expect(repository.openPlan("plan-2")).resolves.toEqual({ ok: true, value: undefined });
  });

  test("is listed by its summary alone", async () => {
    const { repository, look } = await openBrowserWithPlan();
    await look((database) => database.records.clear());
    await expect(repository.listPlans()).resolves.toEqual({ ok: true, value: [createSampleSummary()] });
  });

  test("is created whole or not at all", async () => {
    const { openTab, look } = openBrowser();
    const plan = createSamplePlan();
    const broken = { ...plan, scenarios: { s1: { id: "s1", note: () => "cannot be stored" } } };
    const result = await openTab().createPlan(broken as never, createSampleSummary());
    expect(result).toMatchObject({ ok: false, error: { type: "failed" } });
    await expect(look((database) => database.records.count())).resolves.toBe(0);
    await expect(look((database) => database.plans.count())).resolves.toBe(0);
  });

  test("keeps its neighbours apart from it", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.createPlan(createSamplePlan("plan-10"), createSampleSummary("plan-10"));
    await repository.saveOperations(
      "plan-10",
      [answerOperation("note", "Two of five", "All")],
      createSampleSummary("plan-10"),
    );
    const opened = await repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan).toEqual(createSamplePlan());
  });
});

describe("saving operations", () => {
  const edit: Operation[] = [
    answerOperation("value", "partial", "documented"),
    answerOperation("note", "Two of five", undefined),
    answerOperation("changedAt", undefined, "2026-02-01T00:00:00.000Z"),
    { kind: "contacts", id: "c1", field: "name", from: undefined, to: "Ann" },
    { kind: "contacts", id: "c1", field: "id", from: undefined, to: "c1" },
  ];

  test("gives the plan that memory has", async () => {
    const { repository } = await openBrowserWithPlan();
    const saved = await repository.saveOperations("plan-1", edit, createSampleSummary());
    expect(saved).toEqual({ ok: true, value: [] });
    const opened = await repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan).toEqual(applyOperations(createSamplePlan(), edit));
  });

  test("removes the row of a record of which nothing is left", async () => {
    const { repository, look } = await openBrowserWithPlan();
    const removal: Operation[] = ["id", "title", "status", "order"].map((field) => {
      const from = { id: "a1", title: "Name deputies", status: "open", order: "a0" }[field];
      return { kind: "actions", id: "a1", field, from, to: undefined };
    });
    await repository.saveOperations("plan-1", removal, createSampleSummary());
    await expect(look((database) => storedRow(database, "actions", "a1"))).resolves.toBeUndefined();
  });

  test("returns a field that somebody else changed, writes the others, and leaves theirs", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Two of five", "Three of five")],
      createSampleSummary(),
    );
    const saved = await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Two of five", "None at all"), answerOperation("value", "partial", "none")],
      createSampleSummary(),
    );
    expect(saved).toEqual({
      ok: true,
      value: [
        { kind: "answers", id: "p-deputies", field: "note", mine: "None at all", theirs: "Three of five" },
      ],
    });
    const opened = await repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan.answers["p-deputies"]).toEqual({
      id: "p-deputies",
      value: "none",
      note: "Three of five",
    });
  });

  test("can be repeated after an acknowledgement was lost", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.saveOperations("plan-1", edit, createSampleSummary());
    const again = await repository.saveOperations("plan-1", edit, createSampleSummary());
    expect(again).toEqual({ ok: true, value: [] });
  });

  test("updates the summary and keeps its marks", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.markSavedToFile("plan-1", "2026-03-01T00:00:00.000Z");
    await repository.saveOperations("plan-1", edit, createSampleSummary("plan-1", { answered: 3 }));
    await expect(repository.listPlans()).resolves.toEqual({
      ok: true,
      value: [createSampleSummary("plan-1", { answered: 3, savedToFileAt: "2026-03-01T00:00:00.000Z" })],
    });
  });

  test("does not bring back a plan that was erased elsewhere", async () => {
    const { repository, openTab, look } = await openBrowserWithPlan();
    const other = openTab();
    await other.setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
    await other.purgeDeleted("2026-01-03T00:00:00.000Z");
    const saved = await repository.saveOperations("plan-1", edit, createSampleSummary());
    expect(saved).toEqual({
      ok: false,
      error: { type: "failed", message: "Error: The plan is no longer in the database" },
    });
    await expect(look((database) => database.records.count())).resolves.toBe(0);
  });

  test("writes nothing when one part of it cannot be written", async () => {
    const { repository } = await openBrowserWithPlan();
    const unstorable = answerOperation("note", "Two of five", (() => "no") as never);
    const saved = await repository.saveOperations(
      "plan-1",
      [...edit.slice(3), unstorable],
      createSampleSummary(),
    );
    expect(saved).toMatchObject({ ok: false, error: { type: "failed" } });
    const opened = await repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan).toEqual(createSamplePlan());
  });
});

describe("a record that fits no schema", () => {
  const broken = { id: "p-deputies", value: "perhaps", note: "Worth keeping", colour: "red" };

  async function openBrowserWithBrokenRecord() {
    const browser = await openBrowserWithPlan();
    await browser.look(async ({ records }) => {
      await records.put({ planId: "plan-1", kind: "answers", id: "p-deputies", value: broken });
      await records.put({ planId: "plan-1", kind: "dreams", id: "d1", value: { id: "d1" } });
      await records.put({ planId: "plan-1", kind: "contacts", id: "c2", value: { id: "c3", name: "Bo" } });
    });
    return browser;
  }

  test("is set aside with its value and the problem, and the rest of the plan opens", async () => {
    const { repository } = await openBrowserWithBrokenRecord();
    const opened = await repository.openPlan("plan-1");
    const value = opened.ok ? opened.value : undefined;
    expect(value?.plan.answers).toEqual({ "l-second-site": { id: "l-second-site", value: "none" } });
    expect(value?.plan.contacts).toEqual({});
    expect(value?.quarantined).toEqual([
      {
        kind: "answers",
        id: "p-deputies",
        value: broken,
        problem: expect.stringContaining("value") as string,
      },
      { kind: "contacts", id: "c2", value: { id: "c3", name: "Bo" }, problem: "id: differs from the row" },
      { kind: "dreams", id: "d1", value: { id: "d1" }, problem: "unknown kind of record" },
    ]);
  });

  test("keeps what it holds when a field of it is saved", async () => {
    const { repository, look } = await openBrowserWithBrokenRecord();
    const saved = await repository.saveOperations(
      "plan-1",
      [
        answerOperation("owner", undefined, "Ann"),
        answerOperation("note", undefined, "New"),
        answerOperation("id", undefined, "p-deputies"),
      ],
      createSampleSummary(),
    );
    expect(saved.ok && saved.value).toEqual([
      { kind: "answers", id: "p-deputies", field: "note", mine: "New", theirs: "Worth keeping" },
    ]);
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual({ ...broken, owner: "Ann" });
  });

  test("keeps what it holds when a field of it is written while the page closes", async () => {
    const { repository, look } = await openBrowserWithBrokenRecord();
    await repository.openPlan("plan-1");
    const operations = [
      answerOperation("owner", undefined, "Ann"),
      answerOperation("id", undefined, "p-deputies"),
    ];
    repository.saveOnLeave(createSamplePlan(), operations, createSampleSummary());
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual({ ...broken, owner: "Ann" });
  });
});

describe("leaving the page", () => {
  const operations = [answerOperation("note", "Two of five", "Typed at the last moment")];
  const plan = applyOperations(createSamplePlan(), operations);

  test("writes the rows that were touched as they are in memory, and the summary with its marks", async () => {
    const { repository, look } = await openBrowserWithPlan();
    await repository.openPlan("plan-1");
    await repository.markSavedToFile("plan-1", "2026-03-01T00:00:00.000Z");
    repository.saveOnLeave(plan, operations, createSampleSummary("plan-1", { answered: 3 }));
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual(plan.answers["p-deputies"]);
    await expect(look((database) => database.plans.get("plan-1"))).resolves.toEqual(
      createSampleSummary("plan-1", { answered: 3, savedToFileAt: "2026-03-01T00:00:00.000Z" }),
    );
  });

  test("writes nothing of a plan that was not opened here", async () => {
    const { openTab, look, repository } = await openBrowserWithPlan();
    const other = openTab();
    await other.listPlans();
    other.saveOnLeave(plan, operations, createSampleSummary());
    await expect(repository.listPlans()).resolves.toMatchObject({ ok: true });
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual(createSamplePlan().answers["p-deputies"]);
  });

  test("does nothing and does not throw where the database is closed", async () => {
    const { openTab, look } = await openBrowserWithPlan();
    const other = openTab();
    await other.openPlan("plan-1");
    other.close();
    expect(() => other.saveOnLeave(plan, operations, createSampleSummary())).not.toThrow();
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual(createSamplePlan().answers["p-deputies"]);
  });
});

describe("deleting plans", () => {
  test("is a mark that can be taken back", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.setDeleted(["plan-1", "not-here"], "2026-01-02T00:00:00.000Z");
    const deleted = await repository.listPlans();
    expect(deleted.ok && deleted.value[0]?.deletedAt).toBe("2026-01-02T00:00:00.000Z");
    await repository.setDeleted(["plan-1"], undefined);
    await expect(repository.listPlans()).resolves.toEqual({ ok: true, value: [createSampleSummary()] });
  });

  test("erases rows and summary for good once the mark is old enough", async () => {
    const { repository, look } = await openBrowserWithPlan();
    await repository.createPlan(createSamplePlan("plan-2"), createSampleSummary("plan-2"));
    await repository.setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
    const early = await repository.purgeDeleted("2026-01-02T00:00:00.000Z");
    expect(early).toEqual({ ok: true, value: 0 });
    const late = await repository.purgeDeleted("2026-01-02T00:00:00.001Z");
    expect(late).toEqual({ ok: true, value: 1 });
    const planIds = await look(async ({ records }) => (await records.toArray()).map((row) => row.planId));
    expect(new Set(planIds)).toEqual(new Set(["plan-2"]));
    await expect(look((database) => database.plans.toCollection().keys())).resolves.toEqual(["plan-2"]);
  });
});

describe("two tabs", () => {
  test("see each other's edits, without the operations that were in conflict", async () => {
    const { repository, openTab } = await openBrowserWithPlan();
    const other = openTab();
    const here = collectChanges(repository);
    const there = collectChanges(other);
    const applied = answerOperation("value", "partial", "none");
    const told = there.next();
    await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Not what is there", "Lost"), applied],
      createSampleSummary(),
    );
    await expect(told).resolves.toEqual({ type: "edited", planId: "plan-1", operations: [applied] });
    expect(here.changes).toEqual([]);
  });

  test("hear of plans that come, go and are marked", async () => {
    const { repository, openTab } = await openBrowserWithPlan();
    const there = collectChanges(openTab());
    const steps = [
      () => repository.createPlan(createSamplePlan("plan-2"), createSampleSummary("plan-2")),
      () => repository.setDeleted(["plan-2"], "2026-01-02T00:00:00.000Z"),
      () => repository.purgeDeleted("2026-01-03T00:00:00.000Z"),
      () => repository.markSavedToFile("plan-1", "2026-01-03T00:00:00.000Z"),
    ];
    for (const step of steps) {
      const told = there.next();
      await step();
      await expect(told).resolves.toEqual({ type: "listChanged" });
    }
  });

  test("do not undo each other's marks when one of them is closed", async () => {
    const { repository, openTab, look } = await openBrowserWithPlan();
    await repository.openPlan("plan-1");
    const here = collectChanges(repository);
    const told = here.next();
    await openTab().setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
    await told;
    await repository.listPlans();
    repository.saveOnLeave(
      createSamplePlan(),
      [answerOperation("note", "Two of five", "Late")],
      createSampleSummary(),
    );
    const summary = await look((database) => database.plans.get("plan-1"));
    expect(summary?.deletedAt).toBe("2026-01-02T00:00:00.000Z");
  });

  test("do not bring back a plan that one of them erased when the other is closed", async () => {
    const { repository, openTab, look } = await openBrowserWithPlan();
    await repository.openPlan("plan-1");
    const other = openTab();
    await other.setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
    const here = collectChanges(repository);
    const told = here.next();
    await other.purgeDeleted("2026-01-03T00:00:00.000Z");
    await told;
    await repository.listPlans();
    repository.saveOnLeave(
      createSamplePlan(),
      [answerOperation("note", "Two of five", "Late")],
      createSampleSummary(),
    );
    await expect(look((database) => database.plans.count())).resolves.toBe(0);
    await expect(look((database) => database.records.count())).resolves.toBe(0);
  });

  test("ignore what another version of the app says and this one does not know", async () => {
    const { openTab } = openBrowser();
    const there = collectChanges(openTab());
    const stranger = new BroadcastChannel(`holdfast-test-${databases}-changes`);
    closers.push(() => stranger.close());
    const known = { kind: "answers", id: "q1", field: "note", from: undefined, to: "x" };
    const told = there.next();
    for (const message of [null, "edited", { type: "sealed" }, { type: "edited", planId: "plan-1" }]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({
      type: "edited",
      planId: "plan-1",
      operations: [null, { ...known, kind: "dreams" }, { ...known, id: "__proto__" }, known],
    });
    await expect(told).resolves.toEqual({ type: "edited", planId: "plan-1", operations: [known] });
    expect(there.changes).toHaveLength(1);
  });
});
