/** Things that fall due, earliest first; those of one time in no particular order. A binary heap. */
export interface TimeQueue {
  readonly add: (time: number, entry: number) => void;
  /** Infinity where it is empty. */
  readonly nextTime: () => number;
  /** Takes out the earliest entry; -1 where it is empty. */
  readonly take: () => number;
  readonly clear: () => void;
}

export function createTimeQueue(): TimeQueue {
  const times: number[] = [];
  const entries: number[] = [];
  let size = 0;

  function add(time: number, entry: number): void {
    let place = size;
    size += 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const parentTime = times[parent] as number;
      if (parentTime <= time) break;
      times[place] = parentTime;
      entries[place] = entries[parent] as number;
      place = parent;
    }
    times[place] = time;
    entries[place] = entry;
  }

  function take(): number {
    if (size === 0) return -1;
    const first = entries[0] as number;
    size -= 1;
    const time = times[size] as number;
    const entry = entries[size] as number;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && (times[child + 1] as number) < (times[child] as number)) child += 1;
      if ((times[child] as number) >= time) break;
      times[place] = times[child] as number;
      entries[place] = entries[child] as number;
      place = child;
    }
    times[place] = time;
    entries[place] = entry;
    return first;
  }

  return {
    add,
    take,
    nextTime: () => (size === 0 ? Infinity : (times[0] as number)),
    clear: () => {
      size = 0;
    },
  };
}
