import { describe, expect, test } from "vitest";
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
import type { Plan } from "#src/domain/plan/plan.ts";
import { classifications } from "#src/domain/plan/profile.ts";
import { whatIfTargets } from "#src/domain/plan/what-if.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { nameOfField, nameOfRecord, placeInList, textOfValue } from "#src/domain/report/field-wording.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSentinelPlan, leafTypesOf } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

const wording = createWording(smallCatalogText, reportWords, "en");

const plan = planOf({
  objectives: [{ id: "o", text: "x".repeat(100) }],
  services: [{ id: "crm", name: "CRM", templateId: "cloud" }],
  evidence: [
    { id: "e1", subjectKind: "answers", subjectId: "people.deputies", kind: "test", label: "Drill" },
    { id: "e2", subjectKind: "responsibilities", subjectId: "crm/identity", kind: "test", label: "Log" },
  ],
  scenarios: [{ id: "s", catalogId: "pandemic" }],
  contacts: [{ id: "c", name: "Cleo", deletedAt: "2026-06-01T00:00:00.000Z" }],
  actions: [{ id: "a", title: "Restore test", status: "open" }],
  activities: [{ id: "dispatch", name: "Dispatch", criticality: "important" }],
  impactCategories: [{ id: "money", name: "Money" }],
  impacts: [{ id: "dispatch/money", activityId: "dispatch", categoryId: "money" }],
  minimumResources: [{ id: "seats", activityId: "dispatch", name: "Desks" }],
  roles: [{ id: "driver", name: "Driver" }],
  locations: [{ id: "quay", name: "Quay" }],
  systems: [{ id: "tms", name: "TMS" }],
  needs: [
    { id: "place", nodeId: "dispatch" },
    { id: "bare", nodeId: "tms" },
  ],
  needOptions: [{ id: "first", needId: "place", nodeId: "quay" }],
  whatIfs: [{ id: "storm", name: "Storm at night" }],
  whatIfFailures: [
    { id: "f1", whatIfId: "storm", target: "node", targetName: "quay" },
    { id: "f2", whatIfId: "storm", target: "hazardZone", targetName: "Harbour" },
  ],
});
const earlier = planOf({ actions: [{ id: "b", title: "Gone since", status: "open" }] });
const name = (kind: (typeof recordKinds)[number], id: string, plans: readonly Plan[] = [plan, earlier]) =>
  nameOfRecord({ kind, id }, plans, wording);

describe("the name of a record", () => {
  const { questions, rows, scenarios } = smallCatalogText;

  test.each([
    ["profile", "profile", "About this plan"],
    ["actions", "a", "Action “Restore test”"],
    ["actions", "b", "Action “Gone since”"],
    ["actions", "nowhere", "Action"],
    ["contacts", "c", "Contact “Cleo”"],
    ["privateContacts", "c", "Private contact data “Cleo”"],
    ["objectives", "o", `Objective “${"x".repeat(80)} …”`],
    ["answers", "people.deputies", `Answer “${questions["people.deputies"]?.title}”`],
    ["answers", "retired.question", "Answer “retired.question”"],
    ["scenarios", "s", `Scenario “${scenarios["pandemic"]?.name}”`],
    ["responsibilities", "crm/identity", `Responsibility “CRM: ${rows["identity"]?.title}”`],
    ["responsibilities", "gone/identity", "Responsibility “gone/identity”"],
    ["evidence", "e1", `Evidence “Drill” for “${questions["people.deputies"]?.title}”`],
    ["activities", "dispatch", "Activity “Dispatch”"],
    ["impacts", "dispatch/money", "Impact over time “Dispatch: Money”"],
    ["minimumResources", "seats", "Minimum resource “Dispatch: Desks”"],
    ["needs", "place", "Need “Dispatch: Quay”"],
    ["needs", "bare", "Need “TMS”"],
    ["needs", "nowhere", "Need"],
    ["needOptions", "first", "Option of a need “Dispatch: Quay”"],
    ["modelSettings", "model", "Assumptions of the model"],
    ["whatIfFailures", "f1", "Failure in a scenario “Storm at night: Quay”"],
    ["whatIfFailures", "f2", "Failure in a scenario “Storm at night: Harbour”"],
    ["evidence", "e2", `Evidence “Log” for “CRM: ${rows["identity"]?.title}”`],
  ] as const)("%s %s", (kind, id, expected) => {
    expect(name(kind, id)).toBe(expected);
  });

  test("is the one of the first plan that has one", () => {
    const renamed = planOf({ actions: [{ id: "a", title: "Restore test, twice", status: "open" }] });
    expect(name("actions", "a", [renamed, plan])).toBe("Action “Restore test, twice”");
    expect(name("actions", "a", [earlier, plan])).toBe("Action “Restore test”");
  });

  test("is never cut within a character", () => {
    const long = planOf({ objectives: [{ id: "o", text: "🧯".repeat(90) }] });
    expect(name("objectives", "o", [long])).toBe(`Objective “${"🧯".repeat(80)} …”`);
  });
});

