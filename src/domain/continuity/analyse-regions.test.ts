import { describe, expect, it } from "vitest";
import { regionIds } from "#src/domain/catalog.ts";
import { analyseRegions, analyseRegionsInSteps } from "#src/domain/continuity/analyse-regions.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { readGoldenModel, readGoldenRegions } from "#src/domain/continuity/testing/golden-model.ts";
import { createLargeModel } from "#src/domain/continuity/testing/large-model.ts";
import {
  activity,
  fallback,
  location,
  modelOf,
  need,
  role,
  system,
} from "#src/domain/continuity/testing/model-of.ts";

/** Minimal events by region and activity, as text. */
const eventsOf = (model: ContinuityModel) => {
  const { regions } = analyseRegions(model);
  return Object.fromEntries(
    regionIds.flatMap((region) =>
      regions[region].onlyTogether.map(({ activityId, events }) => [
        `${region} ${activityId}`,
        events.map((event) => event.map(({ id }) => id).join(" + ")),
      ]),
    ),
  );
};

describe("the golden example", () => {
  const golden = readGoldenRegions();
  const { regions } = analyseRegions(readGoldenModel());

  it.each(regionIds)("has the events, the reach and the gap of %s", (region) => {
    const { onlyTogether, withinReach, modelledGap } = regions[region];
    const events = Object.fromEntries(
      onlyTogether.map((found) => [
        found.activityId,
        found.events
          .map((event) =>
            event
              .map(({ id }) => id)
              .sort()
              .join(),
          )
          .sort(),
      ]),
    );
    expect(events).toEqual(
      Object.fromEntries(
        Object.entries(golden[region].onlyTogether).map(([id, minimal]) => [
          id,
          minimal.map((event) => event.toSorted().join()).sort(),
        ]),
      ),
    );
    expect(withinReach).toEqual(golden[region].withinReach.toSorted());
    const share = (end: "low" | "high") =>
      (modelledGap?.[end].numerator ?? 0) / (modelledGap?.[end].denominator ?? 0);
    expect({ low: share("low"), high: share("high") }).toEqual(golden[region].modelledGap);
  });

  it("lists what is not modelled and gives its shares in lowest terms", () => {
    const { notModelled, unknownRoles } = analyseRegions(readGoldenModel());
    expect(notModelled).toEqual(["canteen"]);
    expect(unknownRoles).toEqual([]);
    expect(regions.LS.modelledGap).toEqual({
      low: { numerator: 4, denominator: 17 },
      high: { numerator: 5, denominator: 17 },
    });
  });
});

