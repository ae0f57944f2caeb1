import { expect, type Locator, type Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

/** The matrix of one cloud service. */
export class ResponsibilitiesPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<ResponsibilitiesPage> {
    await plan.goTo("responsibilities");
    return new ResponsibilitiesPage(plan.page);
  }

  async addService(template: string, name: string): Promise<void> {
    const form = this.page.locator("form.service-add");
    if (!(await form.isVisible())) await this.page.getByText("Add a service").click();
    await form.getByLabel("Template").selectOption({ label: template });
    await form.getByLabel("Name of the service").fill(name);
    await form.getByRole("button", { name: "Add service" }).click();
    await expect(this.page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  }

  /** A row by the title of its work, with its details open. */
  async openRow(title: string): Promise<Locator> {
    const heading = this.page.getByRole("heading", { level: 3, name: title, exact: true });
    const row = this.page.getByRole("listitem").filter({ has: heading });
    const summary = row.locator("summary").first();
    if ((await row.locator("details").first().getAttribute("open")) === null) await summary.click();
    return row;
  }

  async choose(row: Locator, group: string | RegExp, option: string): Promise<void> {
    await row.getByRole("group", { name: group }).getByRole("radio", { name: option, exact: true }).check();
  }
}
