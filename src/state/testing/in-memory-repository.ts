import {
  applyOperations,
  areValuesEqual,
  fieldValue,
  stampFields,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type {
  CausedChange,
  Conflict,
  OpenedPlan,
  PlanRepository,
  PlanSummary,
  StorageChange,
  StorageError,
} from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";

/** A database of one plan that does what a test tells it to, in the order in which it is told. */
export interface InMemoryRepository extends PlanRepository {
  /** What is stored now. */
  plan(): Plan;
  /** Changes what is stored, as another tab does, without telling anybody. */
  changeElsewhere(operations: readonly Operation[]): void;
  /** What `saveOperations` was called with, oldest first. */
  readonly writes: (readonly Operation[])[];
  readonly summaries: PlanSummary[];
  /** What each of the writes was said to be caused by. */
  readonly causes: (CausedChange | undefined)[];
  readonly leftWrites: { readonly plan: Plan; readonly operations: readonly Operation[] }[];
  /** All that follows fails with this, until it is undefined. */
  failWith(error: StorageError | undefined): void;
  /** Writes from now on wait until they are released. */
  hold(): void;
  release(): void;
  /** The next write applies nothing and gives these conflicts. */
  disputeNext(conflicts: readonly Conflict[]): void;
  emit(change: StorageChange): void;
  /** Marks the plan as deleted, or takes the mark back, as another tab or the list does, and tells. */
  markDeleted(at: string | undefined): void;
  listenerCount(): number;
}

function summaryOf({ id }: Plan, deletedAt: string | undefined): PlanSummary {
  const at = "2026-01-01T00:00:00.000Z";
  const counts = { asked: 0, answered: 0, openActions: 0 };
  const summary = { id, title: "", language: "en", createdAt: at, updatedAt: at, ...counts };
  return { ...summary, depth: "start", ...(deletedAt !== undefined && { deletedAt }) };
}

export function createInMemoryRepository(
  initial: Plan | undefined,
  quarantined: OpenedPlan["quarantined"] = [],
): InMemoryRepository {
  const listeners = new Set<(change: StorageChange) => void>();
  const writes: (readonly Operation[])[] = [];
  const summaries: PlanSummary[] = [];
  const causes: (CausedChange | undefined)[] = [];
  const leftWrites: { plan: Plan; operations: readonly Operation[] }[] = [];
  let stored = initial;
  let error: StorageError | undefined;
  let held: (() => void)[] | undefined;
  let dispute: readonly Conflict[] | undefined;
  let deletedAt: string | undefined;

  const read = (): Plan => {
    if (!stored) throw new Error("There is no plan");
    return stored;
  };

  const emit = (change: StorageChange): void => listeners.forEach((listener) => listener(change));

  const merge = (operations: readonly Operation[]): readonly Conflict[] => {
    if (dispute) {
      const conflicts = dispute;
      dispute = undefined;
      return conflicts;
    }
    const before = read();
    const conflicts: Conflict[] = [];
    const applied = operations.filter(({ kind, id, field, from, to }) => {
      const theirs = fieldValue(before, kind, id, field);
      const isFree = field === "id" || stampFields.has(field) || (field === "deletedAt" && theirs && to);
      if (isFree || areValuesEqual(theirs, from) || areValuesEqual(theirs, to)) return true;
      conflicts.push({ kind, id, field, mine: to, theirs });
      return false;
    });
    stored = applyOperations(before, applied);
    if (applied.length > 0) emit({ type: "edited", planId: stored.id, operations: applied });
    return conflicts;
  };

  const done = (): Promise<Result<void, StorageError>> =>
    Promise.resolve(error ? fail(error) : succeed(undefined));

  return {
    writes,
    summaries,
    causes,
    leftWrites,
    plan: read,
    changeElsewhere: (operations) => {
      stored = applyOperations(read(), operations);
    },
    failWith: (next) => {
      error = next;
    },
    hold: () => {
      held = [];
    },
    release: () => {
      const released = held ?? [];
      held = undefined;
      for (const goOn of released) goOn();
    },
    disputeNext: (conflicts) => {
      dispute = conflicts;
    },
    emit,
    markDeleted: (at) => {
      deletedAt = at;
      emit({ type: "listChanged" });
    },
    listenerCount: () => listeners.size,

    listPlans: () =>
      Promise.resolve(error ? fail(error) : succeed(stored ? [summaryOf(stored, deletedAt)] : [])),
    openPlan: () => Promise.resolve(error ? fail(error) : succeed(stored && { plan: stored, quarantined })),
    createPlan: done,
    async saveOperations(_planId, operations, summary, caused) {
      writes.push(operations);
      summaries.push(summary);
      causes.push(caused);
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      if (error) return fail(error);
      return succeed(merge(operations));
    },
    saveOnLeave: (plan, operations) => {
      leftWrites.push({ plan, operations });
    },
    markSavedToFile: done,
    setDeleted: done,
    purgeDeleted: () => Promise.resolve(succeed(0)),
    erasePlans: () => Promise.resolve(succeed(0)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
