import { progressByRegion, type Progress } from "#src/domain/assessment/progress.ts";
import type { Catalog, RegionId } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

type ProgressByRegion = Readonly<Record<RegionId, Progress>>;

const counted = new WeakMap<Plan, { readonly catalog: Catalog; readonly progress: ProgressByRegion }>();

/** The progress of each region, counted once for each state of the plan however many ask for it. */
export function progressOf(plan: Plan, catalog: Catalog): ProgressByRegion {
  const known = counted.get(plan);
  if (known?.catalog === catalog) return known.progress;
  const progress = progressByRegion(plan, catalog);
  counted.set(plan, { catalog, progress });
  return progress;
}
