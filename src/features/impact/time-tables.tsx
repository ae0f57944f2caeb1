import type { ReactNode } from "react";
import { Link } from "react-router";
import type { NeededNode } from "#src/domain/impact/needed-nodes.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nodeName, testedText } from "#src/features/impact/node-facts.ts";
import { nodePath } from "#src/parts/node-path.ts";
import type { TimeBar } from "#src/features/impact/time-bars.ts";
import { outageText } from "#src/features/impact/outage-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Table } from "#src/ui/table.tsx";

interface TimeTablesProps {
  readonly plan: Plan;
  readonly name: string;
  readonly bars: readonly TimeBar[];
  readonly needed: readonly NeededNode[];
}

/** The chart as tables, with everything that the activity needs and not only the slowest. */
export function TimeTables({ plan, name, bars, needed }: TimeTablesProps): ReactNode {
  const { t } = useI18n();
  return (
    <Disclosure summary={t("impact.asTable")}>
      <div className="stack">
        <Table caption={t("impact.tableTimes", { name })}>
          <thead>
            <tr>
              <th scope="col">{t("impact.column.time")}</th>
              <th scope="col">{t("impact.column.length")}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, label, text }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        {needed.length > 0 && <LossTable plan={plan} name={name} needed={needed} />}
      </div>
    </Disclosure>
  );
}

function LossTable({ plan, name, needed }: Omit<TimeTablesProps, "bars">): ReactNode {
  const { t, formats, locale } = useI18n();
  return (
    <Table caption={t("impact.tableLosses", { name })} stack>
      <thead>
        <tr>
          <th scope="col">{t("impact.column.node")}</th>
          <th scope="col">{t("impact.column.recovery")}</th>
          <th scope="col">{t("impact.column.outage")}</th>
        </tr>
      </thead>
      <tbody>
        {needed.map(({ node: { id, recoveryMinutes }, outageMinutes }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={nodePath(plan, id)}>{nodeName(plan, id)}</Link>
            </th>
            <td data-label={t("impact.column.recovery")}>
              {recoveryMinutes === undefined
                ? t("impact.unknown")
                : testedText(plan, id, recoveryMinutes, { t, formats, locale })}
            </td>
            <td data-label={t("impact.column.outage")}>
              {outageMinutes === undefined ? t("impact.unknown") : outageText(outageMinutes, { t, locale })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
