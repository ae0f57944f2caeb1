import { describe, expect, test, vi } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { fail, succeed } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { fingerprint, groupDigits, shortFingerprint } from "#src/domain/versions/content.ts";
import type { SealedEntry } from "#src/domain/versions/history-entry.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { pdfOfDraft, pdfOfVersion } from "#src/parts/export-pdf.ts";
import type { PdfSource } from "#src/parts/use-pdf-export.ts";
import { createDraftStore } from "#src/state/draft-store.ts";
import type { Content } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

const clock = { now: () => "2027-03-01T08:00:00.000Z", today: () => "2027-03-01" };
const deletedAt = "2026-11-01T00:00:00.000Z";

const content: Content = {
  loadCatalog: () => Promise.resolve(smallCatalog),
  loadCatalogText: () => Promise.resolve(smallCatalogText),
  loadReportWords: () => Promise.resolve(reportWords),
  loadSample: () => Promise.reject(new Error("not needed")),
  planLanguages: [],
};

/** Two private contacts without salts, one of them deleted. */
const unsalted: Plan = planOf({
  contacts: [{ id: "c1", name: "Åsa", order: "a0" }],
  privateContacts: [
    { id: "c1", phone: "070-1", changedAt: "2026-10-01T00:00:00.000Z" },
    { id: "c2", phone: "070-2", deletedAt },
  ],
  actions: [{ id: "a1", title: "Gone", status: "open", order: "a0", deletedAt }],
});

function workInPlace(): Pick<PlanWork, "fingerprint" | "analyseModel"> {
  return {
    analyseModel: (plan) => Promise.resolve(succeed(analysePlan(plan))),
    fingerprint: (plan) => {
      const contacts = Object.values(plan.privateContacts);
      const isReady = contacts.every(({ salt, deletedAt: gone }) => salt !== undefined || gone !== undefined);
      return Promise.resolve(succeed(isReady ? fingerprint(plan) : undefined));
    },
  };
}

async function open(plan = unsalted) {
  const repository = createInMemoryRepository(plan);
  const versions = createInMemoryVersions({ planId: plan.id });
  const draft = createDraftStore({
    planId: plan.id,
    repository,
    clock,
    author: () => "Ann",
    summarize: summarizeForTest,
  });
  await vi.waitFor(() => expect(draft.getState().phase).toBe("ready"));
  let ids = 0;
  const work = workInPlace() as PlanWork;
  const ports = { repository, versions, work, clock, content, newId: () => `secret-${++ids}` };
  return { repository, versions, draft, ports };
}

const attachedPlan = ({ attachment }: PdfSource) => {
  const parsed = parsePlanFile(attachment?.text ?? "");
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value;
};

function printedFingerprint({ report }: PdfSource): string | undefined {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const fingerprints = blocks.filter((block) => block.type === "fingerprint");
  return fingerprints.find(({ label }) => label === "Fingerprint of the content")?.digits;
}

