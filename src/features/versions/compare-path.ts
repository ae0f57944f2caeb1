/** A version by its number, or the draft. */
export type ComparedSide = number | "draft";

/** The address of the page that compares two states of a plan. */
export function comparePath(planId: string, before: ComparedSide, after: ComparedSide): string {
  const sides = new URLSearchParams({ before: `${planId}:${before}`, after: `${planId}:${after}` });
  return `/compare?${sides.toString()}`;
}
