import { expect, type Locator, type Page } from "@playwright/test";
import { NewPlanPage } from "./new-plan-page.ts";
import { OpenPlan } from "./open-plan.ts";

/** The list of plans. */
export class PlansPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async newPlan(): Promise<NewPlanPage> {
    await this.page.getByRole("link", { name: "New plan" }).click();
    return new NewPlanPage(this.page);
  }

  async openSample(): Promise<OpenPlan> {
    await this.page.getByRole("button", { name: "Open the sample plan" }).click();
    return OpenPlan.whenReady(this.page);
  }

  async openPlan(title: string): Promise<OpenPlan> {
    await this.row(title).getByRole("link", { name: title }).click();
    return OpenPlan.whenReady(this.page);
  }

  row(title: string): Locator {
    return this.page.getByRole("row").filter({ hasText: title });
  }

  /** Opens files through the button and the browser's file dialog. */
  async openFile(name: string, content: string | Buffer): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open a file" }).click();
    await (await choosing).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }

  /** Drops a file on the window. */
  async dropFile(name: string, content: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], fileName));
        return transfer;
      },
      [name, content] as const,
    );
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: data });
  }

  async expectRefused(reason: RegExp): Promise<void> {
    await expect(this.page.getByText(reason)).toBeVisible();
    await expect(this.page.getByText("Nothing on this device was changed.")).toBeVisible();
  }
}
