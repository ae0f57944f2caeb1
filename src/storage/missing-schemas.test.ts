import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { createRepositories } from "#src/storage/repositories.ts";
import { createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";

vi.mock("#src/storage/read-records.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

test("a part of the app that cannot be loaded is a reason why a new plan is not kept", async () => {
  const { repository } = createRepositories({ name: "missing-schemas", indexedDB });
  const created = await repository.createPlan(createSamplePlan(), createSampleSummary());
  expect(created).toMatchObject({ ok: false, error: { type: "failed" } });
});
