import type { NodeKind } from "#src/domain/continuity/model.ts";
import type { PluralForms } from "#src/domain/report/fill-in.ts";
import type { Standing } from "#src/domain/what-if/run-what-if.ts";

/** Sentences about what a scenario does, on screen and on paper. */
export interface WhatIfResultWords {
  readonly result: string;
  readonly activity: string;
  readonly verdict: string;
  /** `{scenario}` */
  readonly verdictsOf: string;
  readonly allKeepRunning: string;
  readonly whyTooLong: string;
  /** `{scenario}` */
  readonly timelineOf: string;
  readonly outage: string;
  readonly limit: string;
  readonly wanted: string;
  readonly noOutage: string;
  readonly notSet: string;
  /** `{horizon}` */
  readonly notRestored: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly summary: {
    readonly nothingFails: string;
    readonly noActivities: string;
    /** `{total}`, `{names}` */
    readonly intolerable: PluralForms;
    readonly noneIntolerable: string;
    /** `{names}` */
    readonly others: Readonly<Record<Exclude<Standing, "intolerable" | "keepsRunning">, PluralForms>>;
    /** `{names}` */
    readonly deadlocks: PluralForms;
  };
  /** Stands for a thing that a fix only imagines. */
  readonly imagined: string;
  /** Between names: `{names}`, `{count}` of those left out. */
  readonly andMore: PluralForms;
  readonly timeline: {
    readonly what: string;
    readonly why: string;
    readonly when: string;
    readonly isDisrupted: string;
    readonly follows: string;
    readonly isActivity: string;
    /** `{start}`, `{end}` */
    readonly fromTo: string;
    /** `{start}` */
    readonly fromOn: string;
    readonly start: string;
    readonly backAtOnce: string;
  };
  readonly chain: {
    /** `{length}` */
    readonly fromStart: string;
    /** `{start}`, `{length}` */
    readonly fromLater: string;
    /** `{start}`, `{horizon}` */
    readonly neverBack: string;
    readonly atStart: string;
    /** `{time}`: later, the cause is another one. */
    readonly fromTime: string;
    /** `{name}`: what is said of a node that is down. */
    readonly down: Readonly<Record<NodeKind, string>>;
    /** `{name}`: what is said of it where the scenario takes it out. */
    readonly struck: Readonly<Record<NodeKind, string>>;
    /** `{state}` */
    readonly inScenario: string;
    /** `{state}`, `{reasons}` */
    readonly because: string;
    readonly and: string;
    readonly betweenNeeds: string;
    /** `{name}`, `{time}` */
    readonly activating: string;
    /** `{name}`, `{time}` */
    readonly exhausted: string;
    readonly missing: string;
    readonly noOption: string;
    /** `{time}` */
    readonly after: string;
  };
  readonly deadlocks: {
    readonly title: string;
    /** `{names}` */
    readonly together: string;
    /** `{names}` */
    readonly alone: string;
    readonly step: string;
  };
  readonly fixes: {
    /** `{option}`, `{node}`, `{primary}`, `{time}`, also in the next two */
    readonly addOption: string;
    readonly findOption: string;
    /** `{option}`, `{node}`, `{time}`, `{now}` */
    readonly shortenActivation: string;
    /** `{node}`, `{time}`, `{now}` */
    readonly proveRecovery: string;
    /** `{node}`, `{time}`: nothing is recorded yet. */
    readonly proveFirstRecovery: string;
    /** `{node}`, `{headcount}` */
    readonly trainPeople: PluralForms;
    /** `{time}` */
    readonly within: string;
    readonly atOnce: string;
    /** `{scenario}`, `{activity}`, `{limit}` */
    readonly note: string;
  };
}
