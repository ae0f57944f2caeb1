import type { ReactNode } from "react";
import { Link } from "react-router";
import { durationText } from "#src/domain/report/duration.ts";
import type { AnalysisRow } from "#src/features/impact/analysis-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Table } from "#src/ui/table.tsx";

interface ActivityTableProps {
  readonly planId: string;
  readonly rows: readonly AnalysisRow[];
}

export function ActivityTable({ planId, rows }: ActivityTableProps): ReactNode {
  const { t } = useI18n();
  return (
    <Table caption={t("impact.listTitle")} stack className="impact-table">
      <thead>
        <tr>
          <th scope="col">{t("impact.column.activity")}</th>
          <th scope="col">{t("registers.column.criticality")}</th>
          <th scope="col">{t("registers.column.mtpd")}</th>
          <th scope="col">{t("registers.column.rto")}</th>
          <th scope="col">{t("impact.column.rpo")}</th>
          <th scope="col">{t("impact.column.conflicts")}</th>
          <th scope="col">{t("impact.column.missing")}</th>
          <th scope="col">{t("impact.column.status")}</th>
          <th scope="col">{t("impact.column.review")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.activity.id} planId={planId} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ planId, row }: { readonly planId: string; readonly row: AnalysisRow }): ReactNode {
  const { t, formats, locale } = useI18n();
  const { activity, conflictCount, missing, isReviewOverdue } = row;
  const { id, name, criticality, mtpdMinutes, rtoMinutes, rpoMinutes, nextReview } = activity;
  const length = (minutes: number | undefined): string =>
    minutes === undefined ? t("impact.notSet") : durationText(minutes, locale);
  return (
    <tr>
      <th scope="row">
        <Link to={planPath(planId, "impact", id)}>{name}</Link>
      </th>
      <td data-label={t("registers.column.criticality")}>{t(`criticality.${criticality}`)}</td>
      <td data-label={t("registers.column.mtpd")}>{length(mtpdMinutes)}</td>
      <td data-label={t("registers.column.rto")}>{length(rtoMinutes)}</td>
      <td data-label={t("impact.column.rpo")}>{length(rpoMinutes)}</td>
      <td data-label={t("impact.column.conflicts")}>
        {conflictCount === 0 ? (
          <span className="muted">{t("impact.noConflicts")}</span>
        ) : (
          <Badge tone="bad" icon="warning">
            {t("impact.conflictCount", { count: conflictCount })}
          </Badge>
        )}
      </td>
      <td data-label={t("impact.column.missing")} className="impact-missing">
        {missing.length === 0 ? (
          <span className="muted">{t("impact.nothingMissing")}</span>
        ) : (
          formats.list(missing.map((part) => t(`impact.part.${part}`)))
        )}
      </td>
      <td data-label={t("impact.column.status")}>
        {t(`impact.status.${activity.analysisStatus ?? "notStarted"}`)}
      </td>
      <td data-label={t("impact.column.review")}>
        {nextReview === undefined ? (
          t("impact.notSet")
        ) : (
          <span className="impact-review">
            {formats.plainDate(nextReview)}
            {isReviewOverdue && <Badge tone="attention">{t("impact.overdue")}</Badge>}
          </span>
        )}
      </td>
    </tr>
  );
}
