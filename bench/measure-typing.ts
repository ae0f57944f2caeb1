import type { Browser, Locator, Page } from "@playwright/test";
import { openContext, slowDown } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { benchQuestion, createLargePlan, summarize } from "./large-plan.ts";
import { typeSlowly } from "./timing.ts";

const runs = 3;
const cpuFactor = 4;
const keyInterval = 80;
/** Sixty keys, as somebody types. */
const keys = "the keys of the second site are in the safe of the reception";

/** The two longest forms of a plan, and the field in each that people write the most into. */
const forms = [
  { path: `questions/${benchQuestion.region}/${benchQuestion.id}`, field: "Note" },
  { path: "about", field: "Purpose" },
] as const;

interface KeyDelays {
  readonly median: number;
  readonly worst: number;
}

/**
 * From pressing a key until the frame that shows its letter has been painted, with a plan of 1 MB. Every run
 * opens the page anew, so that the first key, which finds all code cold, counts each time. Of the runs counts
 * the median, of the forms the worse one.
 */
export async function measureTyping(browser: Browser, address: string): Promise<Figure[]> {
  const plan = createLargePlan("large", 1_000_000);
  const context = await openContext(browser, address, [{ summary: summarize(plan), plan }]);
  const perForm: KeyDelays[][] = [];
  for (const { path, field } of forms) {
    const delays: KeyDelays[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await context.newPage();
      await page.goto(`${address}#/plans/${plan.id}/${path}`);
      delays.push(await timeKeys(page, page.getByRole("textbox", { name: field, exact: true })));
      await page.close();
    }
    perForm.push(delays);
  }
  await context.close();
  const medians = perForm.map((delays) => delays.map((run) => run.median));
  const worsts = perForm.map((delays) => delays.map((run) => run.worst));
  return [
    worseForm("Typing in the longest form: median key to paint", medians, 40),
    worseForm("Typing in the longest form: worst key to paint", worsts, 64),
  ];
}

function worseForm(name: string, runsOfForms: readonly (readonly number[])[], bound: number): Figure {
  const [samples = []] = runsOfForms.toSorted((a, b) => median(b) - median(a));
  return { name, value: median(samples), unit: "ms", bound, samples };
}

/** The same in a page that is nothing but a text field: what this machine and its browser take by themselves. */
export async function timeEmptyPage(browser: Browser): Promise<KeyDelays> {
  const page = await browser.newPage();
  await page.setContent("<textarea></textarea>");
  const delays = await timeKeys(page, page.getByRole("textbox"));
  await page.close();
  return delays;
}

async function timeKeys(page: Page, field: Locator): Promise<KeyDelays> {
  await field.click();
  await page.keyboard.press("Control+End");
  const session = await slowDown(page, cpuFactor);
  const recorder = await page.evaluateHandle(recordKeys);
  await typeSlowly(page, keys, keyInterval);
  // The last key is recorded one frame after it is pressed.
  await page.waitForTimeout(500);
  const delays = await recorder.evaluate((recorded) => recorded.delays);
  await session.detach();
  if (delays.length !== keys.length) throw new Error(`${delays.length} of ${keys.length} keys were painted`);
  return { median: median(delays), worst: Math.max(...delays) };
}

/** Runs in the page, so it may use nothing from outside itself. */
function recordKeys(): { readonly delays: number[] } {
  const delays: number[] = [];
  let pressedAt = 0;
  window.addEventListener("keydown", ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  window.addEventListener(
    "input",
    () => {
      const start = pressedAt;
      requestAnimationFrame(() => {
        // A frame is painted after its callbacks and before the next task.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => delays.push(performance.now() - start));
        port1.start();
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
  return { delays };
}
