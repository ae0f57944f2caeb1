import { formatPlanFile, planFileExtension, planFileMediaType } from "#src/domain/plan-file/plan-file.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { Clock, FileAccess, PlanRepository } from "#src/domain/ports.ts";
import { createFileName } from "#src/parts/file-name.ts";

interface SavePlanPorts {
  readonly files: Pick<FileAccess, "saveFile">;
  readonly repository: Pick<PlanRepository, "markSavedToFile">;
  readonly clock: Clock;
}

/** Saves a copy of a plan as a file and notes when. False where the person cancelled. */
export async function savePlanFile(
  plan: Plan,
  { files, repository, clock }: SavePlanPorts,
): Promise<boolean> {
  const name = createFileName(profileOf(plan).title, clock.today(), planFileExtension);
  const bytes = new TextEncoder().encode(formatPlanFile(plan));
  if (!(await files.saveFile({ name, bytes }, planFileMediaType))) return false;
  // The file is what counts. Where only the note about it fails, the list says "not saved yet": the safe error.
  await repository.markSavedToFile(plan.id, clock.now());
  return true;
}
