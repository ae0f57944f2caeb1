import type { ReactNode } from "react";
import { findingText } from "#src/domain/report/finding-text.ts";
import type { CompareSide } from "#src/features/compare/compare-side.ts";
import type { SideCheck } from "#src/features/compare/compare-store.ts";
import { agreesWithDevice, contentVerdict, type ContentVerdict } from "#src/features/compare/side-verdict.ts";
import { useI18n, type Translate } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Callout } from "#src/ui/callout.tsx";
import type { Tone } from "#src/ui/tone.ts";

const tones: Readonly<Record<ContentVerdict["type"], Tone>> = {
  isVersion: "good",
  isVersionHere: "good",
  isNoVersion: "attention",
  noHistory: "neutral",
  draftSame: "good",
  draftChanged: "neutral",
  draftNoVersion: "neutral",
  notAsSealed: "bad",
};

/** Whether a side is what was sealed, and whether its history holds; everything that does not, as a sentence. */
export function SideVerdict({
  side,
  check,
}: {
  readonly side: CompareSide;
  readonly check: SideCheck;
}): ReactNode {
  const { t } = useI18n();
  const verdict = contentVerdict(side);
  const agrees = agreesWithDevice(side);
  const count = side.version.history.length;
  const hasFindings = check.type === "done" && check.findings.length > 0;
  const isDoubtful = hasFindings || check.type === "failed";
  const doubtfulTone = hasFindings ? "bad" : "attention";
  return (
    <div className="stack stack-tight">
      <Callout
        tone={isDoubtful ? doubtfulTone : tones[verdict.type]}
        title={isDoubtful ? doubtfulText(verdict, t) : verdictText(verdict, t)}
      >
        {check.type === "checking" && count > 0 && <p>{t("compare.checking")} …</p>}
        {check.type === "done" && !hasFindings && count > 0 && <p>{t("compare.historyHolds", { count })}</p>}
        {agrees === true && <p>{t("compare.agreesWithDevice")}</p>}
        {side.source === "pdf" && <p>{t("compare.pdfPages")}</p>}
      </Callout>
      {agrees === false && <Callout tone="bad">{t("compare.partsFromDevice")}</Callout>}
      <SideFindings side={side} check={check} />
    </div>
  );
}

/** What was tampered with, named for what it is: the file, the PDF, or what is kept on this device. */
function SideFindings({ side, check }: { readonly side: CompareSide; readonly check: SideCheck }): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  if (check.type === "failed") {
    return (
      <Callout tone="attention" title={t("compare.notVerifiedTitle")}>
        {t("compare.notVerified", { message: check.message })}
      </Callout>
    );
  }
  if (check.type !== "done" || check.findings.length === 0) return null;
  const texts = check.findings.map((finding) => findingText(finding, wording));
  const told = new Map(texts.map((text) => [text.what, text]));
  return (
    <Callout tone="bad" role="alert" title={brokenText(side, t)}>
      <ul className="compare-findings">
        {[...told.values()].map(({ what, means, next }) => (
          <li key={what}>
            <strong>{what}</strong> {means} {next}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function brokenText({ source }: CompareSide, t: Translate): string {
  if (source === "pdf") return t("compare.brokenPdf");
  return source === "planFile" ? t("compare.brokenPlanFile") : t("compare.brokenHere");
}

/** Where the history does not hold, it proves nothing about the content. */
function doubtfulText(verdict: ContentVerdict, t: Translate): string {
  const { type } = verdict;
  return type === "isVersion" || type === "isVersionHere" || type === "draftSame"
    ? t("compare.saysVersion", { number: String(verdict.versionNumber) })
    : verdictText(verdict, t);
}

/** Versions are named by their number, which is never grouped by thousands. */
function verdictText(verdict: ContentVerdict, t: Translate): string {
  switch (verdict.type) {
    case "isVersion":
      return t("compare.isVersion", { number: String(verdict.versionNumber) });
    case "isVersionHere":
      return t("compare.isVersionHere", { number: String(verdict.versionNumber) });
    case "isNoVersion":
      return t("compare.isNoVersion", { number: String(verdict.lastNumber) });
    case "noHistory":
      return t("compare.noHistory");
    case "draftSame":
      return t("compare.draftSame", { number: String(verdict.versionNumber) });
    case "draftChanged":
      return t("compare.draftChanged", { number: String(verdict.lastNumber) });
    case "draftNoVersion":
      return t("compare.draftNoVersion");
    case "notAsSealed": {
      const number = String(verdict.versionNumber);
      return verdict.matches === undefined
        ? t("compare.notAsSealed", { number })
        : t("compare.isOtherVersion", { number, other: String(verdict.matches) });
    }
  }
}
