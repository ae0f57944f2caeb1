import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { copyPlan } from "#src/domain/plan/create-plan.ts";
import { setFields, type Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import type { KeptVersions, OpenedPlan, StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { createSamplePlan } from "#src/domain/sample/create-sample-plan.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import type { PlanProblem } from "#src/features/plans/plan-problem-text.ts";
import { savePlanFile, type SavedPlanFile } from "#src/parts/save-plan-file.ts";
import { findLeftPlan } from "#src/state/open-drafts.ts";
import type { Ports } from "#src/state/ports.tsx";

/**
 * What can be done with plans that are not open. Loaded when the first of them is asked for: the list itself
 * needs neither the schemas nor the assessment.
 */
export interface CommandContext {
  readonly ports: Pick<Ports, "repository" | "versions" | "work" | "files" | "clock" | "newId" | "content">;
  /** The author's name as set on this device; empty where none is set. */
  readonly author: string;
}

function stampOf({ ports, author }: CommandContext): Stamp {
  return { at: ports.clock.now(), by: author };
}

/** Keeps a plan that is new to this device, with the versions that came with it. */
export async function storeNewPlan(
  plan: Plan,
  { ports: { repository, clock, content } }: CommandContext,
  kept?: KeptVersions,
): Promise<Result<Plan, StorageError>> {
  const at = { now: clock.now(), today: clock.today() };
  const summary = summarizePlan(plan, await content.loadCatalog(), at);
  const result = await repository.createPlan(plan, summary, kept);
  return result.ok ? succeed(plan) : result;
}

/** The plan with all that was typed into it: as it was left, where that is not saved yet. */
export async function readPlan(
  planId: string,
  context: CommandContext,
): Promise<Result<OpenedPlan, PlanProblem>> {
  const left = findLeftPlan(context.ports.repository, planId);
  return left ? succeed(left) : readStoredPlan(planId, context);
}

async function readStoredPlan(
  planId: string,
  { ports: { repository } }: CommandContext,
): Promise<Result<OpenedPlan, PlanProblem>> {
  const result = await repository.openPlan(planId);
  if (!result.ok) return result;
  return result.value ? succeed(result.value) : fail({ type: "missing" });
}

export async function renamePlan(
  planId: string,
  title: string,
  context: CommandContext,
): Promise<Result<void, PlanProblem>> {
  // What is written starts from what the database holds.
  const opened = await readStoredPlan(planId, context);
  if (!opened.ok) return opened;
  const { repository, clock, content } = context.ports;
  const { plan } = opened.value;
  const operations = setFields(plan, "profile", profileId, { title }, stampOf(context));
  const at = { now: clock.now(), today: clock.today() };
  const summary = summarizePlan(applyOperations(plan, operations), await content.loadCatalog(), at);
  const result = await repository.saveOperations(planId, operations, summary);
  if (!result.ok) return result;
  return result.value.length > 0 ? fail({ type: "changedElsewhere" }) : succeed(undefined);
}

/** Gives the number of records that could not be read and are not in the copy. */
export async function duplicatePlan(
  planId: string,
  title: string,
  context: CommandContext,
): Promise<Result<{ readonly leftOut: number }, PlanProblem>> {
  const opened = await readPlan(planId, context);
  if (!opened.ok) return opened;
  const { plan, quarantined } = opened.value;
  const copy = copyPlan(plan, context.ports.newId(), title, stampOf(context));
  const stored = await storeNewPlan(copy, context);
  return stored.ok ? succeed({ leftOut: quarantined.length }) : stored;
}

/** What is not in a file that was saved. */
export interface LeftOut extends SavedPlanFile {
  /** How many records could not be read. */
  readonly leftOut: number;
}

/** Undefined where the person cancelled. */
export async function saveAsFile(
  planId: string,
  context: CommandContext,
): Promise<Result<LeftOut | undefined, PlanProblem>> {
  const opened = await readPlan(planId, context);
  if (!opened.ok) return opened;
  const saved = await savePlanFile(opened.value.plan, context.ports);
  return succeed(saved && { ...saved, leftOut: opened.value.quarantined.length });
}

/** The sample in this language, or in English where there is none. */
export async function makeSamplePlan(
  locale: string,
  { ports: { clock, newId, content }, author }: CommandContext,
): Promise<Plan> {
  const sample = await content.loadSample(locale);
  const at = { now: clock.now(), today: clock.today() };
  return createSamplePlan(sample, { ...at, newId, language: sample.locale, by: author });
}

export async function addSamplePlan(
  locale: string,
  context: CommandContext,
): Promise<Result<Plan, StorageError>> {
  return storeNewPlan(await makeSamplePlan(locale, context), context);
}

/** How many sealed versions of a plan there are in its history. */
export async function countVersions(
  planId: string,
  { ports: { versions } }: CommandContext,
): Promise<Result<number, StorageError>> {
  const history = await versions.readHistory(planId);
  return history.ok ? succeed(readVersions(history.value).versions.size) : history;
}

/** Erases one deleted plan for good, now. */
export async function erasePlan(
  planId: string,
  { ports: { repository } }: CommandContext,
): Promise<Result<void, StorageError>> {
  const erased = await repository.erasePlans([planId]);
  return erased.ok ? succeed(undefined) : erased;
}
