import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import {
  answerValues,
  areaHits,
  depths,
  evidenceKinds,
  regionIds,
  responsibleParties,
} from "#src/domain/catalog.ts";
import { actionStatuses } from "#src/domain/plan/action.ts";
import { evidenceSubjects } from "#src/domain/plan/evidence.ts";
import { recordKinds, recordSchemas, type Plan, type RecordKind } from "#src/domain/plan/plan.ts";
import { classifications } from "#src/domain/plan/profile.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { createReportFormats } from "#src/domain/report/format.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import {
  createSentinelPlan,
  leafTypesOf,
  sentinelDate,
  type Leaf,
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
  "actions.changedAt": "printed where it is the author's latest change",
};

/** The leaves that are walked by their own text. */
const walked = leaves.filter(
  ({ kind, field, type }) =>
    (type === "text" || type === "date" || type === "instant") &&
    notPrinted[`${kind}.${field}`] === undefined,
);

function asPrinted({ type, value }: Leaf): string {
  return type === "text" ? value : formats.date(value);
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
      for (const record of records) {
        if (record.id !== "deleted") expect(recordSchemas[kind].safeParse(record).error).toBeUndefined();
      }
    }
    const values = leaves.filter(({ type }) => type === "text" || type === "date" || type === "instant");
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
  });

  test("every text and every date is printed", () => {
    expect(walked.length).toBeGreaterThan(150);
    expect(missing(report)).toEqual([]);
  });

  test("no placeholder is left open", () => {
    expect(reportText(report)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test("deleted records are not printed", () => {
    const texts = deleted.filter(({ type }) => type === "text" || type === "date");
    expect(texts.length).toBeGreaterThan(30);
    expect(missing(report, texts)).toHaveLength(texts.length);
  });

  test("what belongs to a deleted service or contact is not printed", () => {
    const deletedAt = "2026-06-01T00:00:00.000Z";
    const without = build({
      ...plan,
      services: setAll(plan, "services", { deletedAt }),
      contacts: setAll(plan, "contacts", { deletedAt }),
    } as Plan);
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
};

/** Fields that every record has and no reader needs. Ids are seen through what they name. */
const notChanged = new Set(["id", "order", "changedAt", "changedBy", "deletedAt"]);

describe("every choice, flag and reference can be told from the report", () => {
  const fields = recordKinds.flatMap((kind) =>
    [...leafTypesOf(kind)]
      .filter(([field, type]) => !notChanged.has(field) && !["text", "date", "instant"].includes(type))
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
      reportText(build({ ...bare, [kind]: setAll(bare, kind, { [field]: value }) } as Plan)),
    );
    expect(new Set(texts).size).toBe(options.length);
  });
});

/** Sections that hold nothing of their own, with the reason: taking them out loses no record. */
const repeating: Readonly<Record<string, string>> = {
  summary: "repeats the worst gaps, decisions and names of other sections",
  regions: "computed from the answers",
  open: "repeats open answers and reasons from the answers",
  method: "says how the numbers are made",
};

describe("the walk notices a section that is taken out", () => {
  test.each(report.sections.map(({ id }) => id))("%s", (id) => {
    const sections = report.sections.filter((section) => section.id !== id);
    expect(sections).toHaveLength(report.sections.length - 1);
    if (repeating[id] === undefined) expect(missing({ sections })).not.toEqual([]);
    else expect(missing({ sections })).toEqual([]);
  });

  test("it names the fields that went with the contacts", () => {
    const sections = report.sections.filter(({ id }) => id !== "contacts");
    expect(missing({ sections })).toContain("privateContacts contact-1 phone");
  });
});
