import { expect, test as base, type ConsoleMessage, type Page, type Request } from "@playwright/test";
import { Holdfast } from "./pages/holdfast.ts";

interface Fixtures {
  readonly app: Holdfast;
  /** Watches every page of the test: no error on the console, no request to anywhere else. */
  readonly guard: Guard;
}

export interface Guard {
  /** Errors whose text contains this are what the test is about. */
  readonly expectError: (text: string) => void;
}

export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    await context.addInitScript(withoutFilePickers);
    await use(context);
  },

  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const expected: string[] = [];
      const report = (fault: string): void => {
        if (!expected.some((text) => fault.includes(text))) faults.push(fault);
      };
      const watch = (page: Page): void => {
        page.on("pageerror", (error) => report(`exception: ${error.stack ?? error.message}`));
        page.on("console", (message: ConsoleMessage) => {
          if (message.type() === "error" || message.type() === "warning")
            report(`console: ${message.text()}`);
        });
      };
      context.pages().forEach(watch);
      context.on("page", watch);
      context.on("request", (request: Request) => {
        const { protocol, hostname } = new URL(request.url());
        const isOwn = hostname === new URL(baseURL ?? "http://localhost").hostname;
        if (!isOwn && !["blob:", "data:"].includes(protocol)) report(`request to ${request.url()}`);
      });
      await use({ expectError: (text) => expected.push(text) });
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],

  app: async ({ page }, use) => {
    await use(new Holdfast(page));
  },
});

/** The browser's own file dialogs cannot be driven by a test; downloads and file inputs can. */
export function withoutFilePickers(): void {
  Reflect.deleteProperty(window, "showSaveFilePicker");
  Reflect.deleteProperty(window, "showOpenFilePicker");
}

export { expect } from "@playwright/test";
