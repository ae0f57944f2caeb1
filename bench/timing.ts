import type { JSHandle, Page } from "@playwright/test";

interface Stopwatch {
  readonly painted: Promise<number>;
}

/** Milliseconds from pressing something until the frame that first shows `selector` has been painted. */
export async function timePress(page: Page, selector: string, press: () => Promise<void>): Promise<number> {
  const stopwatch: JSHandle<Stopwatch> = await page.evaluateHandle(startWithPress, selector);
  await press();
  return stopwatch.evaluate(({ painted }) => painted);
}

/** Runs in the page, so it may use nothing from outside itself. */
function startWithPress(selector: string): Stopwatch {
  const painted = new Promise<number>((resolve) => {
    const lookEachFrame = (start: number): void => {
      requestAnimationFrame(() => {
        if (!document.querySelector(selector)) {
          lookEachFrame(start);
          return;
        }
        // A frame is painted after its callbacks and before the next task.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now() - start));
        port1.start();
        port2.postMessage(undefined);
      });
    };
    window.addEventListener("pointerdown", ({ timeStamp }) => lookEachFrame(timeStamp), {
      capture: true,
      once: true,
    });
  });
  return { painted };
}

/** Types as a person does: one key after the other, this many milliseconds from key to key. */
export async function typeSlowly(page: Page, keys: string, interval: number): Promise<void> {
  for (const key of keys) {
    const start = performance.now();
    await page.keyboard.press(key);
    // The rhythm of the keys is what is asked for.
    await page.waitForTimeout(Math.max(0, interval - (performance.now() - start)));
  }
}
