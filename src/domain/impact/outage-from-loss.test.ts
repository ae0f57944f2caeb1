import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContinuityModel, Need } from "#src/domain/continuity/model.ts";
import { defaultAssumptions } from "#src/domain/continuity/model-of-plan.ts";
import { singleLosses } from "#src/domain/impact/outage-from-loss.ts";

const size = 5;
const names = Array.from({ length: size }, (_, at) => `s${at}`);
const horizon = 40;

/** Systems of which each can need those after it, so that there is no loop. */
const models: fc.Arbitrary<ContinuityModel> = fc
  .tuple(
    ...names.map((_, at) =>
      fc.array(
        fc.array(
          fc.record({
            nodeId: fc.constantFrom(...names.slice(at + 1), "missing"),
            activationMinutes: fc.nat({ max: 5 }),
            sustain: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        { maxLength: 2 },
      ),
    ),
  )
  .map((needs) => ({
    assumptions: defaultAssumptions,
    nodes: Object.fromEntries(
      names.map((id, at) => [id, { kind: "system", area: "systems", id, needs: needsOf(needs[at] ?? []) }]),
    ),
  }));

type Drawn = readonly { nodeId: string; activationMinutes: number; sustain: number | undefined }[];

/** Options that name nothing are kept only beside one that names something: a need of nothing is not modelled. */
function needsOf(drawn: readonly Drawn[]): Need[] {
  return drawn
    .filter((options) => options.some(({ nodeId }) => nodeId !== "missing"))
    .map((options, at) => ({
      id: `n${at}`,
      options: options.map(({ nodeId, activationMinutes, sustain }) => ({
        nodeId,
        activationMinutes,
        ...(sustain !== undefined && { sustainMinutes: sustain }),
      })),
    }));
}

/** Minute by minute, from the words of the method: failures, then restores, then clocks. */
function stepThrough(model: ContinuityModel, nodeId: string, lostId: string, recovery: number): number {
  const up = new Set(Object.keys(model.nodes));
  const clocks = new Map<Need, number>();
  let longest = 0;
  let current = 0;
  for (let now = 0; now < horizon; now += 1) {
    const isMet = (need: Need): boolean => {
      const [primary, ...fallbacks] = need.options.filter((option) => option.nodeId in model.nodes);
      if (!primary || up.has(primary.nodeId)) return true;
      const since = clocks.get(need) ?? now;
      return fallbacks.some((option) => {
        const start = since + option.activationMinutes;
        return up.has(option.nodeId) && start <= now && now < start + (option.sustainMinutes ?? Infinity);
      });
    };
    const runs = (id: string): boolean =>
      !(id === lostId && now < recovery) && (model.nodes[id]?.needs ?? []).every(isMet);
    // Each system needs only those after it: once from the end is as often as it takes.
    for (const id of names.toReversed()) if (!runs(id)) up.delete(id);
    for (const id of names.toReversed()) if (runs(id)) up.add(id);
    for (const need of Object.values(model.nodes).flatMap(({ needs }) => needs)) {
      const primary = need.options.find((option) => option.nodeId in model.nodes);
      if (!primary || up.has(primary.nodeId)) clocks.delete(need);
      else if (!clocks.has(need)) clocks.set(need, now);
    }
    current = up.has(nodeId) ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** The model in which a system has this recovery time. */
function recovering(
  { nodes, assumptions }: ContinuityModel,
  id: string,
  recoveryMinutes: number,
): ContinuityModel {
  const node = nodes[id];
  if (!node || node.kind === "activity") throw new Error(`${id} is no resource`);
  return { assumptions, nodes: { ...nodes, [id]: { ...node, recoveryMinutes } } };
}

test("The outages from one loss are what stepping through it minute by minute gives, where nothing loops", () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...names), fc.nat({ max: 20 }), (drawn, lostId, recoveryMinutes) => {
      const model = recovering(drawn, lostId, recoveryMinutes);
      const outages = singleLosses(model).outagesFrom(lostId);
      const found = names.map((id) => outages.get(id) ?? 0);
      expect(found).toEqual(names.map((id) => stepThrough(model, id, lostId, recoveryMinutes)));
    }),
    { numRuns: 500 },
  );
});

test("A loop of needs is a deadlock: what waits for itself is out without end, and so is what leans on it", () => {
  const node = (id: string, ...needed: string[]): ContinuityModel["nodes"] => ({
    [id]: {
      kind: "system",
      area: "systems",
      id,
      needs: needed.map((nodeId) => ({ id: nodeId, options: [{ nodeId, activationMinutes: 0 }] })),
    },
  });
  const nodes = { ...node("a", "b"), ...node("b", "a", "c"), ...node("c"), ...node("d") };
  const model = recovering({ nodes, assumptions: defaultAssumptions }, "c", 90);
  const losses = singleLosses(model);
  expect(Object.fromEntries(losses.outagesFrom("c"))).toEqual({ a: Infinity, b: Infinity, c: 90 });
  expect(losses.outagesFrom("d").size).toBe(0);
});

test("A loss that outlasts the horizon has an end", () => {
  const nodes = { c: { kind: "system", area: "systems", id: "c", needs: [] } } as const;
  const losses = singleLosses(recovering({ nodes, assumptions: defaultAssumptions }, "c", 100_000));
  expect(Object.fromEntries(losses.outagesFrom("c"))).toEqual({ c: 100_000 });
});
