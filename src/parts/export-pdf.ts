import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { formatPlanFile, planFileExtension, planFileMediaType } from "#src/domain/plan-file/plan-file.ts";
import { livePlan } from "#src/domain/plan/live-plan.ts";
import { liveRecord, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import { prepareContent } from "#src/domain/versions/content.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { analyseInWorker } from "#src/parts/analyse-in-worker.ts";
import { loadReportLanguage } from "#src/parts/report-language.ts";
import type { PdfSource } from "#src/parts/use-pdf-export.ts";
import type { DraftStore } from "#src/state/draft.ts";
import type { Ports } from "#src/state/ports.tsx";

type ReportPorts = Pick<Ports, "content" | "work">;

/** A sealed version with its content, as it is kept or as it came in a file. */
export interface VersionContent {
  readonly plan: Plan;
  readonly sealed: SealedEntry;
  /** The whole chain: what was decided about the version later goes along. */
  readonly history: readonly HistoryEntry[];
}

/**
 * The PDF of a sealed version, as of its own day, with its plan file inside. Where the content is not what was
 * sealed, the document does not pretend that it is: it shows the fingerprint of what is there.
 */
export async function pdfOfVersion(
  { plan, sealed, history }: VersionContent,
  ports: ReportPorts,
): Promise<PdfSource> {
  const found = await ports.work.fingerprint(plan);
  if (!found.ok) throw new Error(found.error.type === "failed" ? found.error.message : found.error.type);
  const contentFingerprint = found.value;
  const isSound = contentFingerprint === sealed.contentFingerprint;
  const version = { contentFingerprint, history, ...(isSound && { sealed }) };
  const source = await sourceOf(plan, history, version, sealed.results.on, ports);
  const { words } = await loadReportLanguage(ports.content, profileOf(plan).language);
  const label = fillIn(words.versions.version, { number: sealed.versionNumber });
  return { ...source, fileTitle: `${source.fileTitle} ${label}` };
}

type DraftPorts = ReportPorts & Pick<Ports, "repository" | "versions" | "clock" | "newId">;

/**
 * The PDF of the draft as it is now, with its plan file inside. A draft whose private contacts have no salts yet
 * gets them first, so that it has a fingerprint. Where the database does not let it, or the history cannot be
 * read, the document says nothing of fingerprints, and is made all the same: somebody may need it at once.
 */
export async function pdfOfDraft(
  draft: Pick<DraftStore, "planId" | "getState"> & {
    readonly actions: Pick<DraftStore["actions"], "flush" | "hasUnsaved">;
  },
  ports: DraftPorts,
): Promise<PdfSource> {
  await draft.actions.flush();
  const plan = draft.actions.hasUnsaved()
    ? draft.getState().plan
    : await withSalts(draft.getState().plan, ports);
  const [history, found] = await Promise.all([
    ports.versions.readHistory(plan.id),
    ports.work.fingerprint(plan),
  ]);
  const contentFingerprint = found.ok ? found.value : undefined;
  const version = history.ok ? { contentFingerprint, history: history.value } : undefined;
  return sourceOf(plan, history.ok ? history.value : [], version, ports.clock.today(), ports);
}

/** Adds what is missing for a fingerprint, in the database first: sealing later must find the same salts. */
async function withSalts(plan: Plan, ports: DraftPorts): Promise<Plan> {
  const { repository, clock, newId, content } = ports;
  const operations = prepareContent(plan, newId).filter(
    ({ kind, id }) => kind === "privateContacts" && liveRecord(plan, kind, id) !== undefined,
  );
  if (operations.length === 0) return plan;
  const summary = summarizePlan(plan, await content.loadCatalog(), {
    now: clock.now(),
    today: clock.today(),
  });
  const saved = await repository.saveOperations(plan.id, operations, summary);
  if (!saved.ok) return plan;
  // Another tab may have been quicker with salts of its own, so what is kept now is read.
  const opened = await repository.openPlan(plan.id);
  return opened.ok && opened.value ? opened.value.plan : plan;
}

async function sourceOf(
  plan: Plan,
  history: readonly HistoryEntry[],
  version: ReportVersion | undefined,
  at: string,
  { content, work }: ReportPorts,
): Promise<PdfSource> {
  const [catalog, { text, words }, analysis] = await Promise.all([
    content.loadCatalog(),
    loadReportLanguage(content, profileOf(plan).language),
    analyseInWorker(plan, work),
  ]);
  const report = buildReport({ plan, catalog, text, words, at, version, analysis });
  const attachment = {
    // The same for every plan: the PDF around it has a name of its own.
    name: `plan${planFileExtension}`,
    mediaType: planFileMediaType,
    text: formatPlanFile(livePlan(plan), history),
    description: report.words.planFile,
  };
  return { report, attachment, fileTitle: report.title, fileDate: at };
}
