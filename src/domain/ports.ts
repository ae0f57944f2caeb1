import type { Depth } from "#src/domain/catalog.ts";
import type { FieldValue, Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import type { Result } from "#src/domain/result.ts";
import type { JournalCause } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { VersionState } from "#src/domain/versions/history.ts";

/** Everything impure that the product needs, built once in `src/app` and handed in. */
export interface Clock {
  /** The moment now, as an ISO instant in UTC. */
  now(): string;
  /** Today's date where the planner is, `YYYY-MM-DD`. */
  today(): string;
}

export type NewId = () => string;

/** One row of the plan list. Derived from the plan at every save, so that the list never reads a plan. */
export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly language: string;
  readonly depth: Depth;
  readonly sample?: true;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly reviewDate?: string;
  /** Questions asked at the plan's depth and those of them with an answer, "unknown" included. */
  readonly asked: number;
  readonly answered: number;
  /** Readiness of the whole plan, 0..1; absent where nothing applies. */
  readonly low?: number;
  readonly high?: number;
  readonly coverage?: number;
  readonly openActions: number;
  /** When a copy was last saved as a file from this device. */
  readonly savedToFileAt?: string;
  /** The newest of its sealed versions; absent where none was sealed. */
  readonly version?: VersionMark;
  readonly deletedAt?: string;
}

/** The sealed version with the highest number, where it stands, and when it was sealed (ISO instant in UTC). */
export interface VersionMark {
  readonly number: number;
  readonly state: VersionState;
  readonly sealedAt: string;
}

/** Why a write or a read did not succeed. None of them loses what is in memory. */
export type StorageError =
  | { readonly type: "quotaExceeded" }
  /** Another tab runs a newer version of the app, or holds the database. */
  | { readonly type: "blocked" }
  /** The database was written by a newer version of the app than this one. */
  | { readonly type: "newerDatabase"; readonly found: number; readonly supported: number }
  /** The browser has no usable IndexedDB (private window, disabled by policy). */
  | { readonly type: "unavailable"; readonly message: string }
  | { readonly type: "failed"; readonly message: string };

/** A stored record that no longer fits its schema: kept, shown, and left out of the plan. */
export interface QuarantinedRecord {
  readonly kind: string;
  readonly id: string;
  readonly problem: string;
  readonly value: unknown;
}

export interface OpenedPlan {
  readonly plan: Plan;
  readonly quarantined: readonly QuarantinedRecord[];
}

/** A field that somebody else changed since this tab last read it. Nothing was written over it. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  /** What this tab wanted to write. */
  readonly mine: FieldValue | undefined;
  /** What the database holds. */
  readonly theirs: FieldValue | undefined;
}

export type StorageChange =
  /** What was written in this tab is told by the very operations that were handed in. */
  | { readonly type: "edited"; readonly planId: string; readonly operations: readonly Operation[] }
  | { readonly type: "listChanged" }
  /** Another tab opened the database with a newer version of the app; this tab can no longer save. */
  | { readonly type: "superseded" };

/** One thing that somebody did to many records at once: the journal gets a single entry for it. */
export interface CausedChange {
  readonly cause: JournalCause;
  /** ISO instant in UTC. The stamps of the records may be older: restoring brings them back as they were. */
  readonly at: string;
  /** The author's name as it was set on this device; empty where none was set. */
  readonly by: string;
}

/** The versions that a plan file brings along. */
export interface KeptVersions {
  readonly history: readonly HistoryEntry[];
  /** Contents of versions by number, as `sealVersion` made them. */
  readonly snapshots: ReadonlyMap<number, string>;
}

