import { useState, type ReactNode } from "react";
import type { VersionHistory } from "#src/features/versions/use-version-history.ts";
import { VersionItem, type VersionCommands } from "#src/features/versions/version-item.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

interface TimelineProps {
  readonly history: VersionHistory;
  readonly commands: VersionCommands;
  /** How far the PDF of a version is; undefined for every version but that one. */
  readonly pdfStatusOf: (versionNumber: number) => ReactNode;
}

/** So many versions are drawn at a time: a plan may have a thousand. */
const drawnAtOnce = 20;

/** The sealed versions, newest first. Nothing of their content is read. */
export function Timeline({ history, commands, pdfStatusOf }: TimelineProps): ReactNode {
  const { t } = useI18n();
  const { versions, kept } = history;
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const hidden = Math.max(0, versions.length - drawn);
  const numbers = versions.map(({ versionNumber }) => versionNumber);
  return (
    <section className="stack" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t("versions.timeline")}</h2>
      {versions.length === 0 && <p className="muted">{t("versions.none")}</p>}
      <ol role="list" className="version-timeline">
        {versions.slice(0, drawn).map((version, index) => (
          <VersionItem
            key={version.versionNumber}
            version={version}
            isKept={kept.has(version.versionNumber)}
            // The one sealed before it, whatever its number.
            numberBefore={numbers[index + 1]}
            isBeforeKept={kept.has(numbers[index + 1] ?? 0)}
            isNewest={index === 0}
            pdfStatus={pdfStatusOf(version.versionNumber)}
            commands={commands}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <div>
          <Button onClick={() => setDrawn((before) => before + drawnAtOnce)}>
            {t("versions.more", { count: Math.min(hidden, drawnAtOnce) })}
          </Button>
        </div>
      )}
    </section>
  );
}
