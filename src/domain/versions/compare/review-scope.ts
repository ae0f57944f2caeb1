import type { ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";

type Side = Pick<ComparedVersion, "plan">;

/** Names the two plans of a comparison. The draft and all versions of a plan share their ticks. */
export function reviewScope(before: Side, after: Side): string {
  return `${before.plan.id} ${after.plan.id}`;
}

/** True where one of the two plans is this one. Ids have no spaces. */
export function isScopeOf(scope: string, planId: string): boolean {
  return scope.split(" ").includes(planId);
}
