import { describe, expect, it } from "vitest";
import { isMarked, regionsOfScenario } from "#src/domain/assessment/scenario-regions.ts";
import { areasOfRegion, regionIds } from "#src/domain/catalog.ts";

describe("regionsOfScenario", () => {
  it("places a decided scenario in the one region of the areas that it hits", () => {
    for (const region of regionIds) {
      const hit = (area: "people" | "location" | "systems") =>
        areasOfRegion[region].includes(area) ? "yes" : "no";
      const scenario = { people: hit("people"), location: hit("location"), systems: hit("systems") } as const;
      expect(regionsOfScenario(scenario)).toEqual({ certain: region, possible: [region] });
    }
  });

  it("takes ? both ways", () => {
    expect(regionsOfScenario({ people: "yes", location: "yes", systems: "unknown" })).toEqual({
      certain: undefined,
      possible: ["PL", "PLS"],
    });
    expect(regionsOfScenario({ people: "no", location: "unknown", systems: "unknown" })).toEqual({
      certain: undefined,
      possible: ["L", "S", "LS"],
    });
  });

  it("takes an area without a mark both ways too", () => {
    expect(regionsOfScenario({ people: "yes" }).possible).toEqual(["P", "PL", "PS", "PLS"]);
  });

  it("puts a scenario that nobody has marked in no region, but one whose every mark is ? in all", () => {
    expect(regionsOfScenario({})).toEqual({ certain: undefined, possible: [] });
    const asked = { people: "unknown", location: "unknown", systems: "unknown" } as const;
    expect(regionsOfScenario(asked)).toEqual({ certain: undefined, possible: regionIds });
  });

  it("is not certain of the only region left while the scenario may hit nothing at all", () => {
    expect(regionsOfScenario({ people: "no", location: "no", systems: "unknown" })).toEqual({
      certain: undefined,
      possible: ["S"],
    });
  });

  it("puts a scenario that hits no area in no region", () => {
    expect(regionsOfScenario({ people: "no", location: "no", systems: "no" })).toEqual({
      certain: undefined,
      possible: [],
    });
  });
});

describe("isMarked", () => {
  it("takes ? for a mark, and the absence of a mark for none", () => {
    expect(isMarked({ people: "yes", location: "no", systems: "unknown" })).toBe(true);
    expect(isMarked({ people: "yes", location: "no" })).toBe(false);
    expect(isMarked({})).toBe(false);
  });
});
