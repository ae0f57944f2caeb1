import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { analyseRegions, analyseRegionsInSteps } from "#src/domain/continuity/analyse-regions.ts";
import { elementsToDisruptions, listElements } from "#src/domain/continuity/elements.ts";
import type { ContinuityModel, Disruptions } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { createLargeModel } from "#src/domain/continuity/testing/large-model.ts";
import { findRegionsByBruteForce } from "#src/domain/continuity/testing/naive-regions.ts";
import { simulateByMinute } from "#src/domain/continuity/testing/naive-simulation.ts";
import { median, type Figure } from "./figures.ts";

const runs = 5;
/** Of the reference large plan: 200 activities, 40 roles, 20 locations, 150 systems, 20 suppliers, 2,000 needs. */
const sizes = [0.25, 0.5, 1, 2, 4];
/** The largest that trying every event minute by minute does within seconds: some 20 nodes. */
const naiveSize = 0.01;
const naiveHorizonMinutes = 2880;

/** The engine in Node, on one core: what the worker does in the browser. */
export function measureContinuity(): Figure[] {
  return [...measureEvents(), ...measureRegions(), measureMemory()];
}

function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Every single thing that can go wrong, one after the other, on a model that is compiled already. */
function measureEvents(): Figure[] {
  const model = createLargeModel(1);
  const events = eventsOf(model);
  // The first round compiles the model and warms the engine up.
  for (const event of events) simulateEvent(model, event);
  const samples = events.map((event) =>
    median(Array.from({ length: runs }, () => timeOnce(() => simulateEvent(model, event)))),
  );
  const worst = Math.max(...samples);
  const heaviest = events[samples.indexOf(worst)] ?? {};
  return [
    {
      name: "One event on the reference plan, the worst of all",
      value: worst,
      unit: "ms",
      bound: 5,
      samples,
    },
    { name: "  its median", value: median(samples), unit: "ms" },
    {
      name: "  the worst one minute by minute (naive)",
      value: timeOnce(() => simulateByMinute(model, heaviest)),
      unit: "ms",
    },
  ];
}

function eventsOf(model: ContinuityModel): Disruptions[] {
  return Object.values(listElements(model))
    .flat()
    .map((element) => elementsToDisruptions([element]));
}

function measureRegions(): Figure[] {
  analyseRegions(createLargeModel(1));
  const times = sizes.map((size) => {
    const samples = Array.from({ length: runs }, () => {
      // A model is compiled on its first use, so each run has one of its own.
      const model = createLargeModel(size);
      return timeOnce(() => analyseRegions(model));
    });
    return { size, samples, value: median(samples) };
  });
  const whole = times.find(({ size }) => size === 1);
  const small = createLargeModel(naiveSize);
  const naive = timeOnce(() => findRegionsByBruteForce(small, naiveHorizonMinutes));
  const own = timeOnce(() => analyseRegions(createLargeModel(naiveSize), naiveHorizonMinutes));
  const nodeCount = Object.keys(small.nodes).length;
  return [
    {
      name: "All seven regions of the reference plan",
      value: whole?.value ?? Number.NaN,
      unit: "ms",
      bound: 2000,
      samples: whole?.samples ?? [],
    },
    ...times
      .filter(({ size }) => size !== 1)
      .map(({ size, value, samples }) => ({
        name: `  of a plan ${size} times its size`,
        value,
        unit: "ms" as const,
        samples,
      })),
    {
      name: "  growth from a quarter to four times, as a power",
      value: slope(times.map(({ size, value }) => [Math.log(size), Math.log(value)])),
      unit: "exponent",
    },
    { name: `Regions of ${nodeCount} nodes over two days`, value: own, unit: "ms" },
    { name: "  every event minute by minute (naive)", value: naive, unit: "ms" },
  ];
}

/** By least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const across = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return across / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}

/**
 * The heap of an analysis at its highest, over what was there before it, with what waits to be collected. In Node, in
 * one isolate, as the worker has one of its own.
 */
function measureMemory(): Figure {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const megabytes = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 2 ** 20;
  };
  collect();
  const before = megabytes();
  let most = 0;
  const steps = analyseRegionsInSteps(createLargeModel(1));
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, megabytes() - before);
  }
  return { name: "Memory of the analysis at its peak", value: most, unit: "MB", bound: 200 };
}
