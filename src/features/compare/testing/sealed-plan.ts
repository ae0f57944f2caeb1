import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { ReadPlanFile } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { createPlanWorkInPage } from "#src/work/testing/plan-work-in-page.ts";

const question = "systems.backup-restore";

/** A plan whose one answer has this note, changed on this day of June. */
export function planWithNote(note: string, day = "01"): Plan {
  const plan = planOf({ answers: [{ id: question, value: "documented" }] });
  const stamp = { at: `2026-06-${day}T08:00:00.000Z`, by: "Ann" };
  return applyOperations(plan, setFields(plan, "answers", question, { note }, stamp));
}

let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;

/** Versions 1, 2 and so on, one for each note, each sealed on its own day. */
export function sealNotes(...notes: readonly string[]): {
  readonly history: readonly HistoryEntry[];
  readonly snapshots: ReadonlyMap<number, string>;
} {
  let history: readonly HistoryEntry[] = [];
  const snapshots = new Map<number, string>();
  for (const [index, note] of notes.entries()) {
    const day = `0${index + 1}`;
    const sealed = sealVersion(planWithNote(note, day), history, {
      reason: "Yearly review",
      preparedBy: "Ann",
      now: `2026-06-${day}T10:00:00.000Z`,
      today: `2026-06-${day}`,
      newId,
      catalog: smallCatalog,
    });
    history = sealed.history;
    snapshots.set(index + 1, sealed.snapshot);
  }
  return { history, snapshots };
}

export function fileOf(plan: Plan, history: readonly HistoryEntry[]): ReadPlanFile {
  return { plan, history, source: "planFile", contentFingerprint: fingerprint(plan) };
}

/** A device with the plan as a draft and its versions. */
export function deviceWith(draft: Plan | undefined, kept: Parameters<typeof createInMemoryVersions>[0] = {}) {
  const repository = createInMemoryRepository(draft);
  const versions = createInMemoryVersions(kept);
  return {
    repository,
    versions,
    work: createPlanWorkInPage(smallCatalog, newId),
    clock: { now: () => "2026-06-20T12:00:00.000Z", today: () => "2026-06-20" },
  };
}
