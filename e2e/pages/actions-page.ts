import type { Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

export interface TypedAction {
  readonly title: string;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly note?: string | undefined;
}

/** Fills the dialog "Add an action" and adds it. */
export async function fillNewAction(page: Page, action: TypedAction): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Add an action" });
  await dialog.getByLabel("What will be done").fill(action.title);
  if (action.owner !== undefined) await dialog.getByLabel("Owner").fill(action.owner);
  if (action.due !== undefined) await dialog.getByLabel("Due").fill(action.due);
  if (action.note !== undefined) await dialog.getByLabel("Note").fill(action.note);
  await dialog.getByRole("button", { name: "Add action" }).click();
}

export class ActionsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<ActionsPage> {
    await plan.goTo("actions?show=all");
    return new ActionsPage(plan.page);
  }

  async add(action: TypedAction): Promise<void> {
    await this.page.getByRole("button", { name: "Add an action" }).first().click();
    await fillNewAction(this.page, action);
  }

  async setStatus(title: string, status: string, doneOn: string | undefined): Promise<void> {
    await this.page.getByRole("button", { name: `Edit ${title}` }).click();
    const dialog = this.page.getByRole("dialog", { name: "Edit action" });
    await dialog.getByLabel("Status").selectOption({ label: status });
    if (doneOn !== undefined) await dialog.getByLabel("Done on").fill(doneOn);
    await dialog.getByRole("button", { name: "Close" }).first().click();
  }
}
