import type { Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

export class DocumentPage {
  readonly page: Page;
  readonly #plan: OpenPlan;

  private constructor(plan: OpenPlan) {
    this.page = plan.page;
    this.#plan = plan;
  }

  static async open(plan: OpenPlan): Promise<DocumentPage> {
    await plan.goTo("document");
    return new DocumentPage(plan);
  }

  savePdf(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.#plan.download(async () => {
      await this.page.getByRole("button", { name: "Save as PDF" }).click();
    });
  }

  saveCopy(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.#plan.download(async () => {
      await this.page.getByRole("button", { name: "Save a copy of the plan" }).click();
    });
  }
}
