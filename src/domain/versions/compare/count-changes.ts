import { changeSections, type ChangeSection } from "#src/domain/versions/compare/change-section.ts";
import type { ExplainedChange } from "#src/domain/versions/compare/explain-difference.ts";

export interface SectionCount {
  readonly section: ChangeSection;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  /** Of them all, those that weaken the plan, in whole or in part. */
  readonly weakened: number;
  readonly strengthened: number;
  /** Of them all, those that should say why and do not. */
  readonly withoutReason: number;
}

/** How many records changed in each section, every section in its fixed order. */
export function countChanges(changes: readonly ExplainedChange[]): SectionCount[] {
  return changeSections.map((section) => {
    const own = changes.filter((change) => change.section === section);
    const count = (isCounted: (change: ExplainedChange) => boolean): number => own.filter(isCounted).length;
    return {
      section,
      added: count(({ change }) => change.change === "added"),
      removed: count(({ change }) => change.change === "removed"),
      changed: count(({ change }) => change.change === "changed"),
      moved: count(({ change }) => change.change === "moved"),
      weakened: count(({ effect }) => effect.direction === "weakens" || effect.direction === "mixed"),
      strengthened: count(({ effect }) => effect.direction === "strengthens" || effect.direction === "mixed"),
      withoutReason: count(({ reason }) => reason.state === "missing"),
    };
  });
}
