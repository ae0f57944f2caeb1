import type { ReactNode } from "react";
import { entryFact } from "#src/domain/report/version-texts.ts";
import { sealChecks, type SealedEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersionRecord } from "#src/domain/versions/history.ts";
import { useVersionTexts } from "#src/features/versions/use-version-texts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";

/** What was recorded about a version after its sealing, and what was open when it was sealed. */
export function VersionEntries({ version }: { readonly version: SealedVersionRecord }): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const later = version.entries.filter(({ type }) => type !== "sealed");
  return (
    <>
      {later.length === 0 && <p className="muted">{t("versions.nothingRecorded")}</p>}
      <dl className="version-entries">
        {later.map((entry) => {
          const { label, text } = entryFact(entry, wording);
          return (
            <div key={entry.id}>
              <dt>
                {label} <span className="version-entry-time">{formats.time(entry.at)}</span>
              </dt>
              <dd>{text}</dd>
            </div>
          );
        })}
        <OpenPoints openPoints={version.sealed.openPoints} />
      </dl>
    </>
  );
}

function OpenPoints({ openPoints }: Pick<SealedEntry, "openPoints">): ReactNode {
  const { words } = useWording();
  const { openPoint } = useVersionTexts();
  const found = sealChecks.flatMap((check) => {
    const count = openPoints[check] ?? 0;
    return count > 0 ? [openPoint(check, count)] : [];
  });
  return (
    <div>
      <dt>{words.versions.openPoints}</dt>
      <dd>{found.length === 0 ? words.versions.nothingOpen : found.join("; ")}</dd>
    </div>
  );
}
