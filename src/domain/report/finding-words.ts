import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";

/** What was found, what it means, and what to do next; a sentence or two each. */
export interface FindingText {
  readonly what: string;
  readonly means: string;
  readonly next: string;
}

/** Told otherwise than by the type of the finding alone. */
type FindingCase =
  /** One entry, not several. */
  | "entryMissing"
  | "beginningMissing"
  /** The content is that of another version. */
  | "contentOfOther"
  /** The content was written by a newer version of the app. */
  | "snapshotNewer";

/**
 * By the type of a finding, or its case. Parameters, where the finding has them: `{position}`, `{version}`,
 * `{from}`, `{to}`, `{positions}`, `{expected}`, `{found}`, `{state}`, `{plan}`, `{matches}`, `{fingerprint}`.
 */
export type FindingWords = Readonly<Record<HistoryFinding["type"] | FindingCase, FindingText>>;
