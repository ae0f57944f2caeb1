import { describe, expect, test } from "vitest";
import type { PlanSummary, StorageError } from "#src/domain/ports.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { fail, succeed } from "#src/domain/result.ts";
import type { PlanWork, VersionRepository } from "#src/domain/version-ports.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { sealDraft } from "#src/features/versions/seal-draft.ts";
import {
  createIds,
  createTickingClock,
  planWithNote,
  sealNotes,
} from "#src/features/versions/testing/versions-of-test-plan.ts";
import { createDraftStore } from "#src/state/draft-store.ts";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

const input = { reason: "Yearly review", preparedBy: "Ann" };
const quota: StorageError = { type: "quotaExceeded" };

async function openDevice(kept: Parameters<typeof createInMemoryVersions>[0] = {}) {
  const repository = createInMemoryRepository(planWithNote("draft"));
  const clock = createTickingClock();
  const draft = createDraftStore({
    planId: "plan",
    repository,
    clock,
    author: () => "Ann",
    summarize: summarizeForTest,
  });
  await Promise.resolve();
  await Promise.resolve();
  const versions = createInMemoryVersions(kept);
  const newId = createIds("made");
  const work: Pick<PlanWork, "seal"> = {
    seal: async (plan, history, rest) =>
      succeed(sealVersion(plan, history, { ...rest, newId, catalog: smallCatalog })),
  };
  const ports = { draft, versions, work, clock, catalog: smallCatalog };
  const typeNote = (note: string): void =>
    draft.actions.edit((plan, stamp) =>
      setFields(plan, "answers", "systems.backup-restore", { note }, stamp),
    );
  return { repository, draft, versions, work, ports, typeNote };
}

describe("Sealing the draft", () => {
  test("keeps what was typed last, under the next number, after the last entry", async () => {
    const sealed = sealNotes(["first", "second"]);
    const { versions, ports, typeNote, repository } = await openDevice(sealed);
    typeNote("typed right before");
    const result = await sealDraft(ports, input);
    expect(result).toMatchObject({ ok: true, value: { isSecondTry: false, entry: { versionNumber: 3 } } });
    expect(versions.kept[0]?.snapshot).toContain("typed right before");
    expect(repository.plan().answers["systems.backup-restore"]?.note).toBe("typed right before");
    expect(verifyHistory(versions.history())).toEqual([]);
  });

  test("gives the list of plans a summary of what was sealed", async () => {
    const { versions, ports } = await openDevice();
    const summaries: PlanSummary[] = [];
    const keepVersion: VersionRepository["keepVersion"] = async (planId, sealed, summary) => {
      summaries.push(summary);
      return versions.keepVersion(planId, sealed, summary);
    };
    await sealDraft({ ...ports, versions: { ...versions, keepVersion } }, input);
    expect(summaries).toMatchObject([{ id: "plan", title: "Plan", asked: 5, answered: 1 }]);
  });

  test("seals nothing where the last change cannot be saved", async () => {
    const { versions, ports, typeNote, repository } = await openDevice();
    repository.failWith(quota);
    typeNote("not saved");
    expect(await sealDraft(ports, input)).toEqual(fail({ type: "notSaved", error: quota }));
    expect(versions.history()).toEqual([]);
  });

  test("seals nothing while two tabs do not agree", async () => {
    const { versions, ports, typeNote, repository } = await openDevice();
    const cell = { kind: "answers", id: "systems.backup-restore", field: "note" } as const;
    repository.disputeNext([{ ...cell, mine: "mine", theirs: "theirs" }]);
    typeNote("mine");
    expect(await sealDraft(ports, input)).toEqual(fail({ type: "undecided" }));
    expect(versions.history()).toEqual([]);
  });

  test("reads again and tries once more where another tab was quicker, and says so", async () => {
    const { versions, ports } = await openDevice();
    const elsewhere = sealNotes(["elsewhere"]).history;
    const { seal } = ports.work;
    let isFirst = true;
    ports.work.seal = async (...asked) => {
      const sealed = await seal(...asked);
      if (isFirst) versions.appendElsewhere(elsewhere);
      isFirst = false;
      return sealed;
    };
    const result = await sealDraft(ports, input);
    expect(result).toMatchObject({ ok: true, value: { isSecondTry: true, entry: { versionNumber: 2 } } });
    expect(verifyHistory(versions.history())).toEqual([]);
  });

  test("gives up after the second time, with nothing sealed", async () => {
    const { versions, ports } = await openDevice();
    const { seal } = ports.work;
    ports.work.seal = async (...asked) => {
      versions.changeMeanwhileNext();
      return seal(...asked);
    };
    expect(await sealDraft(ports, input)).toEqual(fail({ type: "changedMeanwhile" }));
    expect(versions.history()).toEqual([]);
  });

  test("tells why the storage or the work refused", async () => {
    const { versions, ports, work } = await openDevice();
    const broken = { type: "failed", message: "No worker" } as const;
    const withoutWork = { ...ports, work: { seal: async () => fail(broken) } };
    expect(await sealDraft(withoutWork, input)).toEqual(fail({ type: "work", error: broken }));
    versions.failWith(quota);
    expect(await sealDraft({ ...ports, work }, input)).toEqual(fail({ type: "storage", error: quota }));
  });
});
