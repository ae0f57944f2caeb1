import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainOutage, type NodeCause, type UnmetNeed } from "#src/domain/continuity/explain-outage.ts";
import type { ContinuityModel, Disruptions, Interval, Need } from "#src/domain/continuity/model.ts";
import { simulateEvent, type EventOutcome } from "#src/domain/continuity/simulate-event.ts";
import { arbitraryEvent } from "#src/domain/continuity/testing/arbitrary-model.ts";
import { readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import { activity, fallback, from, modelOf, need, system } from "#src/domain/continuity/testing/model-of.ts";

const explain = (model: ContinuityModel, disruptions: Disruptions, nodeId: string, horizonMinutes = 1000) =>
  explainOutage(model, disruptions, simulateEvent(model, disruptions, horizonMinutes), nodeId);

const disrupted = (nodeId: string): NodeCause => ({ nodeId, isDisrupted: true, unmetNeeds: [] });

describe("the cause chain of an outage", () => {
  it("leads from an activity to what is disrupted, with what is wrong with every option", () => {
    const disruptions = { headOffice: [from(0, 1440)], remoteAccess: [from(0, 720)] };
    const [outage, ...others] = explain(readGoldenModel(), disruptions, "support", 43_200);
    expect(others).toEqual([]);
    expect(outage).toEqual({
      interval: from(0, 720),
      steps: [
        {
          startMinutes: 0,
          causes: [
            {
              nodeId: "support",
              isDisrupted: false,
              unmetNeeds: [
                {
                  needId: "support.need-1",
                  options: [
                    { nodeId: "headOffice", failure: { type: "down" } },
                    { nodeId: "homes", failure: { type: "down" } },
                  ],
                },
              ],
            },
            disrupted("headOffice"),
            {
              nodeId: "homes",
              isDisrupted: false,
              unmetNeeds: [
                {
                  needId: "homes.need-1",
                  options: [{ nodeId: "remoteAccess", failure: { type: "down" } }],
                },
              ],
            },
            disrupted("remoteAccess"),
          ],
        },
      ],
    });
  });

  it("says until when a fallback is activating and since when it is used up", () => {
    const disruptions = { erp: [from(100, 7300)] };
    const failures = explain(readGoldenModel(), disruptions, "payroll", 43_200).map(({ interval, steps }) => [
      interval,
      steps.map(({ causes }) => causes[0]?.unmetNeeds[0]?.options[1]?.failure),
    ]);
    expect(failures).toEqual([
      [from(100, 340), [{ type: "activating", untilMinutes: 340 }]],
      [from(3220, 7300), [{ type: "exhausted", atMinutes: 3220 }]],
    ]);
  });

  it("names what is missing from the model, and a need without options", () => {
    const model = modelOf(
      activity("work", {}, need("gone", fallback("lost", 5)), { id: "empty", options: [] }),
    );
    expect(explain(model, {}, "work")[0]?.steps[0]?.causes).toEqual([
      {
        nodeId: "work",
        isDisrupted: false,
        unmetNeeds: [
          {
            needId: "need:gone,lost",
            options: [
              { nodeId: "gone", failure: { type: "missing" } },
              { nodeId: "lost", failure: { type: "missing" } },
            ],
          },
          { needId: "empty", options: [] },
        ],
      },
    ]);
  });

  it("ends at a node that was there before where nodes wait for each other", () => {
    const model = modelOf(system("identity", {}, need("network")), system("network", {}, need("identity")));
    const [outage] = explain(model, { network: [from(10, 20)] }, "identity");
    const waitsFor = (nodeId: string, other: string): NodeCause => ({
      nodeId,
      isDisrupted: false,
      unmetNeeds: [{ needId: `need:${other}`, options: [{ nodeId: other, failure: { type: "down" } }] }],
    });
    expect(outage?.steps).toEqual([
      { startMinutes: 10, causes: [waitsFor("identity", "network"), disrupted("network")] },
      { startMinutes: 20, causes: [waitsFor("identity", "network"), waitsFor("network", "identity")] },
    ]);
  });

  it("has a step wherever it changes, also further down, and none where it does not", () => {
    const model = modelOf(
      system("power", {}),
      system("server", {}, need("power")),
      activity("work", {}, need("server")),
      system("unrelated", {}),
    );
    const disruptions = { power: [from(0, 50)], server: [from(30, 60)], unrelated: [from(10, 20)] };
    const [outage] = explain(model, disruptions, "work");
    expect(outage?.interval).toEqual(from(0, 60));
    expect(
      outage?.steps.map(({ startMinutes, causes }) => [startMinutes, causes.map((c) => c.nodeId)]),
    ).toEqual([
      [0, ["work", "server", "power"]],
      [30, ["work", "server"]],
    ]);
  });

  it("is empty for a node that stayed up or that is not there", () => {
    const model = modelOf(system("a", {}));
    expect(explain(model, {}, "a")).toEqual([]);
    expect(explain(model, {}, "constructor")).toEqual([]);
  });
});

/** The chain of one minute straight from the definition. */
function causesByDefinition(
  model: ContinuityModel,
  disruptions: Disruptions,
  { down }: EventOutcome,
  nodeId: string,
  minute: number,
): NodeCause[] {
  const at = (intervals: readonly Interval[] | undefined) =>
    intervals?.find(({ start, end }) => start <= minute && minute < end);
  const unmet = ({ id, options }: Need): UnmetNeed[] => {
    const [primary] = options;
    const isMissing = !primary || !(primary.nodeId in model.nodes);
    const since = isMissing ? 0 : at(down[primary.nodeId])?.start;
    if (since === undefined) return [];
    const failed = options.map((option, rank) => {
      if (!(option.nodeId in model.nodes)) return { type: "missing" } as const;
      if (at(down[option.nodeId])) return { type: "down" } as const;
      const ready = since + option.activationMinutes;
      const over = ready + (option.sustainMinutes ?? Infinity);
      if (rank > 0 && minute < ready) return { type: "activating", untilMinutes: ready } as const;
      return rank > 0 && minute >= over ? ({ type: "exhausted", atMinutes: over } as const) : undefined;
    });
    if (failed.includes(undefined)) return [];
    return [
      {
        needId: id,
        options: options.map((option, rank) => ({ nodeId: option.nodeId, failure: failed[rank]! })),
      },
    ];
  };
  const chain: NodeCause[] = [];
  const ids = [nodeId];
  for (const id of ids) {
    const isDisrupted = at(disruptions[id]) !== undefined;
    const unmetNeeds = isDisrupted ? [] : model.nodes[id]!.needs.flatMap(unmet);
    chain.push({ nodeId: id, isDisrupted, unmetNeeds });
    for (const option of unmetNeeds.flatMap(({ options }) => options)) {
      if (option.failure.type === "down" && !ids.includes(option.nodeId)) ids.push(option.nodeId);
    }
  }
  return chain;
}

describe("every outage in every event", () => {
  it("is explained for each of its minutes, by what is disrupted or not met in that minute", () => {
    fc.assert(
      fc.property(arbitraryEvent, ({ model, disruptions, horizonMinutes }) => {
        const outcome = simulateEvent(model, disruptions, horizonMinutes);
        for (const [id, intervals] of Object.entries(outcome.down)) {
          const explained = explainOutage(model, disruptions, outcome, id);
          expect(explained.map(({ interval }) => interval)).toEqual(intervals);
          for (const { interval, steps } of explained) {
            let last: string | undefined;
            const expected = [];
            for (let minute = interval.start; minute < interval.end; minute += 1) {
              const causes = causesByDefinition(model, disruptions, outcome, id, minute);
              for (const cause of causes) {
                expect(cause.isDisrupted || cause.unmetNeeds.length > 0).toBe(true);
              }
              if (JSON.stringify(causes) !== last) expected.push({ startMinutes: minute, causes });
              last = JSON.stringify(causes);
            }
            expect(steps).toEqual(expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
