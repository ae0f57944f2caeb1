import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import {
  closeBrowsers,
  openBrowser,
  openBrowserWithPlan,
  storedRow,
} from "#src/storage/testing/open-browser.ts";
import { sealStored } from "#src/storage/testing/seal-stored.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";

afterEach(closeBrowsers);

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
    const result = await openTab().repository.createPlan(broken as never, createSampleSummary());
    expect(result).toMatchObject({ ok: false, error: { type: "failed" } });
    await expect(look((database) => database.records.count())).resolves.toBe(0);
    await expect(look((database) => database.plans.count())).resolves.toBe(0);
  });

  test("is created with its versions or not at all", async () => {
    const { repository, versions } = openBrowser().openTab();
    const kept = { history: historyOfLength(2), snapshots: new Map([[2, "content"]]) };
    await repository.createPlan(createSamplePlan(), createSampleSummary(), kept);
    expect(await versions.readHistory("plan-1")).toEqual({ ok: true, value: kept.history });
    expect(await versions.readSnapshot("plan-1", 2)).toEqual({ ok: true, value: "content" });
    const again = await repository.createPlan(
      createSamplePlan(),
      createSampleSummary("plan-1", { title: "x" }),
      kept,
    );
    expect(again).toMatchObject({ ok: false, error: { type: "failed" } });
    const listed = await repository.listPlans();
    expect(listed.ok && listed.value[0]).toMatchObject({ title: "Bakery", version: { number: 2 } });
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
    const { repository: other } = openTab();
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
    const { repository: other } = openTab();
    await other.listPlans();
    other.saveOnLeave(plan, operations, createSampleSummary());
    await expect(repository.listPlans()).resolves.toMatchObject({ ok: true });
    const row = await look((database) => storedRow(database, "answers", "p-deputies"));
    expect(row?.value).toEqual(createSamplePlan().answers["p-deputies"]);
  });

  test("does nothing and does not throw where the database is closed", async () => {
    const { openTab, look } = await openBrowserWithPlan();
    const { repository: other, close } = openTab();
    await other.openPlan("plan-1");
    close();
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

  test("never erases a plan that was changed after it was marked, unless somebody asks for it", async () => {
    const { repository, look } = await openBrowserWithPlan();
    await repository.setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
    await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Two of five", "Typed in a tab that was still open")],
      createSampleSummary("plan-1", { updatedAt: "2026-01-02T00:00:00.001Z" }),
    );
    const purged = await repository.purgeDeleted("2026-02-02T00:00:00.000Z");
    expect(purged).toEqual({ ok: true, value: 0 });
    await expect(repository.listPlans()).resolves.toMatchObject({ value: [{ id: "plan-1" }] });
    await repository.erasePlans(["plan-1"]);
    await expect(look((database) => database.records.count())).resolves.toBe(0);
    await expect(look((database) => database.plans.count())).resolves.toBe(0);
  });

  test("does not erase at once what was brought back meanwhile", async () => {
    const { repository } = await openBrowserWithPlan();
    await repository.erasePlans(["plan-1"]);
    await expect(repository.openPlan("plan-1")).resolves.toMatchObject({ value: { plan: { id: "plan-1" } } });
  });

  test("never erases sealed versions unless somebody asks for it, and then all that belongs to them", async () => {
    const tab = await openBrowserWithPlan();
    const { repository, look } = tab;
    await repository.createPlan(createSamplePlan("plan-2"), createSampleSummary("plan-2"));
    for (const id of ["plan-1", "plan-2"]) {
      const operation = answerOperation("note", "Two of five", "Three");
      await repository.saveOperations(id, [operation], createSampleSummary(id));
      expect((await sealStored(tab, id, "2026-01-01T12:00:00.000Z")).kept.ok).toBe(true);
    }
    // The mark in the list may be out of date; what counts is what is there.
    await look(async ({ plans }) => void (await plans.put(createSampleSummary())));
    const tick = { record: "answers a", changeFingerprint: "1", note: "Why?", at: "2026-01-01", by: "Bo" };
    const scopes = ["plan-1 plan-1", "plan-2 plan-1", "plan-1 plan-10", "plan-2 plan-10"];
    for (const scope of scopes) await tab.versions.putReview({ ...tick, scope });
    await repository.setDeleted(["plan-1", "plan-2"], "2026-01-02T00:00:00.000Z");
    expect(await repository.purgeDeleted("2026-03-01T00:00:00.000Z")).toEqual({ ok: true, value: 0 });
    expect(await repository.erasePlans(["plan-1"])).toEqual({ ok: true, value: 1 });
    const left = await look(async ({ plans, records, history, snapshots, journal }) => [
      (await plans.toArray()).map(({ id }) => id),
      ...(await Promise.all(
        [records, history, snapshots, journal].map(async (table) =>
          (await table.toArray()).map(({ planId }) => planId),
        ),
      )),
    ]);
    expect(left.map((ids) => [...new Set(ids)])).toEqual(Array.from({ length: 5 }, () => ["plan-2"]));
    const reviews = await look((database) => database.reviews.toArray());
    expect(reviews.map(({ scope }) => scope)).toEqual(["plan-2 plan-10"]);
  });

  test("keeps versions and journal of a plan until it is erased, and brings them back with it", async () => {
    const tab = await openBrowserWithPlan();
    const { sealed } = await sealStored(tab, "plan-1");
    await tab.repository.setDeleted(["plan-1"], "2026-07-02T00:00:00.000Z");
    await tab.repository.setDeleted(["plan-1"], undefined);
    const listed = await tab.repository.listPlans();
    expect(listed.ok && listed.value[0]?.version?.number).toBe(1);
    expect(await tab.versions.readSnapshot("plan-1", 1)).toEqual({ ok: true, value: sealed.snapshot });
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
