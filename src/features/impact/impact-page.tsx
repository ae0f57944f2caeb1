import type { ReactNode } from "react";
import { useParams } from "react-router";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { ActivityPage } from "#src/features/impact/activity-page.tsx";
import { ImpactList } from "#src/features/impact/impact-list.tsx";
import { MissingActivity } from "#src/features/impact/missing-activity.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import "#src/features/impact/impact.css";

/** The impact analysis: all activities, or one of them. */
export function ImpactPage(): ReactNode {
  const { activity } = useParams();
  const isThere = useDraft(
    ({ plan }) => activity !== undefined && liveRecord(plan, "activities", activity) !== undefined,
  );
  if (activity === undefined) return <ImpactList />;
  if (!isThere) return <MissingActivity id={activity} />;
  return <ActivityPage key={activity} id={activity} />;
}
