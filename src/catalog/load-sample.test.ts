import { describe, expect, it } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { loadSampleContent, sampleLocales } from "#src/catalog/load-sample.ts";
import type { ItemRemark } from "#src/domain/assessment/assessment.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import { isMarked } from "#src/domain/assessment/scenario-regions.ts";
import { visibleFollowUps, visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import { answerValues, evidenceKinds, type FollowUp } from "#src/domain/catalog.ts";
import { proposedMtpd } from "#src/domain/impact/proposed-mtpd.ts";
import { actionStatuses } from "#src/domain/plan/action.ts";
import { isPlainDate } from "#src/domain/plan/fields.ts";
import { liveRecords, recordSchemas } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { hazardZonesOf } from "#src/domain/registers/known-names.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import { findNode } from "#src/domain/registers/nodes.ts";
import { createSamplePlan } from "#src/domain/sample/create-sample-plan.ts";

const today = "2027-03-15";
const rowIdsOf = (templateId: string) =>
  (catalog.templates.find(({ id }) => id === templateId)?.rows ?? []).map(({ id }) => id);
const questionsById = new Map(catalog.questions.map((question) => [question.id, question]));

/** Whether a text is what a follow-up of this kind asks for. */
const isInForm: Readonly<Record<FollowUp["kind"], (text: string, options: readonly string[]) => boolean>> = {
  text: (text) => text.trim() !== "",
  number: (text) => /^\d+$/u.test(text),
  date: (text) => isPlainDate(text),
  choice: (text, options) => options.includes(text),
};

describe("loading the sample", () => {
  it("takes the language where there is none for the region, and English where there is none at all", async () => {
    const wanted = await Promise.all(["en", "en-GB", "xx", "constructor"].map(loadSampleContent));
    expect(wanted.map(({ locale }) => locale)).toEqual(["en", "en", "en", "en"]);
  });
});

describe.each(sampleLocales)("the sample plan in %s", async (locale) => {
  const content = await loadSampleContent(locale);
  let count = 0;
  const plan = createSamplePlan(content, {
    now: `${today}T08:00:00.000Z`,
    today,
    newId: () => `id-${(count += 1)}`,
    language: content.locale,
    by: "",
  });
  const assessment = assessPlan(plan, catalog, today);
  const items = [...assessment.itemsById.values()];
  const answers = Object.entries(content.answers);
  const evidence = liveRecords(plan, "evidence");
  const [microsoft365, secondService] = content.services;

  it("says its own locale", () => {
    expect(content.locale).toBe(locale);
  });

  it("has records of every kind, and none that its schema refuses", () => {
    expect(recordKinds.filter((kind) => Object.keys(plan[kind]).length === 0)).toEqual([]);
    const refused = recordKinds.flatMap((kind) =>
      Object.values(plan[kind])
        .filter((record) => !recordSchemas[kind].safeParse(record).success)
        .map(({ id }) => `${kind} ${id}`),
    );
    expect(refused).toEqual([]);
  });

  it("answers every question, with an owner, and a note or a reason", () => {
    const asked = visibleQuestions(catalog, content.profile.depth).map(({ id }) => id);
    expect(asked).toHaveLength(catalog.questions.length);
    expect(answers.map(([id]) => id)).toEqual(asked);
    const unfinished = answers.filter(
      ([id, { owner, note, reason }]) => !isAnswered(plan.answers[id]) || !owner || !(note ?? reason),
    );
    expect(unfinished).toEqual([]);
  });

  it("answers every follow-up that its answers bring up, in the form that it asks for, and no other", () => {
    const followUps = answers.flatMap(([id, { value }]) => visibleFollowUps(questionsById.get(id)!, value));
    const answered = answers.flatMap(([, { details = {} }]) => Object.keys(details));
    expect(answered).toEqual(followUps.map(({ id }) => id));
    const malformed = followUps.filter(
      ({ id, kind, options = [] }) => !isInForm[kind](plan.details[id]!.text, options),
    );
    expect(malformed).toEqual([]);
  });

  it("shows what it calls documented or proven with evidence, dated and never from the future", () => {
    const shown = new Set(evidence.map(({ subjectId }) => subjectId));
    const claimed = answers.filter(([, { value }]) => value === "documented" || value === "proven");
    expect(claimed.map(([id]) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect(evidence.filter(({ date }) => date === undefined || date > today)).toEqual([]);
  });

  it("uses every answer, every kind of evidence and every status of an action", () => {
    const controls = content.services.flatMap(({ rows }) => Object.values(rows));
    expect(new Set(answers.map(([, { value }]) => value))).toEqual(new Set(answerValues));
    expect(new Set(controls.flatMap(({ control }) => control ?? []))).toEqual(new Set(answerValues));
    expect(new Set(evidence.map(({ kind }) => kind))).toEqual(new Set(evidenceKinds));
    expect(new Set(content.actions.map(({ status }) => status))).toEqual(new Set(actionStatuses));
  });

  it("names only rows, scenarios and questions that the catalogue has", () => {
    const scenarioIds = new Set(catalog.scenarios.map(({ id }) => id));
    const strangers = [
      ...content.services.flatMap(({ templateId, rows }) =>
        Object.keys(rows).filter((id) => !rowIdsOf(templateId).includes(id)),
      ),
      ...content.scenarios.flatMap(({ catalogId }) => catalogId ?? []).filter((id) => !scenarioIds.has(id)),
      ...content.actions.flatMap(({ questionId }) => questionId ?? []).filter((id) => !questionsById.has(id)),
      ...content.actions
        .flatMap(({ row }) => row ?? [])
        .filter(({ service, rowId }) => content.services[service]?.rows[rowId] === undefined),
    ];
    expect(strangers).toEqual([]);
  });

  it("treats every row of Microsoft 365 and begins a second service", () => {
    expect(Object.keys(microsoft365!.rows)).toEqual(rowIdsOf("microsoft-365"));
    expect(Object.keys(secondService!.rows).length).toBeLessThan(rowIdsOf(secondService!.templateId).length);
  });

  it("has a row that is unclear, one without an owner, one assumed and one handed over by contract", () => {
    const serviceId = liveRecords(plan, "services")[0]!.id;
    const rows = items.filter(({ id }) => id.startsWith(`${serviceId}/`));
    const withRemark = (remark: ItemRemark) => rows.filter(({ remarks }) => remarks.includes(remark));
    expect(withRemark("unclear")).toHaveLength(1);
    expect(withRemark("noOwner")).toHaveLength(1);
    expect(withRemark("assumedProvider")).toHaveLength(1);
    const handedOver = withRemark("providersPart").filter(({ id }) => plan.responsibilities[id]?.reason);
    expect(handedOver).toHaveLength(1);
  });

  it("starts with the scenarios of every new plan and has six more, all of them marked and named", () => {
    const first = catalog.scenarios.filter((scenario) => scenario.fromProviderArticle).map(({ id }) => id);
    expect(content.scenarios.slice(0, first.length).map(({ catalogId }) => catalogId)).toEqual(first);
    expect(content.scenarios).toHaveLength(first.length + 6);
    const unfinished = content.scenarios.filter(
      (scenario) => !isMarked(scenario) || !(scenario.name ?? scenario.catalogId) || !scenario.note,
    );
    expect(unfinished).toEqual([]);
  });

  it("has a model in which everything that is named is there, and every activity needs something", () => {
    const named = [
      ...liveRecords(plan, "needOptions").map(({ nodeId }) => nodeId),
      ...liveRecords(plan, "people").flatMap(({ locationId }) => locationId ?? []),
      ...liveRecords(plan, "people").flatMap(({ holds, deputises }) =>
        Object.keys({ ...holds, ...deputises }),
      ),
      ...liveRecords(plan, "whatIfFailures").flatMap(({ target, targetName }) =>
        target === "node" ? targetName : [],
      ),
    ];
    expect(named.filter((id) => findNode(plan, id) === undefined)).toEqual([]);
    const zones = liveRecords(plan, "whatIfFailures").filter(({ target }) => target === "hazardZone");
    expect(zones.filter(({ targetName }) => !hazardZonesOf(plan).includes(targetName))).toEqual([]);
    const categories = liveRecords(plan, "impacts").map(
      ({ categoryId }) => plan.impactCategories[categoryId],
    );
    expect(categories).not.toContain(undefined);
    const idle = liveRecords(plan, "activities").filter(({ id }) => needsOf(plan, id).length === 0);
    expect(idle).toEqual([]);
  });

  it("asks of no activity a longer MTPD than its impact proposes", () => {
    const tooLong = liveRecords(plan, "activities").filter(
      ({ id, mtpdMinutes = Infinity }) => mtpdMinutes > (proposedMtpd(plan, id) ?? Infinity),
    );
    expect(tooLong).toEqual([]);
  });

  it("has contacts in several scripts", () => {
    const names = content.contacts.map(({ name }) => name).join(" ");
    expect(content.contacts).toHaveLength(14);
    expect(names).toMatch(/[åäö]/u);
    expect(names).toMatch(/ż/u);
    expect(names).toMatch(/\p{Script=Greek}/u);
    expect(names).toMatch(/\p{Script=Cyrillic}/u);
  });

  it("has nine actions, one of them overdue", () => {
    const overdue = liveRecords(plan, "actions").filter(
      ({ status, due }) => status !== "done" && due !== undefined && due < today,
    );
    expect(content.actions).toHaveLength(9);
    expect(overdue).toHaveLength(1);
  });

  it("gives only numbers and addresses that belong to nobody", () => {
    const fictional = /^\+46 (?:70 174 06 (?:0[5-9]|[1-9]\d)|31 390 06 \d\d|8 465 004 \d\d|980 31 92 \d\d)$/u;
    const text = JSON.stringify(content);
    const numbers = text.match(/\+\d[\d ]*\d/gu) ?? [];
    const domains = [...text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/gu)].map(([, domain]) => domain!);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !fictional.test(number))).toEqual([]);
    expect(domains.length).toBeGreaterThan(10);
    expect(domains.filter((domain) => !/(?:^|\.)example(?:\.org)?$/u.test(domain))).toEqual([]);
  });

  it("is decent on people and on systems alone, and weak where areas meet", () => {
    const low = (id: keyof typeof assessment.regions) => assessment.regions[id].readiness!.low;
    expect(Math.min(low("P"), low("S"))).toBeGreaterThan(0.5);
    expect(Math.max(low("PL"), low("PS"), low("LS"), low("PLS"))).toBeLessThan(0.4);
    expect(assessment.whole!.low).toBeGreaterThan(0.35);
    expect(assessment.whole!.high).toBeLessThan(0.65);
  });

  it("shows a knock-out that strikes, one that is open, and proof that has grown old", () => {
    const knockOuts = assessment.knockOuts.map(({ region, state }) => `${region} ${state}`);
    expect(knockOuts).toEqual(["PS strikes", "LS open"]);
    const tooOld = items.filter(({ remarks }) => remarks.includes("provenEvidenceTooOld"));
    expect(tooOld.map(({ id }) => id)).toEqual(["location.utilities"]);
  });
});
