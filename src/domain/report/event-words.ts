/** Sentences about what goes wrong together, on screen and on paper. */
export interface EventWords {
  /** What goes wrong, as part of a sentence: `{name}`. */
  readonly elements: {
    readonly node: string;
    readonly oneHolder: string;
    readonly absence: string;
    readonly hazardZone: string;
    readonly provider: string;
  };
  /** "If …": `{first}`, `{second}`, `{third}` by their number, all of them things. */
  readonly fails: { readonly one: string; readonly two: string; readonly three: string };
  /** The same where people are among them. */
  readonly isOut: { readonly one: string; readonly two: string; readonly three: string };
  /** Many people, and nothing else. */
  readonly absenceAlone: string;
  /** `{cause}` (one of the above), `{activity}`, `{outage}`, `{limit}` */
  readonly stops: string;
  /** `{cause}`, `{activity}`, `{horizon}`, `{limit}` */
  readonly notRestored: string;
  /** It takes all of them. */
  readonly eitherAlone: string;
  readonly anyTwo: string;
  /** `{name}`: within a sentence a name with a comma in it would read like a list. */
  readonly withComma: string;
  /** Stands for a thing that is not in the plan. */
  readonly unknown: string;
}
