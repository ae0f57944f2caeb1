import type { Locator, Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

/** "About this plan": fields, and lists whose last row is always empty. */
export class ProfilePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<ProfilePage> {
    await plan.goTo("about");
    return new ProfilePage(plan.page);
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** The empty row of a list, by its accessible name ("New objective"). Typing into it makes a record. */
  row(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }
}
