import type { ReactNode } from "react";
import { nodeName } from "#src/domain/report/event-text.ts";
import { allNames } from "#src/domain/report/name-list.ts";
import { limitText, outageText, plainName, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { ActivityResult, WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { StandingBadge } from "#src/features/what-if/standing-badge.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Table } from "#src/ui/table.tsx";

interface VerdictTableProps {
  readonly result: WhatIfResult;
  /** Without the fix, where one is shown. */
  readonly before: WhatIfResult | undefined;
  readonly text: WhatIfText;
}

/** What becomes of each activity that does not simply keep running, worst first. */
export function VerdictTable({ result, before, text }: VerdictTableProps): ReactNode {
  const { t } = useI18n();
  const { whatIf } = text.words;
  const previous = new Map(before?.activities.map((activity) => [activity.id, activity]));
  const isCalm = ({ id, standing }: ActivityResult): boolean =>
    standing === "keepsRunning" && (previous.get(id)?.standing ?? "keepsRunning") === "keepsRunning";
  const rows = result.activities.filter((activity) => !isCalm(activity));
  const calm = result.activities.filter(isCalm).map(({ id }) => nodeName(id, text.names, text));
  return (
    <>
      {rows.length === 0 ? (
        <p>{t("whatIf.allRun")}</p>
      ) : (
        <Table caption={t("whatIf.verdicts")} stack className="what-if-verdicts">
          <thead>
            <tr>
              <th scope="col">{whatIf.activity}</th>
              <th scope="col">{whatIf.verdict}</th>
              <th scope="col">{whatIf.outage}</th>
              <th scope="col">{whatIf.limit}</th>
              <th scope="col">{whatIf.wanted}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((activity) => (
              <Row
                key={activity.id}
                activity={activity}
                previous={previous.get(activity.id)}
                result={result}
                text={text}
              />
            ))}
          </tbody>
        </Table>
      )}
      {calm.length > 0 && rows.length > 0 && (
        <Disclosure summary={t("whatIf.keepRunning", { count: calm.length })}>
          <p>{allNames(calm, text.words)}</p>
        </Disclosure>
      )}
    </>
  );
}

interface RowProps {
  readonly activity: ActivityResult;
  readonly previous: ActivityResult | undefined;
  readonly result: WhatIfResult;
  readonly text: WhatIfText;
}

function Row({ activity, previous, result, text }: RowProps): ReactNode {
  const { t } = useI18n();
  const { whatIf } = text.words;
  const { id, standing, mtpdMinutes, rtoMinutes } = activity;
  const outage = outageText(activity, result, text.words);
  const was = previous && outageText(previous, result, text.words);
  return (
    <tr>
      <th scope="row">{plainName(result.model, id, text)}</th>
      <td data-label={whatIf.verdict}>
        <span className="what-if-change">
          <StandingBadge standing={standing} />
          {previous && previous.standing !== standing && (
            <span className="small muted">
              {t("whatIf.before", { text: whatIf.standings[previous.standing] })}
            </span>
          )}
        </span>
      </td>
      <td data-label={whatIf.outage}>
        <span className="what-if-change">
          <span>{standing === "notModelled" ? "–" : outage}</span>
          {was !== undefined && was !== outage && (
            <span className="small muted">{t("whatIf.before", { text: was })}</span>
          )}
        </span>
      </td>
      <td data-label={whatIf.limit}>{limitText(mtpdMinutes, text.words)}</td>
      <td data-label={whatIf.wanted}>{limitText(rtoMinutes, text.words)}</td>
    </tr>
  );
}
