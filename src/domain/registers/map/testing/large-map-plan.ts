import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSequence } from "#src/domain/continuity/testing/sequence.ts";

type OptionRecord = Plan["needOptions"][string];

const shares = {
  activities: 0.3,
  roles: 0.15,
  locations: 0.08,
  systems: 0.35,
  suppliers: 0.08,
  utilities: 0.04,
};
type Kind = keyof typeof shares;

/** What each kind leans on, so that the plan has the layers of a real one: work, people and systems, what carries them. */
const leansOn: Readonly<Record<Kind, readonly Kind[]>> = {
  activities: ["roles", "locations", "systems", "systems", "systems", "suppliers"],
  roles: ["systems"],
  locations: ["utilities", "suppliers"],
  systems: ["systems", "systems", "locations", "suppliers"],
  suppliers: ["utilities"],
  utilities: [],
};

/**
 * A plan for maps: departments that mostly lean on their own systems, a third of all needs with a fallback, every
 * node with a name as long as real ones. The same numbers give the same plan.
 *
 * @param needCount some fewer come out, because nothing leans on itself
 */
export function createLargeMapPlan(nodeCount: number, needCount: number): Plan {
  const sequence = createSequence(3);
  const kinds = Object.keys(shares) as Kind[];
  const ids = new Map(
    kinds.map((kind) => [
      kind,
      Array.from({ length: Math.max(1, Math.round(nodeCount * shares[kind])) }, (_, at) => `${kind}-${at}`),
    ]),
  );
  const idsOf = (kind: Kind): readonly string[] => ids.get(kind) ?? [];
  const record = (kind: Kind, id: string, at: number) => ({
    id,
    name: `${sequence.pick(names[kind])} ${sequence.pick(divisions)} ${at + 1}`,
    order: `a${String(at).padStart(4, "0")}`,
  });
  const needs: Plan["needs"][string][] = [];
  const needOptions: OptionRecord[] = [];
  const pickFor = (kind: Kind, at: number): string | undefined => {
    const others = idsOf(sequence.pick(leansOn[kind]));
    const share = at / idsOf(kind).length;
    // Systems lean on those before them; everything else mostly on its own department.
    const limit = others === idsOf("systems") && kind === "systems" ? Math.floor(at / 2) : others.length;
    if (limit === 0) return undefined;
    const near = Math.floor(share * limit) + sequence.between(-3, 3);
    return sequence.chance(0.8)
      ? others[Math.min(limit - 1, Math.max(0, near))]
      : others[sequence.between(0, limit - 1)];
  };
  const addNeed = (kind: Kind, nodeId: string, at: number): void => {
    const primary = pickFor(kind, at);
    if (primary === undefined || primary === nodeId) return;
    const id = `need-${String(needs.length).padStart(5, "0")}`;
    needs.push({ id, nodeId });
    needOptions.push({ id: `${id}-a`, needId: id, nodeId: primary });
    const fallback = sequence.chance(0.33) ? pickFor(kind, at) : undefined;
    if (fallback !== undefined && fallback !== nodeId)
      needOptions.push({ id: `${id}-b`, needId: id, nodeId: fallback, activationMinutes: 60 });
  };
  const users = kinds.filter((kind) => leansOn[kind].length > 0);
  const nodes = users.flatMap((kind) => idsOf(kind).map((id, at) => ({ kind, id, at })));
  for (const { kind, id, at } of nodes) addNeed(kind, id, at);
  while (needs.length < needCount) {
    const { kind, id, at } = sequence.pick(
      sequence.chance(0.6) ? nodes.slice(0, idsOf("activities").length) : nodes,
    );
    addNeed(kind, id, at);
  }
  const records = (kind: Kind) => idsOf(kind).map((id, at) => record(kind, id, at));
  return planOf({
    activities: records("activities").map((activity) => ({ ...activity, criticality: "important" as const })),
    roles: records("roles"),
    locations: records("locations"),
    systems: records("systems"),
    suppliers: records("suppliers"),
    utilities: records("utilities"),
    needs,
    needOptions,
  });
}

const divisions = ["Harbour", "Road freight", "Customs", "Finance", "Northern region", "Warehouse"];
const names: Readonly<Record<Kind, readonly string[]>> = {
  activities: ["Dispatch of trucks", "Invoicing", "Customer support", "Customs declarations", "Payroll"],
  roles: ["Dispatcher", "Duty manager", "Accountant", "Network expert"],
  locations: ["Office", "Terminal", "Cold store"],
  systems: ["Transport planning", "Booking portal", "Identity", "Telephony", "Document archive"],
  suppliers: ["Carrier", "Network provider", "Staffing agency"],
  utilities: ["Power", "Fibre", "Water"],
};
