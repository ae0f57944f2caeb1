import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { SealChecklist } from "#src/features/versions/seal-checklist-view.tsx";
import { SealForm } from "#src/features/versions/seal-form.tsx";
import type { Sealed } from "#src/features/versions/seal-draft.ts";
import type { DraftStanding } from "#src/features/versions/draft-standing.ts";
import { sealChecklist } from "#src/domain/versions/seal-checklist.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Callout } from "#src/ui/callout.tsx";

interface SealSectionProps {
  readonly versionNumber: number;
  /** When the last entry of the history was made, as it says itself. */
  readonly lastEntryAt: string | undefined;
  readonly standing: DraftStanding;
  readonly onSealed: (sealed: Sealed) => void;
  readonly onCancel: () => void;
}

/** What is still open, why the version is made, and the button that makes it. */
export function SealSection(props: SealSectionProps): ReactNode {
  const { versionNumber, lastEntryAt, standing, onSealed, onCancel } = props;
  const { t, formats } = useI18n();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const plan = usePlan();
  const unreadable = useDraft(({ quarantined }) => quarantined.length);
  const today = clock.today();
  const points = useMemo(() => sealChecklist(plan, catalog, today), [plan, catalog, today]);
  const openPoints = points.reduce((sum, { count }) => sum + count, 0);

  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section className="panel stack seal" aria-labelledby="seal-title">
      <div className="stack stack-tight">
        <h2 id="seal-title" tabIndex={-1} ref={title}>
          {t("versions.sealTitle", { number: versionNumber })}
        </h2>
        <p className="muted measure">{t("versions.sealLead")}</p>
      </div>
      {standing.type === "same" && (
        <Callout tone="attention">{t("versions.sameAgain", { number: standing.versionNumber })}</Callout>
      )}
      {lastEntryAt !== undefined && clock.now() < lastEntryAt && (
        <Callout tone="attention" title={t("versions.clockBehindTitle")}>
          {t("versions.clockBehind", { when: formats.moment(lastEntryAt) })}
        </Callout>
      )}
      {unreadable > 0 && (
        <Callout tone="attention" title={t("versions.unreadableTitle", { count: unreadable })}>
          {t("versions.unreadable")}
        </Callout>
      )}
      <SealChecklist points={points} openPoints={openPoints} />
      <SealForm
        planId={plan.id}
        versionNumber={versionNumber}
        openPoints={openPoints}
        onSealed={onSealed}
        onCancel={onCancel}
      />
    </section>
  );
}
