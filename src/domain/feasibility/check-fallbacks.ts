import type { ContinuityModel, ModelNode } from "#src/domain/continuity/model.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** Fallbacks that the same hazard zone, or the same provider, takes away together with their primary. */
export function findSharedFates(plan: Plan, model: ContinuityModel): FeasibilityFinding[] {
  const ids = nodeRecordKinds.flatMap((kind) => liveRecords(plan, kind).map(({ id }) => id));
  const triples = ids.flatMap((id) =>
    (model.nodes[id]?.needs ?? []).flatMap(({ options }) => {
      const [primary, ...fallbacks] = options.flatMap(({ nodeId }) => model.nodes[nodeId] ?? []);
      return fallbacks.flatMap((fallback) =>
        primary && fallback.id !== primary.id ? [{ id, primary, fallback }] : [],
      );
    }),
  );
  // Two needs may have the same primary and the same fallback: said once.
  const distinct = new Map(triples.map((one) => [[one.id, one.primary.id, one.fallback.id].join("/"), one]));
  return [...distinct.values()].flatMap(({ id, primary, fallback }): FeasibilityFinding[] => {
    const recordIds = [id, primary.id, fallback.id];
    const zone = sharedName(primary, fallback, "hazardZone");
    const provider = sharedName(primary, fallback, "provider");
    return [
      ...(zone === undefined
        ? []
        : [{ rule: "alternate-in-same-zone", region: "L", recordIds, zone } as const]),
      ...(provider === undefined
        ? []
        : [{ rule: "fallback-from-same-provider", region: "S", recordIds, provider } as const]),
    ];
  });
}

function sharedName(
  primary: ModelNode,
  fallback: ModelNode,
  field: "hazardZone" | "provider",
): string | undefined {
  if (primary.kind === "activity" || fallback.kind === "activity") return undefined;
  return primary[field] === fallback[field] ? primary[field] : undefined;
}
