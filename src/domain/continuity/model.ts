/**
 * What the engine works on: things that can fail, and what each needs. Built from the plan's records; nothing
 * here is stored. All times are whole minutes.
 */
import type { Area } from "#src/domain/catalog.ts";

export type NodeKind = "activity" | "role" | "location" | "system" | "supplier" | "utility";

export const criticalities = ["missionCritical", "important", "deferrable"] as const;
export type Criticality = (typeof criticalities)[number];

/** One way to meet a need. */
export interface NeedOption {
  /** The node that has to be up. It may be missing from the model: then the option never works. */
  readonly nodeId: string;
  /** How long it takes until it can be used; 0 or more. Means nothing on the first option. */
  readonly activationMinutes: number;
  /** How long it can be kept up; absent: without limit. 0: it never helps. Means nothing on the first option. */
  readonly sustainMinutes?: number;
}

/** Met by any of its options, best first: the first is the primary, the others are fallbacks. */
export interface Need {
  readonly id: string;
  readonly options: readonly NeedOption[];
}

interface NodeBase {
  readonly id: string;
  /** A node needs all of them. */
  readonly needs: readonly Need[];
}

/** What the organisation does. */
export interface ActivityNode extends NodeBase {
  readonly kind: "activity";
  readonly criticality: Criticality;
  /** Maximum tolerable period of disruption. */
  readonly mtpdMinutes?: number;
  readonly rtoMinutes?: number;
  readonly rpoMinutes?: number;
}

/** What activities lean on, each in one area. */
export interface ResourceNode extends NodeBase {
  readonly kind: Exclude<NodeKind, "activity">;
  readonly area: Area;
  /** Time until it, or its replacement, works again after it was lost. */
  readonly recoveryMinutes?: number;
  /** Roles: how many people hold it, and how many are needed at least. Whole numbers, 0 or more. */
  readonly headcount?: number;
  readonly minimumHeadcount?: number;
  /** Locations and utilities: what is lost in the same event as everything else in the zone. */
  readonly hazardZone?: string;
  /** Systems and suppliers: whose failure takes all of its own down. */
  readonly provider?: string;
  readonly backupIntervalMinutes?: number;
}

export type ModelNode = ActivityNode | ResourceNode;

/** What is assumed where the records say nothing. Editable per plan, printed in the report. */
export interface Assumptions {
  /** Share of people absent in a broad absence, 0..1. */
  readonly absenceRate: number;
  /** The probability that a role must have of enough people, 0..1. */
  readonly staffingConfidence: number;
  /** How long an element lasts that has no recovery time of its own. */
  readonly outageMinutes: Readonly<Record<Area, number>>;
}

export interface ContinuityModel {
  /** By id; the order of keys means nothing. */
  readonly nodes: Readonly<Record<string, ModelNode>>;
  readonly assumptions: Assumptions;
}

/** When a node is out: `[start, end)` in minutes from the start of the event, start 0 or more. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What fails in an event, by node id. Intervals of one node may overlap: it is out while any of them lasts. */
export type Disruptions = Readonly<Record<string, readonly Interval[]>>;

/** 30 days. */
export const defaultHorizonMinutes = 43_200;
