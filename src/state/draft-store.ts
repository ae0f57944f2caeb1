import { createStore } from "zustand/vanilla";
import type { Stamp } from "#src/domain/plan/edit.ts";
import {
  applyOperations,
  areValuesEqual,
  fieldValue,
  reverseOperations,
  type FieldValue,
  type Operation,
} from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type {
  CausedChange,
  Clock,
  Conflict,
  PlanRepository,
  PlanSummary,
  StorageChange,
  StorageError,
} from "#src/domain/ports.ts";
import { fail } from "#src/domain/result.ts";
import { cellKey, isSameRecord } from "#src/state/cells.ts";
import {
  admitRemote,
  findDecidedWith,
  isRecordDisputed,
  keepMine,
  settleRemoved,
  takeTheirs,
  updateConflicts,
} from "#src/state/conflicts.ts";
import { createDeletionCheck } from "#src/state/deletion-check.ts";
import type { DraftActions, DraftState, DraftStore } from "#src/state/draft.ts";
import { createSaveQueue } from "#src/state/save-queue.ts";
import {
  emptyHistory,
  findApplicable,
  recordEdit,
  recordStep,
  stampRecords,
  type UndoEntry,
  type UndoHistory,
} from "#src/state/undo-history.ts";

export interface DraftStoreOptions {
  readonly planId: string;
  readonly repository: PlanRepository;
  readonly clock: Clock;
  /** The author's name as it is set now; empty where none is set. */
  readonly author: () => string;
  readonly summarize: (plan: Plan, at: string) => PlanSummary;
}

type MakeOperations = Parameters<DraftActions["edit"]>[0];

