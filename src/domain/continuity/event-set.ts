/** The numbers of the elements of an event, ascending: one to three. */
export type EventNumbers = readonly number[];

/** A set of events. Element numbers are below 65,535. */
export interface EventSet {
  readonly add: (event: EventNumbers) => void;
  readonly has: (event: EventNumbers) => boolean;
  /** In the order in which they were added. */
  readonly events: () => IterableIterator<EventNumbers>;
}

export function createEventSet(): EventSet {
  const events = new Map<number, EventNumbers>();
  return {
    add: (event) => events.set(keyOf(event), event),
    has: (event) => events.has(keyOf(event)),
    events: () => events.values(),
  };
}

function keyOf(event: EventNumbers): number {
  let key = 0;
  for (const number of event) key = key * 65_536 + number + 1;
  return key;
}
