import {
  defaultHorizonMinutes,
  type ActivityNode,
  type ContinuityModel,
  type Disruptions,
  type Interval,
  type ModelNode,
  type Need,
} from "#src/domain/continuity/model.ts";

export type NaiveVerdict = "intolerable" | "notRated" | "withinRto" | "lateButTolerable";

export interface NaiveActivityOutcome {
  /** `Infinity` where an outage is still open at the horizon; 0 where there is none. */
  readonly longestMinutes: number;
  /** `Infinity` where an outage is still open at the horizon; 0 where there is none. */
  readonly totalMinutes: number;
  /** Absent where the activity is never down for a minute. */
  readonly firstDownAt?: number;
  readonly verdict: NaiveVerdict;
}

export interface NaiveOutcome {
  /** Every node that is ever down for a minute; an end at the horizon means not restored. */
  readonly down: Readonly<Record<string, readonly Interval[]>>;
  /** Every node that some failure wave took down, even if it was back within the same minute. */
  readonly touched: ReadonlySet<string>;
  readonly activities: Readonly<Record<string, NaiveActivityOutcome>>;
  /** Each in alphabetical order, and so are they by their first node. */
  readonly deadlocks: readonly (readonly string[])[];
}

/** The state of a model at the end of a minute. */
class Minutes {
  readonly up: Set<string>;
  readonly touched = new Set<string>();
  private readonly clocks = new Map<Need, number>();
  private readonly nodes: readonly ModelNode[];
  private readonly needs: readonly Need[];
  private readonly disruptions: Disruptions;

  constructor(model: ContinuityModel, disruptions: Disruptions) {
    this.nodes = Object.values(model.nodes);
    this.needs = this.nodes.flatMap((node) => node.needs);
    this.disruptions = disruptions;
    this.up = new Set(this.nodes.map((node) => node.id));
  }

  isDisrupted(id: string, t: number): boolean {
    const intervals = this.disruptions[id];
    return intervals !== undefined && intervals.some((interval) => interval.start <= t && t < interval.end);
  }

  isMet(need: Need, t: number): boolean {
    const since = this.clocks.get(need) ?? t;
    return need.options.some((option, place) => {
      if (!this.up.has(option.nodeId)) return false;
      if (place === 0) return true;
      const begin = since + option.activationMinutes;
      return begin <= t && t < begin + (option.sustainMinutes ?? Infinity);
    });
  }

  private hasAllNeeds(node: ModelNode, t: number): boolean {
    return node.needs.every((need) => this.isMet(need, t));
  }

  /** §2, the three steps in their order. Says whether any of them changed anything. */
  step(t: number): boolean {
    const failed = this.failureWave(t);
    const restored = this.restoreWave(t);
    const clocked = this.setClocks(t);
    return failed || restored || clocked;
  }

  private failureWave(t: number): boolean {
    let changed = false;
    for (const node of this.nodes) {
      if (this.up.has(node.id) && (this.isDisrupted(node.id, t) || !this.hasAllNeeds(node, t))) {
        this.up.delete(node.id);
        this.touched.add(node.id);
        changed = true;
      }
    }
    if (changed) this.failureWave(t);
    return changed;
  }

  private restoreWave(t: number): boolean {
    let changed = false;
    for (const node of this.nodes) {
      if (!this.up.has(node.id) && !this.isDisrupted(node.id, t) && this.hasAllNeeds(node, t)) {
        this.up.add(node.id);
        changed = true;
      }
    }
    if (changed) this.restoreWave(t);
    return changed;
  }

  private setClocks(t: number): boolean {
    let changed = false;
    for (const need of this.needs) {
      const primary = need.options[0];
      if (primary && this.up.has(primary.nodeId)) {
        changed = this.clocks.delete(need) || changed;
      } else if (!this.clocks.has(need)) {
        this.clocks.set(need, t);
        changed = true;
      }
    }
    return changed;
  }

  /**
   * The last minute before the horizon in which a disruption, or the time of a fallback whose clock runs,
   * begins or ends; -1 where there is none.
   */
  lastEdge(horizonMinutes: number): number {
    const ofDisruptions = Object.values(this.disruptions).flatMap((intervals) =>
      intervals.flatMap(({ start, end }) => [start, end]),
    );
    const ofFallbacks = [...this.clocks].flatMap(([need, since]) =>
      need.options.flatMap(({ activationMinutes, sustainMinutes = Infinity }) => [
        since + activationMinutes,
        since + activationMinutes + sustainMinutes,
      ]),
    );
    return Math.max(-1, ...[...ofDisruptions, ...ofFallbacks].filter((edge) => edge < horizonMinutes));
  }
}

