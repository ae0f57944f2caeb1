import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areasOfRegion, regionIds } from "#src/domain/catalog.ts";
import { defaultHorizonMinutes, type ContinuityModel } from "#src/domain/continuity/model.ts";
import { arbitraryModel, missingNodeId } from "#src/domain/continuity/testing/arbitrary-model.ts";
import { readGoldenModel, readGoldenRegions } from "#src/domain/continuity/testing/golden-model.ts";
import { activity, location, modelOf, need, role, system } from "#src/domain/continuity/testing/model-of.ts";
import { findRegionsByBruteForce, listElements } from "#src/domain/continuity/testing/naive-regions.ts";

/** Counts in quarters of an hour; throws where a time of the model is no multiple of one. */
function inQuarters(model: ContinuityModel): ContinuityModel {
  return JSON.parse(JSON.stringify(model), (key, value: unknown) => {
    if (!(key.endsWith("Minutes") || key in model.assumptions.outageMinutes)) return value;
    if (typeof value !== "number") return value;
    if (value % 15 !== 0) throw new Error(`${key}: ${value}`);
    return value / 15;
  }) as ContinuityModel;
}

/** With so short outages that every minute can be stepped through. */
function brief(
  model: ContinuityModel,
  outageMinutes = { people: 14, location: 5, systems: 3 },
): ContinuityModel {
  return { ...model, assumptions: { ...model.assumptions, outageMinutes } };
}

const elementsOf = (model: ContinuityModel) =>
  Object.fromEntries(listElements(brief(model)).map(({ id, minutes }) => [id, minutes]));

/** Minimal events of the activity "x" in all regions, as "a + b". */
function minimalEvents(model: ContinuityModel): string[] {
  const { regions } = findRegionsByBruteForce(brief(model), 60);
  return regionIds.flatMap((region) =>
    (regions[region].onlyTogether.x ?? []).map((elements) => elements.join(" + ")),
  );
}

describe("the golden regions", () => {
  const golden = readGoldenRegions();
  const found = findRegionsByBruteForce(inQuarters(readGoldenModel()), defaultHorizonMinutes / 15);
  const sortedEvents = (events: readonly (readonly string[])[]) =>
    events.map((elements) => [...elements].sort().join()).sort();

  it.each(regionIds)("%s", (region) => {
    const { onlyTogether, withinReach, modelledGap } = found.regions[region];
    const expected = golden[region];
    expect(Object.keys(onlyTogether).sort()).toEqual(Object.keys(expected.onlyTogether).sort());
    for (const [id, events] of Object.entries(expected.onlyTogether)) {
      expect(sortedEvents(onlyTogether[id]!), id).toEqual(sortedEvents(events));
    }
    expect([...withinReach].sort()).toEqual([...expected.withinReach].sort());
    const { low, high } = modelledGap!;
    expect(low.numerator / low.denominator).toBe(expected.modelledGap.low);
    expect(high.numerator / high.denominator).toBe(expected.modelledGap.high);
  });

  it("have something in each of the seven, and a range for what is not modelled", () => {
    expect(regionIds.filter((region) => Object.keys(golden[region].onlyTogether).length === 0)).toEqual([]);
    expect(found.notModelled).toEqual(["canteen"]);
    expect(found.unknownRoles).toEqual([]);
  });

  it("are other ones where the absence of people is left out", () => {
    const model = readGoldenModel();
    const everybodyThere = { ...model, assumptions: { ...model.assumptions, absenceRate: 0 } };
    const { regions } = findRegionsByBruteForce(inQuarters(everybodyThere), defaultHorizonMinutes / 15);
    const empty = regionIds.filter((region) => Object.keys(regions[region].onlyTogether).length === 0);
    expect(empty).toEqual(["PL", "PS", "PLS"]);
  });
});

describe("an element", () => {
  it("of people is one holder who is missed, or all roles that are short, however long their own recovery", () => {
    const model = modelOf(
      role("sole", { headcount: 1, minimumHeadcount: 1, recoveryMinutes: 9 }),
      role("just", { headcount: 6, minimumHeadcount: 2 }),
      role("spare", { headcount: 5, minimumHeadcount: 2 }),
      role("full", { headcount: 2, minimumHeadcount: 2 }),
      role("oneOver", { headcount: 3, minimumHeadcount: 2 }),
      role("unknown", { headcount: 1 }),
    );
    expect(elementsOf(model)).toEqual({
      "oneHolder:sole": { sole: 9 },
      "oneHolder:full": { full: 14 },
      absence: { sole: 14, spare: 14, full: 14, oneOver: 14 },
    });
    expect(elementsOf(modelOf(role("spare", { headcount: 9, minimumHeadcount: 1 })))).toEqual({});
  });

  it("of a place is each node of that area, and each zone with two or more of them", () => {
    const model = modelOf(
      location("office", { hazardZone: "river" }),
      { ...location("power", { hazardZone: "river", recoveryMinutes: 2 }), kind: "utility" },
      location("depot", { hazardZone: "hill" }),
      { ...location("fibre", { hazardZone: "hill" }), kind: "utility", area: "systems" },
      { ...location("water", { hazardZone: "hill" }), kind: "utility", area: "people" },
    );
    expect(elementsOf(model)).toEqual({
      office: { office: 5 },
      power: { power: 2 },
      depot: { depot: 5 },
      fibre: { fibre: 3 },
      water: { water: 14 },
      "hazardZone:river": { office: 5, power: 2 },
    });
  });

  it("of systems is each node of that area, and each provider with two or more of them", () => {
    const model = modelOf(
      system("mail", { provider: "acme", recoveryMinutes: 0 }),
      { ...system("cloud", { provider: "acme" }), kind: "supplier" },
      system("erp", { provider: "umbrella" }),
      { ...system("cleaning", { provider: "umbrella" }), kind: "supplier", area: "location" },
      activity("x", {}, need("mail")),
    );
    expect(elementsOf(model)).toEqual({
      mail: { mail: 0 },
      cloud: { cloud: 3 },
      erp: { erp: 3 },
      cleaning: { cleaning: 5 },
      "provider:acme": { mail: 0, cloud: 3 },
    });
  });
});

