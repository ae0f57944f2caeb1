import { describe, expect, it } from "vitest";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { readGoldenEvents, readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import {
  activity,
  fallback,
  from,
  location,
  modelOf,
  need,
  system,
} from "#src/domain/continuity/testing/model-of.ts";

describe("the golden example", () => {
  const model = readGoldenModel();
  it.each(readGoldenEvents().map((event) => [event.name, event] as const))("%s", (_, event) => {
    const { down, activities } = simulateEvent(model, event.disruptions, event.horizonMinutes);
    expect(down).toEqual(event.down);
    expect(Object.fromEntries(Object.entries(activities).map(([id, { verdict }]) => [id, verdict]))).toEqual(
      event.verdicts,
    );
  });

  it("has a deadlock between network and name service, and nothing else waits in a circle", () => {
    const { deadlocks } = simulateEvent(model, { nameService: [from(100, 130)] });
    expect(deadlocks).toEqual([["nameService", "networkCore"]]);
  });

  it("shows the gap of location and systems: an hour, nothing, and 720 minutes together", () => {
    const storm = [from(0, 1440)];
    const outageIn = (disruptions: Parameters<typeof simulateEvent>[1]) =>
      simulateEvent(model, disruptions).activities["support"]?.longestOutageMinutes;
    expect(outageIn({ headOffice: storm })).toBe(60);
    expect(outageIn({ remoteAccess: [from(0, 720)] })).toBe(0);
    expect(outageIn({ headOffice: storm, remoteAccess: [from(0, 720)] })).toBe(720);
  });
});

describe("a fallback", () => {
  const fields = { mtpdMinutes: 100, rtoMinutes: 10 };
  const outagesIn = (
    fallbackMinutes: readonly [activation: number, sustain?: number],
    disruptions: Parameters<typeof simulateEvent>[1],
  ) => {
    const model = modelOf(
      system("primary", {}),
      system("spare", {}),
      activity("work", fields, need("primary", fallback("spare", ...fallbackMinutes))),
    );
    const outcome = simulateEvent(model, disruptions, 1000);
    return { down: outcome.down["work"] ?? [], touched: outcome.touched.includes("work"), outcome };
  };

  it("that needs no activation takes over without a gap", () => {
    expect(outagesIn([0], { primary: [from(5, 50)] })).toMatchObject({ down: [], touched: false });
  });

  it("is used up after the time for which it can be kept up, until the primary is back", () => {
    expect(outagesIn([10, 20], { primary: [from(5, 50)] }).down).toEqual([from(5, 15), from(35, 50)]);
  });

  it("starts a new clock each time the primary goes down", () => {
    expect(outagesIn([10], { primary: [from(5, 50), from(60, 80)] }).down).toEqual([
      from(5, 15),
      from(60, 70),
    ]);
  });

  it("that is used up in the minute in which the primary comes back leaves a touch and no interval", () => {
    expect(outagesIn([0, 20], { primary: [from(5, 25)] })).toMatchObject({ down: [], touched: true });
  });

  it("whose clock starts sooner can shorten an outage, though more was lost", () => {
    const model = modelOf(
      system("primary", {}),
      system("spare", {}),
      system("other", {}),
      activity("work", fields, need("primary", fallback("spare", 60)), need("other")),
    );
    const less = { primary: [from(50, 200)], other: [from(110, 130)] };
    const more = { ...less, primary: [from(0, 200)] };
    expect(simulateEvent(model, less).down["work"]).toEqual([from(50, 130)]);
    expect(simulateEvent(model, more).down["work"]).toEqual([from(0, 60), from(110, 130)]);
  });

  it("does not count while it is down itself, but its clock runs", () => {
    expect(outagesIn([10], { primary: [from(0, 100)], spare: [from(0, 30)] }).down).toEqual([from(0, 30)]);
  });

  it("of a primary that is missing from the model starts at 0", () => {
    const model = modelOf(system("spare", {}), activity("work", fields, need("gone", fallback("spare", 30))));
    expect(simulateEvent(model, {}).down).toEqual({ work: [from(0, 30)] });
  });
});

describe("an outage", () => {
  const model = modelOf(
    location("site", {}),
    activity("rated", { mtpdMinutes: 100, rtoMinutes: 20 }, need("site")),
    activity("withoutRto", { mtpdMinutes: 100 }, need("site")),
    activity("withoutMtpd", { rtoMinutes: 20 }, need("site")),
    activity("everAndEver", { mtpdMinutes: 43_200, rtoMinutes: 20 }, need("site")),
  );
  const verdictsAfter = (...intervals: readonly ReturnType<typeof from>[]) =>
    ["rated", "withoutRto", "withoutMtpd", "everAndEver"].map(
      (id) => simulateEvent(model, { site: intervals }).activities[id]?.verdict,
    );

  it("is tolerable up to its MTPD and within the RTO up to that, both included", () => {
    expect(verdictsAfter(from(0, 20))).toEqual(["withinRto", "notRated", "notRated", "withinRto"]);
    expect(verdictsAfter(from(0, 100))[0]).toBe("lateButTolerable");
    expect(verdictsAfter(from(0, 101))).toEqual([
      "intolerable",
      "intolerable",
      "notRated",
      "lateButTolerable",
    ]);
  });

  it("counts by the longest, not by the sum, and adds up in the total", () => {
    const intervals = [from(0, 60), from(70, 130), from(200, 201)];
    expect(simulateEvent(model, { site: intervals }).activities["rated"]).toEqual({
      verdict: "lateButTolerable",
      longestOutageMinutes: 60,
      totalOutageMinutes: 121,
      firstDownMinutes: 0,
      isRestored: true,
    });
  });

  it("that is not over at the horizon has no limit, whatever the MTPD", () => {
    const { down, activities } = simulateEvent(model, { site: [from(43_199, 43_200)] });
    expect(down["everAndEver"]).toEqual([from(43_199, 43_200)]);
    expect(activities["everAndEver"]).toEqual({
      verdict: "intolerable",
      longestOutageMinutes: Infinity,
      totalOutageMinutes: Infinity,
      firstDownMinutes: 43_199,
      isRestored: false,
    });
    expect(verdictsAfter(from(43_199, 43_200))[2]).toBe("notRated");
  });

  it("lasts while any of the intervals does, and an interval without minutes is none", () => {
    const intervals = [from(30, 40), from(0, 10), from(10, 20), from(5, 15), from(25, 25)];
    expect(simulateEvent(model, { site: intervals }).down["site"]).toEqual([from(0, 20), from(30, 40)]);
  });

  it("of something that the model does not have means nothing", () => {
    expect(simulateEvent(model, { elsewhere: [from(0, 10)] }).touched).toEqual([]);
  });
});

describe("nodes that need each other", () => {
  it("stay up together, and once one was down none of them starts again", () => {
    const model = modelOf(
      system("identity", {}, need("network")),
      system("network", {}, need("identity")),
      system("mail", {}, need("identity")),
    );
    expect(simulateEvent(model, {}).touched).toEqual([]);
    const { down, deadlocks } = simulateEvent(model, { network: [from(3, 4)] }, 100);
    expect(down).toEqual({ identity: [from(3, 100)], mail: [from(3, 100)], network: [from(3, 100)] });
    expect(deadlocks).toEqual([["identity", "network"]]);
  });

  it("are no deadlock where a fallback could start one of them", () => {
    const model = modelOf(
      system("identity", {}, need("network")),
      system("network", {}, need("identity", fallback("localAccounts", 30)), need("power")),
      system("localAccounts", {}),
      system("power", {}),
    );
    const { down, deadlocks } = simulateEvent(model, { power: [from(0, 200)] }, 100);
    expect(Object.keys(down)).toEqual(["identity", "network", "power"]);
    expect(deadlocks).toEqual([]);
  });

  it("are a deadlock beside one that is disrupted at the horizon, but not with it", () => {
    const model = modelOf(
      system("a", {}, need("b")),
      system("b", {}, need("a"), need("c")),
      system("c", {}, need("a")),
      system("self", {}, need("self")),
    );
    const { deadlocks } = simulateEvent(model, { c: [from(0, 500)], self: [from(0, 1)] }, 100);
    expect(deadlocks).toEqual([["a", "b"], ["self"]]);
  });
});

describe("a fallback that lasts no time", () => {
  it("never helps, also where the primary is missing", () => {
    const model = modelOf(
      system("a", {}, need("gone", fallback("b", 0, 0))),
      system("c", {}, need("b", fallback("d", 0, 0))),
      system("b", {}),
      system("d", {}),
    );
    const { down } = simulateEvent(model, { b: [from(0, 5)] }, 100);
    expect(down).toEqual({ a: [from(0, 100)], b: [from(0, 5)], c: [from(0, 5)] });
  });
});

describe("what cannot be simulated", () => {
  it.each([
    [{ a: [from(-1, 5)] }, 100],
    [{ a: [from(0.5, 5)] }, 100],
    [{ a: [from(0, Number.NaN)] }, 100],
    [{}, -1],
  ])("is a time that is not a whole number of minutes: %j up to %d", (disruptions, horizonMinutes) => {
    expect(() => simulateEvent(modelOf(system("a", {})), disruptions, horizonMinutes)).toThrow(RangeError);
  });

  it("is a fallback that takes part of a minute", () => {
    const model = modelOf(system("a", {}, need("b", fallback("c", 0.5))));
    expect(() => simulateEvent(model, {})).toThrow(RangeError);
  });
});
