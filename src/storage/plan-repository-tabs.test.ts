import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import {
  closeBrowsers,
  collectChanges,
  openBrowser,
  openBrowserWithPlan,
} from "#src/storage/testing/open-browser.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";

afterEach(closeBrowsers);

describe("two tabs", () => {
  test("see each other's edits, without the operations that were in conflict", async () => {
    const { repository, openTab } = await openBrowserWithPlan();
    const { repository: other } = openTab();
    const here = collectChanges(repository);
    const there = collectChanges(other);
    const applied = answerOperation("value", "partial", "none");
    const told = there.next();
    await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Not what is there", "Lost"), applied],
      createSampleSummary(),
    );
    const edited = { type: "edited", planId: "plan-1", operations: [applied] };
    await expect(told).resolves.toEqual(edited);
    expect(here.changes).toEqual([edited]);
  });

  test("hear of their own edits by the very operations that they handed in", async () => {
    const { repository } = await openBrowserWithPlan();
    const here = collectChanges(repository);
    const operation = answerOperation("note", "Two of five", "Three");
    await repository.saveOperations("plan-1", [operation], createSampleSummary());
    const [change] = here.changes;
    expect(change?.type === "edited" && change.operations[0]).toBe(operation);
  });

  test("hear of plans that come, go and are marked", async () => {
    const { repository, openTab } = await openBrowserWithPlan();
    const there = collectChanges(openTab().repository);
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
    await openTab().repository.setDeleted(["plan-1"], "2026-01-02T00:00:00.000Z");
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
    const { repository: other } = openTab();
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
    const { openTab, channelName } = openBrowser();
    const there = collectChanges(openTab().repository);
    const stranger = new BroadcastChannel(channelName);
    const known = { kind: "answers", id: "q1", field: "note", from: undefined, to: "x" };
    const others = [true, 7, { a: true, b: true }].map((to) => ({ ...known, from: "x", to }));
    const told = there.next();
    for (const message of [
      null,
      "edited",
      { type: "sealed" },
      { type: "historyChanged" },
      { type: "edited", planId: "plan-1" },
    ]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({
      type: "edited",
      planId: "plan-1",
      operations: [
        null,
        { ...known, kind: "dreams" },
        { ...known, id: "__proto__" },
        { ...known, to: null },
        { ...known, to: Number.NaN },
        { ...known, to: 7n },
        { ...known, to: ["x"] },
        { ...known, to: new Date() },
        { ...known, to: { x: false } },
        { ...known, to: { x: { y: true } } },
        { ...known, from: { x: 1 } },
        known,
        ...others,
      ],
    });
    await expect(told).resolves.toEqual({ type: "edited", planId: "plan-1", operations: [known, ...others] });
    expect(there.changes).toHaveLength(1);
    stranger.close();
  });
});
