import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  ActivityNode,
  ContinuityModel,
  Disruptions,
  Interval,
  NeedOption,
} from "#src/domain/continuity/model.ts";
import {
  arbitraryDisruptions,
  arbitraryEvent,
  arbitraryTwoPartEvent,
  joinDisruptions,
  missingNodeId,
  withoutFallbacks,
} from "#src/domain/continuity/testing/arbitrary-model.ts";
import { readGoldenEvents, readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import { activity, fallback, from, modelOf, need, system } from "#src/domain/continuity/testing/model-of.ts";
import { simulateByMinute, type NaiveOutcome } from "#src/domain/continuity/testing/naive-simulation.ts";

const verdictsOf = ({ activities }: NaiveOutcome) =>
  Object.fromEntries(Object.entries(activities).map(([id, { verdict }]) => [id, verdict]));

/** The minutes in which nodes are down, as "id@minute". */
function minutesDown({ down }: NaiveOutcome): Set<string> {
  const minutes = Object.entries(down).flatMap(([id, intervals]) =>
    intervals.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => `${id}@${start + index}`),
    ),
  );
  return new Set(minutes);
}

describe("the golden events", () => {
  it.each(readGoldenEvents())("$name", ({ disruptions, horizonMinutes, down, verdicts }) => {
    const outcome = simulateByMinute(readGoldenModel(), disruptions, horizonMinutes);
    expect(outcome.down).toEqual(down);
    expect(verdictsOf(outcome)).toEqual(verdicts);
  });

  it("are not met by the same plan without its fallbacks", () => {
    const model = withoutFallbacks(readGoldenModel());
    const met = readGoldenEvents().filter(({ disruptions, horizonMinutes, verdicts }) => {
      const outcome = simulateByMinute(model, disruptions, horizonMinutes);
      return JSON.stringify(verdictsOf(outcome)) === JSON.stringify(verdicts);
    });
    expect(met.map(({ name }) => name)).toEqual([
      "identityServiceOutageLaterInTheDay",
      "networkAndNameServiceDeadlock",
    ]);
  });

  it("name the deadlock of the network and the name service, and no other", () => {
    const deadlocks = readGoldenEvents().map(({ name, disruptions, horizonMinutes }) => [
      name,
      simulateByMinute(readGoldenModel(), disruptions, horizonMinutes).deadlocks,
    ]);
    expect(deadlocks.filter(([, sets]) => sets!.length > 0)).toEqual([
      ["networkAndNameServiceDeadlock", [["nameService", "networkCore"]]],
    ]);
  });

  it("give way to no other deadlock in any event, since the plan has no other loop", () => {
    const model = readGoldenModel();
    const met = new Set<string>();
    fc.assert(
      fc.property(arbitraryDisruptions(model), (disruptions) => {
        const { deadlocks } = simulateByMinute(model, disruptions, 100);
        expect(deadlocks.length).toBeLessThanOrEqual(1);
        for (const ids of deadlocks) met.add(ids.join());
      }),
    );
    expect([...met]).toEqual(["nameService,networkCore"]);
  });

  it("cost Support 60 minutes, none, and 720 together, as the page tells it", () => {
    const supportIn = (...ids: string[]) => {
      const disruptions = Object.fromEntries(
        ids.map((id) => [id, [id === "remoteAccess" ? from(0, 720) : from(0, 1440)]]),
      );
      return simulateByMinute(readGoldenModel(), disruptions).activities.support;
    };
    expect(supportIn("headOffice")).toMatchObject({ longestMinutes: 60, verdict: "withinRto" });
    expect(supportIn("remoteAccess")).toEqual({ longestMinutes: 0, totalMinutes: 0, verdict: "withinRto" });
    expect(supportIn("headOffice", "remoteAccess")).toEqual({
      longestMinutes: 720,
      totalMinutes: 720,
      firstDownAt: 0,
      verdict: "intolerable",
    });
  });
});

