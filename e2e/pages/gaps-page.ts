import type { Page } from "@playwright/test";
import { fillNewAction, type TypedAction } from "./actions-page.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The gaps of one region. */
export class GapsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan, region: string): Promise<GapsPage> {
    await plan.goTo(`gaps?region=${region}`);
    return new GapsPage(plan.page);
  }

  /** Turns the gap with this title into an action. False where the page does not offer it. */
  async makeAction(gapTitle: string, action: TypedAction): Promise<boolean> {
    for (const more of await this.page.getByRole("button", { name: /^Show all/ }).all()) await more.click();
    const button = this.page.getByRole("button", { name: `Make an action: ${gapTitle}`, exact: true });
    if ((await button.count()) === 0) return false;
    await button.first().click();
    await fillNewAction(this.page, action);
    return true;
  }
}