describe("a minimal event", () => {
  it("is one without an element to spare", () => {
    const model = modelOf(
      location("office", {}),
      location("depot", {}),
      system("remote", {}),
      system("mail", {}),
      activity("x", { mtpdMinutes: 2 }, need("office", "remote"), need("mail")),
    );
    expect(minimalEvents(model)).toEqual(["mail", "office + remote"]);
  });

  it("has no zone where a member is enough, and the zone where it takes two members", () => {
    const places = [
      location("office", { hazardZone: "river" }),
      location("depot", { hazardZone: "river" }),
    ] as const;
    const alone = activity("x", { mtpdMinutes: 4 }, need("office"));
    const either = activity("x", { mtpdMinutes: 4 }, need("office", "depot"));
    expect(minimalEvents(modelOf(...places, alone))).toEqual(["office"]);
    expect(minimalEvents(modelOf(...places, either))).toEqual(["hazardZone:river"]);
  });

  it("has no broad absence where one holder is enough", () => {
    const sole = role("sole", { headcount: 1, minimumHeadcount: 1, recoveryMinutes: 6 });
    const crew = role("crew", { headcount: 5, minimumHeadcount: 2 });
    const patience = (mtpdMinutes: number) => activity("x", { mtpdMinutes }, need("sole"));
    expect(minimalEvents(modelOf(sole, crew, patience(5)))).toEqual(["oneHolder:sole"]);
    expect(minimalEvents(modelOf(sole, crew, patience(6)))).toEqual(["absence"]);
    expect(minimalEvents(modelOf(sole, patience(5)))).toEqual(["oneHolder:sole", "absence"]);
  });

  it("is none of an activity without an MTPD, nor of one that holds out", () => {
    const office = location("office", {});
    expect(minimalEvents(modelOf(office, activity("x", { rtoMinutes: 0 }, need("office"))))).toEqual([]);
    expect(minimalEvents(modelOf(office, activity("x", { mtpdMinutes: 5 }, need("office"))))).toEqual([]);
  });
});

describe("a region", () => {
  it("has no gap where no activity has an MTPD", () => {
    const { regions } = findRegionsByBruteForce(
      brief(modelOf(location("office", {}), activity("x", {}))),
      60,
    );
    expect(regions.L).toEqual({ onlyTogether: {}, withinReach: [], modelledGap: null });
  });

  it("weighs an activity by its criticality, and adds the ones that are not modelled to the high end", () => {
    const patient = { mtpdMinutes: 2 };
    const model = modelOf(
      location("office", {}),
      activity("hit", { ...patient, criticality: "missionCritical" }, need("office")),
      activity("spared", { ...patient, criticality: "important" }, need("spared")),
      activity("bare", { ...patient, criticality: "deferrable" }),
      activity("unrated", { criticality: "missionCritical" }),
    );
    const { regions, notModelled } = findRegionsByBruteForce(brief(model), 60);
    expect(notModelled).toEqual(["bare", "unrated"]);
    expect(regions.L.modelledGap).toEqual({
      low: { numerator: 4, denominator: 7 },
      high: { numerator: 5, denominator: 7 },
    });
    expect(regions.PS.modelledGap).toEqual({
      low: { numerator: 0, denominator: 7 },
      high: { numerator: 1, denominator: 7 },
    });
  });

  it("counts an activity once that fails in every event, since nothing that it needs exists", () => {
    const model = modelOf(
      location("office", {}),
      activity("x", { mtpdMinutes: 2 }, need(missingNodeId)),
      activity("y", { mtpdMinutes: 2 }, need("office", missingNodeId)),
    );
    const { regions, notModelled } = findRegionsByBruteForce(brief(model), 60);
    expect(notModelled).toEqual(["x"]);
    expect(regions.L.onlyTogether).toEqual({ x: [["office"]], y: [["office"]] });
    expect(regions.L.modelledGap).toEqual({
      low: { numerator: 4, denominator: 4 },
      high: { numerator: 4, denominator: 4 },
    });
  });

  it("reaches whatever a smaller one reaches, and what has a minimal event in it", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { regions } = findRegionsByBruteForce(model, 100);
        for (const region of regionIds) {
          const { onlyTogether, withinReach } = regions[region];
          const smaller = regionIds.filter((other) =>
            areasOfRegion[other].every((area) => areasOfRegion[region].includes(area)),
          );
          expect(new Set(withinReach)).toEqual(
            new Set(smaller.flatMap((other) => regions[other].withinReach)),
          );
          expect(withinReach).toEqual(expect.arrayContaining(Object.keys(onlyTogether)));
          if (Object.keys(onlyTogether).length > 0) reached.add(region);
        }
      }),
      { numRuns: 600, seed: 1 },
    );
    expect([...reached].sort()).toEqual([...regionIds].sort());
  });
});
