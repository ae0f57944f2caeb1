import type { PluralForms } from "#src/domain/report/fill-in.ts";
import type { SealCheck } from "#src/domain/versions/history-entry.ts";
import type { VersionState } from "#src/domain/versions/history.ts";

/** Versions, approvals and fingerprints: on the cover, at the foot of every page, and in a section of their own. */
export interface VersionWords {
  /** `{number}`, `{date}` of the latest entry, `{by}`: the version that took its place. */
  readonly versionLabels: Readonly<Record<VersionState, string>>;
  /** `{date}`, `{number}` */
  readonly draftAfter: string;
  /** `{date}` */
  readonly draftBeforeAny: string;
  /** `{short}`: sixteen digits */
  readonly shortFingerprint: string;
  readonly contentFingerprint: string;
  readonly contentUse: string;
  readonly ratedAgainTitle: string;
  /** `{catalog}`, `{method}`: of the day of sealing; `{score}` of that day. */
  readonly ratedAgain: string;
  readonly preparedBy: string;
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly sealedVersions: string;
  /** `{number}` */
  readonly version: string;
  readonly states: Readonly<Record<VersionState, string>>;
  readonly sealed: string;
  /** `{date}`, `{name}` */
  readonly sealedBy: string;
  readonly score: string;
  /** `{score}`, `{date}`, `{catalog}`, `{method}` */
  readonly scoreOn: string;
  readonly openPoints: string;
  readonly openPoint: Readonly<Record<SealCheck, PluralForms>>;
  readonly nothingOpen: string;
  /** What somebody did, as a label: "Approved". */
  readonly steps: Readonly<Record<VersionStep, string>>;
  /** `{number}`, `{date}` */
  readonly supersededBy: string;
  /** `{comment}` */
  readonly comment: string;
  /** `{position}`, `{short}` */
  readonly entry: string;
  readonly misfits: string;
  readonly misfitsLead: string;
  readonly misfit: string;
  readonly chain: string;
  readonly lastEntry: string;
  readonly lastEntryUse: PluralForms;
}

export type VersionStep = "sealed" | "submitted" | "approved" | "returned" | "superseded" | "archived";
