import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionIds } from "#src/domain/catalog.ts";
import { analyseRegions, type OverlapAnalysis } from "#src/domain/continuity/analyse-regions.ts";
import { simulateEvent, type EventOutcome } from "#src/domain/continuity/simulate-event.ts";
import {
  probabilityOfEnoughPeople,
  rolesHitByAbsence,
  unknownRoles,
} from "#src/domain/continuity/staffing.ts";
import {
  arbitraryEvent,
  arbitraryHorizonMinutes,
  arbitraryModel,
} from "#src/domain/continuity/testing/arbitrary-model.ts";
import { findRegionsByBruteForce, type NaiveRegions } from "#src/domain/continuity/testing/naive-regions.ts";
import { simulateByMinute, type NaiveOutcome } from "#src/domain/continuity/testing/naive-simulation.ts";
import {
  listRolesShortUnderAbsence,
  listUnknownRoles,
  probabilityOfEnough,
  ratioToNumber,
} from "#src/domain/continuity/testing/naive-staffing.ts";

const mapValues = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

const outcomeFacts = ({ down, touched, activities, deadlocks }: EventOutcome) => ({
  down,
  touched,
  deadlocks,
  activities: mapValues(activities, (outcome) => [
    outcome.verdict,
    outcome.longestOutageMinutes,
    outcome.totalOutageMinutes,
    outcome.firstDownMinutes,
    outcome.isRestored,
  ]),
});

const naiveOutcomeFacts = ({ down, touched, activities, deadlocks }: NaiveOutcome) => ({
  down,
  touched: [...touched].sort(),
  deadlocks,
  activities: mapValues(activities, ({ verdict, longestMinutes, totalMinutes, firstDownAt }) => [
    verdict,
    longestMinutes,
    totalMinutes,
    firstDownAt,
    longestMinutes < Infinity,
  ]),
});

const share = ({ numerator, denominator }: { numerator: number; denominator: number }): number =>
  numerator / denominator;

const regionFacts = ({ regions, notModelled, unknownRoles: unknown }: OverlapAnalysis) => ({
  notModelled,
  unknown,
  regions: regionIds.map((id) => ({
    id,
    withinReach: regions[id].withinReach,
    onlyTogether: Object.fromEntries(
      regions[id].onlyTogether.map(({ activityId, events }) => [
        activityId,
        events.map((event) => event.map((element) => element.id).join(" + ")).sort(),
      ]),
    ),
    gap: regions[id].modelledGap && mapValues({ ...regions[id].modelledGap }, share),
  })),
});

const naiveRegionFacts = ({ regions, notModelled, unknownRoles: unknown }: NaiveRegions) => ({
  notModelled: [...notModelled].sort(),
  unknown: [...unknown].sort(),
  regions: regionIds.map((id) => ({
    id,
    withinReach: [...regions[id].withinReach].sort(),
    onlyTogether: mapValues(regions[id].onlyTogether, (events) =>
      events.map((event) => event.join(" + ")).sort(),
    ),
    gap: regions[id].modelledGap && mapValues({ ...regions[id].modelledGap }, share),
  })),
});

describe("the engine and a second one that does everything the long way", () => {
  it("agree on what happens in an event", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        expect(outcomeFacts(simulateEvent(model, disruptions, horizonMinutes))).toEqual(
          naiveOutcomeFacts(simulateByMinute(model, disruptions, horizonMinutes)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("agree on the regions, though it runs every event", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryHorizonMinutes, (model, horizonMinutes) => {
        expect(regionFacts(analyseRegions(model, horizonMinutes))).toEqual(
          naiveRegionFacts(findRegionsByBruteForce(model, horizonMinutes)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("agree on staffing", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(rolesHitByAbsence(model)).toEqual(listRolesShortUnderAbsence(model).sort());
        expect(unknownRoles(model)).toEqual(listUnknownRoles(model).sort());
      }),
    );
  });

  it("agree on probabilities, to 1e-12", () => {
    const people = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(people, people, fc.integer({ min: 0, max: 1000 }), (headcount, minimum, thousandths) => {
        const exact = probabilityOfEnough(headcount, minimum, {
          numerator: BigInt(thousandths),
          denominator: 1000n,
        });
        const found = probabilityOfEnoughPeople(headcount, minimum, thousandths / 1000);
        expect(Math.abs(found - ratioToNumber(exact))).toBeLessThan(1e-12);
      }),
    );
  });
});
