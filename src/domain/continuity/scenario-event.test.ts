import { describe, expect, it } from "vitest";
import { scenarioToDisruptions, type WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { readGoldenEvents, readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import { activity, from, location, modelOf, role, system } from "#src/domain/continuity/testing/model-of.ts";

describe("a what-if selection", () => {
  const model = modelOf(
    role("clerks", { headcount: 5, minimumHeadcount: 2 }),
    role("agents", { headcount: 6, minimumHeadcount: 2 }),
    location("site", { hazardZone: "river", recoveryMinutes: 300 }),
    location("annex", { hazardZone: "river" }),
    { ...system("landlord", { hazardZone: "river", provider: "cloud" }), kind: "supplier", area: "location" },
    system("mail", { provider: "cloud", recoveryMinutes: 0 }),
    activity("work", {}),
  );
  const eventOf = (scenario: Partial<WhatIfScenario>) =>
    scenarioToDisruptions(model, { outages: [], ...scenario });

  it("takes out the roles that absence leaves with too few people", () => {
    const absence = { absenceRate: 0.4, startMinutes: 60, lengthMinutes: 100 };
    expect(eventOf({ absence })).toEqual({ clerks: [from(60, 160)] });
    expect(eventOf({ absence: { ...absence, absenceRate: 0.2 } })).toEqual({});
    expect(Object.keys(eventOf({ absence: { ...absence, absenceRate: 0.9 } }))).toEqual(["agents", "clerks"]);
  });

  it("takes out a zone in its area and a provider in the other, whatever the number of members", () => {
    const period = { startMinutes: 5, lengthMinutes: 10 };
    expect(eventOf({ outages: [{ type: "hazardZone", name: "river", ...period }] })).toEqual({
      annex: [from(5, 15)],
      landlord: [from(5, 15)],
      site: [from(5, 15)],
    });
    expect(eventOf({ outages: [{ type: "provider", name: "cloud", ...period }] })).toEqual({
      mail: [from(5, 15)],
    });
  });

  it("lasts as long as the records say where it gives no length", () => {
    expect(
      eventOf({
        absence: { absenceRate: 0.4, startMinutes: 0 },
        outages: [
          { type: "hazardZone", name: "river", startMinutes: 10 },
          { type: "node", nodeId: "mail", startMinutes: 0 },
          { type: "node", nodeId: "work", startMinutes: 0 },
        ],
      }),
    ).toEqual({
      clerks: [from(0, 20_160)],
      annex: [from(10, 7210)],
      landlord: [from(10, 7210)],
      site: [from(10, 310)],
    });
  });

  it("keeps several outages of one node and passes over what the model does not have", () => {
    const outages = [
      { type: "node", nodeId: "site", startMinutes: 0, lengthMinutes: 10 },
      { type: "node", nodeId: "site", startMinutes: 20, lengthMinutes: 10 },
      { type: "node", nodeId: "gone", startMinutes: 0, lengthMinutes: 10 },
      { type: "node", nodeId: "constructor", startMinutes: 0, lengthMinutes: 10 },
      { type: "provider", name: "nobody", startMinutes: 0, lengthMinutes: 10 },
      { type: "node", nodeId: "annex", startMinutes: 0, lengthMinutes: 0 },
    ] as const;
    expect(eventOf({ outages })).toEqual({ site: [from(0, 10), from(20, 30)] });
  });

  it("cannot start before 0 or have more absent than there are", () => {
    const outage = { type: "node", nodeId: "site", startMinutes: -1, lengthMinutes: 10 } as const;
    expect(() => eventOf({ outages: [outage] })).toThrow(RangeError);
    expect(() => eventOf({ absence: { absenceRate: 1.4, startMinutes: 0 } })).toThrow(RangeError);
  });

  it("gives the golden snowstorm", () => {
    const golden = readGoldenModel();
    const { disruptions, down } = readGoldenEvents()[0]!;
    const event = scenarioToDisruptions(golden, {
      outages: [{ type: "hazardZone", name: "stockholm", startMinutes: 0, lengthMinutes: 1440 }],
    });
    expect(event).toEqual(disruptions);
    expect(simulateEvent(golden, event).down).toEqual(down);
  });
});
