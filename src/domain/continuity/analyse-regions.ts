import type { Fraction } from "#src/domain/assessment/assessment.ts";
import { createFraction } from "#src/domain/assessment/fraction.ts";
import { areas, areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import { compileModel } from "#src/domain/continuity/compile-model.ts";
import { listElements, type Element } from "#src/domain/continuity/elements.ts";
import { createConeFinder } from "#src/domain/continuity/activity-cone.ts";
import { findMinimalEvents } from "#src/domain/continuity/minimal-events.ts";
import { numberElements } from "#src/domain/continuity/numbered-elements.ts";
import {
  defaultHorizonMinutes,
  type ActivityNode,
  type ContinuityModel,
  type Criticality,
} from "#src/domain/continuity/model.ts";
import { notModelledActivities } from "#src/domain/continuity/not-modelled.ts";
import { unknownRoles } from "#src/domain/continuity/staffing.ts";
import { requireWholeMinutes } from "#src/domain/continuity/whole-minutes.ts";

const criticalityWeights: Readonly<Record<Criticality, number>> = {
  missionCritical: 4,
  important: 2,
  deferrable: 1,
};

/** A share of the weight of all activities with an MTPD, 0..1: at least `low`, at most `high`. */
export interface ModelledGap {
  readonly low: Fraction;
  /** With the activities that are not modelled counted as well. */
  readonly high: Fraction;
}

export interface RegionEvents {
  readonly activityId: string;
  /** At most one element of each area, in the order of the areas: exactly those of the region. */
  readonly events: readonly (readonly Element[])[];
}

export interface RegionAnalysis {
  /** What no smaller region shows: activities with minimal events of this region. In the order of ids. */
  readonly onlyTogether: readonly RegionEvents[];
  /** Activities that fail in some event of this region or of a part of it. Ids in order. */
  readonly withinReach: readonly string[];
  /** Null where no activity has an MTPD: neither 0 nor 100 %. */
  readonly modelledGap: ModelledGap | null;
}

export interface OverlapAnalysis {
  readonly regions: Readonly<Record<RegionId, RegionAnalysis>>;
  /** Everything that can go wrong, by area; the events are made of these. */
  readonly elements: readonly Element[];
  /** Activities without needs, or with a need no option of which exists, with or without an MTPD. Ids in order. */
  readonly notModelled: readonly string[];
  /** Roles without headcount or minimum: part of no people element. Ids in order. */
  readonly unknownRoles: readonly string[];
}

export interface AnalysisProgress {
  /** Activities of `total`. */
  readonly done: number;
  readonly total: number;
}

/**
 * The seven overlap regions of a model: which events break which activity, and which gaps show only where areas are
 * hit together (README.md, "Regions"). Exact: as if every event of up to one element of each area had been simulated.
 *
 * @param model what there is and what each needs; not to be changed after its first use
 * @param horizonMinutes how far each event is looked at; whole minutes
 * @throws RangeError where a time is not a whole number of minutes, 0 or more, or a headcount not a whole number
 */
export function analyseRegions(
  model: ContinuityModel,
  horizonMinutes: number = defaultHorizonMinutes,
): OverlapAnalysis {
  const steps = analyseRegionsInSteps(model, horizonMinutes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * `analyseRegions` in steps, for a worker: yields its progress often, so that the caller can pass it on, let messages
 * in, and cancel by not asking for the next step.
 */
export function* analyseRegionsInSteps(
  model: ContinuityModel,
  horizonMinutes: number = defaultHorizonMinutes,
): Generator<AnalysisProgress, OverlapAnalysis> {
  requireWholeMinutes(horizonMinutes, "the horizon");
  const { nodes, ids, ...compiled } = compileModel(model);
  const elementsByArea = listElements(model);
  const elements = areas.flatMap((area) => elementsByArea[area]);
  const numbered = numberElements(elements, compiled.indexById);
  const findCone = createConeFinder(compiled);
  const rated = nodes.flatMap((node, index) =>
    node.kind === "activity" && node.mtpdMinutes !== undefined
      ? [{ index, id: ids[index] ?? "", mtpdMinutes: node.mtpdMinutes }]
      : [],
  );
  const found = createFindings();
  for (const [done, { index, id, mtpdMinutes }] of rated.entries()) {
    yield { done, total: rated.length };
    for (const event of findMinimalEvents(numbered, findCone(index), { mtpdMinutes, horizonMinutes })) {
      const eventElements = event.flatMap((number) => elements[number] ?? []);
      addTo(found[regionOf(eventElements)], id, eventElements);
    }
  }
  const notModelled = notModelledActivities(model);
  const ratedIds = rated.map(({ id }) => id);
  return {
    regions: createRegions(model, ratedIds, found, new Set(notModelled)),
    elements,
    notModelled,
    unknownRoles: unknownRoles(model),
  };
}

/** Minimal events by region and activity id. */
type Findings = Readonly<Record<RegionId, Map<string, (readonly Element[])[]>>>;

function createFindings(): Findings {
  return {
    P: new Map(),
    L: new Map(),
    S: new Map(),
    PL: new Map(),
    PS: new Map(),
    LS: new Map(),
    PLS: new Map(),
  };
}

function addTo(
  events: Map<string, (readonly Element[])[]>,
  activityId: string,
  event: readonly Element[],
): void {
  const known = events.get(activityId);
  if (known) known.push(event);
  else events.set(activityId, [event]);
}

/** The region whose areas an event uses. */
function regionOf(event: readonly Element[]): RegionId {
  const used = event.map(({ area }) => area).join();
  const region = regionIds.find((id) => areasOfRegion[id].join() === used);
  if (!region) throw new Error(`not an event of a region: ${used}`);
  return region;
}

/**
 * An activity that fails in an event has a minimal event of the same region or of a part of it: a failing event that
 * is not minimal has a failing one with fewer or smaller elements. So what is within reach follows from those.
 */
function createRegions(
  model: ContinuityModel,
  rated: readonly string[],
  found: Findings,
  notModelled: ReadonlySet<string>,
): Readonly<Record<RegionId, RegionAnalysis>> {
  const weightOf = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + criticalityWeights[(model.nodes[id] as ActivityNode).criticality], 0);
  const analyse = (region: RegionId): RegionAnalysis => {
    const hit = found[region];
    const within = regionIds.filter((part) =>
      areasOfRegion[part].every((area) => areasOfRegion[region].includes(area)),
    );
    const high = rated.filter((id) => hit.has(id) || notModelled.has(id));
    const whole = weightOf(rated);
    return {
      onlyTogether: rated.flatMap((activityId) => {
        const events = hit.get(activityId);
        return events ? [{ activityId, events }] : [];
      }),
      withinReach: rated.filter((id) => within.some((part) => found[part].has(id))),
      modelledGap:
        whole === 0
          ? null
          : {
              low: createFraction(weightOf([...hit.keys()]), whole),
              high: createFraction(weightOf(high), whole),
            },
    };
  };
  return {
    P: analyse("P"),
    L: analyse("L"),
    S: analyse("S"),
    PL: analyse("PL"),
    PS: analyse("PS"),
    LS: analyse("LS"),
    PLS: analyse("PLS"),
  };
}
