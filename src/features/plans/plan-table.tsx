import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import { MoreRows, rowPortion } from "#src/features/plans/more-rows.tsx";
import { PlanRow, type PlanRowAction } from "#src/features/plans/plan-row.tsx";
import { firstOrder, nextOrder, sortPlans, type PlanColumn } from "#src/features/plans/sort-plans.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { usePorts } from "#src/state/ports.tsx";
import { SortHeader, Table } from "#src/ui/table.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Fewer plans than this are seen at a glance. */
const searchFrom = 8;

interface PlanTableProps {
  readonly plans: readonly PlanSummary[];
  readonly onAct: (action: PlanRowAction, plan: PlanSummary) => void;
}

export function PlanTable({ plans, onAct }: PlanTableProps): ReactNode {
  const { t, formats } = useI18n();
  const { clock } = usePorts();
  const [order, setOrder] = useState(firstOrder);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const found = useMemo(
    () => plans.filter(({ title, organisation }) => matchesSearch([title, organisation], wanted)),
    [plans, wanted],
  );
  const sorted = useMemo(() => sortPlans(found, order, formats.compare), [found, order, formats]);
  const [shownCount, setShownCount] = useState(rowPortion);
  const showMore = useCallback(() => setShownCount((count) => count + rowPortion), []);
  const today = clock.today();

  const header = (column: PlanColumn, label: string): ReactNode => (
    <SortHeader
      direction={order.column === column ? order.direction : undefined}
      onSort={() => {
        setOrder(nextOrder(order, column));
        setShownCount(rowPortion);
      }}
    >
      {label}
    </SortHeader>
  );
  return (
    <section className="stack stack-tight">
      {plans.length >= searchFrom && (
        <div className="plan-search">
          <TextField
            type="search"
            label={t("plans.search")}
            hint={t("plans.searchHint")}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setShownCount(rowPortion);
            }}
          />
          <p className="muted small" role="status">
            {sorted.length === plans.length
              ? t("plans.count", { count: plans.length })
              : t("plans.countFound", { count: sorted.length, total: plans.length })}
          </p>
        </div>
      )}
      {sorted.length === 0 ? (
        <p>{t("plans.noneFound")}</p>
      ) : (
        <Table caption={t("plans.tableCaption")} hideCaption stack className="plan-table">
          <thead>
            <tr>
              {header("title", t("plans.columnTitle"))}
              {header("answered", t("plans.columnAnswered"))}
              {header("readiness", t("plans.columnReadiness"))}
              {header("review", t("plans.columnReview"))}
              {header("saved", t("plans.columnSaved"))}
              {header("changed", t("plans.columnChanged"))}
              <th scope="col">
                <span className="visually-hidden">{t("plans.columnActions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shownCount).map((plan) => (
              <PlanRow key={plan.id} plan={plan} today={today} onAct={onAct} />
            ))}
          </tbody>
        </Table>
      )}
      {shownCount < sorted.length && <MoreRows left={sorted.length - shownCount} onMore={showMore} />}
    </section>
  );
}
