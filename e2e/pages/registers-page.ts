import { expect, type Locator, type Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

/** The registers, and the page of one record with its needs. */
export class RegistersPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan, kind = "activities"): Promise<RegistersPage> {
    await plan.goTo(`registers/${kind}`);
    return new RegistersPage(plan.page);
  }

  /** Goes there by the plan's navigation, with the keyboard. */
  static async reach(plan: OpenPlan): Promise<RegistersPage> {
    const registers = new RegistersPage(plan.page);
    const navigation = plan.page.getByRole("navigation", { name: "This plan" });
    await registers.press(navigation.getByRole("link", { name: "Registers", exact: true }));
    return registers;
  }

  row(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** The names in the table, in the order shown. */
  async names(): Promise<string[]> {
    return this.page.getByRole("rowheader").allInnerTexts();
  }

  need(number: number): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Need ${number}(:|$)`) });
  }

  sentences(): Locator {
    return this.page.locator(".need-sentence");
  }

  async addNames(label: string, names: readonly string[]): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    for (const name of names) {
      await field.fill(name);
      await field.press("Enter");
      await expect(this.page.getByText(`Added: ${name}.`)).toBeVisible();
    }
  }

  async openRecord(name: string): Promise<void> {
    await this.page.getByRole("link", { name, exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  /** Types a need and takes what is found, or makes it: `make` is "location", "system" and so on. */
  async addNeed(name: string, make?: string): Promise<void> {
    await this.tabTo(this.page.getByRole("combobox", { name: "Add a need" }));
    await this.choose(name, make);
  }

  async addFallback(need: number, name: string, make?: string): Promise<void> {
    await this.press(this.need(need).getByRole("button", { name: "Add a fallback" }));
    await expect(this.need(need).getByRole("combobox", { name: "Add a fallback" })).toBeFocused();
    await this.choose(name, make);
  }

  /** Types into the combobox that has the focus, and chooses by the arrow keys. */
  async choose(name: string, make?: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.type(name);
    const wanted = make === undefined ? name : `New ${make}: “${name}”`;
    const option = this.page.getByRole("option", { name: wanted, selected: true });
    for (let presses = 0; !(await option.isVisible()); presses += 1) {
      expect(presses, `${wanted} is not in the list`).toBeLessThan(40);
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
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

  /** Types into a field that was reached with the Tab key, which selects what it holds. */
  async typeInto(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }
}