describe("a fallback", () => {
  const withFallback = (...options: NeedOption[]) =>
    modelOf(system("a", {}), system("b", {}), system("c", {}), activity("x", {}, need("a", ...options)));
  const downOf = (model: ContinuityModel, disruptions: Disruptions) =>
    simulateByMinute(model, disruptions, 100).down.x;

  it("takes over without a gap where it needs no time", () => {
    const outcome = simulateByMinute(withFallback(fallback("b", 0)), { a: [from(5, 50)] }, 100);
    expect(outcome.down).toEqual({ a: [from(5, 50)] });
    expect(outcome.touched).toEqual(new Set(["a"]));
  });

  it("works from the end of its activation to the end of what it can sustain, both counted from the loss", () => {
    const model = withFallback(fallback("b", 10, 20));
    expect(downOf(model, { a: [from(5, 50)] })).toEqual([from(5, 15), from(35, 50)]);
    expect(downOf(model, { a: [from(5, 50)], b: [from(0, 30)] })).toEqual([from(5, 30), from(35, 50)]);
    expect(downOf(model, { a: [from(5, 50)], b: [from(34, 35)] })).toEqual([from(5, 15), from(34, 50)]);
  });

  it("hands over to the next one with no minute between, or leaves one", () => {
    expect(downOf(withFallback(fallback("b", 0, 20), fallback("c", 20)), { a: [from(5, 50)] })).toBe(
      undefined,
    );
    expect(downOf(withFallback(fallback("b", 0, 20), fallback("c", 21)), { a: [from(5, 50)] })).toEqual([
      from(25, 26),
    ]);
  });

  it("starts anew where the primary was up for a minute, and not where it fell while down", () => {
    const model = withFallback(fallback("b", 10));
    expect(downOf(model, { a: [from(0, 30), from(31, 60)] })).toEqual([from(0, 10), from(31, 41)]);
    expect(downOf(model, { a: [from(0, 30), from(30, 60)] })).toEqual([from(0, 10)]);
  });

  it("of a primary that does not exist counts from the start", () => {
    const model = modelOf(system("b", {}), activity("x", {}, need(missingNodeId, fallback("b", 10, 20))));
    expect(downOf(model, {})).toEqual([from(0, 10), from(30, 100)]);
  });

  it("lets more damage shorten an outage, where the earlier loss starts its clock earlier", () => {
    const model = withFallback(fallback("b", 0), fallback("c", 30));
    expect(downOf(model, { a: [from(20, 60)], b: [from(20, 60)] })).toEqual([from(20, 50)]);
    expect(downOf(model, { a: [from(0, 60)], b: [from(20, 60)] })).toEqual([from(20, 30)]);
  });

  it("that ends in the minute in which the primary returns leaves the node touched and never down", () => {
    const model = withFallback(fallback("b", 0, 10));
    const outcome = simulateByMinute(model, { a: [from(5, 15)] }, 100);
    expect(outcome.down).toEqual({ a: [from(5, 15)] });
    expect(outcome.touched).toEqual(new Set(["a", "x"]));
    expect(downOf(model, { a: [from(5, 16)] })).toEqual([from(15, 16)]);
  });
});