export interface PlanRepository {
  listPlans(): Promise<Result<PlanSummary[], StorageError>>;
  /** The value is undefined where no plan has this id on this device. */
  openPlan(planId: string): Promise<Result<OpenedPlan | undefined, StorageError>>;
  /** Writes a whole new plan and the versions that came with it: all of it or nothing. */
  createPlan(plan: Plan, summary: PlanSummary, kept?: KeptVersions): Promise<Result<void, StorageError>>;
  /**
   * Applies operations field by field to the rows as they are in the database now, and notes in the journal
   * what they changed. An operation whose field no longer holds its `from` value is not applied and comes back
   * as a conflict.
   */
  saveOperations(
    planId: string,
    operations: readonly Operation[],
    summary: PlanSummary,
    caused?: CausedChange,
  ): Promise<Result<readonly Conflict[], StorageError>>;
  /**
   * Writes the rows that the operations touch as they are in memory, in one transaction that is committed
   * at once: for the moment when the page is being closed and nothing can be awaited, and for no other.
   */
  saveOnLeave(plan: Plan, operations: readonly Operation[], summary: PlanSummary): void;
  markSavedToFile(planId: string, at: string): Promise<Result<void, StorageError>>;
  /** Marks as deleted, or brings back where `at` is undefined. */
  setDeleted(planIds: readonly string[], at: string | undefined): Promise<Result<void, StorageError>>;
  /**
   * Erases for good the plans that were marked as deleted before this instant, except those that were changed
   * after they were marked and those with a sealed version: no chain ends unasked. Gives how many.
   */
  purgeDeleted(before: string): Promise<Result<number, StorageError>>;
  /**
   * Erases for good, and at once, those of the plans that are marked as deleted, with their versions, their journal
   * and what was noted on their changes. Gives how many.
   */
  erasePlans(planIds: readonly string[]): Promise<Result<number, StorageError>>;
  /** Changes made by any tab, this one too. Returns the function that stops listening. */
  subscribe(listener: (change: StorageChange) => void): () => void;
}

/** What is known about the place where plans are kept. */
export interface StorageStatus {
  /** `unknown` where the browser does not tell. */
  readonly persistence: "persistent" | "notPersistent" | "unknown";
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
}

export interface StorageHealth {
  readStatus(): Promise<StorageStatus>;
  /** Asks the browser to keep the data when space runs low. Call it from a click. */
  requestPersistence(): Promise<StorageStatus>;
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type OpenFileError = { readonly type: "tooLarge"; readonly bytes: number; readonly limit: number };

/** Saves and opens files; the browser's dialogs are behind it. */
export interface FileAccess {
  /** False where the person cancelled. */
  saveFile(file: PickedFile, mediaType: string): Promise<boolean>;
  /** Undefined where the person cancelled. A file over the limit is refused before it is read. */
  openFile(
    extensions: readonly string[],
    limitBytes: number,
  ): Promise<Result<PickedFile, OpenFileError> | undefined>;
}

export type PdfError = { readonly type: "cancelled" } | { readonly type: "failed"; readonly message: string };

/** What an `AbortSignal` offers, without the browser's types. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: "abort", listener: () => void) => void;
  readonly removeEventListener: (type: "abort", listener: () => void) => void;
}

/** A plan file to go inside a PDF, so that the PDF alone can be verified, opened and compared. */
export interface PdfAttachment {
  /** Plain letters, digits and dots: it needs no escaping anywhere. */
  readonly name: string;
  readonly mediaType: string;
  /** What `formatPlanFile` gives. */
  readonly text: string;
  /** What it is, in the language of the document. */
  readonly description: string;
}

/** Turns the report into a PDF, off the main thread. */
export interface PdfRenderer {
  render(
    document: ReportDocument,
    options: {
      readonly attachment?: PdfAttachment;
      /** Share of the work that is done, 0..1. */
      readonly onProgress: (share: number) => void;
      readonly signal: CancelSignal;
    },
  ): Promise<Result<Uint8Array<ArrayBuffer>, PdfError>>;
  /** Characters that the PDF's fonts cannot print, to be shown before the export. */
  findUnprintable(document: ReportDocument): Promise<readonly UnprintableCharacter[]>;
}

export interface UnprintableCharacter {
  readonly character: string;
  /** Titles of the sections that it stands in. */
  readonly where: readonly string[];
}
