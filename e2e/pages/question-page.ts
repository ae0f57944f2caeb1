import { expect, type Locator, type Page } from "@playwright/test";
import type { FollowUpText } from "#src/domain/catalog.ts";
import type { OpenPlan } from "./open-plan.ts";

export interface TypedEvidence {
  readonly kind: string;
  readonly label: string;
  readonly reference?: string | undefined;
  readonly date?: string | undefined;
}

/** One question of the guided questionnaire. */
export class QuestionPage {
  readonly page: Page;
  readonly #plan: OpenPlan;

  constructor(plan: OpenPlan) {
    this.page = plan.page;
    this.#plan = plan;
  }

  async open(region: string, questionId: string, prompt: string): Promise<void> {
    await this.#plan.goTo(`questions/${region}/${questionId}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(prompt);
  }

  get answers(): Locator {
    return this.page.getByRole("group", { name: "Your answer" });
  }

  async answer(label: string): Promise<void> {
    await this.answers.getByRole("radio", { name: label, exact: true }).check();
    await expect(this.answers.getByRole("radio", { name: label, exact: true })).toBeChecked();
  }

  async giveReason(reason: string): Promise<void> {
    await this.page.getByLabel("Why it does not apply").fill(reason);
  }

  async note(text: string): Promise<void> {
    await this.noteField.fill(text);
  }

  get noteField(): Locator {
    return this.page.getByRole("textbox", { name: "Note", exact: true });
  }

  async owner(name: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Owner", exact: true }).fill(name);
  }

  async flag(note: string | undefined): Promise<void> {
    await this.page.getByRole("checkbox", { name: "Flag for review" }).check();
    if (note !== undefined) await this.page.getByLabel("What to look at").fill(note);
  }

  async detail(wording: FollowUpText, text: string): Promise<void> {
    const option = wording.options?.[text];
    if (option === undefined) await this.page.getByLabel(wording.prompt).fill(text);
    else {
      const group = this.page.getByRole("group", { name: wording.prompt });
      await group.getByRole("radio", { name: option, exact: true }).check();
    }
  }
}

/** Adds a piece of evidence to whatever the given part of the page is about. */
export async function addEvidence(part: Locator, evidence: TypedEvidence): Promise<void> {
  await part.getByRole("button", { name: "Add evidence" }).click();
  const row = part.getByRole("group", { name: /^Evidence \d+$/ }).last();
  await row.getByLabel("Kind").selectOption({ label: evidence.kind });
  await row.getByLabel("What shows it").fill(evidence.label);
  if (evidence.reference !== undefined) await row.getByLabel("Where it is kept").fill(evidence.reference);
  if (evidence.date !== undefined) await row.getByLabel("Date").fill(evidence.date);
}
