import type { Locator, Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

export class ScenariosPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<ScenariosPage> {
    await plan.goTo("scenarios");
    return new ScenariosPage(plan.page);
  }

  async addFromCatalog(name: string): Promise<void> {
    await this.page.getByLabel("From the catalogue").selectOption({ label: name });
    await this.page.getByRole("button", { name: "Add" }).first().click();
  }

  async addOwn(name: string): Promise<void> {
    const field = this.page.getByLabel("Your own");
    await field.fill(name);
    await field.press("Enter");
  }

  /** The last row of the table: the one that was just added. */
  get lastRow(): Locator {
    return this.page.locator(".scenario-table tbody tr").last();
  }

  row(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  async mark(row: Locator, area: string, hit: "yes" | "no" | "unknown"): Promise<void> {
    const name = { yes: "Yes", no: "No", unknown: "Not known" }[hit];
    const group = row.getByRole("group", { name: new RegExp(`does it hit ${area}\\?$`) });
    await group.getByRole("radio", { name, exact: true }).check();
  }
}
