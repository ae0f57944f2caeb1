import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelNode } from "#src/domain/continuity/model.ts";
import { arbitraryEvent } from "#src/domain/continuity/testing/arbitrary-model.ts";
import { simulateByMinute } from "#src/domain/continuity/testing/naive-simulation.ts";

const events = fc.sample(arbitraryEvent, { numRuns: 1500, seed: 1 });

describe("arbitraryEvent", () => {
  it("gives whole minutes of 0 or more", () => {
    for (const { model, disruptions } of events) {
      for (const { id, needs } of Object.values(model.nodes)) {
        for (const { options } of needs) {
          options.forEach(({ activationMinutes, sustainMinutes = 0 }) => {
            expect(activationMinutes, id).toBeGreaterThanOrEqual(0);
            expect(sustainMinutes, id).toBeGreaterThanOrEqual(0);
          });
        }
      }
      for (const [id, intervals] of Object.entries(disruptions)) {
        expect(model.nodes).toHaveProperty(id);
        expect(intervals.every(({ start, end }) => 0 <= start && start <= end)).toBe(true);
      }
    }
  });

  it("has every kind of node and of fault in the model, sooner or later", () => {
    const has: Readonly<Record<string, (node: ModelNode, ids: readonly string[]) => boolean>> = {
      itself: ({ id, needs }) => needs.some(({ options }) => options.some(({ nodeId }) => nodeId === id)),
      missing: ({ needs }, ids) =>
        needs.some(({ options }) => options.some(({ nodeId }) => !ids.includes(nodeId))),
      "need without options": ({ needs }) => needs.some(({ options }) => options.length === 0),
      "activity without needs": ({ kind, needs }) => kind === "activity" && needs.length === 0,
      "activity that needs another": ({ kind, needs }) =>
        kind === "activity" &&
        needs.some(({ options }) => options.some(({ nodeId }) => nodeId.startsWith("activity"))),
      "activity without MTPD": (node) => node.kind === "activity" && node.mtpdMinutes === undefined,
      "activity without RTO": (node) => node.kind === "activity" && node.rtoMinutes === undefined,
      "role without headcount": (node) => node.kind === "role" && node.headcount === undefined,
      "role without minimum": (node) => node.kind === "role" && node.minimumHeadcount === undefined,
      "recovery at once": (node) => node.kind !== "activity" && node.recoveryMinutes === 0,
      "supplier among people": (node) => node.kind === "supplier" && node.area === "people",
      "utility among systems": (node) => node.kind === "utility" && node.area === "systems",
      "fallback for a limited time": ({ needs }) =>
        needs.some(({ options }) => options.slice(1).some(({ sustainMinutes = 0 }) => sustainMinutes > 0)),
      "fallback for no time, and no primary": ({ needs }, ids) =>
        needs.some(
          ({ options: [primary, ...fallbacks] }) =>
            primary !== undefined &&
            !ids.includes(primary.nodeId) &&
            fallbacks.some(
              ({ activationMinutes, sustainMinutes }) => activationMinutes === 0 && sustainMinutes === 0,
            ),
        ),
      "three options": ({ needs }) => needs.some(({ options }) => options.length === 3),
    };
    const missing = Object.entries(has).filter(
      ([, isSo]) =>
        !events.some(({ model }) =>
          Object.values(model.nodes).some((node) => isSo(node, Object.keys(model.nodes))),
        ),
    );
    expect(missing.map(([what]) => what)).toEqual([]);
  });

  it("comes to every kind of outcome, often enough to tell two simulations apart", () => {
    const counts: Record<string, number> = {};
    const count = (what: string, isSo: boolean) => {
      counts[what] = (counts[what] ?? 0) + (isSo ? 1 : 0);
    };
    for (const { model, disruptions, horizonMinutes } of events) {
      const { down, touched, activities, deadlocks } = simulateByMinute(model, disruptions, horizonMinutes);
      const verdicts = new Set(Object.values(activities).map(({ verdict }) => verdict));
      count("nothing down", Object.keys(down).length === 0);
      count(
        "down twice without being disrupted",
        Object.entries(down).some(([id, { length }]) => length > 1 && !(id in disruptions)),
      );
      count(
        "down thrice",
        Object.values(down).some(({ length }) => length > 2),
      );
      count(
        "touched and never down",
        [...touched].some((id) => !(id in down)),
      );
      count(
        "deadlock of one",
        deadlocks.some(({ length }) => length === 1),
      );
      count(
        "deadlock of several",
        deadlocks.some(({ length }) => length > 1),
      );
      count("two deadlocks", deadlocks.length > 1);
      count("intolerable", verdicts.has("intolerable"));
      count("late", verdicts.has("lateButTolerable"));
      count(
        "within RTO after an outage",
        Object.values(activities).some(
          ({ verdict, longestMinutes }) => verdict === "withinRto" && longestMinutes > 0,
        ),
      );
      count("not rated", verdicts.has("notRated"));
    }
    expect(Object.entries(counts).filter(([, times]) => times < 6)).toEqual([]);
  });
});