test("every field that somebody types has a name of its own in its record", () => {
  for (const kind of recordKinds) {
    const fields = [...leafTypesOf(kind).keys()].filter(
      (field) => !["id", "changedAt", "changedBy", "deletedAt", "salt"].includes(field),
    );
    const names = fields.map((field) => nameOfField(kind, field, wording));
    expect(new Set(names).size, kind).toBe(fields.length);
    expect(names).not.toContain(reportWords.records.unknownField);
  }
  expect(nameOfField("actions", "fromTheFuture", wording)).toBe(reportWords.records.unknownField);
  expect(nameOfField("actions", "constructor", wording)).toBe(reportWords.records.unknownField);
});

describe("the text of a value", () => {
  /** Every field that holds one of a few values, with them. */
  const choices: Readonly<Record<string, readonly string[]>> = {
    "profile.classification": classifications,
    "profile.depth": depths,
    "profile.language": ["en", "sv", "pt-BR"],
    "answers.value": answerValues,
    "evidence.subjectKind": evidenceSubjects,
    "evidence.subjectId": ["people.deputies", "crm/identity"],
    "evidence.kind": evidenceKinds,
    "services.templateId": ["cloud"],
    "responsibilities.serviceId": ["crm"],
    "responsibilities.rowId": ["identity"],
    "responsibilities.responsible": responsibleParties,
    "responsibilities.control": answerValues,
    "scenarios.catalogId": ["pandemic"],
    "scenarios.people": areaHits,
    "scenarios.location": areaHits,
    "scenarios.systems": areaHits,
    "actions.status": actionStatuses,
    "actions.region": regionIds,
    "actions.questionId": ["people.deputies"],
    "actions.responsibilityId": ["crm/identity"],
    "activities.criticality": criticalities,
    "activities.analysisStatus": analysisStatuses,
    "activities.personalData": yesNoUnknown,
    "impacts.activityId": ["dispatch"],
    "impacts.categoryId": ["money"],
    ...Object.fromEntries(impactMoments.map(({ field }) => [`impacts.${field}`, impactLevels])),
    "minimumResources.activityId": ["dispatch"],
    "people.locationId": ["quay"],
    "people.contactId": ["c"],
    "systems.serviceId": ["crm"],
    "suppliers.area": areas,
    "suppliers.contactId": ["c"],
    "utilities.area": areas,
    "needs.nodeId": ["dispatch", "driver", "quay", "tms"],
    "needOptions.needId": ["place", "bare"],
    "needOptions.nodeId": ["dispatch", "driver", "quay", "tms"],
    "whatIfs.catalogId": ["pandemic"],
    "whatIfFailures.whatIfId": ["storm"],
    "whatIfFailures.target": whatIfTargets,
  };

  test("is a name for every choice and every reference, each its own", () => {
    const fields = recordKinds.flatMap((kind) =>
      [...leafTypesOf(kind)]
        .filter(([field, type]) => ["choice", "reference"].includes(type) && field !== "id")
        .map(([field]) => [kind, field] as const),
    );
    expect(fields.map(([kind, field]) => `${kind}.${field}`).sort()).toEqual(Object.keys(choices).sort());
    for (const [kind, field] of fields) {
      const options = choices[`${kind}.${field}`] ?? [];
      const texts = options.map((value) => textOfValue(value, { kind, id: "x", field }, [plan], wording));
      expect(new Set(texts).size).toBe(options.length);
      expect(
        texts.filter((text) => options.includes(text)),
        `${kind}.${field}`,
      ).toEqual([]);
    }
  });

  test("is the value itself where the catalogue or the plan does not know it", () => {
    for (const place of Object.keys(choices)) {
      const [kind = "", field = ""] = place.split(".");
      if (field === "language") continue;
      const text = textOfValue("retired", { kind, field, id: "x" } as never, [plan], wording);
      expect(text, place).toBe("retired");
    }
  });

  test("is a day or a moment for every date, and what was typed for every text", () => {
    const leaves = createSentinelPlan(smallCatalog).leaves.filter(
      ({ field, type }) =>
        !["changedAt", "changedBy"].includes(field) &&
        ["text", "date", "instant", "fingerprint"].includes(type),
    );
    const expected = leaves.map(({ type, value }) => {
      if (type === "fingerprint") return "(private, not shown)";
      return type === "text" ? value : wording.formats.date(value);
    });
    const texts = leaves.map(({ kind, recordId, field, value }) =>
      textOfValue(value, { kind, id: recordId, field }, [plan], wording),
    );
    expect(texts).toEqual(expected);
  });

  test.each([
    ["actions", "due", undefined, "(empty)"],
    ["actions", "note", "", "(empty)"],
    ["answers", "value", undefined, "Not answered"],
    ["responsibilities", "control", undefined, "Not answered"],
    ["scenarios", "people", undefined, "Not marked yet"],
    ["answers", "flagged", true, "Yes"],
    ["actions", "due", "some day", "some day"],
    ["activities", "mtpdMinutes", 1680, "1 day 4 h"],
    ["needOptions", "activationMinutes", undefined, "at once"],
    ["needOptions", "sustainMinutes", undefined, "for as long as needed"],
    ["modelSettings", "absenceRate", 0.4, "40%"],
    ["modelSettings", "staffingConfidence", 0.975, "97.5%"],
    ["modelSettings", "peopleMinutes", undefined, "As the method assumes"],
    ["roles", "minimumHeadcount", 1200, "1200"],
    ["people", "holds", { driver: true, gone: true }, "Driver, gone"],
    ["impacts", "at60", undefined, "Not judged"],
    ["whatIfFailures", "startMinutes", undefined, "From the start"],
    ["whatIfFailures", "targetName", "quay", "Quay"],
  ] as const)("says what %s.%s is at %j", (kind, field, value, expected) => {
    expect(textOfValue(value, { kind, id: "x", field }, [plan], wording)).toBe(expected);
  });

  test("is the option's for a detail that is chosen, and what was typed for any other", () => {
    const id = "systems.backup-restore.off-network";
    const text = (value: string) =>
      textOfValue(value, { kind: "details", id, field: "text" }, [plan], wording);
    expect(text("yes")).toBe(smallCatalogText.followUps[id]?.options?.["yes"]);
    expect(text("perhaps")).toBe("perhaps");
  });
});

test("the place of a record is counted among those that are there", () => {
  const at = (id: string, order: string, deletedAt?: string) => ({
    id,
    order,
    text: id,
    ...(deletedAt && { deletedAt }),
  });
  const listed = planOf({
    objectives: [at("x", "a2"), at("y", "a0"), at("z", "a1", "2026-06-01T00:00:00.000Z")],
  });
  const place = (id: string) => placeInList({ kind: "objectives", id }, listed, wording);
  expect([place("x"), place("y"), place("z")]).toEqual(["2 of 2", "1 of 2", undefined]);
});
