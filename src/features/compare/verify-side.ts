import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { CancelSignal } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { WorkError } from "#src/domain/version-ports.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import type { CompareSide } from "#src/features/compare/compare-side.ts";
import type { Ports } from "#src/state/ports.tsx";

type VerifyPorts = Pick<Ports, "versions" | "work">;

/**
 * Everything that is wrong with the history of a side, and with its content where that is a version: each link,
 * each step, the content against the entry that sealed it, and the results of that day computed again.
 */
export async function verifySide(
  side: CompareSide,
  { versions, work }: VerifyPorts,
  signal: CancelSignal,
): Promise<Verified> {
  const { plan, history } = side.version;
  if (history.length === 0) return succeed([]);
  const content = contentToVerify(side, versions);
  const verified = await verify(() => work.verify(history, { planId: plan.id, signal, ...content }));
  if (!verified.ok) return verified;
  // The contents of all other versions are not looked at, so nothing can be said about them.
  return succeed(
    verified.value.filter(
      ({ type, ...finding }) =>
        type !== "snapshotMissing" ||
        content?.snapshotNumbers.some((own) => "versionNumber" in finding && finding.versionNumber === own),
    ),
  );
}

type Verified = Result<readonly HistoryFinding[], WorkError>;

/** A content that could not be read just now may be sound: then there is no answer, and no finding about it. */
async function verify(work: () => Promise<Verified>): Promise<Verified> {
  try {
    return await work();
  } catch (error) {
    return fail({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

interface ContentToVerify {
  readonly snapshotNumbers: readonly number[];
  readonly readSnapshot: (versionNumber: number) => Promise<string | undefined>;
}

function contentToVerify(
  { address, version, sealedAs }: CompareSide,
  versions: VerifyPorts["versions"],
): ContentToVerify | undefined {
  if (address.type === "version") {
    const { planId, versionNumber } = address;
    return {
      snapshotNumbers: [versionNumber],
      readSnapshot: async (number) => {
        const read = await versions.readSnapshot(planId, number);
        if (!read.ok) throw new Error(read.error.type === "failed" ? read.error.message : read.error.type);
        return read.value;
      },
    };
  }
  if (!sealedAs || address.type === "draft" || !version.history.includes(sealedAs)) return undefined;
  return {
    snapshotNumbers: [sealedAs.versionNumber],
    readSnapshot: () => Promise.resolve(formatPlanFile(version.plan)),
  };
}
