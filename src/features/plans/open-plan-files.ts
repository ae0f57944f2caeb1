import { copyPlan } from "#src/domain/plan/create-plan.ts";
import { currentSchemaVersion } from "#src/domain/plan-file/migrations.ts";
import { formatPlanFile, maxPlanFileBytes } from "#src/domain/plan-file/plan-file.ts";
import { livePlan } from "#src/domain/plan/live-plan.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { KeptVersions, StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { PlanSourceError, ReadPlanFile, WorkError } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { versionWithContent } from "#src/domain/versions/history.ts";
import { storeNewPlan, type CommandContext } from "#src/features/plans/plan-commands.ts";

/** A file before it is read; its size is known first. */
export interface UnreadFile {
  readonly size: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What became of one file. Nothing on the device was changed unless it says `opened`. */
export type FileOutcome =
  | { readonly type: "opened"; readonly planId: string; readonly title: string }
  | { readonly type: "refused"; readonly error: PlanSourceError | WorkError }
  | { readonly type: "notStored"; readonly error: StorageError }
  /** A plan with this id is on the device. The one from the file waits in memory for a decision. */
  | ({
      readonly type: "alreadyHere";
      readonly file: ReadPlanFile;
    } & Existing);

interface Existing {
  /** Of the plan on the device. */
  readonly title: string;
  /** `otherHistory`: the content is the same, and the history in the file has what the one here has not. */
  readonly existing: "same" | "otherHistory" | "different" | "deleted";
}

/** Reads a file and keeps its plan with its history, all of it or nothing. */
export async function openPlanFile(file: UnreadFile, context: CommandContext): Promise<FileOutcome> {
  const read = await readPlanFile(file, context);
  if (!read.ok) return { type: "refused", error: read.error };
  const existing = await findExisting(read.value, context);
  if (!existing.ok) return { type: "notStored", error: existing.error };
  if (existing.value !== undefined) {
    return { type: "alreadyHere", file: read.value, ...existing.value };
  }
  return keep(read.value.plan, context, versionsOf(read.value));
}

/**
 * Keeps the plan of a file beside the one with the same id, under a new id and the same title. It begins a
 * history of its own: that of the file is about another plan.
 */
export async function keepBoth({ plan }: ReadPlanFile, context: CommandContext): Promise<FileOutcome> {
  const { clock, newId } = context.ports;
  const stamp = { at: clock.now(), by: context.author };
  return keep(copyPlan(plan, newId(), profileOf(plan).title, stamp), context);
}

async function keep(plan: Plan, context: CommandContext, kept?: KeptVersions): Promise<FileOutcome> {
  const stored = await storeNewPlan(plan, context, kept);
  if (!stored.ok) return { type: "notStored", error: stored.error };
  return { type: "opened", planId: plan.id, title: profileOf(plan).title };
}

async function readPlanFile(
  { size, read }: UnreadFile,
  { ports: { work } }: CommandContext,
): Promise<Result<ReadPlanFile, PlanSourceError | WorkError>> {
  if (size > maxPlanFileBytes) return fail({ type: "tooLarge", bytes: size, limit: maxPlanFileBytes });
  return work.readFile(await read());
}

/**
 * The versions that a file brings: its history, and the content of the version that the plan in it is the same
 * as. What was migrated since is no version's content any more.
 */
function versionsOf({ plan, history, contentFingerprint }: ReadPlanFile): KeptVersions {
  const sealed = versionWithContent(history, contentFingerprint);
  const isKept = sealed?.schemaVersion === currentSchemaVersion;
  return {
    history,
    snapshots: new Map(isKept ? [[sealed.versionNumber, formatPlanFile(livePlan(plan))]] : []),
  };
}

async function findExisting(
  { plan, history }: ReadPlanFile,
  { ports: { repository, versions } }: CommandContext,
): Promise<Result<Existing | undefined, StorageError>> {
  const listed = await repository.listPlans();
  if (!listed.ok) return listed;
  const summary = listed.value.find(({ id }) => id === plan.id);
  if (!summary) return succeed(undefined);
  const { title } = summary;
  if (summary.deletedAt !== undefined) return succeed({ title, existing: "deleted" });
  const opened = await repository.openPlan(plan.id);
  if (!opened.ok) return opened;
  if (!opened.value) return succeed(undefined);
  const isSame =
    opened.value.quarantined.length === 0 && formatPlanFile(opened.value.plan) === formatPlanFile(plan);
  if (!isSame) return succeed({ title, existing: "different" });
  const here = await versions.readHistory(plan.id);
  if (!here.ok) return here;
  return succeed({ title, existing: isWithin(history, here.value) ? "same" : "otherHistory" });
}

/** True where the one history is the other, or an earlier state of it. */
function isWithin(history: readonly HistoryEntry[], longer: readonly HistoryEntry[]): boolean {
  return history.every(({ fingerprint }, index) => longer[index]?.fingerprint === fingerprint);
}
