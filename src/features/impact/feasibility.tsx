import { useMemo, type ReactNode } from "react";
import { findActivityConflicts } from "#src/domain/impact/activity-conflicts.ts";
import { modelledOutages } from "#src/domain/impact/modelled-outage.ts";
import { neededNodes } from "#src/domain/impact/needed-nodes.ts";
import { lossesOfPlan } from "#src/domain/impact/losses-of-plan.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { achievableText } from "#src/features/impact/achievable-text.ts";
import { ConflictList } from "#src/features/impact/conflict-list.tsx";
import { TimeChart } from "#src/features/impact/time-chart.tsx";
import { timeBars } from "#src/features/impact/time-bars.ts";
import { TimeTables } from "#src/features/impact/time-tables.tsx";
import { UnknownRecovery } from "#src/features/impact/unknown-recovery.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftInPauses } from "#src/state/draft-context.tsx";

interface FeasibilityProps {
  readonly activityId: string;
}

/** What is required against what can be done, on one line of time, and where the two do not go together. */
export function Feasibility({ activityId }: FeasibilityProps): ReactNode {
  const { t, formats, locale } = useI18n();
  const plan = useDraftInPauses((state) => state.plan);
  const losses = lossesOfPlan(plan);
  const activity = liveRecord(plan, "activities", activityId);
  const needed = useMemo(() => neededNodes(losses, activityId), [losses, activityId]);
  if (!activity) return null;
  const words = { t, formats, locale };
  const modelledOutageMinutes = needed.length > 0 ? modelledOutages(losses.model).get(activityId) : undefined;
  const bars = timeBars({ plan, activity, needed, modelledOutageMinutes }, words);
  const says = achievableText(plan, activity, needed, words);
  return (
    <section className="stack" aria-labelledby="impact-chart">
      <h2 id="impact-chart">{t("impact.chartTitle")}</h2>
      <div className="panel stack">
        <TimeChart bars={bars} rto={activity.rtoMinutes} mtpd={activity.mtpdMinutes} says={says} />
        <UnknownRecovery plan={plan} needed={needed} />
        <TimeTables plan={plan} name={activity.name} bars={bars} needed={needed} />
      </div>
      <ConflictList plan={plan} conflicts={findActivityConflicts(activity, needed)} />
    </section>
  );
}
