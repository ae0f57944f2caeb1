import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionIds, areasOfRegion } from "#src/domain/catalog.ts";
import { analyseRegions, type OverlapAnalysis } from "#src/domain/continuity/analyse-regions.ts";
import { compileModel } from "#src/domain/continuity/compile-model.ts";
import {
  elementsToDisruptions,
  isSmallerElement,
  listElements,
  type Element,
} from "#src/domain/continuity/elements.ts";
import { defaultHorizonMinutes, type ContinuityModel, type Interval } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import {
  arbitraryEvent,
  arbitraryModel,
  arbitraryTwoPartEvent,
  joinDisruptions,
  withoutFallbacks,
} from "#src/domain/continuity/testing/arbitrary-model.ts";
import { createDenseModel } from "#src/domain/continuity/testing/dense-model.ts";
import { createLargeModel } from "#src/domain/continuity/testing/large-model.ts";

const reversed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse());

/** Every minute of some intervals. */
const minutesOf = (intervals: readonly Interval[] = []): number[] =>
  intervals.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, minute) => start + minute));

const union = (...lists: readonly (readonly Interval[] | undefined)[]): number[] =>
  [...new Set(lists.flatMap((intervals) => minutesOf(intervals)))].sort((a, b) => a - b);

describe("in every event", () => {
  it("intervals are in order, never empty, never adjacent, and lie before the horizon", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const { down, touched } = simulateEvent(model, disruptions, horizonMinutes);
        for (const [id, intervals] of Object.entries(down)) {
          expect(touched).toContain(id);
          expect(intervals.length).toBeGreaterThan(0);
          for (const [place, { start, end }] of intervals.entries()) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(horizonMinutes);
            expect(start).toBeGreaterThan(intervals[place - 1]?.end ?? -1);
          }
        }
      }),
    );
  });

  it("the order of keys is irrelevant, and running it again gives the same", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const outcome = simulateEvent(model, disruptions, horizonMinutes);
        const other = { ...model, nodes: reversed(model.nodes) };
        const text = JSON.stringify(outcome);
        expect(JSON.stringify(simulateEvent(other, reversed(disruptions), horizonMinutes))).toBe(text);
        simulateEvent(model, {}, horizonMinutes);
        expect(JSON.stringify(simulateEvent(model, disruptions, horizonMinutes))).toBe(text);
      }),
    );
  });

  it("without fallbacks more damage never shortens an outage", () => {
    fc.assert(
      fc.property(arbitraryTwoPartEvent, ({ model: given, parts: [first, second], horizonMinutes }) => {
        const model = withoutFallbacks(given);
        const less = simulateEvent(model, first, horizonMinutes);
        const more = simulateEvent(model, joinDisruptions(first, second), horizonMinutes);
        for (const [id, intervals] of Object.entries(less.down)) {
          expect(union(more.down[id])).toEqual(union(more.down[id], intervals));
        }
      }),
    );
  });

  it("parts that touch no need with fallbacks in common join by union", () => {
    let joined = 0;
    fc.assert(
      fc.property(arbitraryTwoPartEvent, ({ model, parts: [first, second], horizonMinutes }) => {
        const [one, other] = [first, second].map((part) => simulateEvent(model, part, horizonMinutes));
        const doMeet = Object.values(model.nodes).some(({ needs }) =>
          needs.some(
            ({ options }) =>
              options.length > 1 &&
              options.some(({ nodeId }) => one?.touched.includes(nodeId)) &&
              options.some(({ nodeId }) => other?.touched.includes(nodeId)),
          ),
        );
        if (doMeet) return;
        joined += 1;
        const both = simulateEvent(model, joinDisruptions(first, second), horizonMinutes);
        for (const id of Object.keys(model.nodes)) {
          expect(union(both.down[id])).toEqual(union(one?.down[id], other?.down[id]));
        }
        expect(both.touched).toEqual(
          [...new Set([...(one?.touched ?? []), ...(other?.touched ?? [])])].sort(),
        );
      }),
      { numRuns: 400 },
    );
    expect(joined).toBeGreaterThan(40);
  });

  it("a model is compiled once", () => {
    const model = createLargeModel(0.25);
    expect(compileModel(model)).toBe(compileModel(model));
  });
});

