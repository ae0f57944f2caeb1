/** What is wrong with a JSON value before anybody looks at its meaning. */
export type JsonProblem =
  | { readonly type: "tooDeep"; readonly limit: number }
  | { readonly type: "tooMany"; readonly limit: number }
  /** A key that would reach into the machinery of objects, such as `__proto__`. */
  | { readonly type: "forbiddenKey"; readonly key: string };

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Walks a parsed JSON value within bounds on depth and on the number of values. Gives the first problem, or
 * undefined. Uses a list of its own instead of recursion, so that depth cannot exhaust the stack.
 */
export function checkJson(
  value: unknown,
  bounds: { readonly depth: number; readonly nodes: number },
): JsonProblem | undefined {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += 1;
    if (nodes > bounds.nodes) return { type: "tooMany", limit: bounds.nodes };
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.depth > bounds.depth) return { type: "tooDeep", limit: bounds.depth };
    for (const [key, item] of Object.entries(next.value)) {
      if (forbiddenKeys.has(key)) return { type: "forbiddenKey", key };
      open.push({ value: item, depth: next.depth + 1 });
    }
  }
  return undefined;
}
