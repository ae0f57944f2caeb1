import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { ReadPlanFile } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, versionWithContent } from "#src/domain/versions/history.ts";
import type { CompareSide, SideProblem } from "#src/features/compare/compare-side.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import type { HandedFiles } from "#src/state/handed-files.tsx";
import type { Ports } from "#src/state/ports.tsx";

export type SidePorts = Pick<Ports, "repository" | "versions" | "work" | "clock"> & {
  readonly handed: Pick<HandedFiles, "find">;
};

type Loaded = Promise<Result<CompareSide, SideProblem>>;

/** Reads what an address stands for: from this device, or from a file that is in memory. Writes nothing. */
export async function loadSide(address: SideAddress, ports: SidePorts): Loaded {
  switch (address.type) {
    case "draft":
      return loadDraft(address, ports);
    case "version":
      return loadVersion(address, ports);
    case "file": {
      const found = ports.handed.find(address.key);
      if (!found) return fail({ type: "fileForgotten", name: address.name });
      return sideOfFile(address, found.file, ports);
    }
  }
}

async function loadDraft(
  address: Extract<SideAddress, { type: "draft" }>,
  { repository, versions, work, clock }: SidePorts,
): Loaded {
  const [opened, history] = await Promise.all([
    repository.openPlan(address.planId),
    versions.readHistory(address.planId),
  ]);
  if (!opened.ok) return opened;
  if (!opened.value) return fail({ type: "planMissing" });
  if (!history.ok) return history;
  const { plan } = opened.value;
  const fingerprint = await work.fingerprint(plan);
  if (!fingerprint.ok) return fingerprint;
  return succeed({
    address,
    version: { plan, history: history.value, at: clock.today() },
    fingerprint: fingerprint.value,
    sealedAs: sealingOf(fingerprint.value, history.value),
    historyHere: [],
  });
}

async function loadVersion(
  address: Extract<SideAddress, { type: "version" }>,
  { versions, work, clock }: SidePorts,
): Loaded {
  const { planId, versionNumber } = address;
  const [history, snapshot] = await Promise.all([
    versions.readHistory(planId),
    versions.readSnapshot(planId, versionNumber),
  ]);
  if (!history.ok) return history;
  if (!snapshot.ok) return snapshot;
  if (history.value.length === 0) return fail({ type: "planMissing" });
  const entry = readVersions(history.value).versions.get(versionNumber)?.sealed;
  if (!entry) return fail({ type: "versionUnknown", versionNumber });
  if (snapshot.value === undefined) return fail({ type: "contentMissing", versionNumber });
  const read = await work.readFile(new TextEncoder().encode(snapshot.value));
  if (!read.ok) return read;
  const { plan, contentFingerprint } = read.value;
  // The same content may have been sealed more than once: it is the version that was asked for, if it fits.
  const sealedAs =
    entry.contentFingerprint === contentFingerprint ? entry : sealingOf(contentFingerprint, history.value);
  const isAsSealed = sealedAs === entry;
  return succeed({
    address,
    version: {
      plan,
      history: history.value,
      at: isAsSealed ? entry.results.on : clock.today(),
      ...(isAsSealed && { sealed: entry }),
    },
    fingerprint: contentFingerprint,
    sealedAs,
    historyHere: [],
  });
}

/** The side that a file makes, with what this device knows of the same plan. */
export async function sideOfFile(
  address: Extract<SideAddress, { type: "file" }>,
  { plan, history, source, contentFingerprint }: ReadPlanFile,
  { versions, clock }: Pick<SidePorts, "versions" | "clock">,
): Promise<Result<CompareSide, StorageError>> {
  const here = await versions.readHistory(plan.id);
  if (!here.ok) return here;
  const sealedAs = sealingOf(contentFingerprint, history) ?? sealingOf(contentFingerprint, here.value);
  return succeed({
    address,
    version: {
      plan,
      history,
      at: sealedAs?.results.on ?? clock.today(),
      ...(sealedAs && { sealed: sealedAs }),
    },
    fingerprint: contentFingerprint,
    sealedAs,
    source,
    historyHere: here.value,
  });
}

function sealingOf(fingerprint: string | undefined, history: readonly HistoryEntry[]) {
  return fingerprint === undefined ? undefined : versionWithContent(history, fingerprint);
}
