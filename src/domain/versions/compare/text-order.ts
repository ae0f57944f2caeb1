/** Compares as the machine does, not as a language does: the same order on every device. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
