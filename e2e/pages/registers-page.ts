import { expect, type Locator } from "@playwright/test";
import { KeyboardPage } from "./keyboard-page.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The registers, and the page of one record with its needs. */
export class RegistersPage extends KeyboardPage {
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
}
