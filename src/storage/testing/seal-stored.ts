import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { PlanSummary, StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { ChangedMeanwhile } from "#src/domain/version-ports.ts";
import { sealVersion, type SealedVersion } from "#src/domain/versions/seal.ts";
import type { Repositories } from "#src/storage/repositories.ts";

const today = "2026-06-15";
let ids = 0;

export interface Prepared {
  readonly sealed: SealedVersion;
  readonly summary: PlanSummary;
}

type Tab = Pick<Repositories, "repository" | "versions">;

/** A version of the plan as the database holds it, not kept yet. */
export async function prepareVersion(
  { repository, versions }: Tab,
  planId: string,
  now = "2026-06-15T12:00:00.000Z",
): Promise<Prepared> {
  const opened = await repository.openPlan(planId);
  const history = await versions.readHistory(planId);
  if (!opened.ok || !opened.value || !history.ok) throw new Error("The plan cannot be read");
  const { plan } = opened.value;
  const sealed = sealVersion(plan, history.value, {
    reason: "Yearly review",
    preparedBy: "Ann",
    now,
    today,
    newId: () => `made-${(ids += 1)}`,
    catalog: smallCatalog,
  });
  const draft = applyOperations(plan, sealed.operations);
  return { sealed, summary: summarizePlan(draft, smallCatalog, { now, today }) };
}

/** Seals the plan as the database holds it. */
export async function sealStored(
  tab: Tab,
  planId: string,
  now?: string,
): Promise<Prepared & { readonly kept: Result<void, StorageError | ChangedMeanwhile> }> {
  const prepared = await prepareVersion(tab, planId, now);
  return { ...prepared, kept: await tab.versions.keepVersion(planId, prepared.sealed, prepared.summary) };
}
