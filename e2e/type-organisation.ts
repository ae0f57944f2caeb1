import { expect } from "@playwright/test";
import type { Catalog, CatalogText } from "#src/domain/catalog.ts";
import type { SampleAnswer, SampleContent, SampleRow } from "#src/domain/sample/sample-content.ts";
import { ActionsPage } from "./pages/actions-page.ts";
import { ContactsPage } from "./pages/contacts-page.ts";
import { GapsPage } from "./pages/gaps-page.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import type { OpenPlan } from "./pages/open-plan.ts";
import { ProfilePage } from "./pages/profile-page.ts";
import { addEvidence, QuestionPage } from "./pages/question-page.ts";
import { ResponsibilitiesPage } from "./pages/responsibilities-page.ts";
import { ScenariosPage } from "./pages/scenarios-page.ts";

const statusLabels = { open: "Open", inProgress: "In progress", done: "Done", dropped: "Dropped" } as const;
const classificationLabels = {
  public: "Public",
  internal: "Internal",
  confidential: "Confidential",
  strictlyConfidential: "Strictly confidential",
} as const;

interface Typing {
  readonly plan: OpenPlan;
  readonly content: SampleContent;
  readonly catalog: Catalog;
  readonly text: CatalogText;
  /** The date that days are counted from. */
  readonly today: string;
}

/** Types everything that a sample says through the interface, page by page, as a planner would. */
export async function typeOrganisation(
  app: Holdfast,
  content: SampleContent,
  catalog: Catalog,
  text: CatalogText,
  today: string,
): Promise<OpenPlan> {
  const { profile } = content;
  await app.setAuthor(profile.owner ?? "");
  const plan = await (
    await app.newPlan()
  ).create({ name: profile.title, organisation: profile.organisation ?? "", depth: "Full" });
  const typing: Typing = { plan, content, catalog, text, today };
  await typeProfile(typing);
  await typeContacts(typing);
  await typeAnswers(typing);
  await typeMatrices(typing);
  await typeScenarios(typing);
  await typeActions(typing);
  await plan.untilSaved();
  return plan;
}

function daysFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysBefore(today: string, days: number | undefined): string | undefined {
  return days === undefined ? undefined : daysFrom(today, -days);
}

async function typeProfile({ plan, content, today }: Typing): Promise<void> {
  const page = await ProfilePage.open(plan);
  const { profile } = content;
  await page.fill("Purpose", profile.purpose ?? "");
  await page.fill("Scope", profile.scope ?? "");
  await page.fill("Owner", profile.owner ?? "");
  await page.fill("Approved by", profile.approver ?? "");
  await page.choose("Classification", classificationLabels[profile.classification]);
  await page.fill("Next review", daysFrom(today, profile.reviewInDays));
  for (const { text } of content.objectives) await page.row("New objective").getByRole("textbox").fill(text);
  for (const { text, reason } of content.exclusions) {
    await page.row("New exclusion").getByLabel("What is left out").fill(text);
    const row = page.page.getByRole("group", { name: /^Exclusion \d+$/ }).last();
    await row.getByLabel("Why").fill(reason ?? "");
  }
  for (const { text } of content.assumptions)
    await page.row("New assumption").getByRole("textbox").fill(text);
  for (const { name, role, form } of content.recipients) {
    await page.row("New recipient").getByLabel("Name").fill(name);
    const row = page.page.getByRole("group", { name: /^Recipient \d+$/ }).last();
    await row.getByLabel("Role").fill(role ?? "");
    await row.getByLabel("Form").fill(form ?? "");
  }
}

async function typeContacts({ plan, content, today }: Typing): Promise<void> {
  const page = await ContactsPage.open(plan);
  for (const contact of content.contacts) {
    await page.add([
      ["Name", contact.name],
      ["Role", contact.role],
      ["Organisation", contact.organisation],
      ["Work phone", contact.workPhone],
      ["Work email", contact.workEmail],
      ["Note", contact.note],
      ["Verified on", daysBefore(today, contact.verifiedDaysAgo)],
      ["Private phone", contact.private?.phone],
      ["Private email", contact.private?.email],
      ["Other way to reach", contact.private?.other],
    ]);
  }
}

async function typeAnswers(typing: Typing): Promise<void> {
  const { plan, content, catalog, text } = typing;
  const page = new QuestionPage(plan);
  for (const question of catalog.questions) {
    const answer = content.answers[question.id];
    if (!answer) continue;
    await page.open(question.region, question.id, text.questions[question.id]?.prompt ?? "");
    await typeAnswer(page, answer, typing);
  }
}

