// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { succeed } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import { usePlanVersion } from "#src/features/document/use-plan-version.ts";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

const plan = planOf({ objectives: [{ id: "o", text: "old" }] });
const [first, second] = [historyOfLength(1), historyOfLength(2)];

function useAll() {
  return { version: usePlanVersion(), plan: useDraft((state) => state.plan), actions: useDraftActions() };
}

async function show(work: Pick<PlanWork, "fingerprint">) {
  const versions = createInMemoryVersions({ planId: plan.id, history: first });
  const ports: Partial<Ports> = {
    repository: createInMemoryRepository(plan),
    versions,
    work: work as PlanWork,
    clock: { now: () => "2026-11-12T08:00:00.000Z", today: () => "2026-11-12" },
  };
  const { result } = renderHook(useAll, {
    wrapper: ({ children }) => (
      <PortsProvider value={ports as Ports}>
        <DraftProvider planId={plan.id} author={() => ""} summarize={summarizeForTest}>
          {children}
        </DraftProvider>
      </PortsProvider>
    ),
  });
  await waitFor(() => expect(result.current.plan.objectives["o"]).toBeDefined());
  const type = (text: string, from: string) => {
    act(() =>
      result.current.actions.edit(() => [{ kind: "objectives", id: "o", field: "text", from, to: text }]),
    );
  };
  return { result, versions, type };
}

describe("what the document knows of the plan's version", () => {
  test("is the fingerprint of the plan as it is, and its history", async () => {
    const { result, versions } = await show({
      fingerprint: (of) => Promise.resolve(succeed(fingerprint(of))),
    });
    await waitFor(() =>
      expect(result.current.version).toEqual({ contentFingerprint: fingerprint(plan), history: first }),
    );
    act(() => versions.appendElsewhere(second.slice(1)));
    await waitFor(() => expect(result.current.version?.history).toEqual(second));
  });

  test("no key waits for the fingerprint, and none is shown that belongs to an earlier plan", async () => {
    const work = vi.fn<PlanWork["fingerprint"]>((of) => Promise.resolve(succeed(fingerprint(of))));
    const { result, type } = await show({ fingerprint: work });
    await waitFor(() => expect(result.current.version?.contentFingerprint).toBe(fingerprint(plan)));
    const calls = work.mock.calls.length;
    type("n", "old");
    type("ne", "n");
    type("new", "ne");
    expect(work).toHaveBeenCalledTimes(calls);
    expect(result.current.version).toEqual({ contentFingerprint: undefined, history: first });
    await waitFor(() =>
      expect(result.current.version?.contentFingerprint).toBe(fingerprint(result.current.plan)),
    );
    expect(work).toHaveBeenCalledTimes(calls + 1);
  });
});