describe("a deadlock", () => {
  const loop = modelOf(system("a", {}, need("b")), system("b", {}, need("a")), system("c", {}, need("a")));
  const deadlocksOf = (model: ContinuityModel, disruptions: Disruptions, horizonMinutes = 100) =>
    simulateByMinute(model, disruptions, horizonMinutes).deadlocks;

  it("is not there while the two are up, and once one of them fell neither comes back", () => {
    expect(simulateByMinute(loop, {}, 100)).toMatchObject({ down: {}, deadlocks: [] });
    const outcome = simulateByMinute(loop, { a: [from(3, 4)] }, 100);
    expect(outcome.down).toEqual({ a: [from(3, 100)], b: [from(3, 100)], c: [from(3, 100)] });
    expect(outcome.deadlocks).toEqual([["a", "b"]]);
  });

  it("can be a node alone that needs itself", () => {
    const model = modelOf(system("a", {}, need("a")), system("b", {}, need("a")));
    expect(deadlocksOf(model, { b: [from(0, 5)] })).toEqual([]);
    expect(deadlocksOf(model, { a: [from(0, 5)] })).toEqual([["a"]]);
  });

  it("is opened by a fallback from outside", () => {
    const model = modelOf(
      system("a", {}, need("b", fallback("c", 20))),
      system("b", {}, need("a")),
      system("c", {}),
    );
    const outcome = simulateByMinute(model, { a: [from(3, 4)] }, 100);
    expect(outcome.down).toEqual({ a: [from(3, 23)], b: [from(3, 23)] });
    expect(outcome.deadlocks).toEqual([]);
  });

  it("is none where the loop waits for a member that is disrupted at the horizon", () => {
    expect(deadlocksOf(loop, { a: [from(3, 100)] })).toEqual([]);
    expect(deadlocksOf(loop, { a: [from(3, 99)] })).toEqual([["a", "b"]]);
    expect(deadlocksOf(loop, { c: [from(3, 200)] })).toEqual([]);
  });

  it("is told apart from one that it waits for", () => {
    const model = modelOf(
      system("a", {}, need("b")),
      system("b", {}, need("a")),
      system("c", {}, need("d"), need("a")),
      system("d", {}, need("c")),
    );
    expect(deadlocksOf(model, { a: [from(0, 1)] })).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(deadlocksOf(model, { d: [from(0, 1)] })).toEqual([["c", "d"]]);
  });

  it("is none where the need that would close the loop is met", () => {
    const model = modelOf(
      system("a", {}, need("b")),
      system("b", {}, need("a", fallback("d", 0)), need("c")),
      system("c", {}),
      system("d", {}),
    );
    const outcome = simulateByMinute(model, { c: [from(0, 200)] }, 100);
    expect(Object.keys(outcome.down).sort()).toEqual(["a", "b", "c"]);
    expect(outcome.deadlocks).toEqual([]);
  });
});

describe("the verdict", () => {
  const rateOutage = (fields: Partial<ActivityNode>, ...outages: Interval[]) =>
    simulateByMinute(modelOf(activity("x", fields, need("a")), system("a", {})), { a: outages }, 100)
      .activities.x!;
  const rated = { mtpdMinutes: 20, rtoMinutes: 10 };

  it("goes by the longest outage, at most the limits", () => {
    expect(rateOutage(rated, from(0, 10), from(20, 30)).verdict).toBe("withinRto");
    expect(rateOutage(rated, from(0, 11)).verdict).toBe("lateButTolerable");
    expect(rateOutage(rated, from(0, 20), from(30, 40))).toEqual({
      longestMinutes: 20,
      totalMinutes: 30,
      firstDownAt: 0,
      verdict: "lateButTolerable",
    });
    expect(rateOutage(rated, from(5, 26)).verdict).toBe("intolerable");
  });

  it("is intolerable without an RTO, and not rated where the one that is missing could matter", () => {
    expect(rateOutage({ mtpdMinutes: 20 }, from(5, 26)).verdict).toBe("intolerable");
    expect(rateOutage({ mtpdMinutes: 20 }, from(5, 25)).verdict).toBe("notRated");
    expect(rateOutage({ rtoMinutes: 20 }, from(5, 500)).verdict).toBe("notRated");
    expect(rateOutage({ mtpdMinutes: 20, rtoMinutes: 30 }, from(0, 25)).verdict).toBe("intolerable");
  });

  it("counts an outage that is open at the horizon as without limit, whatever the MTPD", () => {
    const patient = { mtpdMinutes: 10_000, rtoMinutes: 10_000 };
    const open = {
      longestMinutes: Infinity,
      totalMinutes: Infinity,
      firstDownAt: 99,
      verdict: "intolerable",
    };
    expect(rateOutage(patient, from(99, 100))).toEqual(open);
    expect(rateOutage(patient, from(99, 300))).toEqual(open);
    expect(rateOutage(patient, from(98, 99)).verdict).toBe("withinRto");
    expect(rateOutage(patient, from(100, 300)).verdict).toBe("withinRto");
  });
});

