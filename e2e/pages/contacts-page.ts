import type { Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

export class ContactsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<ContactsPage> {
    await plan.goTo("contacts");
    return new ContactsPage(plan.page);
  }

  /** Fields by their labels, the name first: the others wait for it. */
  async add(fields: readonly (readonly [label: string, text: string | undefined])[]): Promise<void> {
    await this.page.getByRole("button", { name: "Add a contact" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Add a contact" });
    for (const [label, text] of fields) {
      if (text !== undefined) await dialog.getByLabel(label, { exact: true }).fill(text);
    }
    await dialog.getByRole("button", { name: "Done" }).click();
  }
}
