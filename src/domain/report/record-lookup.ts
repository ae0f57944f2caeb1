import type { Plan } from "#src/domain/plan/plan.ts";
import { matrixPlace, responsibilityTitle } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** What the first plan that knows it says. */
export function firstOf<T>(plans: readonly Plan[], find: (plan: Plan) => T | undefined): T | undefined {
  for (const plan of plans) {
    const found = find(plan);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a table has under a key that may be anything. */
export function among<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** "Microsoft 365: Client devices", by the first plan that has the service; else the id itself. */
export function nameOfResponsibility(id: string, plans: readonly Plan[], { text }: Wording): string {
  return firstOf(plans, (plan) => matrixPlace(id, plan) && responsibilityTitle(id, plan, text)) ?? id;
}
