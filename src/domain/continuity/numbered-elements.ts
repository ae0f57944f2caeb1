import { isSmallerElement, type Element } from "#src/domain/continuity/elements.ts";

/** The elements of all areas, numbered in the order of the areas. */
export interface NumberedElements {
  readonly elements: readonly Element[];
  /** Element to the numbers of its strictly smaller ones. */
  readonly smaller: readonly (readonly number[])[];
  /** Node of the compiled model to what strikes it and for how long, ascending by element. */
  readonly hits: readonly (readonly (readonly [element: number, minutes: number])[])[];
}

export function numberElements(
  elements: readonly Element[],
  indexById: ReadonlyMap<string, number>,
): NumberedElements {
  const hits: [number, number][][] = Array.from(indexById, () => []);
  for (const [number, { outageMinutes }] of elements.entries()) {
    for (const [id, minutes] of Object.entries(outageMinutes)) {
      hits[indexById.get(id) ?? -1]?.push([number, minutes]);
    }
  }
  const smaller = elements.map((element) =>
    element.type === "node" || element.type === "oneHolder"
      ? []
      : elements.flatMap((other, number) => (isSmallerElement(other, element) ? [number] : [])),
  );
  return { elements, smaller, hits };
}
