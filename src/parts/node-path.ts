import type { Plan } from "#src/domain/plan/plan.ts";
import { findNode } from "#src/domain/registers/nodes.ts";
import { planPath } from "#src/parts/plan-paths.ts";

/** The page of a node in the registers. */
export function nodePath(plan: Plan, id: string): string {
  const kind = findNode(plan, id)?.kind;
  return kind === undefined ? planPath(plan.id, "registers") : planPath(plan.id, "registers", kind, id);
}
