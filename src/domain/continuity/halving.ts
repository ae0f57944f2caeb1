/**
 * The greatest whole number of `low` to `high` that is enough, by halving: exact where everything below one that is
 * enough is enough too, and in any case one that is enough. Undefined where `low` is not.
 */
export function findGreatest(
  low: number,
  high: number,
  isEnough: (value: number) => boolean,
): number | undefined {
  if (low > high || !isEnough(low)) return undefined;
  let [enough, tooMuch] = [low, high + 1];
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    if (isEnough(middle)) enough = middle;
    else tooMuch = middle;
  }
  return enough;
}

/** The same for the least one; undefined where `high` is not enough. */
export function findLeast(
  low: number,
  high: number,
  isEnough: (value: number) => boolean,
): number | undefined {
  const negative = findGreatest(-high, -low, (value) => isEnough(-value));
  return negative === undefined ? undefined : 0 - negative;
}
