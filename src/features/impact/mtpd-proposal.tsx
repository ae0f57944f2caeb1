import type { ReactNode } from "react";
import { impactsOf } from "#src/domain/impact/impact-over-time.ts";
import { proposeMtpd } from "#src/domain/impact/propose-mtpd.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { momentText } from "#src/features/impact/moment-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordValue } from "#src/parts/record-value.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** What the impact over time says about the MTPD, and the button that takes it over. */
export function MtpdProposal({ activityId }: { readonly activityId: string }): ReactNode {
  const { t, formats, locale } = useI18n();
  const plan = usePlan();
  const [mtpd, setMtpd] = useRecordValue("activities", activityId, "mtpdMinutes");
  const proposal = proposeMtpd(impactsOf(plan, activityId));
  if (!proposal) {
    return (
      <p className="muted" role="status">
        {t("impact.noProposal")}
      </p>
    );
  }
  const { minutes, categoryIds } = proposal;
  const time = momentText(t, minutes);
  const categories = formats.list(categoryIds.map((id) => plan.impactCategories[id]?.name ?? ""));
  const sentence =
    minutes === 0 ? t("impact.proposalAtOnce", { categories }) : t("impact.proposal", { time, categories });
  const isTaken = mtpd === minutes;
  return (
    <Callout tone={isTaken ? "good" : "attention"} role="status">
      <div className="impact-proposal">
        <p>
          {sentence} {isTaken && t("impact.proposalTaken")}
          {mtpd !== undefined &&
            !isTaken &&
            t("impact.proposalInstead", { mtpd: durationText(mtpd, locale) })}
        </p>
        {/* It stays where it is once it was pressed, so that the focus is not lost. */}
        <Button
          variant={isTaken ? "quiet" : "primary"}
          aria-disabled={isTaken}
          icon={isTaken ? "check" : undefined}
          onClick={() => setMtpd(minutes)}
        >
          {minutes === 0 ? t("impact.takeProposalAtOnce") : t("impact.takeProposal", { time })}
        </Button>
      </div>
    </Callout>
  );
}
