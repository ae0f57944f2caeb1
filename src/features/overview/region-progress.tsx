import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Progress } from "#src/domain/assessment/progress.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { MeterBar } from "#src/ui/meter-bar.tsx";

interface RegionProgressProps {
  readonly byRegion: Readonly<Record<RegionId, Progress>>;
}

/** How many of its questions each region has answered. */
export function RegionProgress({ byRegion }: RegionProgressProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const plan = usePlan();
  return (
    <ul role="list" className="overview-regions">
      {regionIds
        .filter((region) => byRegion[region].asked > 0)
        .map((region) => {
          const { asked, answered } = byRegion[region];
          const label = t("overview.regionAnswered", { answered, asked });
          return (
            <li key={region}>
              <Link to={planPath(plan.id, "questions", region)}>{text.regions[region].name}</Link>
              <span className="overview-region-count">{label}</span>
              <span aria-hidden="true">
                <MeterBar value={answered / asked} label={label} tone="info" />
              </span>
            </li>
          );
        })}
    </ul>
  );
}
