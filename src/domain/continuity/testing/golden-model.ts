import { readFileSync } from "node:fs";
import type { Area, RegionId } from "#src/domain/catalog.ts";
import type {
  ActivityNode,
  ContinuityModel,
  Criticality,
  Disruptions,
  Interval,
  Need,
  ResourceNode,
} from "#src/domain/continuity/model.ts";

interface FileOption {
  readonly id: string;
  readonly activationMinutes?: number;
  readonly sustainMinutes?: number;
}

type FileNeeds = readonly (readonly FileOption[])[];

interface FileResource {
  readonly area: Area;
  readonly headcount?: number;
  readonly minimum?: number;
  readonly hazardZone?: string;
  readonly provider?: string;
  readonly recoveryMinutes?: number;
  readonly needs?: FileNeeds;
}

interface FileActivity {
  readonly criticality: Criticality;
  readonly rtoMinutes?: number;
  readonly mtpdMinutes?: number;
  readonly needs: FileNeeds;
}

interface PlanFile {
  readonly assumptions: {
    readonly absenceRate: number;
    readonly staffingConfidence: number;
  } & Readonly<Record<Area, number>>;
  readonly resources: Readonly<Record<string, FileResource>>;
  readonly activities: Readonly<Record<string, FileActivity>>;
}

type FileIntervals = Readonly<Record<string, readonly (readonly [start: number, end: number])[]>>;

export type GoldenVerdict = "intolerable" | "notRated" | "withinRto" | "lateButTolerable";

interface FileEvent {
  readonly disruptions: FileIntervals;
  readonly horizonMinutes: number;
  readonly down: FileIntervals;
  readonly verdicts: Readonly<Record<string, GoldenVerdict>>;
}

/** An event and what has to come of it. */
export interface GoldenEvent {
  readonly name: string;
  readonly disruptions: Disruptions;
  readonly horizonMinutes: number;
  /** Every node that is ever down; an end at the horizon means not restored. */
  readonly down: Readonly<Record<string, readonly Interval[]>>;
  /** Of every activity. */
  readonly verdicts: Readonly<Record<string, GoldenVerdict>>;
}

/** What a region has to give. Order means nothing, neither of events nor of the element ids in one. */
export interface GoldenRegion {
  /** By activity id: minimal events, each a list of element ids. */
  readonly onlyTogether: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly withinReach: readonly string[];
  readonly modelledGap: { readonly low: number; readonly high: number };
}

const regionIdByFileKey: Readonly<Record<string, RegionId>> = {
  people: "P",
  location: "L",
  systems: "S",
  "people+location": "PL",
  "people+systems": "PS",
  "location+systems": "LS",
  "people+location+systems": "PLS",
};

const kindOfArea = { people: "role", location: "location", systems: "system" } as const;

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));
}

function needsOf(nodeId: string, needs: FileNeeds): Need[] {
  return needs.map((options, index) => ({
    id: `${nodeId}.need-${index + 1}`,
    options: options.map(({ id, activationMinutes = 0, ...limit }) => ({
      nodeId: id,
      activationMinutes,
      ...limit,
    })),
  }));
}

function resourceOf(id: string, file: FileResource): ResourceNode {
  const { minimum, needs = [], ...fields } = file;
  return {
    id,
    kind: kindOfArea[file.area],
    ...fields,
    ...(minimum === undefined ? {} : { minimumHeadcount: minimum }),
    needs: needsOf(id, needs),
  };
}

function activityOf(id: string, file: FileActivity): ActivityNode {
  return { id, kind: "activity", ...file, needs: needsOf(id, file.needs) };
}

function intervalsOf(file: FileIntervals): Record<string, Interval[]> {
  return Object.fromEntries(
    Object.entries(file).map(([id, pairs]) => [id, pairs.map(([start, end]) => ({ start, end }))]),
  );
}

/** The small plan of the golden example: people are roles. */
export function readGoldenModel(): ContinuityModel {
  const { assumptions, resources, activities } = readFixture("small-plan.json") as PlanFile;
  const { absenceRate, staffingConfidence, ...outageMinutes } = assumptions;
  return {
    nodes: {
      ...Object.fromEntries(Object.entries(resources).map(([id, file]) => [id, resourceOf(id, file)])),
      ...Object.fromEntries(Object.entries(activities).map(([id, file]) => [id, activityOf(id, file)])),
    },
    assumptions: { absenceRate, staffingConfidence, outageMinutes },
  };
}

export function readGoldenEvents(): GoldenEvent[] {
  const events = readFixture("small-plan.events.json") as Readonly<Record<string, FileEvent>>;
  return Object.entries(events).map(([name, { disruptions, horizonMinutes, down, verdicts }]) => ({
    name,
    disruptions: intervalsOf(disruptions),
    horizonMinutes,
    down: intervalsOf(down),
    verdicts,
  }));
}

/** All seven regions over the default horizon; throws where the file has another region or lacks one. */
export function readGoldenRegions(): Readonly<Record<RegionId, GoldenRegion>> {
  const regions = readFixture("small-plan.overlap.json") as Readonly<Record<string, GoldenRegion>>;
  const keys = Object.keys(regionIdByFileKey);
  if (Object.keys(regions).sort().join() !== [...keys].sort().join()) {
    throw new Error(`Regions of the golden file: ${Object.keys(regions).join()}`);
  }
  return Object.fromEntries(
    Object.entries(regions).map(([key, region]) => [regionIdByFileKey[key], region]),
  ) as Record<RegionId, GoldenRegion>;
}
