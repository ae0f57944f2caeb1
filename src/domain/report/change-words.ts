import type { PluralForms } from "#src/domain/report/fill-in.ts";
import type { FindingWords } from "#src/domain/report/finding-words.ts";
import type { ModelChangeWords } from "#src/domain/report/model-change-words.ts";
import type { RedlineWords } from "#src/domain/report/redline-words.ts";
import type { HeadlineStepId } from "#src/domain/versions/compare/headline-bridge.ts";
import type { Direction, EffectReason } from "#src/domain/versions/compare/change-effect.ts";
import type { ChangeSection } from "#src/domain/versions/compare/change-section.ts";
import type { ActionChanges } from "#src/domain/versions/compare/compare-actions.ts";
import type { GapTurn } from "#src/domain/versions/compare/compare-gaps.ts";
import type { PlanRelation } from "#src/domain/versions/compare/compare-versions.ts";
import type { RecordChange } from "#src/domain/versions/compare/record-difference.ts";

/** Every word about what changed between two versions, on screen and on paper. */
export interface ChangeWords {
  readonly sections: Readonly<Record<ChangeSection, string>>;
  /** What became of a record. */
  readonly kinds: Readonly<Record<RecordChange["change"], string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly effects: Readonly<Record<EffectReason, string>>;
  /** `{direction}`, `{reasons}` */
  readonly effect: string;
  readonly reasonMissing: string;
  readonly relations: Readonly<Record<PlanRelation, string>>;
  /** Not sealed. */
  readonly draftState: string;
  readonly names: SideNames;
  readonly summary: ComparisonSummaryWords;
  readonly notes: ComparisonNotes;
  readonly entries: EntryWords;
  readonly bridge: BridgeWords;
  readonly gaps: Readonly<Record<GapTurn, string>>;
  readonly actions: Readonly<Record<keyof ActionChanges, string>>;
  readonly findings: FindingWords;
  readonly model: ModelChangeWords;
  readonly redline: RedlineWords;
}

/** What a side is called. */
export interface SideNames {
  /** Within a sentence. `{number}`, `{date}` */
  readonly version: string;
  /** Within a sentence. `{date}` */
  readonly draft: string;
  /** By itself. `{number}`, `{date}` */
  readonly versionLabel: string;
}

/** `{before}` and `{after}`: names of the sides, within a sentence. */
export interface ComparisonSummaryWords {
  /** `{before}` */
  readonly changesSince: PluralForms;
  readonly changesBetween: PluralForms;
  readonly changesUnrelated: PluralForms;
  /** `{changes}`, `{weakened}` */
  readonly sentence: string;
  readonly weakened: PluralForms;
  readonly noneWeakened: string;
  /** `{weakened}`; of some of them */
  readonly someWithoutReason: PluralForms;
  /** `{weakened}`; of all of them, by their number */
  readonly allWithoutReason: PluralForms;
  readonly othersWithoutReason: PluralForms;
  /** `{before}` */
  readonly nothingSince: string;
  readonly nothingBetween: string;
  readonly sameFingerprint: string;
  readonly otherFingerprint: string;
  readonly moreEntries: PluralForms;
  /** `{from}`, `{to}` */
  readonly readinessWent: string;
  /** `{to}` */
  readonly readinessStayed: string;
  /** `{from}`, `{to}`: at least one is no number, but for example “Not rated yet”. */
  readonly readinessOther: string;
}

/** What has to be known to read a comparison rightly. `{before}` and `{after}`: names of the sides. */
export interface ComparisonNotes {
  readonly scoredAgainBefore: string;
  readonly scoredAgainAfter: string;
  readonly scoredAgainBoth: string;
  readonly privateDataHashed: string;
  readonly privateDataLeftOut: string;
  readonly historyForked: string;
}

/** What happened, as sentences. All: `{number}`, `{name}`, `{date}`. */
export interface EntryWords {
  readonly sealed: string;
  readonly submitted: string;
  readonly approved: string;
  readonly returned: string;
  /** `{by}`: the number of the other version; no name. */
  readonly superseded: string;
  readonly archived: string;
  /** `{name}`, `{role}` */
  readonly nameWithRole: string;
}

export interface BridgeWords {
  readonly steps: Readonly<Record<HeadlineStepId, { readonly name: string; readonly means: string }>>;
  /** `{points}`: "+4" or "−1"; the form is chosen by the points without their sign. */
  readonly points: PluralForms;
  /** `{low}`, `{high}`: bare numbers of points with their signs, where the two ends of a range moved differently. */
  readonly pointsOfRange: string;
  readonly noPoints: string;
  /** Instead of a number of points: not nothing, and less than whole points can tell. */
  readonly lessThanOneUp: string;
  readonly lessThanOneDown: string;
  /** The same as a sentence of its own. */
  readonly littleMore: string;
  readonly littleLess: string;
  readonly turns: Readonly<Record<"applicable" | "notApplicable", string>>;
  readonly whole: string;
  /** `{region}`, `{points}` */
  readonly ofRegion: string;
  /** `{points}` */
  readonly ofWhole: string;
}
