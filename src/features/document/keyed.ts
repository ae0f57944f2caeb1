/**
 * Items of the document with keys for React. They have no identity but what they say, so that is the key, with a number that
 * tells those apart that say the same.
 */
export function keyed<T>(
  items: readonly T[],
  whatItSays: (item: T) => string,
): readonly { readonly key: string; readonly item: T; readonly index: number }[] {
  const timesSaid = new Map<string, number>();
  return items.map((item, index) => {
    const said = whatItSays(item);
    const times = (timesSaid.get(said) ?? 0) + 1;
    timesSaid.set(said, times);
    return { key: `${times} ${said}`, item, index };
  });
}
