import * as fc from "fast-check";
import { areas, type Area } from "#src/domain/catalog.ts";
import {
  criticalities,
  type ActivityNode,
  type Assumptions,
  type ContinuityModel,
  type Disruptions,
  type Interval,
  type ModelNode,
  type Need,
  type NeedOption,
  type ResourceNode,
} from "#src/domain/continuity/model.ts";

/** The id of a node that no generated model has. */
export const missingNodeId = "gone";

const maxNodes = 12;

/** Few values whose sums meet again, so that much happens in the same minute. */
const duration = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 5, 10, 20) },
  { weight: 1, arbitrary: fc.nat({ max: 12 }) },
);
const someMinutes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(5, 10, 20) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
);
const activation = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: duration });
const recovery = fc.oneof(
  { weight: 1, arbitrary: duration },
  { weight: 2, arbitrary: fc.constantFrom(10, 20, 40, 120) },
);
const tolerance = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 5, 10) },
  { weight: 1, arbitrary: fc.constantFrom(20, 30, 60) },
  { weight: 1, arbitrary: fc.nat({ max: 30 }) },
);

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });

/** An option before the ids of the nodes are known. */
const option = fc.record({
  target: fc.oneof(
    { weight: 10, arbitrary: fc.constant("earlier" as const) },
    { weight: 8, arbitrary: fc.constant("otherArea" as const) },
    { weight: 7, arbitrary: fc.constant("any" as const) },
    { weight: 1, arbitrary: fc.constant("itself" as const) },
    { weight: 1, arbitrary: fc.constant("missing" as const) },
  ),
  pick: fc.nat({ max: maxNodes - 1 }),
  activationMinutes: activation,
  sustainMinutes: fc.option(
    fc.oneof({ weight: 5, arbitrary: someMinutes }, { weight: 1, arbitrary: fc.constant(0) }),
    { nil: undefined, freq: 2 },
  ),
});
type Option = typeof option extends fc.Arbitrary<infer T> ? T : never;

const needOptions = fc.oneof(
  { weight: 12, arbitrary: fc.array(option, { minLength: 1, maxLength: 3, size: "max" }) },
  { weight: 1, arbitrary: fc.constant<Option[]>([]) },
);

/** Lost only where all three areas are hit at once, if anything else of the model allows it. */
const spanningNeed = fc.array(
  option.map((fields) => ({ ...fields, target: "otherArea" as const })),
  { minLength: 3, maxLength: 3 },
);

const resource = fc.record({
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constant({ kind: "role" as const, area: "people" as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: "location" as const, area: "location" as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: "system" as const, area: "systems" as const }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("supplier" as const), area: fc.constantFrom(...areas) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("utility" as const), area: fc.constantFrom(...areas) }),
    },
  ),
  recoveryMinutes: sometimes(recovery),
  headcount: mostly(fc.nat({ max: 6 })),
  minimumHeadcount: mostly(fc.nat({ max: 4 })),
  hazardZone: sometimes(fc.constantFrom("north", "south")),
  provider: sometimes(fc.constantFrom("acme", "umbrella")),
  needs: fc.oneof(
    { weight: 1, arbitrary: fc.constant<Option[][]>([]) },
    { weight: 1, arbitrary: fc.array(needOptions, { minLength: 1, maxLength: 2, size: "max" }) },
  ),
});
type Resource = typeof resource extends fc.Arbitrary<infer T> ? T : never;

const activity = fc.record({
  criticality: fc.constantFrom(...criticalities),
  mtpdMinutes: mostly(tolerance),
  rtoMinutes: mostly(tolerance),
  needs: fc.oneof(
    { weight: 6, arbitrary: fc.array(needOptions, { minLength: 1, maxLength: 1 }) },
    { weight: 5, arbitrary: fc.array(needOptions, { minLength: 2, maxLength: 3, size: "max" }) },
    { weight: 4, arbitrary: fc.tuple(spanningNeed) },
    { weight: 1, arbitrary: fc.constant<Option[][]>([]) },
  ),
});
type Activity = typeof activity extends fc.Arbitrary<infer T> ? T : never;

