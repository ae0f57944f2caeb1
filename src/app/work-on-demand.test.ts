import { expect, test, vi } from "vitest";
import { createWorkOnDemand } from "#src/app/work-on-demand.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { fail, succeed } from "#src/domain/result.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";

test("work that could not be loaded is a reason, and is asked for again the next time", async () => {
  const fingerprint = vi.fn<PlanWork["fingerprint"]>().mockResolvedValue(succeed("f00d"));
  const load = vi
    .fn<() => Promise<PlanWork>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"))
    .mockResolvedValue({ fingerprint } as Partial<PlanWork> as PlanWork);
  const work = createWorkOnDemand(load);
  const plan = planOf({});
  expect(await work.fingerprint(plan)).toEqual(
    fail({ type: "failed", message: "TypeError: Failed to fetch dynamically imported module" }),
  );
  expect(await work.fingerprint(plan)).toEqual(succeed("f00d"));
  await work.fingerprint(plan);
  expect(load).toHaveBeenCalledTimes(2);
});
