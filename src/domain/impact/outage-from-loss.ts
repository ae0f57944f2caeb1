import { defaultHorizonMinutes, type ContinuityModel, type ModelNode } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";

/** What single losses do in a model. What was asked once is kept, so that many activities can ask for the same. */
export interface SingleLosses {
  readonly model: ContinuityModel;
  /**
   * How long each node that goes down is out at the longest, in minutes above 0, by node id, when one thing alone
   * is lost at 0 and works again after its recovery time; Infinity where it is not restored within the horizon, which
   * a deadlock does. None where its recovery time is not known.
   */
  readonly outagesFrom: (lostId: string) => ReadonlyMap<string, number>;
}

/**
 * The outages that single losses cause, as the engine simulates them. Options that name nothing in the model are
 * passed over: they are said where the need is edited, and would be the same in every loss.
 */
export function singleLosses(model: ContinuityModel): SingleLosses {
  const complete = withoutMissing(model);
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    model,
    outagesFrom: (lostId) => {
      const found = known.get(lostId);
      if (found) return found;
      const node = model.nodes[lostId];
      const recovery = node && node.kind !== "activity" ? node.recoveryMinutes : undefined;
      const outages =
        recovery === undefined ? new Map<string, number>() : outagesIn(complete, lostId, recovery);
      known.set(lostId, outages);
      return outages;
    },
  };
}

function outagesIn(model: ContinuityModel, lostId: string, recoveryMinutes: number): Map<string, number> {
  if (recoveryMinutes === 0) return new Map();
  // A loss that outlasts the horizon still has an end.
  const horizon = defaultHorizonMinutes + (recoveryMinutes < defaultHorizonMinutes ? 0 : recoveryMinutes);
  const { down } = simulateEvent(model, { [lostId]: [{ start: 0, end: recoveryMinutes }] }, horizon);
  return new Map(
    Object.entries(down).map(([id, intervals]) => [
      id,
      Math.max(...intervals.map(({ start, end }) => (end === horizon ? Infinity : end - start))),
    ]),
  );
}

function withoutMissing(model: ContinuityModel): ContinuityModel {
  const nodes = Object.entries(model.nodes).map(([id, node]): [string, ModelNode] => {
    const needs = node.needs
      .map((need) => ({
        ...need,
        options: need.options.filter(({ nodeId }) => Object.hasOwn(model.nodes, nodeId)),
      }))
      .filter(({ options }) => options.length > 0);
    return [id, { ...node, needs }];
  });
  return { ...model, nodes: Object.fromEntries(nodes) };
}
