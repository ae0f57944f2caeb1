import { copyPlan } from "#src/domain/plan/create-plan.ts";
import {
  formatPlanFile,
  maxPlanFileBytes,
  parsePlanFile,
  type PlanFile,
  type PlanFileError,
} from "#src/domain/plan-file/plan-file.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { storeNewPlan, type CommandContext } from "#src/features/plans/plan-commands.ts";

/** A file before it is read; its size is known first. */
export interface UnreadFile {
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** What became of one file. Nothing on the device was changed unless it says `opened`. */
export type FileOutcome =
  | { readonly type: "opened"; readonly planId: string; readonly title: string }
  | { readonly type: "refused"; readonly error: PlanFileError }
  | { readonly type: "notStored"; readonly error: StorageError }
  /** A plan with this id is on the device. The one from the file waits in memory for a decision. */
  | ({
      readonly type: "alreadyHere";
      readonly plan: Plan;
    } & Existing);

interface Existing {
  /** Of the plan on the device. */
  readonly title: string;
  readonly existing: "same" | "different" | "deleted";
}

/** Reads a file and keeps its plan, all of it or nothing. */
export async function openPlanFile(file: UnreadFile, context: CommandContext): Promise<FileOutcome> {
  const parsed = await readPlanFile(file);
  if (!parsed.ok) return { type: "refused", error: parsed.error };
  const { plan } = parsed.value;
  const existing = await findExisting(plan, context);
  if (!existing.ok) return { type: "notStored", error: existing.error };
  if (existing.value !== undefined) {
    return { type: "alreadyHere", plan, ...existing.value };
  }
  return keep(plan, context);
}

/** Keeps the plan of a file beside the one with the same id, under a new id and the same title. */
export async function keepBoth(plan: Plan, context: CommandContext): Promise<FileOutcome> {
  const { clock, newId } = context.ports;
  const stamp = { at: clock.now(), by: context.author };
  return keep(copyPlan(plan, newId(), profileOf(plan).title, stamp), context);
}

async function keep(plan: Plan, context: CommandContext): Promise<FileOutcome> {
  const stored = await storeNewPlan(plan, context);
  if (!stored.ok) return { type: "notStored", error: stored.error };
  return { type: "opened", planId: plan.id, title: profileOf(plan).title };
}

async function readPlanFile(file: UnreadFile): Promise<Result<PlanFile, PlanFileError>> {
  if (file.size > maxPlanFileBytes) {
    return fail({ type: "tooLarge", bytes: file.size, limit: maxPlanFileBytes });
  }
  const text = decodeUtf8(await file.read());
  return text === undefined ? fail({ type: "notJson" }) : parsePlanFile(text);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function findExisting(
  plan: Plan,
  { ports: { repository } }: CommandContext,
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
  return succeed({ title, existing: isSame ? "same" : "different" });
}
