import type { Catalog } from "#src/domain/catalog.ts";
import { analysePlanInSteps } from "#src/domain/overlap/plan-analysis.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { NewId } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { createWording } from "#src/domain/report/wording.ts";
import type { RedlineJob } from "#src/domain/version-ports.ts";
import { compareModelsInSteps } from "#src/domain/versions/compare/compare-models.ts";
import { compareVersions, type Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { fingerprintIfSalted } from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, type SealedVersionRecord } from "#src/domain/versions/history.ts";
import { buildRedline } from "#src/domain/versions/redline/build-redline.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import {
  verifyEntries,
  verifyKeptVersion,
  type HistoryFinding,
} from "#src/domain/versions/verify-history.ts";
import { findFixesInSteps } from "#src/domain/what-if/find-fixes.ts";
import type { PlanAnswer, PlanJob } from "#src/work/plan-jobs.ts";
import { readPlanBytes } from "#src/work/read-plan-bytes.ts";

const loadCatalog = async (): Promise<Catalog> => (await import("#src/catalog/catalog.ts")).catalog;

interface Verified {
  readonly history: readonly HistoryEntry[];
  readonly versions: ReadonlyMap<number, SealedVersionRecord>;
}

/** What the worker does, one job after the other. It remembers only the history that is being verified. */
export function createPlanJobs({
  newId,
}: {
  readonly newId: NewId;
}): (job: PlanJob, onProgress: (share: number) => void) => Promise<PlanAnswer> {
  let verified: Verified = { history: [], versions: new Map() };

  const verifyContent = async (
    versionNumber: number,
    snapshot: string | undefined,
  ): Promise<HistoryFinding[]> => {
    const { history, versions } = verified;
    const sealed = versions.get(versionNumber)?.sealed;
    if (!sealed) return [{ type: "snapshotWithoutEntry", versionNumber }];
    if (snapshot === undefined) return [{ type: "snapshotMissing", versionNumber }];
    return verifyKeptVersion(sealed, snapshot, { history, catalog: await loadCatalog() });
  };

  return async (job, onProgress) => {
    switch (job.task) {
      case "seal": {
        const catalog = await loadCatalog();
        return sealVersion(job.plan, job.history, { ...job.input, newId, catalog });
      }
      case "verifyEntries": {
        const { history, planId, knownFingerprints } = job;
        verified = { history, versions: readVersions(history).versions };
        return verifyEntries(history, {
          ...(planId !== undefined && { planId }),
          ...(knownFingerprints && { knownFingerprints }),
        });
      }
      case "verifyContent":
        return verifyContent(job.versionNumber, job.snapshot);
      case "compare":
        return compareVersions(job.before, job.after, await loadCatalog());
      case "compareModels":
        return finishSteps(compareModelsInSteps(job.before, job.after), onProgress);
      case "redline":
        return redlineOf(job.comparison, job.input);
      case "fingerprint":
        return fingerprintIfSalted(job.plan);
      case "analyseModel":
        return finishSteps(analysePlanInSteps(job.plan), onProgress);
      case "proposeFixes":
        return finishSteps(findFixesInSteps(job.model, job.scenario), onProgress);
      case "readTable":
        return (await import("#src/work/read-table.ts")).readTable(job.bytes);
      case "readFile":
        return readPlanBytes(job.bytes);
      case "layOutMap":
        return (await import("#src/work/lay-out-map.ts")).layOutMap(job.input);
    }
  };
}

/** Goes through all steps, and tells of each percent that is done. */
function finishSteps<T>(
  steps: Generator<{ readonly done: number; readonly total: number }, T>,
  onProgress: (share: number) => void,
): T {
  let shown = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    const percent = Math.floor((step.value.done / step.value.total) * 100);
    if (percent > shown) onProgress(percent / 100);
    shown = percent;
  }
}

/** In the language of the later plan. */
export function redlineOf(
  comparison: Comparison,
  { before, after, text, words, reviewed }: RedlineJob,
): ReportDocument {
  const wording = createWording(text, words, profileOf(after.plan).language);
  return buildRedline(comparison, { before, after, wording, reviewed });
}
