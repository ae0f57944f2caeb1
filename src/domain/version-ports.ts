/**
 * The ports behind sealed versions: where they are kept, and the work that takes too long for the page. Built
 * once in `src/app` and handed in, like those of `ports.ts`.
 */
import type { CatalogText } from "#src/domain/catalog.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { ReadTableError, TableRows } from "#src/domain/registers/import/table.ts";
import type { CancelSignal, PlanSummary, StorageError } from "#src/domain/ports.ts";
import type { LayoutInput, MapLayout } from "#src/domain/registers/map/map-layout.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import type { Result } from "#src/domain/result.ts";
import type { PlanFile, PlanFileError } from "#src/domain/plan-file/plan-file.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import type { ComparedVersion, Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { SealInput, SealedVersion } from "#src/domain/versions/seal.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import type { ActivityFixes } from "#src/domain/what-if/find-fixes.ts";

/** Somebody wrote to the plan or to its history in the meantime: read again, and try again. */
export interface ChangedMeanwhile {
  readonly type: "changedMeanwhile";
}

/** What a single journal entry was made by, where it was no ordinary edit. */
export type JournalCause =
  | {
      readonly type: "merge";
      /** The name of the file that was merged. */
      readonly from: string;
    }
  | { readonly type: "restore"; readonly versionNumber: number };

/**
 * Changes of one record by one author in one sitting, or of many records by one merge or restore. Kept on this
 * device only. Values of private contact data are in it: whoever shows or exports it has to mask them.
 */
export interface JournalEntry {
  /** When the first and the last of its changes were made, ISO instants in UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** The author's name as it was set on this device; empty where none was set. */
  readonly by: string;
  readonly cause?: JournalCause;
  /** From the first value to the last, one for each field; no stamps. Never empty. */
  readonly operations: readonly Operation[];
}

/** A change of a comparison that somebody has looked at. */
export interface ReviewTick {
  /** `reviewScope` of the two plans that were compared; ticks of one comparison share it. */
  readonly scope: string;
  /** `recordKey` of the record that changed. */
  readonly record: string;
  /** Of the change as it was looked at: another change of the same record is not reviewed. */
  readonly changeFingerprint: string;
  readonly note: string;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly by: string;
}

export type VersionChange =
  /** A version was sealed, decided on, or its content kept; the plan's history is longer. */
  { readonly type: "historyChanged"; readonly planId: string };

/** Where the versions, the journal and the reviews of a plan are kept: beside the draft, on this device. */
export interface VersionRepository {
  /** The chain, oldest first. Reads no content of any version. */
  readHistory(planId: string): Promise<Result<readonly HistoryEntry[], StorageError>>;
  /** Places of the entries that fit no schema, 1 first: `readHistory` is without them. */
  listUnreadableEntries(planId: string): Promise<Result<readonly number[], StorageError>>;
  /** The numbers of the versions whose content is kept here. */
  listSnapshots(planId: string): Promise<Result<readonly number[], StorageError>>;
  /** The content of one version as `sealVersion` made it; undefined where it is not kept here. */
  readSnapshot(planId: string, versionNumber: number): Promise<Result<string | undefined, StorageError>>;
  /**
   * Keeps a sealed version: entry, content, and what sealing does to the draft, all of it or nothing. Refused
   * as `changedMeanwhile` where the entry does not follow the last one kept, or the draft as it is in the
   * database is not what was sealed.
   */
  keepVersion(
    planId: string,
    sealed: Pick<SealedVersion, "snapshot" | "entry" | "operations">,
    summary: PlanSummary,
  ): Promise<Result<void, StorageError | ChangedMeanwhile>>;
  /** Adds entries to the chain. Refused as `changedMeanwhile` where the first does not follow the last one kept. */
  appendEntries(
    planId: string,
    entries: readonly HistoryEntry[],
  ): Promise<Result<void, StorageError | ChangedMeanwhile>>;
  /** Entries that ended after `after` (all without it), newest first. */
  readJournal(
    planId: string,
    range: { readonly after?: string; readonly limit: number },
  ): Promise<Result<readonly JournalEntry[], StorageError>>;
  readReviews(scope: string): Promise<Result<readonly ReviewTick[], StorageError>>;
  putReview(tick: ReviewTick): Promise<Result<void, StorageError>>;
  removeReview(
    tick: Pick<ReviewTick, "scope" | "record" | "changeFingerprint">,
  ): Promise<Result<void, StorageError>>;
  /** Changes made by any tab, this one too. Returns the function that stops listening. */
  subscribeVersions(listener: (change: VersionChange) => void): () => void;
}

