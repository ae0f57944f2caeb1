/** One measured figure against the bound that the product promises. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "kB" | "MB" | "score" | "exponent" | "of 20";
  /** Absent where another program is measured for comparison. */
  readonly bound?: number;
  /** `atMost` unless the figure has to reach its bound. */
  readonly sense?: "atMost" | "atLeast";
  /** All single measurements, where the value is their median or worst. */
  readonly samples?: readonly number[];
}

export function isWithin({ value, bound, sense = "atMost" }: Figure): boolean {
  if (bound === undefined) return true;
  return sense === "atMost" ? value <= bound : value >= bound;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function describeFigure(figure: Figure): string {
  const digits = figure.unit === "score" || figure.unit === "exponent" ? 3 : 1;
  const sign = figure.sense === "atLeast" ? ">=" : "<=";
  const { bound } = figure;
  const verdict = bound === undefined ? "" : isWithin(figure) ? "within" : "OVER";
  const value = `${figure.value.toFixed(digits)} ${figure.unit}`;
  const promise = bound === undefined ? "" : `   ${sign} ${bound} ${figure.unit}`;
  return `${verdict.padEnd(7)}${figure.name.padEnd(58)}${value.padStart(14)}${promise}`;
}
