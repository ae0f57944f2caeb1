import type { StoreApi } from "zustand/vanilla";
import type { Stamp } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { Conflict, QuarantinedRecord, StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import type { JournalCause } from "#src/domain/version-ports.ts";
import type { ConflictChoice } from "#src/state/conflicts.ts";
import type { SaveStatus } from "#src/state/save-queue.ts";
import type { UndoEntry } from "#src/state/undo-history.ts";

export interface DraftState {
  readonly phase: "loading" | "ready" | "missing" | "failed";
  /** Why the plan could not be opened, in phase `failed`. */
  readonly openError: StorageError | undefined;
  /** A plan without records until the phase is `ready`. */
  readonly plan: Plan;
  readonly quarantined: readonly QuarantinedRecord[];
  readonly save: SaveStatus;
  /**
   * True while the plan is marked as deleted, in another tab or before it was opened. It is still saved, and
   * `setDeleted` of the repository without a time brings it back.
   */
  readonly deletedElsewhere: boolean;
  /** Memory holds `mine`, the database `theirs`, until somebody decides. */
  readonly conflicts: readonly Conflict[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo and the next redo are about. */
  readonly lastUndoable: UndoEntry | undefined;
  readonly lastRedoable: UndoEntry | undefined;
}

/** `changedElsewhere`: there was a step, but none of its fields still holds what it wrote. */
export type UndoOutcome = "undone" | "nothing" | "changedElsewhere";
export type RedoOutcome = "redone" | "nothing" | "changedElsewhere";

export interface DraftActions {
  /** The one way in: changes memory at once and puts the change in the queue for the database. */
  readonly edit: (makeOperations: (plan: Plan, stamp: Stamp) => readonly Operation[]) => void;
  /**
   * One step of undo and one entry of the journal, for a change of many records with one cause: a merge, a
   * restore. Memory changes before this returns; it resolves like `flush`. What cannot be written stays in the
   * queue with its cause.
   */
  readonly editWithCause: (
    makeOperations: (plan: Plan, stamp: Stamp) => readonly Operation[],
    cause: JournalCause,
  ) => Promise<void>;
  readonly undo: () => UndoOutcome;
  readonly redo: () => RedoOutcome;
  /** Tries again to open a plan whose opening failed. */
  readonly retryOpen: () => void;
  /** Tries again to save now, without waiting for the next automatic attempt. */
  readonly retrySave: () => void;
  readonly resolveConflict: (conflict: Conflict, choice: ConflictChoice) => void;
  /** Resolves when everything is saved, or saving has failed: read `save` to know which. */
  readonly flush: () => Promise<void>;
  /** True while memory holds something that the database does not: not written yet, or waiting for a choice. */
  readonly hasUnsaved: () => boolean;
  /** For the moment when the page is closed. Does all it can without waiting. */
  readonly leave: () => void;
  readonly markSavedToFile: () => Promise<Result<void, StorageError>>;
  /** Stops listening to other tabs. What is not saved yet is still saved. */
  readonly dispose: () => void;
}

export interface DraftStore extends Pick<StoreApi<DraftState>, "getState" | "getInitialState" | "subscribe"> {
  readonly planId: string;
  readonly actions: DraftActions;
}
