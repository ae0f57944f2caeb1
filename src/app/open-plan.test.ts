import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { createPlan } from "#src/domain/plan/create-plan.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { createDraftStore, type DraftStoreOptions } from "#src/state/draft-store.ts";
import { createRepositories } from "#src/storage/repositories.ts";

const now = "2026-11-22T09:00:00.000Z";
const clock = { now: () => now, today: () => now.slice(0, 10) };
const question = "people.deputies";

function openTab(): DraftStoreOptions {
  return {
    planId: "p1",
    repository: createRepositories({ name: "holdfast", indexedDB }).repository,
    clock,
    author: () => "Åsa",
    summarize: (plan, at) => summarizePlan(plan, catalog, { now: at, today: clock.today() }),
  };
}

test("what one tab types is saved, counted in the list, and seen by the other tab", async () => {
  const first = openTab();
  const plan = createPlan(
    { id: "p1", title: "Plan", language: "en", depth: "start", services: [] },
    catalog,
    { at: now, by: "Åsa" },
  );
  await first.repository.createPlan(plan, first.summarize(plan, now));
  const one = createDraftStore(first);
  const two = createDraftStore(openTab());
  await vi.waitFor(() => expect([one, two].map((tab) => tab.getState().phase)).toEqual(["ready", "ready"]));

  one.actions.edit((current, stamp) =>
    setFields(current, "answers", question, { value: "documented" }, stamp),
  );
  expect(one.getState().save.type).not.toBe("saved");
  await one.actions.flush();
  expect(one.getState().save.type).toBe("saved");
  await vi.waitFor(() =>
    expect(two.getState().plan.answers[question]).toMatchObject({ value: "documented", changedBy: "Åsa" }),
  );

  const listed = await first.repository.listPlans();
  expect(listed).toMatchObject({ ok: true, value: [{ id: "p1", answered: 1 }] });
  one.actions.dispose();
  two.actions.dispose();
});