const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  absenceRate: fc.constantFrom(0.4, 0.4, 0.5, 0.2, 0.1, 0.05, 0, 1),
  staffingConfidence: fc.constantFrom(0.95, 0.95, 0.95, 0.9, 0.81, 0.5, 0, 1),
  outageMinutes: fc.record({ people: recovery, location: recovery, systems: recovery } satisfies Record<
    Area,
    unknown
  >),
});

/** What an option can point at. */
interface Surroundings {
  readonly ids: readonly string[];
  /** Activities have none. */
  readonly areaOfId: Readonly<Record<string, Area>>;
  /** Nothing in the model is broken from the start. */
  readonly isSound: boolean;
}

function nodeIdOf(
  picked: Option,
  ownIndex: number,
  betterIds: readonly string[],
  { ids, areaOfId, isSound }: Surroundings,
): string {
  const earlier = ids.slice(0, Math.max(ownIndex, 1));
  const usedAreas = new Set(betterIds.map((id) => areaOfId[id]));
  const elsewhere = earlier.filter((id) => id in areaOfId && !usedAreas.has(areaOfId[id]));
  const pickFrom = (candidates: readonly string[]) => candidates[picked.pick % candidates.length]!;
  switch (picked.target) {
    case "missing":
      return isSound ? pickFrom(earlier) : missingNodeId;
    case "itself":
      return isSound ? pickFrom(earlier) : ids[ownIndex]!;
    case "any":
      return pickFrom(ids);
    case "otherArea":
      return pickFrom(elsewhere.length > 0 ? elsewhere : earlier);
    case "earlier":
      return pickFrom(earlier);
  }
}

function needOf(id: string, picks: readonly Option[], ownIndex: number, surroundings: Surroundings): Need {
  const options: NeedOption[] = [];
  for (const picked of picks) {
    const betterIds = options.map(({ nodeId }) => nodeId);
    const nodeId = nodeIdOf(picked, ownIndex, betterIds, surroundings);
    const { activationMinutes, sustainMinutes } = picked;
    // The times of the first mean nothing, and are there all the same.
    if (sustainMinutes === undefined) options.push({ nodeId, activationMinutes });
    else options.push({ nodeId, activationMinutes, sustainMinutes });
  }
  return { id, options };
}

function needsOf(needs: readonly Option[][], ownIndex: number, surroundings: Surroundings): Need[] {
  const { ids, isSound } = surroundings;
  return needs
    .filter((picks) => !isSound || (picks.length > 0 && ownIndex > 0))
    .map((picks, index) => needOf(`${ids[ownIndex]}.need-${index + 1}`, picks, ownIndex, surroundings));
}

function withoutAbsent<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function resourceOf(fields: Resource, index: number, surroundings: Surroundings): ResourceNode {
  const { what, headcount, minimumHeadcount, hazardZone, provider, recoveryMinutes } = fields;
  const isPlace = what.kind === "location" || what.kind === "utility";
  const isProvided = what.kind === "system" || what.kind === "supplier";
  return withoutAbsent({
    id: surroundings.ids[index]!,
    ...what,
    recoveryMinutes,
    ...(what.kind === "role" ? { headcount, minimumHeadcount } : {}),
    ...(isPlace ? { hazardZone } : {}),
    ...(isProvided ? { provider } : {}),
    needs: needsOf(fields.needs, index, surroundings),
  });
}

function activityOf(fields: Activity, index: number, surroundings: Surroundings): ActivityNode {
  return withoutAbsent({
    id: surroundings.ids[index]!,
    kind: "activity" as const,
    ...fields,
    needs: needsOf(fields.needs, index, surroundings),
  });
}

/**
 * A model of 1 to 8 resources and 1 to 4 activities: loops, nodes that need themselves, fallbacks that several
 * share, options that point at nothing, needs without options, roles that nobody counted.
 */
