import * as fc from "fast-check";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { arbitraryCatalog } from "#src/domain/testing/arbitrary-catalog.ts";
import { arbitraryAssessmentDate } from "#src/domain/testing/arbitrary-fields.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";

/** What becomes of a record between two versions. */
type Fate = "kept" | "replaced" | "mixed" | "deleted" | "purged";

const arbitraryFates = fc.infiniteStream(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fate>("kept") },
    { weight: 4, arbitrary: fc.constantFrom<Fate>("replaced", "mixed", "deleted", "purged") },
  ),
);

type Records = Readonly<Record<string, PlanRecord>>;

/**
 * A later version of a plan: each record stays as it was, takes some or all of what the other plan says,
 * or goes. What only the other plan has may be added. The profile is always there.
 */
function laterVersion(plan: Plan, other: Plan, fates: Iterator<Fate>): Plan {
  const nextFate = (): Fate => fates.next().value as Fate;
  const later = (kind: RecordKind): Records => {
    const [from, to]: [Records, Records] = [plan[kind], other[kind]];
    const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return Object.fromEntries(
      ids.flatMap((id) => {
        const record = meet(from[id], to[id], kind === "profile" && id === profileId ? "mixed" : nextFate());
        return record ? [[id, record]] : [];
      }),
    );
  };
  return { ...plan, ...Object.fromEntries(recordKinds.map((kind) => [kind, later(kind)])) };
}

function meet(from: PlanRecord | undefined, to: PlanRecord | undefined, fate: Fate): PlanRecord | undefined {
  switch (fate) {
    case "kept":
      return from;
    case "replaced":
      return to ?? from;
    case "mixed":
      return from && to ? mixed(from, to) : (from ?? to);
    case "deleted":
      return (
        from && { ...from, deletedAt: "2026-06-01T10:00:00.000Z", changedAt: "2026-06-01T10:00:00.000Z" }
      );
    case "purged":
      return undefined;
  }
}

/** Every second field of the other record, in the order of their names. */
function mixed(from: PlanRecord, to: PlanRecord): PlanRecord {
  const record: Record<string, FieldValue> = { ...from };
  for (const [index, field] of Object.keys(to).sort().entries()) {
    const value = (to as unknown as Record<string, FieldValue>)[field];
    if (index % 2 === 0 && value !== undefined && field !== "deletedAt") record[field] = value;
  }
  return record as unknown as PlanRecord;
}

/** Two versions of a plan over the small catalogue. */
export const arbitraryVersions: fc.Arbitrary<readonly [Plan, Plan]> = fc
  .tuple(arbitraryPlan(smallCatalog), arbitraryPlan(smallCatalog), arbitraryFates)
  .map(([plan, other, fates]) => [plan, laterVersion(plan, other, fates[Symbol.iterator]())]);

/** A version and what two people made of it. */
export const arbitraryMerge: fc.Arbitrary<{
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}> = fc
  .tuple(
    arbitraryPlan(smallCatalog),
    arbitraryPlan(smallCatalog),
    arbitraryPlan(smallCatalog),
    arbitraryFates,
  )
  .map(([base, one, two, fates]) => {
    const own = fates[Symbol.iterator]();
    return { base, mine: laterVersion(base, one, own), theirs: laterVersion(base, two, own) };
  });

/** Two versions, each with a catalogue and a date of its own. */
export const arbitraryScoredVersions: fc.Arbitrary<readonly [ScoredPlan, ScoredPlan]> = fc
  .tuple(arbitraryCatalog, arbitraryCatalog)
  .chain(([earlier, later]) =>
    fc
      .tuple(
        arbitraryPlan(earlier),
        arbitraryPlan(later),
        arbitraryFates,
        arbitraryAssessmentDate,
        arbitraryAssessmentDate,
        fc.boolean(),
      )
      .map(([plan, other, fates, at, laterAt, isSameCatalog]) => [
        { plan, catalog: earlier, at },
        {
          plan: laterVersion(plan, other, fates[Symbol.iterator]()),
          catalog: isSameCatalog ? earlier : later,
          at: laterAt,
        },
      ]),
  );
