import { describe, expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { catalogText } from "#src/catalog/text/en/catalog-text.ts";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { proposeFixes } from "#src/domain/continuity/propose-fixes.ts";
import { scenarioToDisruptions } from "#src/domain/continuity/scenario-event.ts";
import { createPlan } from "#src/domain/plan/create-plan.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { compareModels } from "#src/domain/versions/compare/compare-models.ts";
import { compareVersions } from "#src/domain/versions/compare/compare-versions.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { buildRedline } from "#src/domain/versions/redline/build-redline.ts";
import type { SealedVersion } from "#src/domain/versions/seal.ts";
import { answerJobs } from "#src/jobs/answer-jobs.ts";
import { createLocalWorker, type LocalWorker } from "#src/jobs/testing/local-worker.ts";
import { createPlanJobs } from "#src/work/do-plan-job.ts";
import type { PlanAnswer, PlanJob } from "#src/work/plan-jobs.ts";
import { createPlanWork } from "#src/work/plan-work.ts";

const now = "2026-11-12T08:00:00.000Z";
const stamp = { at: now, by: "Anna" };
const input = { reason: "Yearly review", preparedBy: "Anna", now, today: "2026-11-12" };

function createWork() {
  const workers: LocalWorker[] = [];
  let ids = 0;
  const work = createPlanWork(() => {
    const doJob = createPlanJobs({ newId: () => `id-${(ids += 1)}` });
    const worker = createLocalWorker((scope) =>
      answerJobs<PlanJob, PlanAnswer>(scope, async (job, onProgress) => ({
        answer: await doJob(job, onProgress),
      })),
    );
    workers.push(worker);
    return worker;
  });
  return { work, workers };
}

const plan = createPlan(
  { id: "plan-1", title: "Harbour", language: "en", depth: "start", services: [] },
  catalog,
  stamp,
);

function withPurpose(of: Plan, purpose: string): Plan {
  return applyOperations(of, setFields(of, "profile", "profile", { purpose }, stamp));
}

async function sealTwice(): Promise<{ first: SealedVersion; second: SealedVersion }> {
  const { work } = createWork();
  const first = await work.seal(plan, [], input);
  if (!first.ok) throw new Error("not sealed");
  const second = await work.seal(withPurpose(plan, "Go on"), first.value.history, input);
  if (!second.ok) throw new Error("not sealed");
  return { first: first.value, second: second.value };
}

describe("work on plans in a worker", () => {
  test("finds the fixes of each activity that stops for too long, and tells how far it is", async () => {
    const { work } = createWork();
    const model = modelOfPlan(createSnowstorm());
    const scenario = {
      outages: ["office", "remote"].map((nodeId) => ({ type: "node" as const, nodeId, startMinutes: 0 })),
    };
    const shares: number[] = [];
    const found = await work.proposeFixes(model, scenario, { onProgress: (share) => shares.push(share) });
    const fixes = proposeFixes(model, (changed) => scenarioToDisruptions(changed, scenario), "support");
    expect(fixes.length).toBeGreaterThan(0);
    expect(found).toEqual({ ok: true, value: [{ activityId: "support", fixes }] });
    expect(shares).toEqual([1]);
  });

  test("compares the models of two plans, and tells how far it is", async () => {
    const { work } = createWork();
    const [before, after] = [createSnowstorm(), createSnowstorm({ hasHotel: true })];
    const shares: number[] = [];
    const compared = await work.compareModels(before, after, { onProgress: (share) => shares.push(share) });
    expect(compared).toEqual({ ok: true, value: compareModels(before, after) });
    expect(shares).toEqual([0.5]);
  });

  test("seals a plan, and ends its worker", async () => {
    const { work, workers } = createWork();
    const sealed = await work.seal(plan, [], input);
    expect(sealed.ok && sealed.value.entry.contentFingerprint).toBe(fingerprint(plan));
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test("finds nothing wrong with a chain and contents that are whole, and tells its progress", async () => {
    const { first, second } = await sealTwice();
    const kept = new Map([
      [1, first.snapshot],
      [2, second.snapshot],
    ]);
    const { work } = createWork();
    const shares: number[] = [];
    const findings = await work.verify(second.history, {
      planId: plan.id,
      snapshotNumbers: [...kept.keys()],
      readSnapshot: (number) => Promise.resolve(kept.get(number)),
      onProgress: (share) => shares.push(share),
    });
    expect(findings).toEqual({ ok: true, value: [] });
    expect(shares).toEqual([0.5, 1]);
  });

  test("names a content that was changed, one that is missing and one that no entry knows", async () => {
    const { first, second } = await sealTwice();
    const kept = new Map([
      [1, formatPlanFile(withPurpose(plan, "Something else"))],
      [3, first.snapshot],
    ]);
    const { work } = createWork();
    const findings = await work.verify(second.history, {
      snapshotNumbers: [...kept.keys()],
      readSnapshot: (number) => Promise.resolve(kept.get(number)),
    });
    expect(findings.ok && findings.value.map((finding) => finding.type)).toEqual([
      "contentDiffers",
      "snapshotMissing",
      "snapshotWithoutEntry",
    ]);
  });

  test("names a fingerprint from paper that is not in the chain", async () => {
    const { second } = await sealTwice();
    const { work } = createWork();
    const findings = await work.verify(second.history, { knownFingerprints: ["f".repeat(64)] });
    expect(findings.ok && findings.value).toEqual([
      { type: "fingerprintNotFound", fingerprint: "f".repeat(64) },
    ]);
  });

  test("stops verifying when it is cancelled, also between two contents", async () => {
    const { first, second } = await sealTwice();
    const { work, workers } = createWork();
    const controller = new AbortController();
    const findings = await work.verify(second.history, {
      snapshotNumbers: [1, 2],
      readSnapshot: () => {
        controller.abort();
        return Promise.resolve(first.snapshot);
      },
      signal: controller.signal,
    });
    expect(findings).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  test("compares two plans with the catalogue of the app", async () => {
    const { work } = createWork();
    const side = (of: Plan) => ({ plan: of, history: [], at: "2026-11-12" });
    const comparison = await work.compare(side(plan), side(withPurpose(plan, "Go on")));
    expect(comparison.ok && comparison.value.changes.map(({ change }) => change.change)).toEqual(["changed"]);
  });

  test("writes the document of changes in the language of the later plan", async () => {
    const { work } = createWork();
    const side = (of: Plan) => ({ plan: of, history: [], at: "2026-11-12" });
    const [before, after] = [side(plan), side(withPurpose(plan, "Go on"))];
    const comparison = compareVersions(before, after, catalog);
    const language = { text: catalogText, words: reportWords };
    const made = await work.redline(comparison, { before, after, ...language, reviewed: [] });
    const wording = createWording(catalogText, reportWords, "en");
    expect(made).toEqual({
      ok: true,
      value: buildRedline(comparison, { before, after, wording, reviewed: [] }),
    });
  });

  test("gives no fingerprint while private data have no salt, because none could stand for them", async () => {
    const { work } = createWork();
    const contact = { id: "c1", phone: "+46 70 123" };
    const unsalted: Plan = { ...plan, privateContacts: { c1: contact } };
    const salted: Plan = { ...plan, privateContacts: { c1: { ...contact, salt: "0".repeat(64) } } };
    expect(await work.fingerprint(unsalted)).toEqual({ ok: true, value: undefined });
    expect(await work.fingerprint(salted)).toEqual({ ok: true, value: fingerprint(salted) });
  });
});

describe("reading a file in a worker", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test("gives the plan, its history and the fingerprint of what was read", async () => {
    const { second } = await sealTwice();
    const { work } = createWork();
    const read = await work.readFile(bytesOf(formatPlanFile(plan, second.history)));
    expect(read).toEqual({
      ok: true,
      value: { plan, history: second.history, source: "planFile", contentFingerprint: fingerprint(plan) },
    });
  });

  test("takes no plan file for a PDF, whatever is written in the plan", async () => {
    const { work } = createWork();
    const actions = { a: { id: "a", title: "Print the %PDF-1.7 and keep it", status: "open" } } as const;
    const read = await work.readFile(bytesOf(formatPlanFile({ ...plan, actions })));
    expect(read).toMatchObject({ ok: true, value: { source: "planFile" } });
  });

  test.each([
    ["notJson", new Uint8Array([0xff, 0xfe, 0x00])],
    ["empty", bytesOf("")],
    ["foreign", bytesOf("{}")],
    ["pdfUnreadable", bytesOf("%PDF-1.7 and then nothing")],
  ])("refuses what is no plan: %s", async (type, bytes) => {
    const { work } = createWork();
    const read = await work.readFile(bytes);
    expect(read.ok ? undefined : read.error.type).toBe(type);
  });
});
