import type { PluralForms } from "#src/domain/report/fill-in.ts";

/** What the recorded dependencies imply for the seven regions, beside what is said in answers. */
export interface OverlapWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingModelled: string;
  /** `{region}`, `{gap}`: beside the weakest region that the answers show. */
  readonly takeAway: string;
  /** Heads of the table of both views. */
  readonly views: string;
  readonly stated: string;
  readonly modelled: string;
  readonly headline: string;
  readonly withinReach: string;
  readonly headlines: {
    readonly stated: string;
    readonly modelled: string;
    readonly onlyStated: string;
    readonly onlyModelled: string;
    readonly none: string;
  };
  readonly notModelledYet: string;
  /** `{gap}` */
  readonly modelledGap: string;
  readonly events: { readonly single: string; readonly together: string };
  readonly noEvents: { readonly single: string; readonly together: string };
  readonly moreEvents: PluralForms;
  /** `{activities}` */
  readonly reach: string;
  readonly nobodyInReach: string;
  /** `{stated}`, `{modelled}`: gaps */
  readonly disagreements: { readonly stated: string; readonly modelled: string };
  readonly disagreementSteps: { readonly stated: string; readonly modelled: string };
  /** `{activities}` */
  readonly notModelled: string;
  /** `{roles}` */
  readonly unknownRoles: string;
  readonly assumptions: AssumptionWords;
}

export interface AssumptionWords {
  readonly title: string;
  readonly lead: string;
  readonly value: string;
  readonly name: string;
  /** `{value}`: the method's own. */
  readonly byMethod: string;
  /** `{value}`, `{usual}` */
  readonly changed: string;
}
