import type { ImpactLevels } from "#src/domain/impact/impact-over-time.ts";
import { impactMoments } from "#src/domain/plan/impact.ts";

export interface MtpdProposal {
  /** From here on the impact is intolerable: 0 or more. */
  readonly minutes: number;
  /** The categories that say so first, in the order given. */
  readonly categoryIds: readonly string[];
}

/**
 * The MTPD that impacts over time propose: the first moment, over all categories, that is judged intolerable.
 * Undefined where none is. The one rule of the screen and the document.
 *
 * @param impacts of one activity, one for each category
 */
export function proposeMtpd(
  impacts: readonly (ImpactLevels & { readonly categoryId: string })[],
): MtpdProposal | undefined {
  for (const { field, minutes } of impactMoments) {
    const intolerable = impacts.filter((impact) => impact[field] === "intolerable");
    if (intolerable.length > 0)
      return { minutes, categoryIds: intolerable.map(({ categoryId }) => categoryId) };
  }
  return undefined;
}
