import type { Page } from "@playwright/test";
import { OpenPlan } from "./open-plan.ts";

export class NewPlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async create(plan: {
    readonly name: string;
    readonly organisation?: string;
    readonly depth: string;
  }): Promise<OpenPlan> {
    await this.page.getByLabel("Name of the plan").fill(plan.name);
    if (plan.organisation !== undefined) await this.page.getByLabel("Organisation").fill(plan.organisation);
    await this.page.getByRole("radio", { name: plan.depth, exact: true }).check();
    await this.page.getByRole("button", { name: "Create the plan" }).click();
    return OpenPlan.whenReady(this.page);
  }
}