/** The minimal events by their definition, each event simulated on its own. */
function minimalEventsByDefinition(model: ContinuityModel, horizonMinutes: number): string[] {
  const elements = listElements(model);
  const all = Object.values(elements).flat();
  const withNone = (list: readonly Element[]): readonly (Element | undefined)[] => [undefined, ...list];
  const keyOf = (event: readonly Element[]): string => event.map((element) => all.indexOf(element)).join();
  const failing = new Map<string, ReadonlySet<string>>();
  const events: Element[][] = [];
  for (const person of withNone(elements.people)) {
    for (const place of withNone(elements.location)) {
      for (const system of withNone(elements.systems)) {
        const event = [person, place, system].filter((element) => element !== undefined);
        if (event.length === 0) continue;
        const { activities } = simulateEvent(model, elementsToDisruptions(event), horizonMinutes);
        events.push(event);
        failing.set(
          keyOf(event),
          new Set(Object.keys(activities).filter((id) => activities[id]?.verdict === "intolerable")),
        );
      }
    }
  }
  const fails = (event: readonly Element[], id: string): boolean =>
    failing.get(keyOf(event))?.has(id) ?? false;
  const subEvents = (event: readonly Element[]): Element[][] =>
    event.length < 2
      ? []
      : event.flatMap((_, place) => {
          const part = event.filter((__, other) => other !== place);
          return [part, ...subEvents(part)];
        });
  return events
    .flatMap((event) =>
      [...(failing.get(keyOf(event)) ?? [])]
        .filter(
          (id) =>
            !subEvents(event).some((part) => fails(part, id)) &&
            !event.some((element, place) =>
              elements[element.area].some(
                (other) => isSmallerElement(other, element) && fails(event.with(place, other), id),
              ),
            ),
        )
        .map((id) => `${id}: ${event.map((element) => element.id).join(" + ")}`),
    )
    .sort();
}

function minimalEventsOf({ regions }: OverlapAnalysis): string[] {
  return regionIds
    .flatMap((region) =>
      regions[region].onlyTogether.flatMap(({ activityId, events }) =>
        events.map((event) => `${activityId}: ${event.map(({ id }) => id).join(" + ")}`),
      ),
    )
    .sort();
}

describe("the regions", () => {
  it("are what running every event gives, on plans of a realistic shape", () => {
    for (const seed of [3, 4, 5, 6, 7, 8]) {
      const model = createLargeModel(0.1, { seed, isResilient: seed % 2 === 0 });
      const expected = minimalEventsByDefinition(model, defaultHorizonMinutes);
      expect(minimalEventsOf(analyseRegions(model))).toEqual(expected);
    }
  });

  it("are what running every event gives, where much happens in the same minute", () => {
    for (let seed = 1; seed <= 700; seed += 1) {
      const model = createDenseModel(seed);
      const horizonMinutes = [50, 60, 70, 100][seed % 4];
      const expected = minimalEventsByDefinition(model, horizonMinutes!);
      expect(minimalEventsOf(analyseRegions(model, horizonMinutes))).toEqual(expected);
    }
  });

  it("are never better where they are larger, and a gap is between 0 and 1, low up to high", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { regions } = analyseRegions(model, 150);
        for (const region of regionIds) {
          const { withinReach, onlyTogether, modelledGap } = regions[region];
          for (const part of regionIds) {
            if (!areasOfRegion[part].every((area) => areasOfRegion[region].includes(area))) continue;
            expect(withinReach).toEqual(expect.arrayContaining([...regions[part].withinReach]));
          }
          expect(withinReach).toEqual(
            expect.arrayContaining(onlyTogether.map(({ activityId }) => activityId)),
          );
          if (!modelledGap) continue;
          const { low, high } = modelledGap;
          expect(low.numerator * high.denominator).toBeLessThanOrEqual(high.numerator * low.denominator);
          expect(high.numerator).toBeLessThanOrEqual(high.denominator);
        }
      }),
    );
  });

  it("do not depend on the order of keys", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const other = { ...model, nodes: reversed(model.nodes) };
        expect(analyseRegions(other, 150)).toEqual(analyseRegions(model, 150));
      }),
    );
  });
});
