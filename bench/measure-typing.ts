import type { Browser, Page } from "@playwright/test";
import { openContext, slowDown } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { benchQuestion, createLargePlan, summarize } from "./large-plan.ts";
import { typeSlowly } from "./timing.ts";

const cpuFactor = 4;
const keyInterval = 80;
/** Sixty keys, as somebody types. */
const keys = "the keys of the second site are in the safe of the reception";

/** The two longest forms of a 1 MB plan, and the field in each that people write the most into. */
const forms = [
  { path: `questions/${benchQuestion.region}/${benchQuestion.id}`, field: "Note" },
  { path: "about", field: "Purpose" },
] as const;

/** From pressing a key until the frame that shows its letter has been painted; the worse of the two forms. */
export async function measureTyping(browser: Browser, address: string): Promise<Figure[]> {
  const plan = createLargePlan("large", 1_000_000);
  const context = await openContext(browser, address, [{ summary: summarize(plan), plan }]);
  const perForm: number[][] = [];
  for (const { path, field } of forms) {
    const page = await context.newPage();
    await page.goto(`${address}#/plans/${plan.id}/${path}`);
    const textbox = page.getByRole("textbox", { name: field, exact: true });
    await textbox.click();
    await page.keyboard.press("Control+End");
    await slowDown(page, cpuFactor);
    perForm.push(await timeKeys(page));
    await page.close();
  }
  await context.close();
  return [
    figureOf("Typing in the longest form: median key to paint", perForm, median, 40),
    figureOf("Typing in the longest form: worst key to paint", perForm, (delays) => Math.max(...delays), 64),
  ];
}

function figureOf(
  name: string,
  perForm: readonly (readonly number[])[],
  summarizeDelays: (delays: readonly number[]) => number,
  bound: number,
): Figure {
  const value = Math.max(...perForm.map(summarizeDelays));
  const samples = perForm.find((delays) => summarizeDelays(delays) === value);
  return { name, value, unit: "ms", bound, ...(samples && { samples }) };
}

async function timeKeys(page: Page): Promise<number[]> {
  const recorder = await page.evaluateHandle(recordKeys);
  await typeSlowly(page, keys, keyInterval);
  await page.waitForTimeout(500);
  const delays = await recorder.evaluate((recorded) => recorded.delays);
  if (delays.length !== keys.length) throw new Error(`${delays.length} of ${keys.length} keys were painted`);
  return delays;
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
