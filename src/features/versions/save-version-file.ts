import { planFileExtension, planFileMediaType } from "#src/domain/plan-file/plan-file.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { FileAccess } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersionFile, type ReadVersionProblem } from "#src/features/versions/read-version.ts";
import { createFileName } from "#src/parts/file-name.ts";

interface SaveVersionPorts {
  readonly versions: Pick<VersionRepository, "readSnapshot">;
  readonly files: Pick<FileAccess, "saveFile">;
}

interface SavedVersion {
  readonly planId: string;
  readonly versionNumber: number;
  /** All of it: what was decided about the version later goes along. */
  readonly history: readonly HistoryEntry[];
  /** "Version 3", for the name of the file. */
  readonly label: string;
  /** `YYYY-MM-DD`, for the name of the file. */
  readonly sealedOn: string;
}

/** Saves a sealed version as a plan file. False where the person cancelled; throws where the browser refuses. */
export async function saveVersionFile(
  { versions, files }: SaveVersionPorts,
  { planId, versionNumber, history, label, sealedOn }: SavedVersion,
): Promise<Result<boolean, ReadVersionProblem>> {
  const read = await readVersionFile(versions, planId, versionNumber, history);
  if (!read.ok) return fail(read.error);
  const name = createFileName(`${profileOf(read.value.plan).title} ${label}`, sealedOn, planFileExtension);
  const bytes = new TextEncoder().encode(read.value.text);
  return succeed(await files.saveFile({ name, bytes }, planFileMediaType));
}
