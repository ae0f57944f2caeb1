import { expect, type Locator } from "@playwright/test";
import { KeyboardPage } from "./keyboard-page.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The list of analyses, and the analysis of one activity. */
export class ImpactPage extends KeyboardPage {
  static async open(plan: OpenPlan, activity?: string): Promise<ImpactPage> {
    await plan.goTo(activity === undefined ? "impact" : `impact/${activity}`);
    return new ImpactPage(plan.page);
  }

  /** Goes there by the plan's navigation, with the keyboard. */
  static async reach(plan: OpenPlan): Promise<ImpactPage> {
    const impact = new ImpactPage(plan.page);
    const navigation = plan.page.getByRole("navigation", { name: "This plan" });
    await impact.press(navigation.getByRole("link", { name: "Impact analysis", exact: true }));
    await expect(plan.page.getByRole("heading", { level: 1, name: "Impact analysis" })).toBeVisible();
    return impact;
  }

  row(activity: string): Locator {
    return this.page
      .getByRole("row")
      .filter({ has: this.page.getByRole("link", { name: activity, exact: true }) });
  }

  category(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }

  level(category: string, moment: string): Locator {
    return this.category(category).getByRole("combobox", { name: moment, exact: true });
  }

  conflicts(): Locator {
    return this.page.getByRole("list", { name: "Conflicts" }).getByRole("listitem");
  }

  /** The levels of a category, one digit for each moment, typed one after the other. */
  async judge(category: string, digits: string): Promise<void> {
    await this.tabTo(this.level(category, "At once"));
    for (const digit of digits) {
      await this.page.keyboard.press(digit);
      await this.page.keyboard.press("Tab");
    }
  }
}
