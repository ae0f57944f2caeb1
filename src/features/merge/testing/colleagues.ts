import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { succeed } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import type { UnreadFile } from "#src/features/merge/merge-flow.ts";

/** What both start from. */
export const start = planOf({
  answers: [{ id: "systems.backup-restore", value: "documented", note: "Nightly, to another site." }],
  contacts: [{ id: "anna", name: "Anna Berg", workPhone: "031 100" }],
  actions: [{ id: "a1", title: "Test the restore", status: "open", order: "a0" }],
});

/** The plan after somebody wrote this note, on this day of June. */
export function withNote(plan: Plan, note: string, by: string, day: string): Plan {
  const stamp = { at: `2026-06-${day}T08:00:00.000Z`, by };
  return applyOperations(plan, setFields(plan, "answers", "systems.backup-restore", { note }, stamp));
}

export function withPhone(plan: Plan, workPhone: string, by: string, day: string): Plan {
  const stamp = { at: `2026-06-${day}T08:00:00.000Z`, by };
  return applyOperations(plan, setFields(plan, "contacts", "anna", { workPhone }, stamp));
}

let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;

/** Seals these plans one after the other, each on its own day of May. */
export function sealed(...plans: readonly Plan[]): {
  readonly history: readonly HistoryEntry[];
  readonly snapshots: Map<number, string>;
} {
  let history: readonly HistoryEntry[] = [];
  const snapshots = new Map<number, string>();
  for (const [index, plan] of plans.entries()) {
    const day = `2026-05-0${index + 1}`;
    const version = sealVersion(plan, history, {
      reason: "Yearly review",
      preparedBy: "Anna Berg",
      now: `${day}T10:00:00.000Z`,
      today: day,
      newId,
      catalog: smallCatalog,
    });
    history = version.history;
    snapshots.set(index + 1, version.snapshot);
  }
  return { history, snapshots };
}

/** Work without a worker: only what reading files needs. */
export const workInPage: Pick<PlanWork, "readFile"> = {
  async readFile(bytes) {
    const parsed = parsePlanFile(new TextDecoder().decode(bytes));
    if (!parsed.ok) return parsed;
    const contentFingerprint = fingerprint(parsed.value.plan);
    return succeed({ ...parsed.value, source: "planFile", contentFingerprint });
  },
};

export function textFile(name: string, text: string): UnreadFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
}

export function fileOf(plan: Plan, history: readonly HistoryEntry[] = [], name = "ben.holdfast"): UnreadFile {
  return textFile(name, formatPlanFile(plan, history));
}
