/** Sets of small whole numbers, one bit each. Sets that are compared must have the same capacity. */
export type BitSet = Uint32Array;

export function createBitSet(capacity: number): BitSet {
  return new Uint32Array(Math.ceil(capacity / 32));
}

export function addBit(set: BitSet, bit: number): void {
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31));
}

export function overlaps(set: BitSet, other: BitSet): boolean {
  for (let word = 0; word < set.length; word += 1) {
    if (((set[word] as number) & (other[word] as number)) !== 0) return true;
  }
  return false;
}
