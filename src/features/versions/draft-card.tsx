import type { ReactNode } from "react";
import { Link } from "react-router";
import type { DraftStanding } from "#src/features/versions/draft-standing.ts";
import { FingerprintView } from "#src/features/versions/fingerprint-view.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { comparePath } from "#src/parts/compare-address.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import type { DraftFingerprint } from "#src/parts/use-draft-fingerprint.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/icon.tsx";

interface DraftCardProps {
  readonly planId: string;
  readonly standing: DraftStanding;
  readonly fingerprint: DraftFingerprint;
  /** The numbers of the versions whose content is on this device. */
  readonly kept: ReadonlySet<number>;
}

/** What the draft is, next to what was sealed, and what can be done with it. */
export function DraftCard({ planId, standing, fingerprint, kept }: DraftCardProps): ReactNode {
  const { t } = useI18n();
  const comparedWith = versionToCompare(standing);
  return (
    <section className="panel stack draft-card" aria-labelledby="draft-title">
      <h2 id="draft-title" tabIndex={-1}>
        {t("versions.draft")}
      </h2>
      <p className="measure draft-standing">{useStandingText(standing)}</p>
      <DraftFingerprintView fingerprint={fingerprint} />
      <div className="cluster">
        <Link to="?seal" className={buttonClass("primary")}>
          <Icon name="lock" />
          {t("versions.seal")}
        </Link>
        {comparedWith !== undefined && kept.has(comparedWith) && (
          <Link
            to={comparePath(
              { type: "version", planId, versionNumber: comparedWith },
              { type: "draft", planId },
            )}
            className={buttonClass()}
          >
            {t("versions.compareWith", { number: comparedWith })}
          </Link>
        )}
        <Link to={planPath(planId, "merge")} className={buttonClass()}>
          {t("versions.readIn")}
        </Link>
      </div>
    </section>
  );
}

function versionToCompare(standing: DraftStanding): number | undefined {
  switch (standing.type) {
    case "changed":
    case "differs":
      return standing.since;
    case "same":
      return standing.newest === standing.versionNumber ? undefined : standing.newest;
    case "noVersion":
    case "pending":
      return undefined;
  }
}

function useStandingText(standing: DraftStanding): string {
  const { t, formats } = useI18n();
  switch (standing.type) {
    case "noVersion":
      return t("versions.noneYet");
    case "pending":
      return `${t("versions.comparing")} …`;
    case "same":
      return t("versions.sameAs", { number: standing.versionNumber });
    case "differs":
      return t("versions.differs", { number: standing.since });
    case "changed": {
      const { fields, people } = standing.changes;
      const changes = t("versions.changedSince", { count: fields, number: standing.since });
      const [first, ...others] = people;
      if (first === undefined) return t("versions.changedByNobody", { changes });
      const names = others.length === 0 ? [first] : [first, t("versions.others", { count: others.length })];
      return t("versions.changedBy", { changes, people: formats.list(names) });
    }
  }
}

function DraftFingerprintView({ fingerprint }: Pick<DraftCardProps, "fingerprint">): ReactNode {
  const { t } = useI18n();
  switch (fingerprint.type) {
    case "known":
      return <FingerprintView label={t("versions.draftFingerprint")} fingerprint={fingerprint.fingerprint} />;
    case "pending":
      return (
        <p className="small muted fingerprint-waiting">
          {t("versions.draftFingerprint")}: {t("versions.fingerprintPending")} …
        </p>
      );
    case "unprepared":
      return <p className="small muted measure">{t("versions.noFingerprint")}</p>;
    case "failed":
      return <p className="small muted measure">{t("versions.fingerprintFailed")}</p>;
  }
}
