import type { Browser } from "@playwright/test";
import { catalog } from "#src/catalog/catalog.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { linkEntry } from "#src/domain/versions/history.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { openContext, type SeededVersions } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { createLargePlan, summarize } from "./large-plan.ts";
import { timePress } from "./timing.ts";

const runs = 5;
const versionCount = 1000;
const now = "2026-11-22T08:00:00.000Z";
const today = "2026-11-22";

/** A plan of 1 MB that was sealed so many times, each content kept. */
function createVersions(planId: string): {
  readonly versions: SeededVersions;
  readonly plan: ReturnType<typeof createLargePlan>;
} {
  const plan = createLargePlan(planId, 1_000_000);
  let ids = 0;
  const newId = (): string => `entry-${(ids += 1)}`;
  const input = { reason: "Bench", preparedBy: "Bench", now, today, newId, catalog };
  const { entry: first, snapshot } = sealVersion(plan, [], input);
  const history: HistoryEntry[] = [first];
  const { position: _, previous: __, fingerprint: ___, ...sealed } = first;
  for (let versionNumber = 2; versionNumber <= versionCount; versionNumber += 1) {
    history.push(linkEntry(history, { ...sealed, id: newId(), versionNumber }));
  }
  const versionNumbers = history.map(({ versionNumber }) => versionNumber);
  return { versions: { history, versionNumbers, snapshot }, plan };
}

/** From pressing "Versions" on another page of the plan until the list is painted. */
export async function measureVersionList(browser: Browser, address: string): Promise<Figure[]> {
  const { versions, plan } = createVersions("versions");
  const summary = summarize(plan);
  const context = await openContext(browser, address, [{ summary, plan, versions }]);
  const page = await context.newPage();
  const samples: number[] = [];
  const navigation = page.getByRole("navigation", { name: "This plan" });
  const open = async (): Promise<number> => {
    await page.goto(`${address}#/plans/${plan.id}/actions`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return timePress(page, ".version-timeline li", () =>
      navigation.getByRole("link", { name: "Versions" }).click(),
    );
  };
  // The first time, the code of the page is loaded as well.
  await open();
  for (let run = 0; run < runs; run += 1) samples.push(await open());
  await context.close();
  return [
    {
      name: `List of ${versionCount} versions of a plan of 1 MB`,
      value: median(samples),
      unit: "ms",
      bound: 200,
      samples,
    },
  ];
}
