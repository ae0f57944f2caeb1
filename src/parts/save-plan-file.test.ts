import { describe, expect, test } from "vitest";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { PickedFile } from "#src/domain/ports.ts";
import { fail, succeed } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import { savePlanFile } from "#src/parts/save-plan-file.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";

const history = historyOfLength(3);

function createPorts(isSaved: boolean, versions = createInMemoryVersions()) {
  const saved: { file: PickedFile; mediaType: string }[] = [];
  const marked: [string, string][] = [];
  return {
    saved,
    marked,
    versions,
    clock: { now: () => "2026-11-12T23:30:00.000Z", today: () => "2026-11-13" },
    files: {
      saveFile: (file: PickedFile, mediaType: string) => {
        saved.push({ file, mediaType });
        return Promise.resolve(isSaved);
      },
    },
    repository: {
      markSavedToFile: (planId: string, at: string) => {
        marked.push([planId, at]);
        return Promise.resolve(succeed(undefined));
      },
    },
  };
}

describe("Saving a plan as a file", () => {
  const plan = planOf({ objectives: [{ id: "o1", text: "Öppet varje dag" }] });

  test("writes the whole plan under its title and the planner's date, and notes when", async () => {
    const ports = createPorts(true);
    expect(await savePlanFile(plan, ports)).toEqual({ isHistoryLeftOut: false });
    expect(ports.saved.map(({ file }) => file.name)).toEqual(["Plan 2026-11-13.holdfast"]);
    const text = new TextDecoder().decode(ports.saved[0]?.file.bytes);
    expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan, history: [] } });
    expect(ports.marked).toEqual([["plan", "2026-11-12T23:30:00.000Z"]]);
  });

  test("takes the history of its versions along", async () => {
    const ports = createPorts(true, createInMemoryVersions({ history }));
    await savePlanFile(plan, ports);
    const text = new TextDecoder().decode(ports.saved[0]?.file.bytes);
    expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan, history } });
  });

  test("writes the plan also where the history cannot be read, and says that it is not in the file", async () => {
    const ports = createPorts(true, createInMemoryVersions({ history }));
    ports.versions.failWith({ type: "unavailable", message: "No IndexedDB" });
    expect(await savePlanFile(plan, ports)).toEqual({ isHistoryLeftOut: true });
    const text = new TextDecoder().decode(ports.saved[0]?.file.bytes);
    expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan, history: [] } });
  });

  test("notes nothing when the person cancels", async () => {
    const ports = createPorts(false);
    expect(await savePlanFile(plan, ports)).toBeUndefined();
    expect(ports.marked).toEqual([]);
  });

  test("succeeds when the file is written, also when the note about it cannot be", async () => {
    const ports = {
      ...createPorts(true),
      repository: { markSavedToFile: () => Promise.resolve(fail({ type: "quotaExceeded" } as const)) },
    };
    expect(await savePlanFile(plan, ports)).toEqual({ isHistoryLeftOut: false });
  });
});
