/**
 * Stops a time that is not a whole number of minutes, 0 or more: the engine compares times exactly. Records are
 * checked when they are read, so a wrong one is a bug and throws a RangeError.
 */
export function requireWholeMinutes(value: number, what: string): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${what} must be a whole number of minutes, 0 or more, but is ${value}`);
  }
}
