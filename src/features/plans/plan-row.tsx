import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import { formatPercentRange } from "#src/domain/report/format.ts";
import type { PlanSummary, VersionMark } from "#src/domain/ports.ts";
import { isReviewOverdue, listedReadiness } from "#src/features/plans/plan-numbers.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { RangeBar } from "#src/ui/meter-bar.tsx";
import type { Tone } from "#src/ui/tone.ts";

export type PlanRowAction = "rename" | "duplicate" | "save" | "remove";

interface PlanRowProps {
  readonly plan: PlanSummary;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Must stay the same function, or every row renders again. */
  readonly onAct: (action: PlanRowAction, plan: PlanSummary) => void;
}

/** One plan of the list. There can be a thousand of them. */
export const PlanRow = memo(function PlanRow({ plan, today, onAct }: PlanRowProps): ReactNode {
  const { t, formats } = useI18n();
  const title = plan.title || t("plans.untitled");
  return (
    <tr>
      <th scope="row">
        <Link to={planPath(plan.id)}>{title}</Link>
        {plan.sample && <Badge tone="info">{t("plans.sample")}</Badge>}
        {plan.organisation && <span className="plan-organisation">{plan.organisation}</span>}
        {plan.version && <Version version={plan.version} />}
      </th>
      <td data-label={t("plans.columnAnswered")}>
        {t("plans.answered", { answered: plan.answered, asked: plan.asked })}
      </td>
      <td data-label={t("plans.columnReadiness")}>
        <Readiness plan={plan} />
      </td>
      <td data-label={t("plans.columnReview")}>
        <Review plan={plan} today={today} />
      </td>
      <td data-label={t("plans.columnSaved")}>
        {plan.savedToFileAt === undefined ? (
          <span className="muted">{t("plans.neverSaved")}</span>
        ) : (
          formats.moment(plan.savedToFileAt)
        )}
      </td>
      <td data-label={t("plans.columnChanged")}>{formats.moment(plan.updatedAt)}</td>
      <td className="plan-buttons">
        <Button variant="quiet" size="small" icon="edit" hideLabel onClick={() => onAct("rename", plan)}>
          {t("plans.renameOf", { title })}
        </Button>
        <Button variant="quiet" size="small" icon="copy" hideLabel onClick={() => onAct("duplicate", plan)}>
          {t("plans.duplicateOf", { title })}
        </Button>
        <Button variant="quiet" size="small" icon="download" hideLabel onClick={() => onAct("save", plan)}>
          {t("plans.saveOf", { title })}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          hideLabel
          onClick={(event) => {
            focusNeighbour(event.currentTarget, "tr", "a");
            onAct("remove", plan);
          }}
        >
          {t("plans.deleteOf", { title })}
        </Button>
      </td>
    </tr>
  );
});

const versionTexts = {
  draft: "plans.versionDraft",
  inReview: "plans.versionInReview",
  returned: "plans.versionReturned",
  approved: "plans.versionApproved",
  superseded: "plans.versionSuperseded",
  archived: "plans.versionArchived",
} as const;

const versionTones: Readonly<Record<VersionMark["state"], Tone>> = {
  draft: "neutral",
  inReview: "info",
  returned: "attention",
  approved: "good",
  superseded: "neutral",
  archived: "neutral",
};

/** The newest sealed version and where it stands. */
function Version({ version: { number, state } }: { readonly version: VersionMark }): ReactNode {
  const { t } = useI18n();
  return (
    <span className="plan-version">
      <Badge tone={versionTones[state]} icon={state === "approved" ? "check" : undefined}>
        {t(versionTexts[state], { number })}
      </Badge>
    </span>
  );
}

function Readiness({ plan }: { readonly plan: PlanSummary }): ReactNode {
  const { t, locale } = useI18n();
  const readiness = listedReadiness(plan);
  if (readiness.type === "none") return <span className="muted">{t("readiness.none")}</span>;
  const percent = (value: number): string => formatPercentRange({ low: value, high: value }, locale);
  const known = (
    <span className="plan-coverage">{t("plans.coverage", { percent: percent(readiness.coverage) })}</span>
  );
  if (readiness.type === "notRated") {
    return (
      <span className="plan-readiness">
        <span className="muted">{t("readiness.notRated")}</span>
        {known}
      </span>
    );
  }
  const { range } = readiness;
  return (
    <span className="plan-readiness">
      <span>{t("readiness.ready", { range: formatPercentRange(range, locale) })}</span>
      <RangeBar
        {...range}
        label={t("readiness.barLabel", { low: percent(range.low), high: percent(range.high) })}
      />
      {known}
    </span>
  );
}

function Review({ plan, today }: { readonly plan: PlanSummary; readonly today: string }): ReactNode {
  const { t, formats } = useI18n();
  if (plan.reviewDate === undefined) return <span className="muted">{t("plans.noReview")}</span>;
  return (
    <span className="plan-review">
      {formats.plainDate(plan.reviewDate)}
      {isReviewOverdue(plan, today) && (
        <Badge tone="attention" icon="clock">
          {t("plans.overdue")}
        </Badge>
      )}
    </span>
  );
}
