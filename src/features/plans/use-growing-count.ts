import { startTransition, useEffect, useState } from "react";

/** A screenful at once; the rest follows in portions small enough not to be felt. */
const firstCount = 40;
const portion = 80;

/** How many of `total` rows to render now. Grows by itself until all of them are there. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(firstCount);
  const isComplete = count >= total;

  useEffect(() => {
    if (isComplete) return undefined;
    const timer = setTimeout(() => startTransition(() => setCount(count + portion)), 16);
    return () => clearTimeout(timer);
  }, [isComplete, count]);

  return Math.min(count, total);
}