/** Why work that runs off the main thread gave no result. */
export type WorkError =
  { readonly type: "cancelled" } | { readonly type: "failed"; readonly message: string };

export interface WorkOptions {
  /** Share of the work that is done, 0..1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: CancelSignal;
}

/** Heavy work, off the main thread. Every call can be cancelled; nothing is written by any of them. */
export interface PlanWork {
  /** `sealVersion`; ids are made here. */
  seal(
    plan: Plan,
    history: readonly HistoryEntry[],
    input: Omit<SealInput, "newId" | "catalog">,
  ): Promise<Result<SealedVersion, WorkError>>;
  /**
   * `verifyHistory` with the catalogue of the app. `readSnapshot` is asked for one version after the other, so
   * that no more than one content is in memory.
   */
  verify(
    history: readonly HistoryEntry[],
    options: {
      readonly planId?: string;
      readonly knownFingerprints?: readonly string[];
      /** Numbers of the versions whose content is kept; without it contents are not looked at. */
      readonly snapshotNumbers?: readonly number[];
      readonly readSnapshot?: (versionNumber: number) => Promise<string | undefined>;
    } & WorkOptions,
  ): Promise<Result<readonly HistoryFinding[], WorkError>>;
  compare(
    before: ComparedVersion,
    after: ComparedVersion,
    options?: WorkOptions,
  ): Promise<Result<Comparison, WorkError>>;
  /** `compareModels`: the model's part of a comparison, which takes longer than all the rest. */
  compareModels(
    before: Plan,
    after: Plan,
    options?: WorkOptions,
  ): Promise<Result<ModelComparison, WorkError>>;
  /** `buildRedline`: the document of changes, in the language of the words. Private contact data are masked. */
  redline(
    comparison: Comparison,
    input: RedlineJob,
    options?: WorkOptions,
  ): Promise<Result<ReportDocument, WorkError>>;
  /** `fingerprint` of a plan; undefined where private contacts have no salt yet, so that none can be told. */
  fingerprint(plan: Plan): Promise<Result<string | undefined, WorkError>>;
  /** Places for a map of what leans on what. */
  layOutMap(input: LayoutInput, options?: WorkOptions): Promise<Result<MapLayout, WorkError>>;
  /** `analysePlan`: the seven regions as the recorded dependencies imply them. */
  analyseModel(plan: Plan, options?: WorkOptions): Promise<Result<PlanAnalysis, WorkError>>;
  /** `findFixesInSteps`: for every activity that stops too long, the single changes that would be enough. */
  proposeFixes(
    model: ContinuityModel,
    scenario: WhatIfScenario,
    options?: WorkOptions,
  ): Promise<Result<readonly ActivityFixes[], WorkError>>;
  /** Reads a table from outside: the whole of it as text, or nothing with the reason. */
  readTable(
    bytes: Uint8Array<ArrayBuffer>,
    options?: WorkOptions,
  ): Promise<Result<TableRows, ReadTableError | WorkError>>;
  /** Reads a plan file's text, or a PDF that carries one: the whole of it, or nothing with the reason. */
  readFile(
    bytes: Uint8Array<ArrayBuffer>,
    options?: WorkOptions,
  ): Promise<Result<ReadPlanFile, PlanSourceError | WorkError>>;
}

/** What a document of changes is made of, beside the comparison. */
export interface RedlineJob {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  readonly text: CatalogText;
  readonly words: ReportWords;
  readonly reviewed: readonly ReviewTick[];
}

export interface ReadPlanFile extends PlanFile {
  /** How it came: as a plan file, or inside a PDF. */
  readonly source: "planFile" | "pdf";
  /** `fingerprint` of what was read. */
  readonly contentFingerprint: string;
}

/** Why a PDF gave no plan. */
export type PdfPlanError =
  /** It cannot be read as a PDF: damaged, cut off, or protected by a password. */
  | { readonly type: "pdfUnreadable" }
  | { readonly type: "pdfProtected" }
  /** A sound PDF without a plan inside: printed to PDF, or not from Holdfast. */
  | { readonly type: "pdfWithoutPlan" };

export type PlanSourceError = PlanFileError | PdfPlanError;
