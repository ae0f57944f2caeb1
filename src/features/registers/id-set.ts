type IdSet = Readonly<Record<string, true>>;

export function withId(set: IdSet | undefined, id: string): IdSet {
  return { ...set, [id]: true };
}

/** Undefined where nothing is left, so that an empty set is not stored. */
export function withoutId(set: IdSet | undefined, id: string): IdSet | undefined {
  const left = Object.keys(set ?? {}).filter((one) => one !== id);
  return left.length === 0 ? undefined : Object.fromEntries(left.map((one): [string, true] => [one, true]));
}
