import { expect, type Locator } from "@playwright/test";
import { KeyboardPage } from "./keyboard-page.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The scenarios that were tried, and one of them. */
export class WhatIfPage extends KeyboardPage {
  static async open(plan: OpenPlan, path = "what-if"): Promise<WhatIfPage> {
    await plan.goTo(path);
    return new WhatIfPage(plan.page);
  }

  /** Goes there by the plan's navigation, with the keyboard. */
  static async reach(plan: OpenPlan): Promise<WhatIfPage> {
    const whatIf = new WhatIfPage(plan.page);
    const navigation = plan.page.getByRole("navigation", { name: "This plan" });
    await whatIf.press(navigation.getByRole("link", { name: "What-if", exact: true }));
    await expect(plan.page.getByRole("heading", { level: 1, name: "What-if" })).toBeVisible();
    return whatIf;
  }

  /** Starts a scenario of one's own, by keyboard. */
  async start(name: string): Promise<void> {
    await this.typeInto(this.page.getByLabel("Your own scenario"), name);
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeFocused();
  }

  /** The switch of something that can fail. */
  switch(name: string): Locator {
    return this.page.getByRole("checkbox", { name, exact: true });
  }

  async turn(name: string): Promise<void> {
    await this.tabTo(this.switch(name));
    await this.page.keyboard.press("Space");
  }

  /** A time of something that fails: "Fails after", "Is out for". */
  time(of: string, label: string): Locator {
    return this.page.getByRole("group", { name: of, exact: true }).getByLabel(label, { exact: true });
  }

  get says(): Locator {
    return this.page.locator(".what-if-says").first();
  }

  verdict(activity: string): Locator {
    return this.page
      .getByRole("table", { name: "Verdict per activity" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: activity, exact: true }) });
  }

  /** Opens what stands under a summary. */
  async unfold(summary: string): Promise<void> {
    await this.press(this.page.locator("summary").filter({ hasText: summary }));
  }
}