export const arbitraryModel: fc.Arbitrary<ContinuityModel> = fc
  .record({
    resources: fc.array(resource, { minLength: 1, maxLength: 8, size: "max" }),
    activities: fc.array(activity, { minLength: 1, maxLength: 4, size: "max" }),
    assumptions,
    isSound: fc.oneof(
      { weight: 3, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  })
  .map((parts) => {
    const ids = [
      ...parts.resources.map(({ what }, index) => `${what.kind}-${index + 1}`),
      ...parts.activities.map((_, index) => `activity-${index + 1}`),
    ];
    const areaOfId = Object.fromEntries(parts.resources.map(({ what }, index) => [ids[index], what.area]));
    const surroundings = { ids, areaOfId, isSound: parts.isSound };
    const nodes: ModelNode[] = [
      ...parts.resources.map((fields, index) => resourceOf(fields, index, surroundings)),
      ...parts.activities.map((fields, index) =>
        activityOf(fields, parts.resources.length + index, surroundings),
      ),
    ];
    return {
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
      assumptions: parts.assumptions,
    };
  });

/** Some end after any horizon, a few are empty. */
const outage = fc.record({
  pick: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 9_999 })),
  start: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: duration },
    { weight: 1, arbitrary: fc.constantFrom(20, 30, 40, 60) },
  ),
  length: fc.oneof({ weight: 7, arbitrary: someMinutes }, { weight: 1, arbitrary: fc.constantFrom(0, 300) }),
});
const outages = fc.array(outage, { maxLength: 8, size: "max" });
type Outages = typeof outages extends fc.Arbitrary<infer T> ? T : never;

function disruptionsOf(model: ContinuityModel, picked: Outages): Disruptions {
  const ids = Object.keys(model.nodes);
  const disruptions: Record<string, Interval[]> = {};
  for (const { pick, start, length } of picked) {
    const id = ids[pick % ids.length]!;
    disruptions[id] = [...(disruptions[id] ?? []), { start, end: start + length }];
  }
  return disruptions;
}

/** Whole minutes, few enough to step through every one of them. */
export const arbitraryHorizonMinutes: fc.Arbitrary<number> = fc.integer({ min: 60, max: 200 });

/**
 * Up to eight outages of any nodes of a model, activities included, in no order: several of one node, some of
 * them overlapping or touching, many starting or ending together.
 */
export function arbitraryDisruptions(model: ContinuityModel): fc.Arbitrary<Disruptions> {
  return outages.map((picked) => disruptionsOf(model, picked));
}

/** An event and the model that it happens to. */
export interface ModelledEvent {
  readonly model: ContinuityModel;
  readonly disruptions: Disruptions;
  readonly horizonMinutes: number;
}

export const arbitraryEvent: fc.Arbitrary<ModelledEvent> = fc
  .record({ model: arbitraryModel, picked: outages, horizonMinutes: arbitraryHorizonMinutes })
  .map(({ model, picked, horizonMinutes }) => ({
    model,
    disruptions: disruptionsOf(model, picked),
    horizonMinutes,
  }));

/** Two parts of one event, for what holds of each alone and of both together. */
export interface TwoPartEvent {
  readonly model: ContinuityModel;
  readonly parts: readonly [Disruptions, Disruptions];
  readonly horizonMinutes: number;
}

export const arbitraryTwoPartEvent: fc.Arbitrary<TwoPartEvent> = fc
  .record({
    model: arbitraryModel,
    first: outages,
    second: outages,
    horizonMinutes: arbitraryHorizonMinutes,
  })
  .map(({ model, first, second, horizonMinutes }) => ({
    model,
    parts: [disruptionsOf(model, first), disruptionsOf(model, second)],
    horizonMinutes,
  }));

/** Both at once: a node that either names is out while any interval of either lasts. */
export function joinDisruptions(first: Disruptions, second: Disruptions): Disruptions {
  const ids = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...ids].map((id) => [id, [...(first[id] ?? []), ...(second[id] ?? [])]]));
}

/** The same model with the first option of every need alone. */
export function withoutFallbacks(model: ContinuityModel): ContinuityModel {
  const nodes = Object.entries(model.nodes).map(([id, node]): [string, ModelNode] => [
    id,
    { ...node, needs: node.needs.map((need) => ({ ...need, options: need.options.slice(0, 1) })) },
  ]);
  return { ...model, nodes: Object.fromEntries(nodes) };
}
