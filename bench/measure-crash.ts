import type { Browser, Page } from "@playwright/test";
import { openContext } from "./browser.ts";
import type { Figure } from "./figures.ts";
import { benchQuestion, createLargePlan, summarize } from "./large-plan.ts";
import { typeSlowly } from "./timing.ts";

const runs = 3;
const typed = "abcdefghijklmnopqrst";
const keyInterval = 80;
/** Between the last key and the crash. */
const pauseMilliseconds = 300;

/** How much of what was typed is still there after the page died without a warning; the worst of the runs. */
export async function measureCrash(browser: Browser, address: string): Promise<Figure[]> {
  const kept: number[] = [];
  for (let run = 0; run < runs; run += 1) kept.push(await crashOnce(browser, address));
  return [
    {
      name: "Typed, and 300 ms later the page crashed: characters kept",
      value: Math.min(...kept),
      unit: "of 20",
      bound: typed.length,
      sense: "atLeast",
      samples: kept,
    },
  ];
}

async function crashOnce(browser: Browser, address: string): Promise<number> {
  const plan = createLargePlan("large", 1_000_000);
  const before = plan.answers[benchQuestion.id]?.note ?? "";
  const context = await openContext(browser, address, [{ summary: summarize(plan), plan }]);
  const question = `${address}#/plans/${plan.id}/questions/${benchQuestion.region}/${benchQuestion.id}`;

  const dying = await context.newPage();
  await dying.goto(question);
  await noteOf(dying).click();
  await dying.keyboard.press("Control+End");
  await typeSlowly(dying, typed, keyInterval);
  // The pause is what is measured: how long after the last key a crash loses nothing.
  await dying.waitForTimeout(pauseMilliseconds - keyInterval);
  await crash(dying);

  const page = await context.newPage();
  await page.goto(question);
  const note = await noteOf(page).inputValue();
  await context.close();
  return note.startsWith(before) ? samePrefix(note.slice(before.length), typed) : 0;
}

function noteOf(page: Page) {
  return page.getByRole("textbox", { name: "Note", exact: true });
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // Whoever is asked to crash does not answer.
  session.send("Page.crash").catch(() => {});
  await crashed;
}

function samePrefix(found: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && found[length] === wanted[length]) length += 1;
  return length;
}
