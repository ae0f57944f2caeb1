import type { Catalog } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

/** A plan with what its score is made from. A sealed version has the catalogue and the day it was sealed with. */
export interface ScoredPlan {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** The assessment date, `YYYY-MM-DD`: today for a draft, its own date for a sealed version. */
  readonly at: string;
}
