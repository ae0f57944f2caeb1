import { expect, type Locator, type Page } from "@playwright/test";

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The page that compares two versions, drafts or files. */
export class ComparePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("./#/compare");
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("Compare");
    await expect(this.side("Before")).toBeVisible();
  }

  /** Drops files on the window, all at once. */
  async drop(...files: readonly DroppedFile[]): Promise<void> {
    const data = await this.page.evaluateHandle(
      (dropped) => {
        const transfer = new DataTransfer();
        for (const { name, content } of dropped) {
          const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        return transfer;
      },
      files.map(({ name, bytes }) => ({ name, content: bytes.toString("base64") })),
    );
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: data });
  }

  /** Opens a file for one side with its button and the browser's file dialog. */
  async openFile(name: "Before" | "After", file: DroppedFile): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.side(name).getByRole("button", { name: "open a plan file or a PDF" }).click();
    await (await choosing).setFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
  }

  side(name: "Before" | "After"): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** The full fingerprint that a side shows, without the blanks. */
  async fingerprintOf(name: "Before" | "After"): Promise<string> {
    const shown = await this.side(name).locator("code").textContent();
    return (shown ?? "").replaceAll(" ", "");
  }

  async choose(name: "Before" | "After", plan: string, version: string | RegExp): Promise<void> {
    const side = this.side(name);
    await side.getByLabel("Plan on this device").selectOption({ label: plan });
    const versions = side.getByLabel("Draft or version");
    const option = versions.getByRole("option", { name: version });
    await versions.selectOption((await option.getAttribute("value")) ?? "");
  }

  get result(): Locator {
    return this.page.getByRole("region", { name: "What changed" });
  }

  /** The sentence that says what the comparison comes to. */
  get sentence(): Locator {
    return this.result.locator("p").first();
  }

  get changes(): Locator {
    return this.result.getByRole("article");
  }

  change(record: string): Locator {
    return this.result.getByRole("article", { name: record });
  }

  async filter(name: RegExp): Promise<void> {
    await this.page.getByRole("search").getByRole("button", { name }).click();
  }

  async view(name: RegExp): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of the comparison" })
      .getByRole("link", { name })
      .click();
  }
}
