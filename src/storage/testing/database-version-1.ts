/**
 * A database as the first released version of the app left it. It stays as it is for ever and knows nothing of
 * today's code: what somebody has on their device must open in every version to come.
 */
const summary = {
  id: "plan-1",
  title: "Bakery",
  organisation: "Bread & Co",
  language: "en",
  depth: "start",
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-05T08:00:00.000Z",
  reviewDate: "2027-01-01",
  asked: 30,
  answered: 2,
  low: 0.1,
  high: 0.8,
  coverage: 0.3,
  openActions: 1,
  savedToFileAt: "2026-01-04T00:00:00.000Z",
};

const deletedSummary = {
  id: "plan-2",
  title: "Mill",
  language: "sv",
  depth: "full",
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  asked: 72,
  answered: 0,
  openActions: 0,
  deletedAt: "2026-01-06T00:00:00.000Z",
};

const rows = [
  {
    planId: "plan-1",
    kind: "profile",
    id: "profile",
    value: {
      id: "profile",
      title: "Bakery",
      organisation: "Bread & Co",
      classification: "internal",
      language: "en",
      depth: "start",
      createdAt: "2026-01-01T00:00:00.000Z",
      changedAt: "2026-01-05T08:00:00.000Z",
      changedBy: "Åsa",
    },
  },
  {
    planId: "plan-1",
    kind: "answers",
    id: "p-deputies",
    value: { id: "p-deputies", value: "partial", note: "Two of five" },
  },
  {
    planId: "plan-1",
    kind: "contacts",
    id: "c1",
    value: { id: "c1", name: "Bo", order: "a0", deletedAt: "2026-01-03T00:00:00.000Z" },
  },
  {
    planId: "plan-1",
    kind: "privateContacts",
    id: "c2",
    value: { id: "c2", phone: "+46 70 000 00 00" },
  },
  // Fits no schema: kept, and set aside when the plan is opened.
  { planId: "plan-1", kind: "answers", id: "q-odd", value: { id: "q-odd", value: "perhaps" } },
  {
    planId: "plan-2",
    kind: "profile",
    id: "profile",
    value: {
      id: "profile",
      title: "Mill",
      classification: "internal",
      language: "sv",
      depth: "full",
      createdAt: "2026-01-01T00:00:00.000Z",
    },
  },
];

/** What is in it, to compare with what today's code makes of it. */
export const contentOfVersion1 = { summary, deletedSummary, rows };

/** Makes that database, and closes it. */
export function createDatabaseOfVersion1(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 10);
    request.addEventListener("error", () => reject(request.error as Error));
    request.addEventListener("upgradeneeded", () => {
      const plans = request.result.createObjectStore("plans", { keyPath: "id" });
      const records = request.result.createObjectStore("records", { keyPath: ["planId", "kind", "id"] });
      records.createIndex("planId", "planId");
      plans.put(summary);
      plans.put(deletedSummary);
      for (const row of rows) records.put(row);
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}
