import { expect, type Locator } from "@playwright/test";
import { KeyboardPage } from "./keyboard-page.ts";
import type { OpenPlan } from "./open-plan.ts";

/** Reading a table into a register. */
export class ImportPage extends KeyboardPage {
  static async open(plan: OpenPlan, kind: string): Promise<ImportPage> {
    await plan.goTo(`import/${kind}`);
    return new ImportPage(plan.page);
  }

  /** Presses the button with the keyboard, and gives the browser the file. */
  async choose(name: string, content: string | Buffer): Promise<void> {
    const button = this.page.getByRole("button", { name: "Choose a file" });
    await this.tabTo(button);
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.keyboard.press("Enter");
    await (
      await chooser
    ).setFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
    });
  }

  get summary(): Locator {
    return this.page.getByRole("region", { name: "What would happen" }).getByRole("status");
  }

  outcome(name: string): Locator {
    return this.page
      .getByRole("table", { name: /^Rows of the table/ })
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
  }

  async field(column: string): Promise<string> {
    return this.page.getByLabel(`Field of column ${column}`, { exact: true }).inputValue();
  }

  async apply(count: number): Promise<void> {
    await this.press(this.page.getByRole("button", { name: `Import ${count} rows` }));
    await expect(this.page.getByText(/^Imported into/)).toBeVisible();
  }
}
