import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Clock, StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { PlanWork, VersionRepository, WorkError } from "#src/domain/version-ports.ts";
import type { SealedEntry } from "#src/domain/versions/history-entry.ts";
import type { SealInput } from "#src/domain/versions/seal.ts";
import type { DraftStore } from "#src/state/draft.ts";

interface SealPorts {
  readonly draft: Pick<DraftStore, "planId" | "getState"> & {
    readonly actions: Pick<DraftStore["actions"], "flush" | "hasUnsaved">;
  };
  readonly versions: Pick<VersionRepository, "readHistory" | "keepVersion">;
  readonly work: Pick<PlanWork, "seal">;
  readonly clock: Clock;
  readonly catalog: Catalog;
}

/** Why nothing was sealed. */
export type SealProblem =
  /** What was typed last could not be saved, so it would be missing from the version. */
  | { readonly type: "notSaved"; readonly error: StorageError }
  /** Two tabs changed the same fields, and nobody has chosen yet. */
  | { readonly type: "undecided" }
  | { readonly type: "storage"; readonly error: StorageError }
  | { readonly type: "work"; readonly error: WorkError }
  /** Another tab wrote again while it was tried a second time. */
  | { readonly type: "changedMeanwhile" };

export interface Sealed {
  readonly entry: SealedEntry;
  /** Another tab was quicker, so the number is perhaps not the one that was announced. */
  readonly isSecondTry: boolean;
}

/**
 * Seals the draft as it is in the database: saves what is not saved yet, makes the version and keeps it. Where
 * another tab wrote in between, all of it is read again and tried once more.
 */
export async function sealDraft(
  ports: SealPorts,
  input: Pick<SealInput, "reason" | "preparedBy">,
): Promise<Result<Sealed, SealProblem>> {
  for (const isSecondTry of [false, true]) {
    const sealed = await trySeal(ports, input);
    if (sealed.ok) return succeed({ entry: sealed.value, isSecondTry });
    if (sealed.error.type !== "changedMeanwhile") return sealed;
  }
  return fail({ type: "changedMeanwhile" });
}

async function trySeal(
  { draft, versions, work, clock, catalog }: SealPorts,
  input: Pick<SealInput, "reason" | "preparedBy">,
): Promise<Result<SealedEntry, SealProblem>> {
  await draft.actions.flush();
  const { plan, save } = draft.getState();
  if (save.type === "failed") return fail({ type: "notSaved", error: save.error });
  if (draft.actions.hasUnsaved()) return fail({ type: "undecided" });

  const history = await versions.readHistory(draft.planId);
  if (!history.ok) return fail({ type: "storage", error: history.error });

  const [now, today] = [clock.now(), clock.today()];
  const sealed = await work.seal(plan, history.value, { ...input, now, today });
  if (!sealed.ok) return fail({ type: "work", error: sealed.error });

  const content = applyOperations(plan, sealed.value.operations);
  const summary = summarizePlan(content, catalog, { now, today });
  const kept = await versions.keepVersion(draft.planId, sealed.value, summary);
  if (kept.ok) return succeed(sealed.value.entry);
  return fail(kept.error.type === "changedMeanwhile" ? kept.error : { type: "storage", error: kept.error });
}
