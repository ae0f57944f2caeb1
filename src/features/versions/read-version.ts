import { parsePlanFile, type PlanFileError } from "#src/domain/plan-file/plan-file.ts";
import type { Stamp } from "#src/domain/plan/edit.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
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

/** The content of a sealed version as the draft of a plan; see `restoreAsDraft`. */
export function readForRestoring(
  versions: Versions,
  planId: string,
  versionNumber: number,
  stamp: Stamp,
): Promise<Result<Plan, ReadVersionProblem>> {
  return readContent(versions, planId, versionNumber, (snapshot) => restoreAsDraft(snapshot, planId, stamp));
}

async function readContent(
  versions: Versions,
  planId: string,
  versionNumber: number,
  parse: (snapshot: string) => Result<Plan, PlanFileError>,
): Promise<Result<Plan, ReadVersionProblem>> {
  const snapshot = await versions.readSnapshot(planId, versionNumber);
  if (!snapshot.ok) return fail({ type: "storage", error: snapshot.error });
  if (snapshot.value === undefined) return fail({ type: "notKept" });
  const parsed = parse(snapshot.value);
  return parsed.ok ? parsed : fail({ type: "unreadable", error: parsed.error });
}