function rate({ mtpdMinutes, rtoMinutes }: ActivityNode, longestMinutes: number): NaiveVerdict {
  if (mtpdMinutes !== undefined && longestMinutes > mtpdMinutes) return "intolerable";
  if (mtpdMinutes === undefined || rtoMinutes === undefined) return "notRated";
  return longestMinutes <= rtoMinutes ? "withinRto" : "lateButTolerable";
}

function activityOutcome(
  activity: ActivityNode,
  down: readonly Interval[],
  horizonMinutes: number,
): NaiveActivityOutcome {
  const lengths = down.map(({ start, end }) => (end === horizonMinutes ? Infinity : end - start));
  const longestMinutes = Math.max(0, ...lengths);
  return {
    longestMinutes,
    totalMinutes: lengths.reduce((sum, length) => sum + length, 0),
    ...(down[0] ? { firstDownAt: down[0].start } : {}),
    verdict: rate(activity, longestMinutes),
  };
}

/**
 * Sets of nodes that are down in a minute, none of them disrupted then, each reachable from each through
 * options, down like itself, of needs that are not met (one that is met keeps nobody down). A node alone
 * counts if it needs itself. As large as they get: no two of them share a node.
 */
function findDeadlocks(model: ContinuityModel, minutes: Minutes, t: number): string[][] {
  const stuck = Object.keys(model.nodes)
    .filter((id) => !minutes.up.has(id) && !minutes.isDisrupted(id, t))
    .sort();
  const waitsFor = new Map(
    stuck.map((id) => [
      id,
      model.nodes[id]!.needs.filter((need) => !minutes.isMet(need, t))
        .flatMap(({ options }) => options.map(({ nodeId }) => nodeId))
        .filter((nodeId) => stuck.includes(nodeId)),
    ]),
  );
  function reachableFrom(id: string): Set<string> {
    const reached = new Set(waitsFor.get(id));
    for (const next of reached) waitsFor.get(next)!.forEach((further) => reached.add(further));
    return reached;
  }
  const reachable = new Map(stuck.map((id) => [id, reachableFrom(id)]));
  const sets = stuck
    .filter((id) => reachable.get(id)!.has(id))
    .map((id) => stuck.filter((other) => reachable.get(id)!.has(other) && reachable.get(other)!.has(id)));
  return sets.filter((set, index) => sets.findIndex((other) => other[0] === set[0]) === index);
}

/**
 * What an event does to a model, found by stepping through every minute before the horizon as the page says
 * it. It stops early only where the last minute changed neither a node nor a clock, and no disruption and no
 * fallback's time begins or ends before the horizon: each further minute would be the same again.
 *
 * "At the horizon" is the last minute before it, so that an outage that ends there is still open.
 */
export function simulateByMinute(
  model: ContinuityModel,
  disruptions: Disruptions,
  horizonMinutes: number = defaultHorizonMinutes,
): NaiveOutcome {
  const ids = Object.keys(model.nodes);
  const minutes = new Minutes(model, disruptions);
  const down: Record<string, Interval[]> = {};
  const downSince = new Map<string, number>();
  const close = (id: string, start: number, end: number) => {
    (down[id] ??= []).push({ start, end });
  };

  let lastEdge = Infinity;
  for (let t = 0; t < horizonMinutes; t += 1) {
    const changed = minutes.step(t);
    if (changed || t === 0) lastEdge = minutes.lastEdge(horizonMinutes);
    for (const id of ids) {
      const since = downSince.get(id);
      if (!minutes.up.has(id)) {
        if (since === undefined) downSince.set(id, t);
      } else if (since !== undefined) {
        close(id, since, t);
        downSince.delete(id);
      }
    }
    if (!changed && t >= lastEdge) break;
  }
  for (const [id, since] of downSince) close(id, since, horizonMinutes);

  return {
    down,
    touched: minutes.touched,
    activities: Object.fromEntries(
      Object.values(model.nodes)
        .filter((node) => node.kind === "activity")
        .map((node) => [node.id, activityOutcome(node, down[node.id] ?? [], horizonMinutes)]),
    ),
    deadlocks: findDeadlocks(model, minutes, horizonMinutes - 1),
  };
}