async function typeAnswer(page: QuestionPage, answer: SampleAnswer, { text, today }: Typing): Promise<void> {
  if (answer.value !== undefined) await page.answer(text.answers[answer.value].label);
  if (answer.reason !== undefined) await page.giveReason(answer.reason);
  if (answer.note !== undefined) await page.note(answer.note);
  if (answer.owner !== undefined) await page.owner(answer.owner);
  for (const [id, detail] of Object.entries(answer.details ?? {})) {
    const wording = text.followUps[id];
    if (!wording) throw new Error(`no wording for the detail ${id}`);
    await page.detail(wording, detailText(detail, today));
  }
  for (const { kind, label, reference, daysAgo } of answer.evidence ?? []) {
    const date = daysBefore(today, daysAgo);
    await addEvidence(page.page.getByRole("main"), {
      kind: text.evidenceKinds[kind],
      label,
      reference,
      date,
    });
  }
  if (answer.flagged) await page.flag(answer.flagNote);
}

function detailText(detail: NonNullable<SampleAnswer["details"]>[string], today: string): string {
  if (typeof detail === "string") return detail;
  return "daysAgo" in detail ? daysFrom(today, -detail.daysAgo) : daysFrom(today, detail.inDays);
}

async function typeMatrices(typing: Typing): Promise<void> {
  const { plan, content, text } = typing;
  const page = await ResponsibilitiesPage.open(plan);
  for (const [index, service] of content.services.entries()) {
    // A new plan begins with the first service, Microsoft 365.
    if (index > 0) await page.addService(text.templates[service.templateId]?.name ?? "", service.name);
    for (const [rowId, row] of Object.entries(service.rows)) {
      await typeRow(page, service.templateId, rowId, row, typing);
    }
  }
}

async function typeRow(
  page: ResponsibilitiesPage,
  templateId: string,
  rowId: string,
  typed: SampleRow,
  { text, today }: Typing,
): Promise<void> {
  const row = await page.openRow(text.rows[rowId]?.title ?? rowId);
  const provider = text.templates[templateId]?.provider ?? text.responsible.provider;
  if (typed.responsible !== undefined) {
    const party = typed.responsible === "provider" ? provider : text.responsible[typed.responsible];
    await page.choose(row, /^Whose work is it/, party);
  }
  if (typed.control !== undefined) {
    await page.choose(row, "What you have in place", text.answers[typed.control].label);
  }
  const fields = [
    ["Why this differs from the template", typed.reason],
    ["Why nothing is needed", typed.controlReason],
    ["Owner on your side", typed.owner],
    ["Last tested", daysBefore(today, typed.lastTestDaysAgo)],
    ["Note", typed.note],
  ] as const;
  for (const [label, value] of fields) {
    if (value !== undefined) await row.getByLabel(label, { exact: true }).fill(value);
  }
  for (const { kind, label, reference, daysAgo } of typed.evidence ?? []) {
    const date = daysBefore(today, daysAgo);
    await addEvidence(row, { kind: text.evidenceKinds[kind], label, reference, date });
  }
}

async function typeScenarios({ plan, content, text }: Typing): Promise<void> {
  const page = await ScenariosPage.open(plan);
  for (const scenario of content.scenarios) {
    const catalogName =
      scenario.catalogId === undefined ? undefined : text.scenarios[scenario.catalogId]?.name;
    const isThere = catalogName !== undefined && (await page.row(catalogName).count()) > 0;
    if (!isThere && catalogName !== undefined) await page.addFromCatalog(catalogName);
    if (catalogName === undefined) await page.addOwn(scenario.name ?? "");
    const row = isThere ? page.row(catalogName) : page.lastRow;
    for (const area of ["people", "location", "systems"] as const) {
      const hit = scenario[area];
      if (hit !== undefined) await page.mark(row, text.areas[area], hit);
    }
    if (scenario.note !== undefined) await row.getByLabel(/^Note on/).fill(scenario.note);
  }
}

async function typeActions({ plan, content, catalog, text, today }: Typing): Promise<void> {
  let fromGaps = 0;
  for (const action of content.actions) {
    const { title, owner, note, dueInDays, status, doneDaysAgo } = action;
    const typed = {
      title,
      owner,
      due: dueInDays === undefined ? undefined : daysFrom(today, dueInDays),
      note,
    };
    const question = catalog.questions.find(({ id }) => id === action.questionId);
    const gap = question && (await GapsPage.open(plan, question.region));
    const isAdded = question && (await gap?.makeAction(text.questions[question.id]?.title ?? "", typed));
    if (isAdded) fromGaps += 1;
    const page = await ActionsPage.open(plan);
    if (!isAdded) await page.add(typed);
    await expect(page.page.getByRole("button", { name: `Edit ${title}` })).toBeVisible();
    if (status !== "open") await page.setStatus(title, statusLabels[status], daysBefore(today, doneDaysAgo));
  }
  expect(fromGaps).toBeGreaterThan(2);
}
