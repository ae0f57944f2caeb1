import { areas, areasOfRegion, regionIds, type Area, type RegionId } from "#src/domain/catalog.ts";
import {
  defaultHorizonMinutes,
  type ActivityNode,
  type ContinuityModel,
  type Criticality,
  type ResourceNode,
} from "#src/domain/continuity/model.ts";
import { simulateByMinute } from "#src/domain/continuity/testing/naive-simulation.ts";
import {
  listCountedRoles,
  listRolesShortUnderAbsence,
  listUnknownRoles,
} from "#src/domain/continuity/testing/naive-staffing.ts";

/** One thing that can go wrong in one area. */
export interface NaiveElement {
  /** A node's id, `oneHolder:<role>`, `absence`, `hazardZone:<name>` or `provider:<name>`. */
  readonly id: string;
  readonly area: Area;
  /** How long each node is out, by its id. */
  readonly minutes: Readonly<Record<string, number>>;
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export interface NaiveRegion {
  /** By activity id: minimal events, each the ids of its elements in the order people, location, systems. */
  readonly onlyTogether: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Activity ids. */
  readonly withinReach: readonly string[];
  /** Weights, not in lowest terms; null where no activity has an MTPD. */
  readonly modelledGap: { readonly low: Fraction; readonly high: Fraction } | null;
}

export interface NaiveRegions {
  readonly regions: Readonly<Record<RegionId, NaiveRegion>>;
  /** Activity ids, with or without an MTPD. */
  readonly notModelled: readonly string[];
  readonly unknownRoles: readonly string[];
}

type Event = readonly NaiveElement[];

const weights: Readonly<Record<Criticality, number>> = { missionCritical: 4, important: 2, deferrable: 1 };

function outOfItsOwn(nodes: readonly ResourceNode[], model: ContinuityModel): Record<string, number> {
  const { outageMinutes } = model.assumptions;
  return Object.fromEntries(nodes.map((node) => [node.id, node.recoveryMinutes ?? outageMinutes[node.area]]));
}

function resourcesOf(model: ContinuityModel, area: Area): ResourceNode[] {
  return Object.values(model.nodes).filter(
    (node) => node.kind !== "activity" && node.area === area,
  ) as ResourceNode[];
}

/** Each value of a field that two or more nodes of an area share, all of them at once. */
function sharedElements(
  model: ContinuityModel,
  area: Area,
  field: "hazardZone" | "provider",
): NaiveElement[] {
  const nodes = resourcesOf(model, area);
  const names = new Set(nodes.flatMap((node) => node[field] ?? []));
  return [...names].flatMap((name) => {
    const members = nodes.filter((node) => node[field] === name);
    return members.length >= 2
      ? [{ id: `${field}:${name}`, area, minutes: outOfItsOwn(members, model) }]
      : [];
  });
}

function peopleElements(model: ContinuityModel): NaiveElement[] {
  const assumed = model.assumptions.outageMinutes.people;
  const oneHolder = listCountedRoles(model)
    .filter(({ headcount, minimumHeadcount }) => headcount - 1 < minimumHeadcount)
    .map(({ id, recoveryMinutes }): NaiveElement => ({
      id: `oneHolder:${id}`,
      area: "people",
      minutes: { [id]: recoveryMinutes ?? assumed },
    }));
  const short = listRolesShortUnderAbsence(model);
  const absence: NaiveElement = {
    id: "absence",
    area: "people",
    minutes: Object.fromEntries(short.map((id) => [id, assumed])),
  };
  return [...oneHolder, ...(short.length > 0 ? [absence] : [])];
}

/** §4: every element of a model. */
export function listElements(model: ContinuityModel): NaiveElement[] {
  const single = areas.flatMap((area) =>
    resourcesOf(model, area)
      .filter(({ kind }) => kind !== "role")
      .map((node): NaiveElement => ({ id: node.id, area, minutes: outOfItsOwn([node], model) })),
  );
  return [
    ...single,
    ...peopleElements(model),
    ...sharedElements(model, "location", "hazardZone"),
    ...sharedElements(model, "systems", "provider"),
  ];
}

/** Ids of the activities without needs, or with a need none of whose options exists. */
function listNotModelled(model: ContinuityModel): string[] {
  return Object.values(model.nodes)
    .filter(({ kind }) => kind === "activity")
    .filter(
      ({ needs }) =>
        needs.length === 0 ||
        needs.some(({ options }) => options.every(({ nodeId }) => !(nodeId in model.nodes))),
    )
    .map(({ id }) => id);
}

function listEvents(elements: readonly NaiveElement[]): Event[] {
  let events: Event[] = [[]];
  for (const area of areas) {
    const choices = elements.filter((element) => element.area === area);
    events = events.flatMap((event) => [event, ...choices.map((choice) => [...event, choice])]);
  }
  return events.filter((event) => event.length > 0);
}

const keyOf = (event: Event): string => event.map(({ id }) => id).join(" + ");

function disruptionsOf(event: Event): Record<string, { start: number; end: number }[]> {
  const longest: Record<string, number> = {};
  for (const { minutes } of event) {
    for (const [id, end] of Object.entries(minutes)) longest[id] = Math.max(longest[id] ?? 0, end);
  }
  return Object.fromEntries(Object.entries(longest).map(([id, end]) => [id, [{ start: 0, end }]]));
}

/** By signature: areas in their order. */
const hasSignature = (event: Event, signature: readonly Area[]): boolean =>
  event.map(({ area }) => area).join() === signature.join();

const isWithin = (event: Event, signature: readonly Area[]): boolean =>
  event.every(({ area }) => signature.includes(area));

function properNonEmptySubEvents(event: Event): Event[] {
  const subEvents = event.reduce<Event[]>(
    (found, element) => found.flatMap((sub) => [sub, [...sub, element]]),
    [[]],
  );
  return subEvents.filter((sub) => sub.length > 0 && sub.length < event.length);
}

/** Takes out some of the nodes of the other and no more. */
function isStrictlySmaller(a: NaiveElement, b: NaiveElement): boolean {
  const nodesOfA = Object.keys(a.minutes);
  const nodesOfB = Object.keys(b.minutes);
  return nodesOfA.length < nodesOfB.length && nodesOfA.every((id) => nodesOfB.includes(id));
}

/** One element replaced, the others kept. */
function smallerEvents(event: Event, elements: readonly NaiveElement[]): Event[] {
  return event.flatMap((replaced, place) =>
    elements
      .filter((other) => other.area === replaced.area && isStrictlySmaller(other, replaced))
      .map((other) => event.with(place, other)),
  );
}

function weigh(activities: readonly ActivityNode[]): number {
  return activities.reduce((sum, { criticality }) => sum + weights[criticality], 0);
}

/**
 * §4 by brute force: every event is simulated minute by minute (once each), and every definition is tried on
 * every event and every activity as it stands on the page. An activity that is not modelled and fails
 * counts once in the high end.
 */
export function findRegionsByBruteForce(
  model: ContinuityModel,
  horizonMinutes: number = defaultHorizonMinutes,
): NaiveRegions {
  const elements = listElements(model);
  const events = listEvents(elements);
  const notModelled = listNotModelled(model);
  const rated = Object.values(model.nodes).filter(
    (node) => node.kind === "activity" && node.mtpdMinutes !== undefined,
  ) as ActivityNode[];

  const outcomes = new Map(
    events.map((event) => [
      keyOf(event),
      simulateByMinute(model, disruptionsOf(event), horizonMinutes).activities,
    ]),
  );
  const fails = (id: string, event: Event): boolean =>
    outcomes.get(keyOf(event))![id]!.verdict === "intolerable";
  const isMinimal = (id: string, event: Event): boolean =>
    fails(id, event) &&
    !properNonEmptySubEvents(event).some((other) => fails(id, other)) &&
    !smallerEvents(event, elements).some((other) => fails(id, other));

  function findRegion(signature: readonly Area[]): NaiveRegion {
    const onlyTogether = Object.fromEntries(
      rated
        .map(({ id }): [string, string[][]] => [
          id,
          events
            .filter((event) => hasSignature(event, signature) && isMinimal(id, event))
            .map((event) => event.map((element) => element.id)),
        ])
        .filter(([, minimal]) => minimal.length > 0),
    );
    const denominator = weigh(rated);
    const low = rated.filter(({ id }) => id in onlyTogether);
    const high = rated.filter(({ id }) => id in onlyTogether || notModelled.includes(id));
    return {
      onlyTogether,
      withinReach: rated
        .filter(({ id }) => events.some((event) => isWithin(event, signature) && fails(id, event)))
        .map(({ id }) => id),
      modelledGap:
        rated.length === 0
          ? null
          : {
              low: { numerator: weigh(low), denominator },
              high: { numerator: weigh(high), denominator },
            },
    };
  }

  return {
    regions: Object.fromEntries(
      regionIds.map((region) => [region, findRegion(areasOfRegion[region])]),
    ) as Record<RegionId, NaiveRegion>,
    notModelled,
    unknownRoles: listUnknownRoles(model),
  };
}
