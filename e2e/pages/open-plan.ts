import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

/** A plan that is open: its navigation, its save status, and ways to its pages. */
export class OpenPlan {
  readonly page: Page;
  readonly id: string;

  private constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
  }

  static async whenReady(page: Page): Promise<OpenPlan> {
    await page.waitForURL(/#\/plans\/[^/]+/);
    await expect(page.getByRole("navigation", { name: "This plan" })).toBeVisible();
    const id = /#\/plans\/([^/?]+)/.exec(page.url())?.[1];
    if (id === undefined) throw new Error(`no plan in the address ${page.url()}`);
    return new OpenPlan(page, id);
  }

  get status(): Locator {
    return this.page.locator(".save-status");
  }

  /** Every change so far is confirmed by the database. */
  async untilSaved(): Promise<void> {
    await expect(this.status).toHaveAttribute("data-status", "saved");
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`./#/plans/${this.id}${path === "" ? "" : `/${path}`}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Goes to a page of the plan by its link in the navigation. */
  async follow(name: string): Promise<void> {
    const narrow = this.page.locator(".plan-nav-narrow > summary");
    if (await narrow.isVisible()) await narrow.click();
    const navigation = this.page.getByRole("navigation", { name: "This plan" });
    await navigation.getByRole("link", { name, exact: true }).locator("visible=true").click();
  }

  /** Presses something that saves a file, and gives back its name and its bytes. */
  async download(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent("download");
    await press();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
