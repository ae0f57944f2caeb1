import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegionId } from "#src/domain/catalog.ts";
import { modelledPercents, type OverlapText } from "#src/domain/report/overlap-text.ts";
import type { RegionRow } from "#src/features/gaps/region-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { RangeBar } from "#src/ui/meter-bar.tsx";

interface RegionBarsProps {
  readonly rows: readonly RegionRow[];
  /** Empty before the first analysis. */
  readonly overlaps: readonly OverlapText[];
  readonly selected: RegionId | undefined;
}

/** The gaps as bars, worst first. Solid is certain, hatched is not known yet. */
export function RegionBars({ rows, overlaps, selected }: RegionBarsProps): ReactNode {
  const { t } = useI18n();
  return (
    <div className="gaps-bars">
      <p className="small muted">{t("gaps.barsLegend")}</p>
      <ol role="list">
        {rows.map(({ region, name, gap, sentence, isRated }) => (
          <li key={region}>
            <Link
              to={`?region=${region}`}
              replace
              className="gap-bar"
              data-rated={isRated}
              aria-current={region === selected ? "true" : undefined}
            >
              <span className="gap-bar-name">{name}</span>
              <span className="gap-bar-sentence">{sentence}</span>
              <span aria-hidden="true" className="gap-bar-track">
                {gap && <RangeBar low={gap.low} high={gap.high} label={sentence} />}
              </span>
              <ModelledBar overlap={overlaps.find((overlap) => overlap.region === region)} />
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The other view of the same region, below the stated one. */
function ModelledBar({ overlap }: { readonly overlap: OverlapText | undefined }): ReactNode {
  const { t } = useI18n();
  const gap = overlap?.views.modelled;
  if (!overlap || !gap) return null;
  const sentence = t("gaps.modelledBar", { gap: overlap.modelledGap });
  return (
    <>
      <span className="gap-bar-sentence">{sentence}</span>
      <span aria-hidden="true" className="gap-bar-track gap-bar-modelled">
        <RangeBar {...modelledPercents(gap)} label={sentence} />
      </span>
    </>
  );
}
