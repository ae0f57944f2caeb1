import type { Browser } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { homeEntries, routeKilobytes } from "../scripts/route-size.js";
import { launch } from "./browser.ts";
import { describeFigure, isWithin, type Figure } from "./figures.ts";
import { measureContinuity } from "./measure-continuity.ts";
import { measureCrash } from "./measure-crash.ts";
import { measureFirstLoad } from "./measure-first-load.ts";
import { measureOpenPlan } from "./measure-open-plan.ts";
import { measurePdf } from "./measure-pdf.ts";
import { measurePlanList } from "./measure-plan-list.ts";
import { measureVersionList } from "./measure-version-list.ts";
import { measureVersions } from "./measure-versions.ts";
import { measureTyping, timeEmptyPage } from "./measure-typing.ts";

interface BenchOptions {
  /** Where the production build is served. */
  readonly address: string;
  readonly buildFolder: URL;
  /** Gets the figures as data as well. */
  readonly jsonFile: string | undefined;
  /** Measures this alone. */
  readonly only: string | undefined;
}

type Measure = (browser: Browser, address: string) => readonly Figure[] | Promise<readonly Figure[]>;

/** By the name that `--only` takes. */
const measurements: Readonly<Record<string, Measure>> = {
  "first-load": measureFirstLoad,
  typing: measureTyping,
  crash: measureCrash,
  "plan-list": measurePlanList,
  "open-plan": measureOpenPlan,
  pdf: measurePdf,
  versions: measureVersions,
  "version-list": measureVersionList,
  continuity: measureContinuity,
};

/** Measures everything and prints it as it comes; true when every figure is within its bound. */
export async function runBench({ address, buildFolder, jsonFile, only }: BenchOptions): Promise<boolean> {
  const chosen = Object.entries(measurements).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0) throw new Error(`Measure one of ${Object.keys(measurements).join(", ")}`);
  const browser = await launch();
  const machine = await describeMachine(browser);
  console.log(
    `${machine.cores} cores (${machine.processor}), load ${machine.load.toFixed(1)}, ` +
      `node ${machine.node}, Chromium ${machine.chromium}`,
  );
  const { median, worst } = machine.emptyPageKeyToPaint;
  console.log(
    `A page with nothing but a text field: key to paint ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
  );
  console.log(
    "Where that is slow, the machine is busy, and the figures say more about it than about Holdfast.\n",
  );

  const figures: Figure[] = [];
  const add = (figure: Figure): void => {
    figures.push(figure);
    console.log(describeFigure(figure));
  };
  add(measureScripts(buildFolder));
  for (const [, measure] of chosen) (await measure(browser, address)).forEach(add);
  await browser.close();

  const over = figures.filter((figure) => !isWithin(figure));
  console.log(`\n${figures.length - over.length} within, ${over.length} over`);
  if (jsonFile !== undefined) {
    const data = { machine, figures: figures.map((figure) => ({ ...figure, within: isWithin(figure) })) };
    writeFileSync(jsonFile, `${JSON.stringify(data, null, 2)}\n`);
  }
  return over.length === 0;
}

async function describeMachine(browser: Browser) {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    load: loadavg()[0] ?? Number.NaN,
    node: process.version,
    chromium: browser.version(),
    emptyPageKeyToPaint: await timeEmptyPage(browser),
  };
}

function measureScripts(buildFolder: URL): Figure {
  const { kilobytes } = routeKilobytes(buildFolder, homeEntries, ".js");
  return { name: "First load: scripts of the home route, gzip", value: kilobytes, unit: "kB", bound: 150 };
}
