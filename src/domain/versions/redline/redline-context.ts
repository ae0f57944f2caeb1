import type { ReviewTick } from "#src/domain/version-ports.ts";
import type { ComparedPlans, PrivateData } from "#src/domain/report/change-texts.ts";
import { nameOfSide, type SideTexts } from "#src/domain/report/change-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { ComparedVersion, Comparison } from "#src/domain/versions/compare/compare-versions.ts";

export interface RedlineInput {
  /** The two sides that were compared. */
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  /** In the language of the later plan. */
  readonly wording: Wording;
  /** Changes that somebody has looked at; those of other changes are passed over. */
  readonly reviewed?: readonly ReviewTick[];
  /** Masked, unless the reader is to see private contact data. */
  readonly privateData?: PrivateData;
}

/** What every section of the document of changes is written from. */
export interface RedlineContext extends Wording {
  readonly wording: Wording;
  readonly comparison: Comparison;
  readonly sides: { readonly before: ComparedVersion; readonly after: ComparedVersion };
  readonly plans: ComparedPlans;
  /** Names of the sides, within a sentence. */
  readonly names: SideTexts;
  readonly reviewed: readonly ReviewTick[];
  readonly privateData: PrivateData;
}

export function createRedlineContext(
  comparison: Comparison,
  { before, after, wording, reviewed = [], privateData = "masked" }: RedlineInput,
): RedlineContext {
  return {
    ...wording,
    wording,
    comparison,
    sides: { before, after },
    plans: { before: before.plan, after: after.plan },
    names: { before: nameOfSide(before, wording), after: nameOfSide(after, wording) },
    reviewed,
    privateData,
  };
}

/** Ids of sections and blocks that others link to. */
export const redlineId = {
  section: (section: string) => `changes:${section}`,
  change: (kind: string, id: string) => `change:${kind}:${id}`,
};
