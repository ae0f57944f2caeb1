import type { PluralForms } from "#src/domain/report/fill-in.ts";
import type { StandingTurn, StandingType } from "#src/domain/versions/compare/activity-standing.ts";
import type { EventTurn } from "#src/domain/versions/compare/compare-events.ts";

/** What the recorded dependencies of two versions imply, one against the other. */
export interface ModelChangeWords {
  readonly title: string;
  readonly lead: string;
  /** Where the model of neither side, or of both, was worked out. */
  readonly notCompared: string;
  readonly nothingModelled: string;
  readonly nothingChanged: string;
  /** `{worse}`, `{better}`: of `worse` and `better` */
  readonly activitiesSentence: string;
  readonly worse: PluralForms;
  readonly better: PluralForms;
  /** `{appeared}`, `{went}`: of these below */
  readonly eventsSentence: string;
  readonly appeared: PluralForms;
  readonly went: PluralForms;
  readonly activities: string;
  readonly activity: string;
  readonly noActivityChanged: string;
  readonly sameActivities: PluralForms;
  /** `{regions}` where it fails in some. */
  readonly standings: Readonly<Record<StandingType | "absent", string>>;
  readonly turns: Readonly<Record<StandingTurn, string>>;
  /** Headings of the lists of events. */
  readonly events: Readonly<Record<EventTurn, string>>;
  /** What became of one event, in a few words. */
  readonly eventTurns: Readonly<Record<EventTurn, string>>;
  readonly noEventChanged: string;
  readonly keptEvents: PluralForms;
  readonly moreEvents: PluralForms;
  readonly regions: string;
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly headlineBefore: string;
  readonly headlineAfter: string;
  readonly modelPart: string;
  /** `{readiness}` */
  readonly byView: Readonly<Record<"stated" | "modelled", string>>;
  /** `{region}` */
  readonly headlineOf: string;
  readonly headlineLead: string;
  readonly assumptions: string;
  /** `{name}`, `{from}`, `{to}` */
  readonly assumption: string;
}
