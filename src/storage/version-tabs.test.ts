import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { StorageChange } from "#src/domain/ports.ts";
import type { VersionChange } from "#src/domain/version-ports.ts";
import type { Repositories } from "#src/storage/repositories.ts";
import { closeBrowsers, openBrowserWithPlan } from "#src/storage/testing/open-browser.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";
import { prepareVersion, sealStored } from "#src/storage/testing/seal-stored.ts";

afterEach(closeBrowsers);

function collect({ repository, versions }: Repositories) {
  const changes: (StorageChange | VersionChange)[] = [];
  let wake: (() => void) | undefined;
  const note = (change: StorageChange | VersionChange): void => {
    changes.push(change);
    wake?.();
  };
  repository.subscribe(note);
  versions.subscribeVersions(note);
  return {
    changes,
    async waitFor(count: number): Promise<typeof changes> {
      while (changes.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return changes;
    },
  };
}

async function openPlanWithDeletedAction() {
  const browser = await openBrowserWithPlan();
  const mark = { kind: "actions", id: "a1", field: "deletedAt" } as const;
  await browser.repository.saveOperations(
    "plan-1",
    [{ ...mark, from: undefined, to: "2026-06-01T00:00:00.000Z" }],
    createSampleSummary(),
  );
  return browser;
}

describe("Two tabs with the same plan", () => {
  test("hear what sealing did to the draft, that the history is longer, and that the list changed", async () => {
    const one = await openPlanWithDeletedAction();
    const there = collect(one.openTab());
    const here = collect(one);
    const { sealed } = await sealStored(one, "plan-1");
    const expected = [
      { type: "edited", planId: "plan-1", operations: sealed.operations },
      { type: "historyChanged", planId: "plan-1" },
      { type: "listChanged" },
    ];
    expect(here.changes).toEqual(expected);
    expect(await there.waitFor(3)).toEqual(expected);
  });

  test("hear of a sealing that changed nothing, and of a decision, as of the history alone", async () => {
    const one = await openBrowserWithPlan();
    const there = collect(one.openTab());
    const { sealed } = await sealStored(one, "plan-1");
    const told = [{ type: "historyChanged", planId: "plan-1" }, { type: "listChanged" }];
    expect(await there.waitFor(2)).toEqual(told);
    await one.versions.appendEntries("plan-1", []);
    expect(sealed.operations).toEqual([]);
    expect(there.changes).toHaveLength(2);
  });

  test("cannot both seal: one version is kept, and the other tab is told to look again", async () => {
    const one = await openPlanWithDeletedAction();
    const two = one.openTab();
    const [mine, theirs] = [await prepareVersion(one, "plan-1"), await prepareVersion(two, "plan-1")];
    const results = await Promise.all([
      one.versions.keepVersion("plan-1", mine.sealed, mine.summary),
      two.versions.keepVersion("plan-1", theirs.sealed, theirs.summary),
    ]);
    expect(results).toEqual([
      { ok: true, value: undefined },
      { ok: false, error: { type: "changedMeanwhile" } },
    ]);
    expect(await two.versions.readHistory("plan-1")).toEqual({ ok: true, value: [mine.sealed.entry] });
    const again = await sealStored(two, "plan-1");
    expect(again.kept.ok && again.sealed.entry.versionNumber).toBe(2);
  });

  test("keep each other's mark of the newest version when one of them is closed", async () => {
    const one = await openBrowserWithPlan();
    const two = one.openTab();
    await one.repository.openPlan("plan-1");
    const here = collect(one);
    const { sealed } = await sealStored(two, "plan-1");
    await here.waitFor(2);
    await one.repository.listPlans();
    const operation = answerOperation("note", "Two of five", "Late");
    const plan = applyOperations(createSamplePlan(), [operation]);
    one.repository.saveOnLeave(plan, [operation], createSampleSummary());
    const summary = await one.look((database) => database.plans.get("plan-1"));
    expect(summary?.version).toEqual({ number: 1, state: "draft", sealedAt: sealed.entry.at });
  });
});
