import type { Depth } from "#src/domain/catalog.ts";
import { emptyPlan, type Plan, type RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { profileId } from "#src/domain/plan/profile.ts";

type RecordLists = { readonly [K in Exclude<RecordKind, "profile">]?: readonly RecordOf<K>[] };

/** A plan with these records and a plain profile, for a test that says what matters and nothing else. */
export function planOf(records: RecordLists, depth: Depth = "full"): Plan {
  const maps = Object.entries(records).map(([kind, list]) => [
    kind,
    Object.fromEntries(list.map((record) => [record.id, record])),
  ]);
  return {
    ...emptyPlan("plan"),
    profile: {
      [profileId]: {
        id: profileId,
        title: "Plan",
        classification: "internal",
        language: "en",
        depth,
        createdAt: "2026-01-01T00:00:00.000Z",
      },
    },
    ...Object.fromEntries(maps),
  };
}
