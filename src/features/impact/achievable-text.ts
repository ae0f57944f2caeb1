import { worstLoss, type NeededNode } from "#src/domain/impact/needed-nodes.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { outageText } from "#src/features/impact/outage-text.ts";
import { nodeName, type Words } from "#src/features/impact/node-facts.ts";

/** What the chart says, in one sentence: whether the activity can be back when it has to be. */
export function achievableText(
  plan: Plan,
  { name: activity, rtoMinutes, mtpdMinutes }: Activity,
  needed: readonly NeededNode[],
  { t, locale }: Words,
): string {
  if (needed.length === 0) return t("impact.say.noNeeds");
  const worst = worstLoss(needed);
  if (!worst) return t("impact.say.noRecovery");
  const name = nodeName(plan, worst.node.id);
  const outage = outageText(worst.outageMinutes, { t, locale });
  if (mtpdMinutes !== undefined && worst.outageMinutes > mtpdMinutes) {
    return t("impact.say.intolerable", { name, activity, outage, mtpd: durationText(mtpdMinutes, locale) });
  }
  if (rtoMinutes === undefined) return t("impact.say.noRto");
  if (worst.outageMinutes > rtoMinutes) {
    return t("impact.say.late", { name, activity, outage, rto: durationText(rtoMinutes, locale) });
  }
  return worst.outageMinutes === 0
    ? t("impact.say.noOutage", { activity })
    : t("impact.say.inTime", { name, activity, outage });
}
