import type { ActivityCone } from "#src/domain/continuity/activity-cone.ts";
import { addBit, createBitSet, type BitSet } from "#src/domain/continuity/bit-set.ts";
import { createEventRunner, type Strike } from "#src/domain/continuity/run-event.ts";
import { uniteOutages } from "#src/domain/continuity/union-of-outages.ts";

/** What an event does to an activity, and what has to be known to join it with another part of an event. */
export interface ConeEffect {
  /** Down times of the activity, start and end in turn. */
  readonly outages: readonly number[];
  /** The needs of the cone with an option that the event touches, as far as they have fallbacks. */
  readonly meetings: BitSet;
  /** Down times of the nodes whose fallbacks have clocks: the primaries of needs with fallbacks. */
  readonly primaryOutages: ReadonlyMap<number, readonly number[]>;
}

/** Runs events in the cone of an activity. */
export interface ConeRunner {
  readonly run: (strikes: readonly (readonly Strike[])[]) => ConeEffect;
  /** Down times of the activity alone, start and end in turn. */
  readonly runForOutages: (strikes: readonly (readonly Strike[])[]) => readonly number[];
}

export function createConeRunner({ graph }: ActivityCone, horizonMinutes: number): ConeRunner {
  const { firstDependent, needOfDependent, firstOption, firstLed } = graph;
  const runner = createEventRunner(graph);
  const needCount = graph.ownerOfNeed.length;

  function run(strikes: readonly (readonly Strike[])[]): ConeEffect {
    const { touched, downTimes } = runner.run(strikes, horizonMinutes);
    const meetings = createBitSet(needCount);
    const primaryOutages = new Map<number, readonly number[]>();
    for (const node of touched) {
      if (firstLed[node] !== firstLed[node + 1]) primaryOutages.set(node, downTimes(node));
      const end = firstDependent[node + 1] as number;
      for (let link = firstDependent[node] as number; link < end; link += 1) {
        const need = needOfDependent[link] as number;
        if ((firstOption[need + 1] as number) - (firstOption[need] as number) > 1) addBit(meetings, need);
      }
    }
    return { outages: downTimes(0), meetings, primaryOutages };
  }

  return { run, runForOutages: (strikes) => runner.run(strikes, horizonMinutes).downTimes(0) };
}

/** What two parts do together that do not meet: everything is the union. */
export function joinEffects(one: ConeEffect, other: ConeEffect): ConeEffect {
  const primaryOutages = new Map(one.primaryOutages);
  for (const [node, outages] of other.primaryOutages) {
    primaryOutages.set(node, uniteOutages(primaryOutages.get(node) ?? [], outages));
  }
  return {
    outages: uniteOutages(one.outages, other.outages),
    meetings: one.meetings.map((word, place) => word | (other.meetings[place] as number)),
    primaryOutages,
  };
}
