/** A need by numbers: who has it, and its options, primary first. */
export interface NumberedNeed {
  readonly owner: number;
  readonly options: readonly NumberedOption[];
}

export interface NumberedOption {
  /** -1 where the node is missing. */
  readonly node: number;
  /** When it can be used and when it is used up, in minutes from the start of the need's clock. */
  readonly usableAfter: number;
  readonly usableUntil: number;
}

/**
 * Who needs whom, as whole numbers in flat arrays, so that an event costs what it touches. Nodes, needs and options
 * are numbered; `firstX[i]` to `firstX[i + 1]` are the places of what belongs to `i`.
 */
export interface NeedGraph {
  readonly nodeCount: number;
  /** Node to its needs. */
  readonly firstNeed: Int32Array;
  readonly ownerOfNeed: Int32Array;
  /** Need to its options, primary first. */
  readonly firstOption: Int32Array;
  readonly nodeOfOption: Int32Array;
  readonly usableAfter: Float64Array;
  readonly usableUntil: Float64Array;
  /** Node to the needs it is an option of (`needOfDependent`), as primary or fallback. */
  readonly firstDependent: Int32Array;
  readonly needOfDependent: Int32Array;
  /** Node to the needs with fallbacks whose primary it is (`needOfLed`): their clocks run while it is down. */
  readonly firstLed: Int32Array;
  readonly needOfLed: Int32Array;
  /** Needs whose primary is missing: not met by it from the first minute on. */
  readonly needsWithoutPrimary: Int32Array;
}

/** @param needs those of one owner together, in the order of the owners */
export function createNeedGraph(nodeCount: number, needs: readonly NumberedNeed[]): NeedGraph {
  const optionCount = needs.reduce((sum, { options }) => sum + options.length, 0);
  const firstNeed = new Int32Array(nodeCount + 1);
  const ownerOfNeed = new Int32Array(needs.length);
  const firstOption = new Int32Array(needs.length + 1);
  const nodeOfOption = new Int32Array(optionCount);
  const usableAfter = new Float64Array(optionCount);
  const usableUntil = new Float64Array(optionCount);
  const ledBy = new Int32Array(needs.length).fill(-1);
  const needOfOption = new Int32Array(optionCount);
  const withoutPrimary: number[] = [];
  let place = 0;
  for (const [need, { owner, options }] of needs.entries()) {
    firstNeed[owner + 1] = need + 1;
    ownerOfNeed[need] = owner;
    const primary = options[0]?.node ?? -1;
    if (primary < 0) withoutPrimary.push(need);
    else if (options.length > 1) ledBy[need] = primary;
    for (const option of options) {
      nodeOfOption[place] = option.node;
      usableAfter[place] = option.usableAfter;
      usableUntil[place] = option.usableUntil;
      needOfOption[place] = need;
      place += 1;
    }
    firstOption[need + 1] = place;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    firstNeed[node + 1] = Math.max(firstNeed[node] as number, firstNeed[node + 1] as number);
  }
  const [firstDependent, needOfDependent] = groupByNode(nodeCount, nodeOfOption, needOfOption);
  const [firstLed, needOfLed] = groupByNode(nodeCount, ledBy, Int32Array.from(ledBy.keys()));
  return {
    nodeCount,
    firstNeed,
    ownerOfNeed,
    firstOption,
    nodeOfOption,
    usableAfter,
    usableUntil,
    firstDependent,
    needOfDependent,
    firstLed,
    needOfLed,
    needsWithoutPrimary: Int32Array.from(withoutPrimary),
  };
}

/** The needs of each node, in their order; pairs whose node is -1 are left out. */
function groupByNode(
  nodeCount: number,
  nodes: Int32Array,
  needs: Int32Array,
): [first: Int32Array, needs: Int32Array] {
  const first = new Int32Array(nodeCount + 1);
  for (const node of nodes) if (node >= 0) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  }
  const next = first.slice();
  const grouped = new Int32Array(first[nodeCount] as number);
  for (const [pair, node] of nodes.entries()) {
    if (node < 0) continue;
    const place = next[node] as number;
    grouped[place] = needs[pair] as number;
    next[node] = place + 1;
  }
  return [first, grouped];
}
