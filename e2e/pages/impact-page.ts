import { expect, type Locator, type Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

/** The list of analyses, and the analysis of one activity. */
export class ImpactPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

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

  /** Presses Tab, or Shift and Tab, until the control has the focus, as somebody without a mouse does. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const nextKey = (): Promise<string | undefined> =>
      control.evaluate((element) => {
        const { activeElement } = document;
        if (element === activeElement) return undefined;
        const isBefore = activeElement?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
        return isBefore ? "Shift+Tab" : "Tab";
      });
    let presses = 0;
    for (let key = await nextKey(); key !== undefined; key = await nextKey()) {
      expect(presses, "the control cannot be reached with the Tab key").toBeLessThan(150);
      await this.page.keyboard.press(key);
      presses += 1;
    }
  }

  async press(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press("Enter");
  }

  /** Types into a field that was reached with the Tab key, in place of what it holds. */
  async typeInto(label: string | RegExp, text: string): Promise<void> {
    await this.tabTo(this.page.getByLabel(label));
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }
}