describe("a need", () => {
  it("is never met without an option that exists", () => {
    for (const unmet of [need(), need(missingNodeId), need(missingNodeId, fallback("alsoGone", 0))]) {
      const model = modelOf(activity("x", {}, unmet));
      expect(simulateByMinute(model, {}, 100).down).toEqual({ x: [from(0, 100)] });
    }
    expect(simulateByMinute(modelOf(activity("x", {})), {}, 100).down).toEqual({});
  });
});

describe("any event", () => {
  it("has down times within the horizon, in order, never empty, never adjacent", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        for (const intervals of Object.values(simulateByMinute(model, disruptions, horizonMinutes).down)) {
          let earliest = 0;
          for (const { start, end } of intervals) {
            expect(start).toBeGreaterThanOrEqual(earliest);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(horizonMinutes);
            earliest = end + 1;
          }
        }
      }),
    );
  });

  it("keeps a node down while it is disrupted, and touches whatever is down", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const outcome = simulateByMinute(model, disruptions, horizonMinutes);
        const minutes = minutesDown(outcome);
        for (const [id, intervals] of Object.entries(disruptions)) {
          for (const { start, end } of intervals) {
            for (let t = start; t < Math.min(end, horizonMinutes); t += 1) {
              expect(minutes).toContain(`${id}@${t}`);
            }
          }
        }
        for (const id of Object.keys(outcome.down)) expect(outcome.touched).toContain(id);
      }),
    );
  });

  it("comes to the same in whatever order the nodes stand", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const backwards = { ...model, nodes: Object.fromEntries(Object.entries(model.nodes).reverse()) };
        expect(simulateByMinute(backwards, disruptions, horizonMinutes)).toEqual(
          simulateByMinute(model, disruptions, horizonMinutes),
        );
      }),
    );
  });

  it("comes to the same where something else in the last minute keeps it from stopping early", () => {
    const late = "late";
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const outcome = simulateByMinute(model, disruptions, horizonMinutes);
        const stepped = simulateByMinute(
          { ...model, nodes: { ...model.nodes, [late]: system(late, {}) } },
          { ...disruptions, [late]: [from(horizonMinutes - 1, horizonMinutes)] },
          horizonMinutes,
        );
        expect(stepped).toEqual({
          ...outcome,
          down: { ...outcome.down, [late]: [from(horizonMinutes - 1, horizonMinutes)] },
          touched: new Set([...outcome.touched, late]),
        });
      }),
    );
  });

  it("without fallbacks never gets shorter by more damage", () => {
    fc.assert(
      fc.property(arbitraryTwoPartEvent, ({ model, parts: [first, second], horizonMinutes }) => {
        const bare = withoutFallbacks(model);
        const less = minutesDown(simulateByMinute(bare, first, horizonMinutes));
        const more = minutesDown(simulateByMinute(bare, joinDisruptions(first, second), horizonMinutes));
        expect([...less].filter((minute) => !more.has(minute))).toEqual([]);
      }),
    );
  });
});

describe("two parts of an event", () => {
  it("that meet at no need with fallbacks are down together when either is alone", () => {
    let apart = 0;
    fc.assert(
      fc.property(arbitraryTwoPartEvent, ({ model, parts, horizonMinutes }) => {
        const [first, second] = parts.map((part) => simulateByMinute(model, part, horizonMinutes));
        const meets = Object.values(model.nodes)
          .flatMap(({ needs }) => needs)
          .filter(({ options }) => options.length > 1)
          .some(({ options }) =>
            [first!, second!].every(({ touched }) => options.some(({ nodeId }) => touched.has(nodeId))),
          );
        if (meets) return;
        apart += 1;
        const together = simulateByMinute(model, joinDisruptions(...parts), horizonMinutes);
        expect(minutesDown(together)).toEqual(new Set([...minutesDown(first!), ...minutesDown(second!)]));
      }),
      { numRuns: 300 },
    );
    expect(apart).toBeGreaterThan(30);
  });
});
