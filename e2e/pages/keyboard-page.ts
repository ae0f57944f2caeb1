import { expect, type Locator, type Page } from "@playwright/test";

/** A page as somebody without a mouse uses it. */
export class KeyboardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab, or Shift and Tab, until the control has the focus. */
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

  /** Types into a field that was reached with the Tab key, in place of what it holds. */
  async typeInto(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }
}
