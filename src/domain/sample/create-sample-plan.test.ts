import { describe, expect, it } from "vitest";
import { liveRecords, recordSchemas } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import { createSamplePlan } from "#src/domain/sample/create-sample-plan.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";
import type { SampleModel } from "#src/domain/sample/sample-model.ts";
import type { SampleContext } from "#src/domain/sample/sample-draft.ts";

const content: SampleContent = {
  locale: "en",
  profile: { title: "Sample", classification: "internal", depth: "start", reviewInDays: 30 },
  objectives: [{ text: "Go on" }, { text: "Nobody is hurt" }],
  exclusions: [{ text: "The sea", reason: "Too wet" }],
  assumptions: [{ text: "There is coffee" }],
  recipients: [{ name: "Gate", form: "Folder" }],
  services: [
    { templateId: "first", name: "First cloud", rows: { a: { control: "proven", lastTestDaysAgo: 1 } } },
    {
      templateId: "second",
      name: "Second cloud",
      rows: { b: { evidence: [{ kind: "document", label: "Contract", daysAgo: 366 }] } },
    },
  ],
  answers: {
    "people.deputies": {
      value: "partial",
      evidence: [
        { kind: "test", label: "Test", daysAgo: 59 },
        { kind: "document", label: "Undated" },
      ],
      details: {
        "people.deputies.x": "4",
        "people.deputies.y": { daysAgo: 1 },
        "people.deputies.z": { inDays: 1 },
      },
    },
  },
  scenarios: [
    { catalogId: "flood", location: "yes" },
    { name: "Our own", people: "no" },
  ],
  contacts: [{ name: "Åsa", verifiedDaysAgo: 0, private: { phone: "1" } }, { name: "Öjvind" }],
  actions: [
    { title: "Late", status: "open", dueInDays: -1, row: { service: 1, rowId: "b" } },
    { title: "Done", status: "done", doneDaysAgo: 2, questionId: "people.deputies", region: "P" },
  ],
  model: {
    settings: { absenceRate: 0.3 },
    impactCategories: [{ id: "money", name: "Money" }],
    activities: [
      {
        id: "dispatch",
        name: "Dispatch",
        criticality: "important",
        analysedDaysAgo: 1,
        nextReviewInDays: 1,
        needs: [{ of: "quay", or: [{ node: "homes", after: 60, upTo: 120 }, { node: "tms" }], note: "Wet" }],
        impacts: { money: { from: { minor: 60, intolerable: 1440 }, justification: "Ferries" } },
        resources: [{ name: "Desks", within1Day: "2" }],
      },
    ],
    roles: [{ id: "driver", name: "Driver", headcount: 3 }],
    people: [{ name: "Åsa", holds: ["driver"], contact: "Åsa" }],
    locations: [
      { id: "quay", name: "Quay", needs: [{ of: "power" }] },
      { id: "homes", name: "Homes" },
    ],
    systems: [{ id: "tms", name: "TMS", service: 1, recoveryTestedDaysAgo: 1 }],
    suppliers: [{ id: "haulier", name: "Haulier" }],
    utilities: [{ id: "power", name: "Power" }],
    whatIfs: [{ name: "Storm", failures: [{ target: "node", targetName: "quay", lengthMinutes: 60 }] }],
  },
};

function contextFrom(today: string): SampleContext {
  let count = 0;
  return {
    now: `${today}T09:30:00.000Z`,
    today,
    newId: () => `id-${(count += 1)}`,
    language: "en",
    by: "Kim",
  };
}

const create = (today = "2028-02-29") => createSamplePlan(content, contextFrom(today));
type Created = ReturnType<typeof create>;
const only = <K extends (typeof recordKinds)[number]>(plan: Created, kind: K) => liveRecords(plan, kind);

