import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { Clock } from "#src/domain/ports.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";

const question = "systems.backup-restore";

/** A plan whose one answer has this note. */
export function planWithNote(note: string): Plan {
  const plan = planOf({ answers: [{ id: question, value: "documented" }] });
  const stamp = { at: "2026-06-01T08:00:00.000Z", by: "Ann" };
  return applyOperations(plan, setFields(plan, "answers", question, { note }, stamp));
}

export interface SealedForTest {
  readonly history: readonly HistoryEntry[];
  readonly snapshots: ReadonlyMap<number, string>;
}

/** Versions 1, 2 and so on, one for each note, a minute apart. */
export function sealNotes(notes: readonly string[]): SealedForTest {
  const newId = createIds("sealed");
  const snapshots = new Map<number, string>();
  let history: readonly HistoryEntry[] = [];
  for (const [index, note] of notes.entries()) {
    const sealed = sealVersion(planWithNote(note), history, {
      reason: `Reason ${index + 1}`,
      preparedBy: "Ann",
      now: new Date(Date.UTC(2026, 5, 1, 10, index)).toISOString(),
      today: "2026-06-01",
      newId,
      catalog: smallCatalog,
    });
    history = sealed.history;
    snapshots.set(index + 1, sealed.snapshot);
  }
  return { history, snapshots };
}

export function createIds(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

/** A clock that goes on by a second each time that somebody looks. */
export function createTickingClock(start = "2026-06-20T12:00:00.000Z"): Clock {
  let ticks = 0;
  const now = (): string => new Date(Date.parse(start) + 1000 * (ticks += 1)).toISOString();
  return { now, today: () => start.slice(0, 10) };
}
