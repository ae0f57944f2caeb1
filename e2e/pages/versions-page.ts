import { expect, type Locator, type Page } from "@playwright/test";
import type { OpenPlan } from "./open-plan.ts";

interface TypedDecision {
  readonly decision: "Approved" | "Returned";
  readonly name: string;
  readonly role?: string;
  readonly comment?: string;
}

/** What was sealed, and everything that is done with it. */
export class VersionsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(plan: OpenPlan): Promise<VersionsPage> {
    await plan.goTo("versions");
    const versions = new VersionsPage(plan.page);
    await expect(versions.draft).toBeVisible();
    return versions;
  }

  get draft(): Locator {
    return this.page.getByRole("region", { name: "Draft", exact: true });
  }

  get journal(): Locator {
    return this.page.getByRole("region", { name: "Journal of changes" });
  }

  get check(): Locator {
    return this.page.getByRole("region", { name: "Is it what was sealed?" });
  }

  version(number: number): Locator {
    const heading = this.page.getByRole("heading", { name: `Version ${number}`, exact: true });
    return this.page.getByRole("listitem").filter({ has: heading });
  }

  /** The word that says where a version stands. */
  state(number: number): Locator {
    return this.version(number).locator(".badge");
  }

  async seal(reason: string, preparedBy: string): Promise<void> {
    await this.draft.getByRole("link", { name: "Seal a version" }).click();
    await this.page.getByLabel("Why this version is made").fill(reason);
    await this.page.getByLabel("Prepared by").fill(preparedBy);
    await this.page.getByRole("button", { name: /^Seal (in spite|version)/ }).click();
  }

  async untilSealed(number: number): Promise<void> {
    await expect(this.page.getByRole("heading", { name: `Version ${number} is sealed` })).toBeFocused();
    await expect(this.version(number)).toBeVisible();
  }

  async decide(number: number, decided: TypedDecision): Promise<void> {
    const button = await this.action(number, "Record a decision");
    await button.click();
    const dialog = this.page.getByRole("dialog", { name: `Record a decision on version ${number}` });
    await dialog.getByRole("radio", { name: decided.decision }).check();
    await dialog.getByLabel("Decided by").fill(decided.name);
    if (decided.role !== undefined) await dialog.getByLabel("Role").fill(decided.role);
    if (decided.comment !== undefined) await dialog.getByLabel("Comment").fill(decided.comment);
    await dialog.getByRole("button", { name: "Record it" }).click();
    await expect(dialog).toHaveCount(0);
  }

  async restore(number: number): Promise<void> {
    const button = await this.action(number, "Restore as the draft");
    await button.click();
    const dialog = this.page.getByRole("dialog", { name: `Restore version ${number} as the draft` });
    await dialog.getByRole("button", { name: "Restore", exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Something that can be done with a version; its details are opened for it. */
  async action(number: number, name: string): Promise<Locator> {
    const version = this.version(number);
    const button = version.getByRole("button", { name: `${name}: Version ${number}` });
    if (!(await button.isVisible())) await version.locator("summary").click();
    return button;
  }

  async checkAll(): Promise<void> {
    await this.check.getByRole("button", { name: "Check all versions" }).click();
  }
}
