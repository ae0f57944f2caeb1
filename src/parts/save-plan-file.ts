import { formatPlanFile, planFileExtension, planFileMediaType } from "#src/domain/plan-file/plan-file.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { Clock, FileAccess, PlanRepository } from "#src/domain/ports.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
import { createFileName } from "#src/parts/file-name.ts";

interface SavePlanPorts {
  readonly files: Pick<FileAccess, "saveFile">;
  readonly repository: Pick<PlanRepository, "markSavedToFile">;
  readonly versions: Pick<VersionRepository, "readHistory">;
  readonly clock: Clock;
}

export interface SavedPlanFile {
  /** The history could not be read, so the file has none: whoever saved it has to be told. */
  readonly isHistoryLeftOut: boolean;
}

/**
 * Saves a copy of a plan as a file, with the history of its versions, and notes when. Undefined where the person
 * cancelled. A copy without the history is better than none: it may be the last that can be had.
 */
export async function savePlanFile(
  plan: Plan,
  { files, repository, versions, clock }: SavePlanPorts,
): Promise<SavedPlanFile | undefined> {
  const history = await versions.readHistory(plan.id);
  const name = createFileName(profileOf(plan).title, clock.today(), planFileExtension);
  const text = formatPlanFile(plan, history.ok ? history.value : []);
  const bytes = new TextEncoder().encode(text);
  if (!(await files.saveFile({ name, bytes }, planFileMediaType))) return undefined;
  // The file is what counts. Where only the note about it fails, the list says "not saved yet": the safe error.
  await repository.markSavedToFile(plan.id, clock.now());
  return { isHistoryLeftOut: !history.ok };
}