describe("the sample plan", () => {
  it("is marked as a sample, and made now in the given language", () => {
    expect(create().profile["profile"]).toEqual({
      id: "profile",
      title: "Sample",
      classification: "internal",
      depth: "start",
      language: "en",
      reviewDate: "2028-03-30",
      createdAt: "2028-02-29T09:30:00.000Z",
      sample: true,
      changedAt: "2028-02-29T09:30:00.000Z",
      changedBy: "Kim",
    });
  });

  it("counts days from today, over the ends of months and leap years", () => {
    const plan = create();
    expect(only(plan, "details").map(({ text }) => text)).toEqual(["4", "2028-02-28", "2028-03-01"]);
    expect(only(plan, "evidence").map(({ date }) => date)).toEqual(["2027-02-28", "2028-01-01", undefined]);
    expect(only(plan, "actions").map(({ due, doneOn }) => due ?? doneOn)).toEqual([
      "2028-02-28",
      "2028-02-27",
    ]);
    expect(only(plan, "contacts")[0]?.verifiedOn).toBe("2028-02-29");
    expect(only(plan, "responsibilities")[0]?.lastTest).toBe("2028-02-28");
  });

  it("keeps the order of the content in every list", () => {
    const plan = create();
    expect(only(plan, "objectives").map(({ text }) => text)).toEqual(["Go on", "Nobody is hurt"]);
    expect(only(plan, "services").map(({ name }) => name)).toEqual(["First cloud", "Second cloud"]);
    expect(only(plan, "scenarios").map(({ id, name }) => name ?? id)).toEqual(["flood", "Our own"]);
    expect(only(plan, "evidence").map(({ label }) => label)).toEqual(["Contract", "Test", "Undated"]);
  });

  it("ties evidence, details, private channels and actions to what they belong to", () => {
    const plan = create();
    const [, second] = only(plan, "services");
    const [contract, test] = only(plan, "evidence");
    expect(contract).toMatchObject({ subjectKind: "responsibilities", subjectId: `${second?.id}/b` });
    expect(test).toMatchObject({ subjectKind: "answers", subjectId: "people.deputies" });
    expect(only(plan, "actions")[0]?.responsibilityId).toBe(`${second?.id}/b`);
    expect(only(plan, "privateContacts")).toMatchObject([{ id: only(plan, "contacts")[0]?.id, phone: "1" }]);
  });

  it("makes needs of what is needed, best first, and impacts of the moments from which harm is worse", () => {
    const plan = create();
    const [need] = needsOf(plan, "dispatch");
    expect(need?.options).toMatchObject([
      { nodeId: "quay" },
      { nodeId: "homes", activationMinutes: 60, sustainMinutes: 120 },
      { nodeId: "tms" },
    ]);
    expect(plan.needs[need?.id ?? ""]?.note).toBe("Wet");
    expect(plan.impacts["dispatch/money"]).toMatchObject({
      at0: "none",
      at60: "minor",
      at480: "minor",
      at1440: "intolerable",
      at43200: "intolerable",
    });
    expect(plan.activities["dispatch"]).toMatchObject({ analysedOn: "2028-02-28", nextReview: "2028-03-01" });
    expect(plan.systems["tms"]).toMatchObject({ serviceId: "service-2", recoveryTestedOn: "2028-02-28" });
    expect(only(plan, "people")).toMatchObject([
      { holds: { driver: true }, contactId: only(plan, "contacts")[0]?.id },
    ]);
    expect(only(plan, "whatIfFailures")[0]?.whatIfId).toBe(only(plan, "whatIfs")[0]?.id);
  });

  it("has records of every kind, and none that its schema refuses", () => {
    const plan = create();
    expect(recordKinds.filter((kind) => Object.keys(plan[kind]).length === 0)).toEqual([]);
    const refused = recordKinds.flatMap((kind) =>
      Object.values(plan[kind]).filter((record) => !recordSchemas[kind].safeParse(record).success),
    );
    expect(refused).toEqual([]);
  });

  it("is the same for the same content, day and ids", () => {
    expect(create()).toEqual(create());
  });

  it("is refused where something names a service or a contact that is not there", () => {
    const broken: SampleContent = {
      ...content,
      actions: [{ title: "Lost", status: "open", row: { service: 2, rowId: "b" } }],
    };
    const model = content.model as SampleModel;
    const people = [{ name: "Åsa", contact: "Nobody" }];
    const systems = [{ id: "tms", name: "TMS", service: 2 }];
    for (const of of [
      broken,
      { ...content, model: { ...model, people } },
      { ...content, model: { ...model, systems } },
    ]) {
      expect(() => createSamplePlan(of, contextFrom("2028-02-29"))).toThrow(RangeError);
    }
  });
});