/** The open plan: memory, autosave, undo, and what other tabs do to the same plan. Begins to load at once. */
export function createDraftStore(options: DraftStoreOptions): DraftStore {
  const { planId, repository, clock, author, summarize } = options;
  const store = createStore<DraftState>(() => ({
    phase: "loading",
    openError: undefined,
    plan: emptyPlan(planId),
    quarantined: [],
    save: { type: "saved" },
    deletedElsewhere: false,
    conflicts: [],
    canUndo: false,
    canRedo: false,
    lastUndoable: undefined,
    lastRedoable: undefined,
  }));
  const { getState, setState } = store;
  const makeStamp = (): Stamp => ({ at: clock.now(), by: author() });

  let history: UndoHistory = emptyHistory;
  /** What other tabs changed while the plan was being read. */
  let early: Operation[] = [];
  /** What was written on leaving and not confirmed: found in the database, it is not somebody else's change. */
  const writtenOnLeave = new Map<string, FieldValue | undefined>();

  const queue = createSaveQueue({
    write: (operations, caused) =>
      repository.saveOperations(planId, operations, summarize(getState().plan, clock.now()), caused),
    now: () => clock.now(),
    onStatus(save) {
      if (save.type === "saving" && getState().save.type === "saving") return;
      if (save !== getState().save) setState({ save });
    },
    onWritten(operations, met) {
      const { plan } = getState();
      const real = met
        .map((conflict) => ({
          ...conflict,
          mine: fieldValue(plan, conflict.kind, conflict.id, conflict.field),
        }))
        .filter((conflict) => !areValuesEqual(conflict.mine, conflict.theirs))
        .filter((conflict) => !isOwnWrite(conflict));
      for (const operation of operations) writtenOnLeave.delete(cellKey(operation));
      setState(({ conflicts }) => settleRemoved(plan, updateConflicts(conflicts, operations, real)));
    },
  });

  const isOwnWrite = (conflict: Conflict): boolean => {
    const key = cellKey(conflict);
    if (!writtenOnLeave.has(key) || !areValuesEqual(writtenOnLeave.get(key), conflict.theirs)) return false;
    const { kind, id, field, mine, theirs } = conflict;
    queue.replace({ kind, id, field, from: theirs, to: mine });
    return true;
  };

  const apply = (operations: readonly Operation[], next: UndoHistory, caused?: CausedChange): void => {
    history = next;
    // First the queue, so that nobody ever sees the new plan beside the word "saved".
    if (operations.length > 0) queue.add(operations, caused);
    setState(({ plan }) => ({
      plan: operations.length === 0 ? plan : applyOperations(plan, operations),
      canUndo: next.undo.length > 0,
      canRedo: next.redo.length > 0,
      lastUndoable: next.undo.at(-1),
      lastRedoable: next.redo.at(-1),
    }));
  };

  /** Makes a step of the history again, backwards or forwards, and gives what could be made of it. */
  const replay = (
    step: readonly Operation[],
    next: (entry: UndoEntry | undefined) => UndoHistory,
  ): boolean => {
    const stamp = makeStamp();
    const { plan } = getState();
    const operations = findApplicable(plan, step);
    const isPossible = operations.length > 0;
    apply(
      stampRecords(plan, operations, stamp),
      next(isPossible ? { operations: operations, at: stamp.at } : undefined),
    );
    return isPossible;
  };

  const admit = (remote: readonly Operation[]): void => {
    const { plan, conflicts: open } = getState();
    const { operations, conflicts } = admitRemote(plan, remote, queue, open);
    if (operations.length > 0 || conflicts !== open) {
      setState({ plan: applyOperations(plan, operations), conflicts });
    }
  };

  const checkDeletion = createDeletionCheck(options, (deletedElsewhere) => {
    if (deletedElsewhere !== getState().deletedElsewhere) setState({ deletedElsewhere });
  });

  const onChange = (change: StorageChange): void => {
    if (change.type === "superseded") queue.reportFailure({ type: "blocked" });
    if (change.type === "listChanged") void checkDeletion();
    if (change.type !== "edited" || change.planId !== planId) return;
    const news = change.operations.filter((operation) => !queue.isWriting(operation));
    if (getState().phase === "ready") admit(news);
    else early.push(...news);
  };

  const tryToOpen = async (): ReturnType<PlanRepository["openPlan"]> => {
    try {
      return await repository.openPlan(planId);
    } catch (error) {
      // A part of the app that reading needs could not be loaded.
      return fail<StorageError>({ type: "failed", message: String(error) });
    }
  };

  const open = async (): Promise<void> => {
    const result = await tryToOpen();
    if (!result.ok) return setState({ phase: "failed", openError: result.error });
    if (!result.value) return setState({ phase: "missing" });
    setState({ phase: "ready", openError: undefined, ...result.value });
    admit(early);
    early = [];
    void checkDeletion();
  };

  const writeOnLeave = (): void => {
    const { plan, conflicts } = getState();
    // Undecided fields stay as the database has them: there is nobody left to decide.
    const undecided = new Set(conflicts.map(cellKey));
    const operations = queue
      .unsaved()
      .filter((operation) => !undecided.has(cellKey(operation)) && !isRecordDisputed(conflicts, operation));
    if (operations.length === 0) return;
    const decidedPlan = applyOperations(plan, takeTheirs(plan, conflicts));
    repository.saveOnLeave(decidedPlan, operations, summarize(plan, clock.now()));
    for (const operation of operations) writtenOnLeave.set(cellKey(operation), operation.to);
  };

  const unsubscribe = repository.subscribe(onChange);
  void open();

  const makeEdit = (makeOperations: MakeOperations): { operations: readonly Operation[]; stamp: Stamp } => {
    const { phase, plan } = getState();
    if (phase !== "ready") throw new Error(`A plan cannot be edited while it is ${phase}`);
    const stamp = makeStamp();
    return { operations: makeOperations(plan, stamp), stamp };
  };

  const actions: DraftActions = {
    edit(makeOperations) {
      const { operations, stamp } = makeEdit(makeOperations);
      if (operations.length > 0) apply(operations, recordEdit(history, operations, stamp.at));
    },

    editWithCause(makeOperations, cause) {
      const { operations, stamp } = makeEdit(makeOperations);
      if (operations.length > 0) {
        apply(operations, recordStep(history, operations, stamp.at), { cause, ...stamp });
      }
      return queue.writeNow();
    },

    undo() {
      const entry = history.undo.at(-1);
      if (!entry) return "nothing";
      const { redo } = history;
      const undo = history.undo.slice(0, -1);
      const isDone = replay(reverseOperations(entry.operations), (undone) => ({
        undo,
        redo: undone ? [...redo, { ...undone, operations: reverseOperations(undone.operations) }] : redo,
        canMerge: false,
      }));
      return isDone ? "undone" : "changedElsewhere";
    },

    redo() {
      const entry = history.redo.at(-1);
      if (!entry) return "nothing";
      const { undo } = history;
      const redo = history.redo.slice(0, -1);
      const isDone = replay(entry.operations, (redone) => ({
        undo: redone ? [...undo, redone] : undo,
        redo,
        canMerge: false,
      }));
      return isDone ? "redone" : "changedElsewhere";
    },

    retryOpen() {
      if (getState().phase !== "failed") return;
      setState({ phase: "loading", openError: undefined });
      void open();
    },

    retrySave: () => void queue.writeNow(),

    resolveConflict(conflict, choice) {
      const { plan, conflicts } = getState();
      const decided = findDecidedWith(conflicts, conflict);
      if (decided.length === 0) return;
      const isWhole = isRecordDisputed(conflicts, conflict);
      const keys = new Set(decided.map(cellKey));
      const remaining = conflicts.filter((other) => !keys.has(cellKey(other)));
      const isAllTheirs = isWhole && choice === "theirs";
      const forgotten = queue.forget(
        (cell) => keys.has(cellKey(cell)) || (isAllTheirs && isSameRecord(cell, conflict)),
      );
      if (choice === "theirs") {
        const before = applyOperations(plan, reverseOperations(forgotten));
        setState({ plan: applyOperations(before, takeTheirs(before, decided)), conflicts: remaining });
        return;
      }
      const operations = stampRecords(plan, keepMine(plan, decided), makeStamp());
      for (const operation of operations) queue.replace(operation);
      setState({ plan: applyOperations(plan, operations), conflicts: remaining });
    },

    flush: () => queue.writeNow(),

    hasUnsaved: () => queue.unsaved().length > 0 || getState().conflicts.length > 0,

    leave() {
      writeOnLeave();
      void queue.writeNow();
    },

    markSavedToFile: () => repository.markSavedToFile(planId, clock.now()),

    dispose() {
      unsubscribe();
      void queue.writeNow();
    },
  };

  return {
    planId,
    actions,
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
  };
}
