import type { ContinuityModel } from "#src/domain/continuity/model.ts";

/**
 * The activities of which the model cannot say what they lean on: without needs, or with a need no option of which
 * exists. Ids in order. "Not known" is never "fine".
 */
export function notModelledActivities(model: ContinuityModel): string[] {
  return Object.keys(model.nodes)
    .sort()
    .filter((id) => {
      const node = model.nodes[id];
      if (node?.kind !== "activity") return false;
      return (
        node.needs.length === 0 ||
        node.needs.some(({ options }) => options.every(({ nodeId }) => !Object.hasOwn(model.nodes, nodeId)))
      );
    });
}
