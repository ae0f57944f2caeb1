import { memo, useState, type ReactNode } from "react";
import { readinessOfResults } from "#src/domain/versions/results.ts";
import type { SealedEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersionRecord, VersionState } from "#src/domain/versions/history.ts";
import { readinessPercents } from "#src/domain/report/format.ts";
import { FingerprintView } from "#src/features/versions/fingerprint-view.tsx";
import type { Step } from "#src/features/versions/step-form.ts";
import { useVersionTexts } from "#src/features/versions/use-version-texts.ts";
import { VersionActions } from "#src/features/versions/version-actions.tsx";
import { VersionEntries } from "#src/features/versions/version-entries.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Icon } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

/** What can be done with a version. The same functions for as long as the page is there. */
export interface VersionCommands {
  readonly record: (step: Step, versionNumber: number) => void;
  readonly savePdf: (versionNumber: number) => void;
  readonly saveFile: (versionNumber: number) => void;
  readonly restore: (versionNumber: number) => void;
}

interface VersionItemProps {
  readonly version: SealedVersionRecord;
  /** Its content is on this device. */
  readonly isKept: boolean;
  readonly numberBefore: number | undefined;
  readonly isBeforeKept: boolean;
  readonly isNewest: boolean;
  /** How far its PDF is, while one is made. */
  readonly pdfStatus: ReactNode;
  readonly commands: VersionCommands;
}

/** The heading of a version, which takes the focus when something was done with it. */
export function versionHeadingId(versionNumber: number): string {
  return `version-${versionNumber}`;
}

const toneByState: Readonly<Record<VersionState, Tone>> = {
  draft: "neutral",
  inReview: "info",
  returned: "attention",
  approved: "good",
  superseded: "neutral",
  archived: "neutral",
};

/** One sealed version: what its entry says, and more on demand. */
export const VersionItem = memo(function VersionItem(props: VersionItemProps): ReactNode {
  const { version, isKept, isNewest, pdfStatus } = props;
  const { t, formats } = useI18n();
  const { words } = useWording();
  const { versionName } = useVersionTexts();
  const [isOpen, setIsOpen] = useState(isNewest);
  const { versionNumber, state, sealed } = version;
  return (
    <li className="version" data-state={state}>
      <div className="version-head">
        <h3 id={versionHeadingId(versionNumber)} tabIndex={-1}>
          {versionName(versionNumber)}
        </h3>
        <Badge tone={toneByState[state]} icon={state === "approved" ? "check" : undefined}>
          {words.versions.states[state]}
        </Badge>
        <ScoreOfTheDay sealed={sealed} />
      </div>
      <p className="version-sealed">
        {t("versions.sealedBy", { time: formats.moment(sealed.at), name: sealed.preparedBy })}
      </p>
      <p className="version-reason">{sealed.reason}</p>
      <FingerprintView label={words.versions.contentFingerprint} fingerprint={sealed.contentFingerprint} />
      {!isKept && (
        <p className="version-not-kept">
          <Icon name="info" />
          <span>{isOpen ? t("versions.notKept") : t("versions.notKeptShort")}</span>
        </p>
      )}
      {pdfStatus}
      <Disclosure
        className="version-more"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        summary={
          <>
            {t("versions.details")}
            <span className="visually-hidden">{versionName(versionNumber)}</span>
          </>
        }
      >
        {isOpen && (
          <div className="stack">
            <VersionEntries version={version} />
            <VersionActions {...props} />
          </div>
        )}
      </Disclosure>
    </li>
  );
});

/** The readiness that was kept with the version, as of its own day, and how much was open. */
function ScoreOfTheDay({ sealed }: { readonly sealed: SealedEntry }): ReactNode {
  const { t } = useI18n();
  const { formats, words } = useWording();
  const { whole } = readinessOfResults(sealed.results);
  const open = Object.values(sealed.openPoints).reduce((sum, count) => sum + count, 0);
  const score = !whole
    ? words.numbers.notApplicable
    : whole.isRated
      ? t("readiness.ready", { range: formats.range(readinessPercents(whole)) })
      : words.numbers.notRated;
  return (
    <p className="version-score">
      <span className="version-score-range">{score}</span>
      <span className="muted">
        {open === 0 ? t("versions.nothingOpen") : t("versions.wasOpen", { count: open })}
      </span>
    </p>
  );
}
