import type { FieldValue } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan, type PlanRecord } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { createSentinelPlan, sentinelDate } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";

const { plan } = createSentinelPlan(smallCatalog);

function side(of: Plan): ComparedVersion {
  return { plan: of, history: [], at: sentinelDate };
}

/** A plan with a text of its own in every field of every kind of record. */
export const sentinelSide = side(plan);

/** The same plan with another text, or another day, in each of them. */
export const changedSide = side(mapTexts(plan, (text) => text.replace(/^Zq(\d+)x$/, "Yq$1y")));

/** Nothing but the profile: against it, every record of the others was added or removed. */
export const emptySide = side({ ...emptyPlan(plan.id), profile: plan.profile });

function mapTexts(of: Plan, map: (text: string) => string): Plan {
  const kinds = recordKinds.map((kind) => [
    kind,
    Object.fromEntries(
      Object.entries<PlanRecord>(of[kind]).map(([id, record]) => [id, mapRecord(record, map)]),
    ),
  ]);
  return { ...of, ...Object.fromEntries(kinds) } as Plan;
}

function mapRecord(record: PlanRecord, map: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries<FieldValue>(record).map(([field, value]) => {
      if (typeof value !== "string" || field === "changedAt" || field === "deletedAt") return [field, value];
      const isDay = /^19\d\d-\d\d-\d\d/.test(value);
      return [field, isDay ? `18${value.slice(2)}` : map(value)];
    }),
  );
}
