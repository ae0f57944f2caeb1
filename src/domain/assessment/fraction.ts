import type { Fraction } from "#src/domain/assessment/assessment.ts";

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * A fraction in lowest terms, so that equal shares are equal field by field. Both are whole numbers, the
 * denominator above 0; the sums of a plan stay far below the point where whole numbers lose digits.
 */
export function createFraction(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return createFraction(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** Below 0 where `a` is smaller, 0 where they are equal, above 0 where `a` is greater. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** The nearest number; equal fractions give the same number. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}
