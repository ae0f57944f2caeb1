import { expect, type Page } from "@playwright/test";
import type { NewPlanPage } from "./new-plan-page.ts";
import type { OpenPlan } from "./open-plan.ts";
import { PlansPage } from "./plans-page.ts";

/** The app in one tab: where every journey begins. */
export class Holdfast {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<PlansPage> {
    await this.page.goto("./");
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    return new PlansPage(this.page);
  }

  /** Opens any address of the app, for example `/plans/p1/gaps`. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`./#${path}`);
  }

  async openSample(): Promise<OpenPlan> {
    return (await this.open()).openSample();
  }

  /** The name that stands beside every change made on this device. */
  async setAuthor(name: string): Promise<void> {
    await this.goTo("/settings");
    await this.page.getByLabel("Your name").fill(name);
  }

  async newPlan(): Promise<NewPlanPage> {
    return (await this.open()).newPlan();
  }

  /** Waits until the service worker has stored the whole app and controls this tab. */
  async untilOffline(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
      });
    });
  }
}
