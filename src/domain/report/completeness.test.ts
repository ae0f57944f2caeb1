import { describe, expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { catalogText } from "#src/catalog/text/en/catalog-text.ts";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import {
  answerValues,
  areaHits,
  areas,
  depths,
  evidenceKinds,
  regionIds,
  responsibleParties,
} from "#src/domain/catalog.ts";
import { criticalities } from "#src/domain/continuity/model.ts";
import { actionStatuses } from "#src/domain/plan/action.ts";
import { analysisStatuses, yesNoUnknown } from "#src/domain/plan/activity.ts";
import { evidenceSubjects } from "#src/domain/plan/evidence.ts";
import { impactLevels, impactMoments } from "#src/domain/plan/impact.ts";
import { recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { classifications } from "#src/domain/plan/profile.ts";
import { whatIfTargets } from "#src/domain/plan/what-if.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { createReportFormats } from "#src/domain/report/format.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import {
  createSentinelPlan,
  leafTypesOf,
  sentinelDate,
  type Leaf,
  type LeafType,
} from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

const { plan, leaves, deleted } = createSentinelPlan(smallCatalog);
const formats = createReportFormats(reportWords.formatLocale);

function build(of: Plan): ReportDocument {
  return buildReport({
    plan: of,
    catalog: smallCatalog,
    text: smallCatalogText,
    words: reportWords,
    at: sentinelDate,
  });
}

/** Every field whose value is not printed as it is, one by one, with the reason. */
const notPrinted: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    recordKinds.map((kind) => [`${kind}.order`, "the order in which the records are printed"]),
  ),
  "objectives.changedAt": "printed where it is the author's latest change",
  "exclusions.changedAt": "printed where it is the author's latest change",
  "assumptions.changedAt": "printed where it is the author's latest change",
  "recipients.changedAt": "printed where it is the author's latest change",
  "profile.changedAt": "printed where it is the author's latest change",
  "details.changedAt": "printed where it is the author's latest change",
  "evidence.changedAt": "printed where it is the author's latest change",
  "services.changedAt": "printed where it is the author's latest change",
  "scenarios.changedAt": "printed where it is the author's latest change",
  "privateContacts.changedAt": "printed where it is the author's latest change",
  "privateContacts.salt": "a secret that belongs to the fingerprint; a print of it would help to guess",
  "privateContacts.redactedHash": "stands for what a redacted copy leaves out; only the fingerprint needs it",
  "actions.changedAt": "printed where it is the author's latest change",
  ...Object.fromEntries(
    [
      "impactCategories",
      "impacts",
      "minimumResources",
      "roles",
      "people",
      "locations",
      "systems",
      "suppliers",
      "utilities",
      "needs",
      "needOptions",
      "modelSettings",
      "whatIfFailures",
    ].map((kind) => [`${kind}.changedAt`, "printed where it is the author's latest change"]),
  ),
};

/** How a leaf is found: by what stands for its value in print. Others are found by changing them. */
const walkedTypes: ReadonlySet<LeafType> = new Set(["text", "date", "instant", "minutes", "count", "share"]);

/** True for a leaf that is walked by its own text. */
function isWalked({ kind, field, type }: Leaf): boolean {
  return walkedTypes.has(type) && notPrinted[`${kind}.${field}`] === undefined;
}

const walked = leaves.filter(isWalked);

function asPrinted({ type, value }: Leaf): string {
  if (type === "minutes") return durationText(Number(value), reportWords.locale);
  if (type === "share") return `${(Number(value) * 100).toFixed(1)}%`;
  return type === "date" || type === "instant" ? formats.date(value) : value;
}

function missing(document: Pick<ReportDocument, "sections">, of: readonly Leaf[] = walked): string[] {
  const text = reportText(document);
  return of
    .filter((leaf) => !text.includes(asPrinted(leaf)))
    .map(({ kind, recordId, field }) => `${kind} ${recordId} ${field}`);
}

const report = build(plan);

