import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyPlan, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { maxPlanFileBytes } from "#src/domain/plan-file/plan-file.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, type Result } from "#src/domain/result.ts";
import type { PlanSourceError, ReadPlanFile, WorkError } from "#src/domain/version-ports.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { relationOf, type PlanRelation } from "#src/domain/versions/compare/compare-versions.ts";
import type { MergeConflict } from "#src/domain/versions/compare/merge.ts";
import type { MergeChoice, MergeRule } from "#src/domain/versions/compare/resolve-merge.ts";
import type { SealedEntry } from "#src/domain/versions/history-entry.ts";
import { decide, decideByRule, noDecisions, type Decisions } from "#src/features/merge/decisions.ts";
import { findBase } from "#src/features/merge/find-base.ts";
import type { MergedInto } from "#src/features/merge/merge-edit.ts";
import { kindsLeftOut, saysTheSame } from "#src/features/merge/prepare-merge.ts";
import type { Ports } from "#src/state/ports.tsx";

/** A file before it is read; its size is known first. */
export interface UnreadFile {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The colleague's copy, read and found to belong to this plan. */
export interface Copy {
  readonly name: string;
  readonly plan: Plan;
  readonly relation: Exclude<PlanRelation, "unrelated">;
  readonly file: ReadPlanFile;
  /** Versions that the copy has and the history on this device has not. */
  readonly newVersions: readonly number[];
}

/** What the merge is made against. */
export type MergeBase =
  | { readonly type: "version"; readonly entry: SealedEntry; readonly plan: Plan }
  | { readonly type: "file"; readonly name: string; readonly plan: Plan }
  /** Nothing is known to be common: the plan is empty. */
  | { readonly type: "none"; readonly plan: Plan };

/** Why a file was not taken. Nothing on this device was changed. */
export type FileRefusal =
  | { readonly type: "unreadable"; readonly error: PlanSourceError | WorkError }
  | { readonly type: "storage"; readonly error: StorageError }
  | { readonly type: "otherPlan"; readonly title: string }
  /** The copy says what the plan says. */
  | { readonly type: "sameContent" }
  /** What was opened as the common version is the copy itself: it would show no change of theirs. */
  | { readonly type: "copyAsBase" }
  /** It was opened before the page was loaded anew. */
  | { readonly type: "forgotten" };

export interface RefusedFile {
  /** Empty where the browser did not tell. */
  readonly name: string;
  readonly refusal: FileRefusal;
}

export type MergeFlow =
  | { readonly step: "start"; readonly refused: RefusedFile | undefined }
  | { readonly step: "reading"; readonly name: string }
  | {
      readonly step: "withoutBase";
      readonly copy: Copy;
      /** The common version, whose content is not on this device. */
      readonly newest: SealedEntry | undefined;
      readonly refused: RefusedFile | undefined;
      /** The file that is being read as the common version. */
      readonly reading: string | undefined;
    }
  | Deciding
  | {
      readonly step: "merged";
      readonly decided: Deciding;
      readonly done: MergedInto;
    };

export interface Deciding {
  readonly step: "deciding";
  readonly copy: Copy;
  readonly base: MergeBase;
  readonly decisions: Decisions;
  /** What was decided before the last rule was used, as long as nothing was decided since. */
  readonly beforeRule: Decisions | undefined;
}

export interface MergeFlowStore extends Pick<
  StoreApi<MergeFlow>,
  "getState" | "getInitialState" | "subscribe"
> {
  readonly openCopy: (file: UnreadFile) => Promise<void>;
  /** Goes on with a copy that another page has read; undefined where it is no longer in memory. */
  readonly takeHanded: (
    handed: { readonly name: string; readonly file: ReadPlanFile } | undefined,
  ) => Promise<void>;
  /** Merges against a file that the planner says both started from. */
  readonly openBase: (file: UnreadFile) => Promise<void>;
  /** Merges against nothing. */
  readonly goOnWithoutBase: () => void;
  readonly choose: (conflict: MergeConflict, choice: MergeChoice) => void;
  readonly decideOpen: (conflicts: readonly MergeConflict[], rule: MergeRule) => void;
  readonly takeRuleBack: () => void;
  readonly finish: (done: MergedInto) => void;
  /** After the merge was taken back: everything stands as it was decided, and can be decided otherwise. */
  readonly decideAgain: () => void;
  /** Forgets the copy and what was decided. */
  readonly startOver: () => void;
  /** A file could not even be picked. */
  readonly refuse: (refused: RefusedFile) => void;
}

export interface MergeFlowOptions {
  readonly ports: Pick<Ports, "versions" | "work">;
  /** The open plan as it is now. */
  readonly plan: () => Plan;
}

/** The way from a colleague's file to a merged plan. Nothing of it changes the plan. */
export function createMergeFlow({ ports, plan }: MergeFlowOptions): MergeFlowStore {
  const store = createStore<MergeFlow>(() => ({ step: "start", refused: undefined }));
  let reading: AbortController | undefined;

  /** Drops what is being read, and gives the signal of what is read next. */
  const begin = (): AbortSignal => {
    reading?.abort();
    reading = new AbortController();
    return reading.signal;
  };
  const set = (flow: MergeFlow): void => store.setState(flow, true);
  const refuse = (refused: RefusedFile): void => {
    const flow = store.getState();
    if (flow.step === "withoutBase") set({ ...flow, refused, reading: undefined });
    else set({ step: "start", refused });
  };

  const takeCopy = async (name: string, file: ReadPlanFile, signal: AbortSignal): Promise<void> => {
    const mine = plan();
    const relation = relationOf(mine, file.plan);
    const stop = (refusal: FileRefusal): void => set({ step: "start", refused: { name, refusal } });
    if (relation === "unrelated") return stop({ type: "otherPlan", title: profileOf(file.plan).title });
    if (saysTheSame({ mine, theirs: file.plan })) return stop({ type: "sameContent" });
    const found = await findBase(mine.id, file, ports);
    if (signal.aborted) return;
    if (!found.ok) return stop({ type: "storage", error: found.error });
    const { newest, usable, newVersions } = found.value;
    const copy: Copy = { name, plan: file.plan, relation, file, newVersions };
    if (usable) return set(deciding(copy, { type: "version", ...usable }));
    set({ step: "withoutBase", copy, newest, refused: undefined, reading: undefined });
  };

  const changeDeciding = (change: (flow: Deciding) => Deciding): void => {
    const flow = store.getState();
    if (flow.step === "deciding") set(change(flow));
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    refuse,

    async openCopy(file) {
      const signal = begin();
      set({ step: "reading", name: file.name });
      const read = await readFile(file, ports, signal);
      if (signal.aborted) return;
      if (!read.ok)
        return set({
          step: "start",
          refused: { name: file.name, refusal: { type: "unreadable", error: read.error } },
        });
      await takeCopy(file.name, read.value, signal);
    },

    async takeHanded(handed) {
      const signal = begin();
      if (!handed) return set({ step: "start", refused: { name: "", refusal: { type: "forgotten" } } });
      set({ step: "reading", name: handed.name });
      await takeCopy(handed.name, handed.file, signal);
    },

    async openBase(file) {
      const flow = store.getState();
      if (flow.step !== "withoutBase") return;
      const signal = begin();
      set({ ...flow, refused: undefined, reading: file.name });
      const read = await readFile(file, ports, signal);
      if (signal.aborted) return;
      if (!read.ok) return refuse({ name: file.name, refusal: { type: "unreadable", error: read.error } });
      const base = read.value.plan;
      const refusal = refusalOfBase(base, flow.copy, plan());
      if (refusal) return refuse({ name: file.name, refusal });
      set(deciding(flow.copy, { type: "file", name: file.name, plan: base }));
    },

    goOnWithoutBase() {
      const flow = store.getState();
      if (flow.step !== "withoutBase") return;
      begin();
      set(deciding(flow.copy, { type: "none", plan: emptyPlan(plan().id) }));
    },

    choose: (conflict, choice) =>
      changeDeciding((flow) => ({
        ...flow,
        decisions: decide(flow.decisions, conflict, choice),
        beforeRule: undefined,
      })),

    decideOpen(conflicts, rule) {
      if (conflicts.length === 0) return;
      changeDeciding((flow) => ({
        ...flow,
        decisions: decideByRule(flow.decisions, conflicts, rule),
        beforeRule: flow.decisions,
      }));
    },

    takeRuleBack: () =>
      changeDeciding((flow) => ({
        ...flow,
        decisions: flow.beforeRule ?? flow.decisions,
        beforeRule: undefined,
      })),

    finish(done) {
      const flow = store.getState();
      if (flow.step === "deciding") set({ step: "merged", decided: flow, done });
    },

    decideAgain() {
      const flow = store.getState();
      if (flow.step === "merged") set(flow.decided);
    },

    startOver() {
      begin();
      set({ step: "start", refused: undefined });
    },
  };
}

function deciding(copy: Copy, base: MergeBase): Deciding {
  return { step: "deciding", copy, base, decisions: noDecisions, beforeRule: undefined };
}

function refusalOfBase(base: Plan, copy: Copy, mine: Plan): FileRefusal | undefined {
  if (relationOf(mine, base) === "unrelated") return { type: "otherPlan", title: profileOf(base).title };
  const leftOut = kindsLeftOut({ base, mine: base, theirs: copy.plan });
  const isCopy = comparePlans(base, copy.plan, leftOut).changes.length === 0;
  return isCopy ? { type: "copyAsBase" } : undefined;
}

async function readFile(
  { size, read }: UnreadFile,
  { work }: Pick<Ports, "work">,
  signal: AbortSignal,
): Promise<Result<ReadPlanFile, PlanSourceError | WorkError>> {
  if (size > maxPlanFileBytes) return fail({ type: "tooLarge", bytes: size, limit: maxPlanFileBytes });
  try {
    return await work.readFile(await read(), { signal });
  } catch (error) {
    // The browser could not read it: gone since it was picked, or no longer allowed.
    return fail({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
