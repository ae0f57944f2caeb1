import type { PlanRecord } from "#src/domain/plan/plan.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

/** The order in which `liveRecords` lists records. */
function comparePlaces(a: PlanRecord, b: PlanRecord): number {
  return compareText(a.order ?? "~", b.order ?? "~") || compareText(a.id, b.id);
}

/**
 * Ids of the records that stand elsewhere among the given ones: at least one other record changed sides with
 * them. The same whichever of the two plans comes first.
 *
 * @param pairs the records that both plans have, with both forms of each
 */
export function idsInOtherPlaces(
  pairs: readonly { readonly from: PlanRecord; readonly to: PlanRecord }[],
): Set<string> {
  const places = new Map(
    pairs
      .map(({ to }) => to)
      .toSorted(comparePlaces)
      .map(({ id }, place) => [id, place]),
  );
  const listed = pairs.map(({ from }) => from).toSorted(comparePlaces);
  const placesNow = listed.map(({ id }) => places.get(id) ?? 0);

  const isOvertaken = Array<boolean>(listed.length).fill(false);
  let highest = -1;
  for (const [index, place] of placesNow.entries()) {
    if (place < highest) isOvertaken[index] = true;
    highest = Math.max(highest, place);
  }
  let lowest = listed.length;
  for (let index = listed.length - 1; index >= 0; index -= 1) {
    const place = placesNow[index] ?? 0;
    if (place > lowest) isOvertaken[index] = true;
    lowest = Math.min(lowest, place);
  }
  return new Set(listed.filter((_, index) => isOvertaken[index]).map(({ id }) => id));
}
