import { areas, type Area } from "#src/domain/catalog.ts";
import type { ActivityCone } from "#src/domain/continuity/activity-cone.ts";
import { createAftermath, type Aftermath } from "#src/domain/continuity/aftermath.ts";
import type { ConeEffect, ConeRunner } from "#src/domain/continuity/cone-runner.ts";
import type { NumberedElements } from "#src/domain/continuity/numbered-elements.ts";
import type { Strike } from "#src/domain/continuity/run-event.ts";

/** An element as an activity meets it: what it strikes of the activity's cone, and what comes of it alone. */
export interface EventPart extends ConeEffect {
  /** The element's number; those of an earlier area are smaller. */
  readonly number: number;
  readonly area: Area;
  readonly strikes: readonly Strike[];
  readonly aftermath: Aftermath;
  /**
   * How long the activity would be down if no need had a fallback, from 0 on; Infinity where it may not come up by
   * the horizon. With fallbacks it is not down longer, and under several parts not longer than under the worst.
   */
  readonly worstMinutes: number;
}

/**
 * The elements that strike the cone of an activity, in the order of their numbers. A zone, a provider or an absence
 * that strikes no more of the cone than one of its smaller elements is left out: it is in no minimal event.
 */
export function createEventParts(
  { elements, smaller, hits }: NumberedElements,
  cone: ActivityCone,
  runner: ConeRunner,
  horizonMinutes: number,
): EventPart[] {
  const strikesOf = new Map<number, Strike[]>();
  for (const [place, node] of cone.nodes.entries()) {
    for (const [number, minutes] of hits[node] ?? []) {
      if (minutes === 0) continue;
      const strikes = strikesOf.get(number) ?? [];
      strikes.push({ node: place, start: 0, end: minutes });
      strikesOf.set(number, strikes);
    }
  }
  const isDoubled = (number: number, strikes: readonly Strike[]): boolean =>
    (smaller[number] ?? []).some((other) => areSame(strikes, strikesOf.get(other) ?? []));
  const worstOf = createWorstCase(cone, horizonMinutes);
  return [...strikesOf]
    .filter(([number, strikes]) => !isDoubled(number, strikes))
    .sort(([a], [b]) => a - b)
    .map(([number, strikes]) => {
      const aftermath = createAftermath(cone, strikes);
      return {
        number,
        area: elements[number]?.area ?? areas[0],
        strikes,
        aftermath,
        worstMinutes: worstOf(strikes, aftermath),
        ...runner.run([strikes]),
      };
    });
}

function areSame(strikes: readonly Strike[], others: readonly Strike[]): boolean {
  return (
    strikes.length === others.length &&
    strikes.every(({ node, end }, place) => node === others[place]?.node && end === others[place]?.end)
  );
}

/** Without fallbacks an activity is down while anything is struck that it leans on, and for good after a deadlock. */
function createWorstCase(
  { graph, nodes }: ActivityCone,
  horizonMinutes: number,
): (strikes: readonly Strike[], aftermath: Aftermath) => number {
  const { firstNeed, firstOption, nodeOfOption } = graph;
  const isLeantOn = new Uint8Array(nodes.length);
  const open = [0];
  let isComplete = true;
  isLeantOn[0] = 1;
  for (const node of open) {
    for (let need = firstNeed[node] as number; need < (firstNeed[node + 1] as number); need += 1) {
      const first = firstOption[need] as number;
      const primary = first < (firstOption[need + 1] as number) ? (nodeOfOption[first] as number) : -1;
      if (primary < 0) isComplete = false;
      else if (isLeantOn[primary] === 0) {
        isLeantOn[primary] = 1;
        open.push(primary);
      }
    }
  }
  return (strikes, { reachesLoop }) => {
    if (!isComplete) return Infinity;
    const minutes = strikes.reduce(
      (worst, { node, end }) => (isLeantOn[node] === 1 ? Math.max(worst, end) : worst),
      0,
    );
    return minutes >= horizonMinutes || (minutes > 0 && reachesLoop) ? Infinity : minutes;
  };
}
