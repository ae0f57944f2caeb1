import { leavesNoTrace } from "#src/domain/continuity/aftermath.ts";
import { overlaps } from "#src/domain/continuity/bit-set.ts";
import { joinEffects, type ConeEffect, type ConeRunner } from "#src/domain/continuity/cone-runner.ts";
import type { EventPart } from "#src/domain/continuity/event-part.ts";
import { longestOfUnion, slackBefore } from "#src/domain/continuity/union-of-outages.ts";

/** How long an activity may be down at most, and how far an event is looked at. */
export interface Limits {
  readonly mtpdMinutes: number;
  readonly horizonMinutes: number;
}

/** What is known of the pairs among the parts of events, by the places of the parts. */
export interface PairTable {
  /** Whether some need with fallbacks has an option touched by one and an option touched by the other. */
  readonly doMeet: (one: number, other: number) => boolean;
  /** What two parts do together. */
  readonly effectOf: (one: number, other: number) => ConeEffect;
  /**
   * Whether a part adds nothing that matters to another: it leaves no trace once it is over, and the activity may be
   * down all along until then. Two parts that are each harmless to a third are so together.
   */
  readonly isHarmless: (part: number, rest: number) => boolean;
  /** The same of a part and the pair that it comes on top of. */
  readonly isHarmlessToPair: (part: number, one: number, other: number) => boolean;
}

const [unknown, yes, no] = [0, 1, 2];

/** @param parts the activity fails under none of them alone */
export function createPairTable(
  parts: readonly EventPart[],
  runner: ConeRunner,
  { mtpdMinutes, horizonMinutes }: Limits,
): PairTable {
  const count = parts.length;
  const partAt = (place: number): EventPart => parts[place] as EventPart;
  const meetings = new Uint8Array(count * count);
  for (const [place, one] of parts.entries()) {
    for (let other = place + 1; other < count; other += 1) {
      if (one.area === partAt(other).area || !overlaps(one.meetings, partAt(other).meetings)) continue;
      meetings[place * count + other] = 1;
      meetings[other * count + place] = 1;
    }
  }
  const doMeet = (one: number, other: number): boolean => meetings[one * count + other] === 1;

  const effects = new Map<number, ConeEffect>();
  function effectOf(one: number, other: number): ConeEffect {
    const key = Math.min(one, other) * count + Math.max(one, other);
    const known = effects.get(key);
    if (known) return known;
    const effect = doMeet(one, other)
      ? runner.run([partAt(one).strikes, partAt(other).strikes])
      : joinEffects(partAt(one), partAt(other));
    effects.set(key, effect);
    return effect;
  }

  const slackMinutes = parts.map(({ outages }) =>
    Math.min(horizonMinutes - 1, slackBefore(outages, mtpdMinutes)),
  );
  const harmless = new Uint8Array(count * count);
  function isHarmless(part: number, rest: number): boolean {
    const place = part * count + rest;
    if (harmless[place] === unknown) {
      const { aftermath } = partAt(part);
      const slack = slackMinutes[rest] as number;
      const { primaryOutages, aftermath: other } = partAt(rest);
      const isSo = aftermath.endMinutes <= slack && leavesNoTrace(aftermath, primaryOutages, [other], slack);
      harmless[place] = isSo ? yes : no;
    }
    return harmless[place] === yes;
  }

  function isHarmlessToPair(part: number, one: number, other: number): boolean {
    const { aftermath } = partAt(part);
    const { endMinutes } = aftermath;
    if (endMinutes > Math.min(slackMinutes[one] as number, slackMinutes[other] as number)) return false;
    const { outages, primaryOutages } = effectOf(one, other);
    return (
      longestOfUnion([[0, endMinutes], outages]) <= mtpdMinutes &&
      leavesNoTrace(aftermath, primaryOutages, [partAt(one).aftermath, partAt(other).aftermath])
    );
  }

  return { doMeet, effectOf, isHarmless, isHarmlessToPair };
}
