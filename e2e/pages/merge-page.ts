import { expect, type Locator, type Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

/** "Read a copy in": a colleague's file, what it brings, decisions, the merge. */
export class MergePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<MergePage> {
    await plan.goTo("merge");
    return new MergePage(plan.page);
  }

  /** Opens a file with the browser's dialog, by the button with this name. */
  async choose(button: string, name: string, content: string | Buffer): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: button }).click();
    await (await choosing).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }

  openCopy(name: string, content: string | Buffer): Promise<void> {
    return this.choose("Open a file", name, content);
  }

  async dropCopy(name: string, content: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], fileName));
        return transfer;
      },
      [name, content] as const,
    );
    await this.page.dispatchEvent("main", "drop", { dataTransfer: data });
  }

  /** The three numbers of the preview: only they, only I, both. */
  async expectFigures(...figures: readonly number[]): Promise<void> {
    await expect(this.page.locator(".merge-figure")).toHaveText(figures.map(String));
  }

  /** A conflict by its heading, for example "Contact “Anna”: Work phone". */
  conflict(title: string | RegExp): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: title });
    return this.page.locator(".merge-conflict").filter({ has: heading });
  }

  /** Presses a button as somebody without a mouse does. */
  async pressByKey(name: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name }).focus();
    await this.page.keyboard.press("Enter");
  }

  async expectProgress(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: text })).toBeVisible();
  }
}
