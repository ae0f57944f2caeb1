const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/;

/** True for an id that is safe as a key of a plain object (`constructor` and its like are not). */
export function isId(value: string): boolean {
  return idPattern.test(value) && !(value in {});
}
