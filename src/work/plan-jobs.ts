import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { LayoutInput, MapLayout } from "#src/domain/registers/map/map-layout.ts";
import type { ReadTableError, TableRows } from "#src/domain/registers/import/table.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import type { Result } from "#src/domain/result.ts";
import type { PlanSourceError, ReadPlanFile, RedlineJob } from "#src/domain/version-ports.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import type { ComparedVersion, Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { SealInput, SealedVersion } from "#src/domain/versions/seal.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import type { ActivityFixes } from "#src/domain/what-if/find-fixes.ts";

/** Everything that the worker for plans does: what it is asked, and what it answers. */
export interface PlanTasks {
  readonly seal: {
    readonly asked: {
      readonly plan: Plan;
      readonly history: readonly HistoryEntry[];
      readonly input: Omit<SealInput, "newId" | "catalog">;
    };
    readonly answered: SealedVersion;
  };
  /** The chain itself. The worker keeps the history for the contents that follow. */
  readonly verifyEntries: {
    readonly asked: {
      readonly history: readonly HistoryEntry[];
      readonly planId?: string | undefined;
      readonly knownFingerprints?: readonly string[] | undefined;
    };
    readonly answered: readonly HistoryFinding[];
  };
  /** The content of one version of that history; undefined where none is kept. */
  readonly verifyContent: {
    readonly asked: { readonly versionNumber: number; readonly snapshot: string | undefined };
    readonly answered: readonly HistoryFinding[];
  };
  readonly compare: {
    readonly asked: { readonly before: ComparedVersion; readonly after: ComparedVersion };
    readonly answered: Comparison;
  };
  readonly compareModels: {
    readonly asked: { readonly before: Plan; readonly after: Plan };
    readonly answered: ModelComparison;
  };
  readonly redline: {
    readonly asked: { readonly comparison: Comparison; readonly input: RedlineJob };
    readonly answered: ReportDocument;
  };
  readonly fingerprint: {
    readonly asked: { readonly plan: Plan };
    readonly answered: string | undefined;
  };
  readonly analyseModel: {
    readonly asked: { readonly plan: Plan };
    readonly answered: PlanAnalysis;
  };
  readonly proposeFixes: {
    readonly asked: { readonly model: ContinuityModel; readonly scenario: WhatIfScenario };
    readonly answered: readonly ActivityFixes[];
  };
  readonly readTable: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer> };
    readonly answered: Result<TableRows, ReadTableError>;
  };
  readonly readFile: {
    readonly asked: { readonly bytes: Uint8Array<ArrayBuffer> };
    readonly answered: Result<ReadPlanFile, PlanSourceError>;
  };
  readonly layOutMap: {
    readonly asked: { readonly input: LayoutInput };
    readonly answered: MapLayout;
  };
}

export type PlanTask = keyof PlanTasks;

export type PlanJob = {
  readonly [T in PlanTask]: { readonly task: T } & PlanTasks[T]["asked"];
}[PlanTask];

export type PlanAnswer = PlanTasks[PlanTask]["answered"];
