import type { ContinuityModel, ModelNode, NeedOption } from "#src/domain/continuity/model.ts";
import { createNeedGraph, type NeedGraph, type NumberedNeed } from "#src/domain/continuity/need-graph.ts";
import { requireWholeMinutes } from "#src/domain/continuity/whole-minutes.ts";

/** A model by numbers. Nodes stand in the order of their ids, so the order of keys in the model means nothing. */
export interface CompiledModel {
  readonly ids: readonly string[];
  readonly nodes: readonly ModelNode[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly needs: readonly NumberedNeed[];
  readonly graph: NeedGraph;
}

const compiledModels = new WeakMap<ContinuityModel, CompiledModel>();

/**
 * The compiled form of a model, made once and kept as long as the model is. A model must not be changed after its
 * first use; make another one instead.
 *
 * @throws RangeError where an activation or sustain time is not a whole number of minutes, 0 or more
 */
export function compileModel(model: ContinuityModel): CompiledModel {
  const known = compiledModels.get(model);
  if (known) return known;
  const compiled = compile(model);
  compiledModels.set(model, compiled);
  return compiled;
}

function compile(model: ContinuityModel): CompiledModel {
  const entries = Object.entries(model.nodes).sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = entries.map(([id]) => id);
  const nodes = entries.map(([, node]) => node);
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const needs = nodes.flatMap((node, owner) =>
    node.needs.map(({ options }) => ({
      owner,
      options: options.map((option, place) => ({
        node: indexById.get(option.nodeId) ?? -1,
        ...(place === 0 ? { usableAfter: 0, usableUntil: Infinity } : turnsOf(option)),
      })),
    })),
  );
  return { ids, nodes, indexById, needs, graph: createNeedGraph(ids.length, needs) };
}

function turnsOf({ nodeId, activationMinutes, sustainMinutes }: NeedOption): {
  usableAfter: number;
  usableUntil: number;
} {
  requireWholeMinutes(activationMinutes, `the activation time of ${nodeId}`);
  if (sustainMinutes === undefined) return { usableAfter: activationMinutes, usableUntil: Infinity };
  requireWholeMinutes(sustainMinutes, `the sustain time of ${nodeId}`);
  return { usableAfter: activationMinutes, usableUntil: activationMinutes + sustainMinutes };
}
