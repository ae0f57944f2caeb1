import { useMemo } from "react";
import { draftStanding, type DraftStanding } from "#src/features/versions/draft-standing.ts";
import { useJournal } from "#src/features/versions/use-journal.ts";
import type { VersionHistory } from "#src/features/versions/use-version-history.ts";
import { useDraftFingerprint, type DraftFingerprint } from "#src/parts/use-draft-fingerprint.ts";

/** More entries than anybody makes between two versions; their number is still told rightly up to here. */
const mostEntries = 5000;

/** How the open plan stands to its newest version, and its fingerprint. */
export function useDraftStanding(history: VersionHistory): {
  readonly standing: DraftStanding;
  readonly fingerprint: DraftFingerprint;
} {
  const fingerprint = useDraftFingerprint();
  const after = history.versions[0]?.sealed.at;
  const journal = useJournal({ after, limit: mostEntries });
  const standing = useMemo(() => {
    // Without a journal nothing is said about changes, and everything else still is.
    const entries = journal.type === "ready" ? journal.entries : journal.type === "failed" ? [] : undefined;
    return draftStanding(history, valueOf(fingerprint), entries);
  }, [history, fingerprint, journal]);
  return { standing, fingerprint };
}

function valueOf(fingerprint: DraftFingerprint): string | undefined | null {
  switch (fingerprint.type) {
    case "known":
      return fingerprint.fingerprint;
    case "pending":
      return null;
    case "unprepared":
    case "failed":
      return undefined;
  }
}