describe("the PDF of the draft", () => {
  test("prints the fingerprint of the very plan that it carries", async () => {
    const { draft, ports } = await open();
    const source = await pdfOfDraft(draft, ports);
    const { plan } = attachedPlan(source);
    expect(printedFingerprint(source)).toBe(groupDigits(fingerprint(plan)));
    expect(source.report.fingerprintLabel).toBe(`Fingerprint ${shortFingerprint(fingerprint(plan))}`);
    expect(fingerprint(draft.getState().plan)).toBe(fingerprint(plan));
  });

  test("adds the missing salts to the database and the draft, and nothing else, past undo", async () => {
    const { draft, ports, repository } = await open();
    await pdfOfDraft(draft, ports);
    expect(repository.writes.flat().map(({ kind, id, field }) => `${kind} ${id} ${field}`)).toEqual([
      "privateContacts c1 salt",
    ]);
    expect(draft.getState().plan).toEqual(repository.plan());
    expect(draft.getState().plan.privateContacts["c1"]?.salt).toMatch(/^[0-9a-f]{64}$/);
    expect(draft.getState().canUndo).toBe(false);
    await pdfOfDraft(draft, ports);
    expect(repository.writes).toHaveLength(1);
  });

  test("carries no deleted record, and leaves those in the draft where they are", async () => {
    const { draft, ports } = await open();
    const { plan } = attachedPlan(await pdfOfDraft(draft, ports));
    expect(Object.keys(plan.actions)).toEqual([]);
    expect(Object.keys(plan.privateContacts)).toEqual(["c1"]);
    expect(Object.keys(draft.getState().plan.actions)).toEqual(["a1"]);
  });

  test("takes the salts of another tab that was quicker", async () => {
    const { draft, ports, repository } = await open();
    const theirs = "e".repeat(64);
    repository.changeElsewhere([
      { kind: "privateContacts", id: "c1", field: "salt", from: undefined, to: theirs },
    ]);
    const { plan } = attachedPlan(await pdfOfDraft(draft, ports));
    expect(plan.privateContacts["c1"]?.salt).toBe(theirs);
  });

  test("is made without a fingerprint where nothing can be written, and tells nothing wrong", async () => {
    const { draft, ports, repository } = await open();
    repository.failWith({ type: "quotaExceeded" });
    const source = await pdfOfDraft(draft, ports);
    expect(printedFingerprint(source)).toBeUndefined();
    expect(source.report).not.toHaveProperty("fingerprintLabel");
    expect(attachedPlan(source).plan.privateContacts["c1"]?.phone).toBe("070-1");
  });

  test("adds no salts to a draft that could not be saved", async () => {
    const { draft, ports, repository } = await open();
    repository.failWith({ type: "quotaExceeded" });
    draft.actions.edit(() => [{ kind: "contacts", id: "c1", field: "name", from: "Åsa", to: "Eva" }]);
    const source = await pdfOfDraft(draft, ports);
    expect(repository.writes.flat().filter(({ field }) => field === "salt")).toEqual([]);
    expect(attachedPlan(source).plan.contacts["c1"]?.name).toBe("Eva");
    draft.actions.dispose();
  });

  test("is made where the history or the fingerprint cannot be had", async () => {
    const { draft, ports, versions } = await open();
    versions.failWith({ type: "failed", message: "no" });
    const withoutHistory = await pdfOfDraft(draft, ports);
    expect(withoutHistory.report.sections.map(({ id }) => id)).not.toContain("versions");
    versions.failWith(undefined);
    const noWorker = () => Promise.resolve(fail({ type: "failed" as const, message: "no" }));
    const failing = { fingerprint: noWorker, analyseModel: noWorker };
    const source = await pdfOfDraft(draft, { ...ports, work: failing as unknown as PlanWork });
    expect(printedFingerprint(source)).toBeUndefined();
    expect(source.report.sections.map(({ id }) => id)).toContain("versions");
  });

  test("says the same of the registers, whether the worker works it out or cannot", async () => {
    const analyseModel = vi.fn<PlanWork["analyseModel"]>((plan) =>
      Promise.resolve(succeed(analysePlan(plan))),
    );
    const noWorker = () => Promise.resolve(fail({ type: "failed" as const, message: "no" }));
    const [withWorker, without] = [await open(createSnowstorm()), await open(createSnowstorm())];
    const { report } = await pdfOfDraft(withWorker.draft, {
      ...withWorker.ports,
      work: { ...withWorker.ports.work, analyseModel },
    });
    const alone = await pdfOfDraft(without.draft, {
      ...without.ports,
      work: { ...without.ports.work, analyseModel: noWorker },
    });
    expect(analyseModel).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(report)).toContain("If Head office and Remote access fail together, Support stops");
    expect(alone.report).toEqual(report);
  });

  test("carries the history, and is the version that it is the same as", async () => {
    const { draft, ports, versions } = await open();
    await pdfOfDraft(draft, ports);
    const { history } = seal(draft.getState().plan);
    versions.appendElsewhere(history);
    const source = await pdfOfDraft(draft, ports);
    expect(source.report.versionLabel).toBe("Version 1, sealed 12 November 2026");
    expect(attachedPlan(source).history).toEqual(history);
    expect(source.attachment).toMatchObject({ name: "plan.holdfast", mediaType: "application/json" });
    expect(source.attachment?.description).toBe(reportWords.page.planFile);
  });
});

function seal(plan: Plan) {
  let ids = 0;
  return sealVersion(plan, [], {
    reason: "Yearly review",
    preparedBy: "Ann",
    now: "2026-11-12T09:00:00.000Z",
    today: "2026-11-12",
    newId: () => `seal-${++ids}`,
    catalog: smallCatalog,
  });
}

describe("the PDF of a sealed version", () => {
  const { snapshot, entry, history } = seal(unsalted);
  const parsed = parsePlanFile(snapshot);
  const plan = parsed.ok ? parsed.value.plan : unsalted;
  const ports = { content, work: workInPlace() as PlanWork };

  test("is that version as of its own day, carries it with all its history, and is named after it", async () => {
    const source = await pdfOfVersion({ plan, sealed: entry, history }, ports);
    expect(source.report.versionLabel).toBe("Version 1, sealed 12 November 2026");
    expect(printedFingerprint(source)).toBe(groupDigits(entry.contentFingerprint));
    expect(fingerprint(attachedPlan(source).plan)).toBe(entry.contentFingerprint);
    expect(attachedPlan(source).history).toEqual(history);
    expect([source.fileTitle, source.fileDate]).toEqual([`${source.report.title} Version 1`, "2026-11-12"]);
  });

  test("is not called that version where its content was changed: it shows what is there", async () => {
    const changed = { ...plan, contacts: {} };
    const source = await pdfOfVersion({ plan: changed, sealed: entry, history }, ports);
    expect(source.report.versionLabel).toMatch(/^Draft of .*, after version 1$/);
    expect(printedFingerprint(source)).toBe(groupDigits(fingerprint(changed)));
  });

  test("is not made where nobody can tell whether it is that version", async () => {
    const failing = {
      fingerprint: () => Promise.resolve(fail({ type: "failed" as const, message: "no worker" })),
    };
    const broken = { content, work: failing as unknown as PlanWork };
    const sealed: SealedEntry = entry;
    await expect(pdfOfVersion({ plan, sealed, history }, broken)).rejects.toThrow("no worker");
  });
});