describe("a minimal event", () => {
  it("may come about by outages that join, though nothing else is shared", () => {
    const model = modelOf(
      role("staff", { headcount: 1, minimumHeadcount: 1, recoveryMinutes: 10 }),
      location("site", { recoveryMinutes: 20 }),
      location("annex", { recoveryMinutes: 0 }),
      system("machine", { recoveryMinutes: 30 }),
      system("paper", { recoveryMinutes: 0 }),
      activity(
        "work",
        { mtpdMinutes: 25 },
        need("staff"),
        need("site", fallback("annex", 0, 10)),
        need("machine", fallback("paper", 0, 20)),
      ),
    );
    const assumed = { ...model.assumptions, absenceRate: 0 };
    expect(eventsOf({ ...model, assumptions: assumed })).toEqual({
      "PLS work": ["oneHolder:staff + site + machine"],
    });
  });

  it("needs nothing that a smaller element would not do as well", () => {
    const model = modelOf(
      location("site", { hazardZone: "river" }),
      location("annex", { hazardZone: "river" }),
      location("cellar", { hazardZone: "river" }),
      activity("atSite", { mtpdMinutes: 10 }, need("site")),
      activity("anywhere", { mtpdMinutes: 10 }, need("site", "annex")),
      activity("nowhere", { mtpdMinutes: 10 }, need("site", "annex", "cellar")),
    );
    expect(eventsOf(model)).toEqual({
      "L anywhere": ["hazardZone:river"],
      "L atSite": ["site"],
      "L nowhere": ["hazardZone:river"],
    });
  });

  it("may have a zone though a member breaks the activity alone, since damage can also help", () => {
    /*
     * Lost alone, the hall stops the press from minute 50 on: 60 minutes until the agency can print, and 20 more when
     * the spare hall is used up. If the press is lost at once the agency is ready sooner, and the two do not join,
     * unless the server fills what is between them.
     */
    const model = modelOf(
      location("hall", { recoveryMinutes: 130, hazardZone: "river" }),
      location("spareHall", { recoveryMinutes: 0 }),
      location(
        "press",
        { recoveryMinutes: 200, hazardZone: "river" },
        need("hall", fallback("spareHall", 0, 50)),
        need("server"),
      ),
      system("server", { recoveryMinutes: 136 }),
      system("agency", { recoveryMinutes: 0 }),
      system("laptop", { recoveryMinutes: 0 }),
      activity(
        "work",
        { mtpdMinutes: 70 },
        need("press", fallback("agency", 60, 75)),
        need("hall", fallback("spareHall", 0, 110)),
        need("server", fallback("laptop", 0, 130)),
      ),
    );
    expect(eventsOf(model)).toEqual({
      "L work": ["hall"],
      "LS work": ["hazardZone:river + server"],
    });
  });

  it("may need an element that was over long before, because it let a clock start anew", () => {
    /*
     * Without the site the press is down all along, and the agency fills in from 15 to 20. If the hub fails too, what
     * stands in for it is ready sooner, the press runs from 4 to 6, and the agency has to start again.
     */
    const model = modelOf(
      location("site", { recoveryMinutes: 30 }),
      system("spare", { recoveryMinutes: 0 }),
      system("hub", { recoveryMinutes: 7 }, need("site", fallback("spare", 0, 3), fallback("spare", 6))),
      system(
        "press",
        { recoveryMinutes: 0 },
        need("site", fallback("spare", 3)),
        need("hub", fallback("spare", 4)),
        need("site", fallback("spare", 0, 6)),
      ),
      system("agency", { recoveryMinutes: 0 }),
      activity(
        "work",
        { mtpdMinutes: 16 },
        need("press", fallback("agency", 15, 5)),
        need("site", fallback("spare", 0, 21), fallback("spare", 25)),
      ),
    );
    expect(eventsOf(model)).toEqual({ "LS work": ["site + hub"] });
  });

  it("is every event of one element for an activity that is down whatever happens", () => {
    const model = modelOf(
      location("site", {}),
      system("machine", { provider: "cloud" }),
      system("other", { provider: "cloud" }),
      activity("work", { mtpdMinutes: 10 }, need("gone")),
    );
    expect(eventsOf(model)).toEqual({ "L work": ["site"], "S work": ["machine", "other"] });
    expect(analyseRegions(model).notModelled).toEqual(["work"]);
  });

  it("is looked for as far as the horizon: an outage that is open there has no limit", () => {
    const model = modelOf(
      system("machine", { recoveryMinutes: 100 }),
      activity("work", { mtpdMinutes: 5000 }, need("machine")),
    );
    const failing = (horizonMinutes: number) => analyseRegions(model, horizonMinutes).regions.S.withinReach;
    expect(failing(101)).toEqual([]);
    expect(failing(100)).toEqual(["work"]);
  });
});

describe("what is not known", () => {
  it("widens the gap, counts once where it fails too, and is listed without an MTPD as well", () => {
    const model = modelOf(
      system("machine", {}),
      role("staff", { headcount: 3 }),
      activity("fine", { mtpdMinutes: 43_000, criticality: "missionCritical" }, need("machine")),
      activity("blank", { mtpdMinutes: 10, criticality: "deferrable" }),
      activity("broken", { mtpdMinutes: 10 }, need("gone")),
      activity("unrated", {}),
    );
    const { regions, notModelled, unknownRoles } = analyseRegions(model);
    expect(notModelled).toEqual(["blank", "broken", "unrated"]);
    expect(unknownRoles).toEqual(["staff"]);
    expect(regions.S.modelledGap).toEqual({
      low: { numerator: 2, denominator: 7 },
      high: { numerator: 3, denominator: 7 },
    });
    expect(regions.L.modelledGap).toEqual({
      low: { numerator: 0, denominator: 1 },
      high: { numerator: 3, denominator: 7 },
    });
  });

  it("leaves no gap to speak of where no activity has an MTPD", () => {
    const { regions } = analyseRegions(modelOf(system("a", {}), activity("b", {}, need("a"))));
    expect(regions.S.modelledGap).toBeNull();
  });
});

describe("an analysis in steps", () => {
  it("reports its progress, gives the same at the end, and can be left at any step", () => {
    const model = createLargeModel(0.1);
    const steps = analyseRegionsInSteps(model);
    const progress: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      expect(step.value.total).toBe(19);
      progress.push(step.value.done);
      simulateSomethingElse(model);
    }
    expect(progress).toEqual(Array.from({ length: 19 }, (_, done) => done));
    expect(step.value).toEqual(analyseRegions(model));
    const abandoned = analyseRegionsInSteps(model);
    abandoned.next();
    expect(analyseRegions(model)).toEqual(step.value);
  });

  function simulateSomethingElse(model: ContinuityModel): void {
    analyseRegionsInSteps(model, 500).next();
  }
});
