import type { ReactNode } from "react";
import { groupDigits } from "#src/domain/versions/content.ts";
import type { VersionState } from "#src/domain/versions/history.ts";
import { momentOf, stateOfSide, titleOf, type CompareSide } from "#src/features/compare/compare-side.ts";
import type { SideCheck } from "#src/features/compare/compare-store.ts";
import { SideVerdict } from "#src/features/compare/side-verdict-view.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import type { Tone } from "#src/ui/tone.ts";

const toneByState: Readonly<Record<VersionState, Tone>> = {
  draft: "neutral",
  inReview: "info",
  returned: "attention",
  approved: "good",
  superseded: "neutral",
  archived: "neutral",
};

/** What a side is: which version, when and by whom, its fingerprint, and whether it is what it says. */
export function SideFacts({
  side,
  check,
}: {
  readonly side: CompareSide;
  readonly check: SideCheck;
}): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useCatalog();
  const { sealedAs, fingerprint, version } = side;
  const title = titleOf(side);
  const decisions = version.history.filter(
    (entry) => entry.type === "decided" && entry.versionNumber === version.sealed?.versionNumber,
  );
  return (
    <div className="stack stack-tight">
      <p className="compare-side-title">{title === "" ? t("compare.untitled") : title}</p>
      <SideState side={side} />
      <dl className="compare-facts">
        {version.sealed && sealedAs ? (
          <Fact label={t("compare.sealed")}>
            {t("compare.sealedBy", { time: formats.moment(sealedAs.at), name: sealedAs.preparedBy })}
          </Fact>
        ) : (
          <Fact label={t("compare.changed")}>{formats.moment(momentOf(side))}</Fact>
        )}
        {decisions.map(
          (entry) =>
            entry.type === "decided" && (
              <Fact key={entry.id} label={words.versions.states[entry.decision]}>
                {t("compare.sealedBy", {
                  time: formats.moment(entry.at),
                  name: [entry.name, entry.role].filter(Boolean).join(", "),
                })}
              </Fact>
            ),
        )}
        <Fact label={t("compare.from")}>
          <SourceText side={side} />
        </Fact>
        <Fact label={t("compare.fingerprint")}>
          {fingerprint === undefined ? (
            t("compare.fingerprintNone")
          ) : (
            <code className="compare-fingerprint">{groupDigits(fingerprint)}</code>
          )}
        </Fact>
      </dl>
      <SideVerdict side={side} check={check} />
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SideState({ side }: { readonly side: CompareSide }): ReactNode {
  const { t } = useI18n();
  const { words } = useCatalog();
  const { version, sealedAs, address } = side;
  if (!version.sealed || !sealedAs) {
    const label = address.type === "draft" ? t("compare.stateDraft") : t("compare.stateUnsealed");
    return (
      <p>
        <Badge>{label}</Badge>
      </p>
    );
  }
  const state = stateOfSide(side);
  return (
    <p className="cluster">
      <Badge>{t("compare.stateVersion", { number: String(sealedAs.versionNumber) })}</Badge>
      {state && (
        <Badge tone={toneByState[state]} icon={state === "approved" ? "check" : undefined}>
          {words.versions.states[state]}
        </Badge>
      )}
    </p>
  );
}

function SourceText({ side: { address, source } }: { readonly side: CompareSide }): ReactNode {
  const { t } = useI18n();
  if (address.type !== "file") return t("compare.fromDevice");
  const { name } = address;
  return source === "pdf" ? t("compare.fromPdf", { name }) : t("compare.fromPlanFile", { name });
}