describe("everything that is recorded reaches the report", () => {
  test("the sentinel plan has every field of every kind, and is valid", () => {
    for (const kind of recordKinds) {
      const records = Object.values(plan[kind]);
      const fields = new Set(records.flatMap((record) => Object.keys(record)));
      expect([...fields].sort()).toEqual(
        [...leafTypesOf(kind).keys()].sort().filter((field) => kind !== "profile" || field !== "deletedAt"),
      );
      const invalid = records.filter((record) => !recordSchemas[kind].safeParse(record).success);
      expect(invalid).toEqual([]);
    }
    const values = leaves.filter(({ type }) => walkedTypes.has(type));
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
  });

  test("every text and every date is printed", () => {
    expect(walked.length).toBeGreaterThan(150);
    expect(missing(report)).toEqual([]);
  });

  test("with the whole catalogue too", () => {
    const full = createSentinelPlan(catalog);
    const input = { plan: full.plan, catalog, text: catalogText, words: reportWords, at: sentinelDate };
    const document = buildReport(input);
    expect(missing(document, full.leaves.filter(isWalked))).toEqual([]);
    expect(reportText(document)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test("no placeholder is left open", () => {
    expect(reportText(report)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test("deleted records are not printed", () => {
    const texts = deleted.filter(({ type }) => walkedTypes.has(type) && type !== "instant");
    expect(texts.length).toBeGreaterThan(30);
    expect(missing(report, texts)).toHaveLength(texts.length);
  });

  test("what belongs to a deleted service or contact is not printed", () => {
    const deletedAt = "2026-06-01T00:00:00.000Z";
    const without = build({
      ...plan,
      services: setAll(plan, "services", { deletedAt }),
      contacts: setAll(plan, "contacts", { deletedAt }),
    });
    const gone = walked.filter(
      ({ kind, recordId, field }) =>
        field !== "changedBy" &&
        field !== "changedAt" &&
        ((kind === "privateContacts" && recordId === "contact-1") ||
          (kind === "responsibilities" && recordId.startsWith("service-"))),
    );
    expect(gone.length).toBeGreaterThan(20);
    expect(missing(without, gone)).toHaveLength(gone.length);
  });
});

/** The plan's records of a kind, all of them (but deleted ones) with these fields. */
function setAll(of: Plan, kind: RecordKind, fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.values(of[kind]).map((record) => [
      record.id,
      record.deletedAt === undefined ? { ...record, ...fields } : record,
    ]),
  );
}

/** What each choice, flag and reference may be changed to; `undefined` takes the field away. */
const changes: Readonly<Record<string, readonly unknown[]>> = {
  "profile.classification": classifications,
  "profile.language": ["en", "en-US", "sv", "de"],
  "profile.depth": depths,
  "profile.sample": [undefined, true],
  "answers.value": [undefined, ...answerValues],
  "answers.flagged": [undefined, true],
  "evidence.subjectKind": evidenceSubjects,
  "evidence.subjectId": ["people.deputies", "all.activation", "retired.question"],
  "evidence.kind": evidenceKinds,
  "services.templateId": ["cloud", "retired-template"],
  "responsibilities.serviceId": ["unknown-service", "other-service"],
  "responsibilities.rowId": ["retired-row", "other-row"],
  "responsibilities.responsible": [undefined, ...responsibleParties],
  "responsibilities.control": [undefined, ...answerValues],
  "scenarios.catalogId": ["pandemic", "severe-weather", "retired-scenario"],
  "scenarios.people": [undefined, ...areaHits],
  "scenarios.location": [undefined, ...areaHits],
  "scenarios.systems": [undefined, ...areaHits],
  "actions.status": actionStatuses,
  "actions.region": [undefined, ...regionIds],
  "actions.questionId": [undefined, "people.deputies", "retired.question"],
  "actions.responsibilityId": [undefined, "service-cloud/identity", "unknown-service/retired-row"],
  "activities.criticality": criticalities,
  "activities.analysisStatus": [undefined, ...analysisStatuses],
  "activities.personalData": [undefined, ...yesNoUnknown],
  "impacts.activityId": ["activity-1", "activity-2"],
  "impacts.categoryId": ["category-1", "category-2", "unknown-category"],
  ...Object.fromEntries(impactMoments.map(({ field }) => [`impacts.${field}`, [undefined, ...impactLevels]])),
  "minimumResources.activityId": ["activity-1", "activity-2"],
  "people.holds": [undefined, { "role-1": true }, { "role-1": true, "role-2": true }, { unknown: true }],
  "people.deputises": [undefined, { "role-1": true }, { "role-1": true, "role-2": true }, { unknown: true }],
  "people.locationId": [undefined, "location-1", "location-2", "unknown-location"],
  "people.contactId": [undefined, "contact-1", "unknown-contact"],
  "systems.serviceId": [undefined, "service-cloud", "unknown-service"],
  "suppliers.area": [undefined, ...areas],
  "suppliers.contactId": [undefined, "contact-1", "unknown-contact"],
  "utilities.area": [undefined, ...areas],
  "needs.nodeId": ["activity-1", "role-1", "location-2", "system-2", "supplier-2", "utility-2"],
  "needOptions.needId": ["need-1", "need-2"],
  "needOptions.nodeId": ["activity-2", "role-2", "location-2", "system-2", "supplier-2", "unknown-node"],
  "whatIfs.catalogId": [undefined, "pandemic", "retired-scenario"],
  "whatIfs.inDocument": [undefined, true],
  "whatIfFailures.whatIfId": ["what-if-1", "what-if-2"],
  "whatIfFailures.target": whatIfTargets,
};

/** Fields that every record has and no reader needs. Ids are seen through what they name. */
const notChanged = new Set(["id", "order", "changedAt", "changedBy", "deletedAt"]);

describe("every choice, flag and reference can be told from the report", () => {
  const fields = recordKinds.flatMap((kind) =>
    [...leafTypesOf(kind)]
      .filter(([field, type]) => !notChanged.has(field) && !walkedTypes.has(type))
      .filter(([field]) => notPrinted[`${kind}.${field}`] === undefined)
      .map(([field]) => [kind, field] as const),
  );

  test("each of them is listed with what it may be changed to", () => {
    expect(fields.map(([kind, field]) => `${kind}.${field}`).sort()).toEqual(Object.keys(changes).sort());
  });

  test.each(fields)("%s.%s", (kind, field) => {
    // A flag with a note is told by its note, so the notes are taken away.
    const bare = { ...plan, answers: setAll(plan, "answers", { flagNote: undefined }) } as Plan;
    const options = changes[`${kind}.${field}`] ?? [];
    const texts = options.map((value) =>
      reportText(build({ ...bare, [kind]: setAll(bare, kind, { [field]: value }) })),
    );
    expect(new Set(texts).size).toBe(options.length);
  });
});

/** Sections that hold nothing of their own, with the reason: taking them out loses no record. */
const repeating: Readonly<Record<string, string>> = {
  summary: "repeats the worst gaps, decisions and names of other sections",
  feasibility: "computed from the registers, the contacts and the evidence",
  open: "repeats open answers and reasons from the answers",
  method: "says how the numbers are made",
};

describe("the walk notices a section that is taken out", () => {
  const without = (id: string) => ({ sections: report.sections.filter((section) => section.id !== id) });
  const own = report.sections.map(({ id }) => id).filter((id) => repeating[id] === undefined);

  test.each(own)("%s", (id) => {
    expect(missing(without(id))).not.toEqual([]);
  });

  test.each(Object.keys(repeating))("except %s, which holds nothing of its own", (id) => {
    expect(without(id).sections).toHaveLength(report.sections.length - 1);
    expect(missing(without(id))).toEqual([]);
  });

  test("it names the fields that went with the contacts", () => {
    expect(missing(without("contacts"))).toContain("privateContacts contact-1 phone");
  });
});
