import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations, reverseOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { arbitraryMerge } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { decideByRule, noDecisions } from "#src/features/merge/decisions.ts";
import { isStepOf, mergeEdit, standingOf, type MergedInto } from "#src/features/merge/merge-edit.ts";
import { mergeNow } from "#src/features/merge/merge-now.ts";
import { prepareMerge } from "#src/features/merge/prepare-merge.ts";
import { start, withNote, withPhone } from "#src/features/merge/testing/colleagues.ts";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { openDraft } from "#src/state/testing/open-draft.ts";

const mine = withNote(start, "Mine.", "Anna", "02");
const theirs = withPhone(withNote(start, "Theirs.", "Ben", "03"), "031 200", "Ben", "03");
const conflictsOf = (plan: Plan) => prepareMerge({ base: start, mine: plan, theirs }).merge.conflicts;

function doneWith(rule: "mine" | "theirs"): MergedInto {
  const decisions = decideByRule(noDecisions, conflictsOf(mine), rule);
  const done = mergeEdit(mine, { base: start, theirs, decisions });
  if (!done) throw new Error("a conflict is open");
  return done;
}

describe("what is written into the plan", () => {
  test("is nothing as long as a conflict is open", () => {
    expect(mergeEdit(mine, { base: start, theirs, decisions: noDecisions })).toBeUndefined();
  });

  test("is nothing where my side of a decision has changed since", () => {
    const decisions = decideByRule(noDecisions, conflictsOf(mine), "theirs");
    const later = withNote(mine, "Written a moment ago.", "Anna", "04");
    expect(mergeEdit(later, { base: start, theirs, decisions })).toBeUndefined();
  });

  test("is counted by what was taken and how each conflict was decided", () => {
    expect(doneWith("theirs")).toMatchObject({ taken: 1, tookTheirs: 1, keptMine: 0 });
    expect(doneWith("mine")).toMatchObject({ taken: 1, tookTheirs: 0, keptMine: 1 });
  });
});

describe("where a merge stands", () => {
  test("follows undo and redo, whatever was merged", () => {
    fc.assert(
      fc.property(arbitraryMerge, ({ base, mine: own, theirs: copy }) => {
        const { conflicts } = prepareMerge({ base, mine: own, theirs: copy }).merge;
        const decisions = decideByRule(noDecisions, conflicts, "theirs");
        const done = mergeEdit(own, { base, theirs: copy, decisions });
        if (!done) throw new Error("a conflict is open");
        const merged = applyOperations(own, done.operations);
        expect(standingOf(done, merged)).toBe("merged");
        const back = applyOperations(merged, reverseOperations(done.operations));
        expect(back).toEqual(own);
        const isEmpty = done.operations.every(({ field }) => ["changedAt", "changedBy"].includes(field));
        expect(standingOf(done, back)).toBe(isEmpty ? "merged" : "takenBack");
      }),
    );
  });

  test("is in between where some of it was changed since", () => {
    const done = doneWith("theirs");
    const merged = applyOperations(mine, done.operations);
    expect(standingOf(done, withPhone(merged, "112", "Anna", "05"))).toBe("partly");
  });
});

describe("in the open plan, a merge", () => {
  async function mergedDraft() {
    const repository = createInMemoryRepository({ ...mine, id: "plan-1" });
    const { store } = await openDraft(repository);
    const decisions = decideByRule(noDecisions, conflictsOf(mine), "theirs");
    const done = mergeNow(store, {
      step: "deciding",
      copy: {
        name: "ben.holdfast",
        plan: theirs,
        relation: "samePlan",
        file: { plan: theirs, history: [], source: "planFile", contentFingerprint: "" },
        newVersions: [],
      },
      base: { type: "file", name: "start", plan: start },
      decisions,
      beforeRule: undefined,
    });
    if (!done) throw new Error("a conflict is open");
    await store.actions.flush();
    return { repository, store, done };
  }

  test("is one step of undo and redo, and is known as that step", async () => {
    const { store, done } = await mergedDraft();
    const before = store.getState();
    expect(before.plan.contacts["anna"]?.workPhone).toBe("031 200");
    expect(isStepOf(done, before.lastUndoable)).toBe(true);
    expect(store.actions.undo()).toBe("undone");
    const undone = store.getState();
    expect(undone.canUndo).toBe(false);
    expect(undone.plan.contacts["anna"]?.workPhone).toBe("031 100");
    expect(undone.plan.answers["systems.backup-restore"]?.note).toBe("Mine.");
    expect(isStepOf(done, undone.lastRedoable)).toBe(true);
    expect(store.actions.redo()).toBe("redone");
    expect(standingOf(done, store.getState().plan)).toBe("merged");
  });

  test("is not taken for what is typed after it", async () => {
    const { store, done } = await mergedDraft();
    store.actions.edit((plan) => [
      { kind: "contacts", id: "anna", field: "workPhone", from: plan.contacts["anna"]?.workPhone, to: "112" },
    ]);
    expect(isStepOf(done, store.getState().lastUndoable)).toBe(false);
  });

  test("is saved in one write that names the file", async () => {
    const { repository } = await mergedDraft();
    expect(repository.causes.map((caused) => caused?.cause)).toEqual([
      { type: "merge", from: "ben.holdfast" },
    ]);
    expect(repository.plan().contacts["anna"]).toMatchObject({ workPhone: "031 200", changedBy: "Ben" });
  });
});
