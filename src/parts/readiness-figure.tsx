import type { ReactNode } from "react";
import type { Readiness } from "#src/domain/assessment/assessment.ts";
import { coveragePercent, readinessPercents } from "#src/domain/report/format.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { RangeBar } from "#src/ui/meter-bar.tsx";
import "#src/parts/readiness-figure.css";

/** A readiness as a number, a bar, and how much of it has been answered. */
export function ReadinessFigure({ readiness }: { readonly readiness: Readiness | null }): ReactNode {
  const { t } = useI18n();
  const { formats, words } = useWording();
  if (!readiness) return <p className="muted">{words.numbers.notApplicable}</p>;
  const range = readinessPercents(readiness);
  const low = formats.percent(range.low);
  const high = formats.percent(range.high);
  return (
    <div className="readiness-figure">
      <p className="readiness-number">{t("readiness.ready", { range: formats.range(range) })}</p>
      <RangeBar low={range.low} high={range.high} label={t("readiness.barLabel", { low, high })} />
      <p className="readiness-coverage">
        <span>{t("readiness.known", { percent: formats.percent(coveragePercent(readiness)) })}</span>
        {!readiness.isRated && <Badge tone="attention">{words.numbers.notRated}</Badge>}
      </p>
    </div>
  );
}
