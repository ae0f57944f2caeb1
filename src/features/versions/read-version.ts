import {
  formatStoredPlan,
  parsePlanFile,
  parseStoredPlan,
  readStoredPlan,
  type PlanFileError,
} from "#src/domain/plan-file/plan-file.ts";
import type { Stamp } from "#src/domain/plan/edit.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { restoreAsDraft } from "#src/domain/versions/restore.ts";

export type ReadVersionProblem =
  | { readonly type: "storage"; readonly error: StorageError }
  /** The content is not on this device. */
  | { readonly type: "notKept" }
  | { readonly type: "unreadable"; readonly error: PlanFileError };

type Versions = Pick<VersionRepository, "readSnapshot">;

/** The content of a sealed version, read when it is needed and not before. */
export function readVersion(
  versions: Versions,
  planId: string,
  versionNumber: number,
): Promise<Result<Plan, ReadVersionProblem>> {
  return readContent(versions, planId, versionNumber, (snapshot) => {
    const parsed = parsePlanFile(snapshot);
    return parsed.ok ? succeed(parsed.value.plan) : parsed;
  });
}

/** The content of a sealed version, and the plan file that holds it as it was sealed, with this history. */
export function readVersionFile(
  versions: Versions,
  planId: string,
  versionNumber: number,
  history: readonly HistoryEntry[],
): Promise<Result<{ readonly plan: Plan; readonly text: string }, ReadVersionProblem>> {
  return readContent(versions, planId, versionNumber, (snapshot) => {
    const stored = readStoredPlan(snapshot);
    if (!stored.ok) return stored;
    const parsed = parseStoredPlan(stored.value);
    if (!parsed.ok) return parsed;
    return succeed({ plan: parsed.value.plan, text: formatStoredPlan({ ...stored.value, history }) });
  });
}

/** The content of a sealed version as the draft of a plan; see `restoreAsDraft`. */
export function readForRestoring(
  versions: Versions,
  planId: string,
  versionNumber: number,
  stamp: Stamp,
): Promise<Result<Plan, ReadVersionProblem>> {
  return readContent(versions, planId, versionNumber, (snapshot) => restoreAsDraft(snapshot, planId, stamp));
}

async function readContent<T>(
  versions: Versions,
  planId: string,
  versionNumber: number,
  parse: (snapshot: string) => Result<T, PlanFileError>,
): Promise<Result<T, ReadVersionProblem>> {
  const snapshot = await versions.readSnapshot(planId, versionNumber);
  if (!snapshot.ok) return fail({ type: "storage", error: snapshot.error });
  if (snapshot.value === undefined) return fail({ type: "notKept" });
  const parsed = parse(snapshot.value);
  return parsed.ok ? parsed : fail({ type: "unreadable", error: parsed.error });
}
