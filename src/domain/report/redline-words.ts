import type { PluralForms } from "#src/domain/report/fill-in.ts";

/** The document of changes. `{before}` and `{after}`: names of the two sides, within a sentence. */
export interface RedlineWords {
  readonly subject: string;
  readonly versionLabel: string;
  readonly summary: string;
  /** Heads of the columns and rows of its tables. */
  readonly labels: RedlineLabels;
  readonly sides: string;
  readonly counts: string;
  /** `{sections}` */
  readonly sectionsWithoutChange: string;
  readonly weakened: string;
  readonly nothingWeakened: string;
  readonly moreWeakened: PluralForms;
  /** `{record}`, `{effect}` */
  readonly weakenedItem: string;
  /** `{record}`, `{effect}`; no reason was given. */
  readonly weakenedItemWithoutReason: string;
  readonly scores: string;
  readonly bridge: string;
  readonly bridgeLead: string;
  /** `{scope}`, `{from}`, `{to}`, `{steps}` */
  readonly bridgeAlt: string;
  readonly noBridge: string;
  /** `{range}` */
  readonly stayed: string;
  readonly history: string;
  readonly noEntries: string;
  readonly entriesTable: string;
  /** `{section}` */
  readonly moreEntries: PluralForms;
  readonly sectionLead: PluralForms;
  readonly gaps: string;
  readonly gapsLead: string;
  readonly gapsTable: string;
  readonly noGaps: string;
  /** Not asked on a side. */
  readonly notAsked: string;
  readonly actions: string;
  readonly noActions: string;
  /** `{area}` */
  readonly area: string;
  readonly knockOuts: string;
  /** `{title}`, `{region}`, `{from}`, `{to}` */
  readonly knockOut: string;
  readonly knockOutStates: Readonly<Record<"strikes" | "open" | "clear" | "none", string>>;
  readonly method: string;
  readonly methodLines: readonly string[];
  readonly steps: string;
  /** `{date}`, `{name}` */
  readonly reviewed: string;
  /** `{date}`, `{name}`, `{note}` */
  readonly reviewedWithNote: string;
  readonly privateChanged: string;
  /** In the place of a fingerprint. */
  readonly noFingerprint: string;
}

export interface RedlineLabels {
  readonly side: string;
  readonly plan: string;
  readonly version: string;
  readonly state: string;
  readonly fingerprint: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly changeInPoints: string;
  readonly section: string;
  readonly record: string;
  readonly field: string;
  readonly weakens: string;
  readonly withoutReason: string;
  readonly effect: string;
  readonly score: string;
  readonly who: string;
  readonly when: string;
  readonly reviewed: string;
  readonly entry: string;
  readonly comment: string;
  readonly because: string;
  readonly step: string;
  readonly means: string;
  readonly yes: string;
  readonly no: string;
}
