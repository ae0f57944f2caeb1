import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { orderRecords } from "#src/domain/registers/order-records.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { EmptyRegister } from "#src/features/registers/empty-register.tsx";
import { KindSwitch } from "#src/features/registers/kind-switch.tsx";
import { QuickAdd } from "#src/features/registers/quick-add.tsx";
import { registerRows, type RegisterRow } from "#src/features/registers/register-rows.ts";
import { RegisterTable } from "#src/features/registers/register-table.tsx";
import { sortRows, type RowSort } from "#src/features/registers/sort-rows.ts";
import { useRegisterExport } from "#src/features/registers/use-register-export.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Fewer rows than this are seen at a glance. */
const searchFrom = 6;

/** A register as a table: look for something, sort, add, move, duplicate, remove. */
export function RegisterList({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const isEmpty = liveRecords(plan, kind).length === 0;
  const exportRegister = useRegisterExport(kind);
  return (
    <div className="page stack">
      <PageHeader
        title={t(`registers.many.${kind}`)}
        lead={t(`registers.lead.${kind}`)}
        actions={
          <>
            <Link to={planPath(plan.id, "import", kind)} className={buttonClass()}>
              {t("import.link")}
            </Link>
            {!isEmpty && <Button onClick={exportRegister}>{t("import.export")}</Button>}
            <Link to={planPath(plan.id, "map")} className={buttonClass()}>
              {t("map.link")}
            </Link>
          </>
        }
      />
      <KindSwitch kind={kind} />
      {isEmpty && <EmptyRegister kind={kind} />}
      <QuickAdd key={kind} kind={kind} />
      {!isEmpty && <Rows key={`rows of ${kind}`} kind={kind} />}
    </div>
  );
}

function useRows(kind: RegisterKind): readonly RegisterRow[] {
  const { t, formats, locale } = useI18n();
  const { text } = useCatalog();
  const plan = usePlan();
  return useMemo(
    () => registerRows(kind, plan, { t, formats, locale, areas: text.areas }),
    [kind, plan, t, formats, locale, text],
  );
}

/** The rows that hold every word of the search. Without one, their cells are not even read. */
function findRows(rows: readonly RegisterRow[], search: string): readonly RegisterRow[] {
  if (search.trim() === "") return rows;
  return rows.filter(({ name, cells }) => matchesSearch([name, ...cells.map(({ text }) => text)], search));
}

function Rows({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t, formats } = useI18n();
  const { edit } = useDraftActions();
  const rows = useRows(kind);
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<RowSort>();
  const [isReordering, setIsReordering] = useState(false);
  const wanted = useDeferredValue(search);
  const found = useMemo(() => findRows(rows, wanted), [rows, wanted]);
  const sorted = useMemo(() => sortRows(found, sort, formats.compare), [found, sort, formats]);

  const reorder = (): void => {
    setSort(undefined);
    setSearch("");
    setIsReordering(true);
  };
  const keepSorting = (): void => {
    edit((plan, stamp) =>
      orderRecords(
        plan,
        kind,
        sorted.map(({ id }) => id),
        stamp,
      ),
    );
    setSort(undefined);
  };
  return (
    <div className="stack stack-tight">
      <div className="register-tools">
        {!isReordering && rows.length >= searchFrom && (
          <TextField
            type="search"
            label={t("registers.search")}
            hint={t("registers.searchHint")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        <p className="muted small register-count" role="status">
          {isReordering
            ? t("registers.reorderHint")
            : found.length === rows.length
              ? t("registers.count", { count: rows.length })
              : t("registers.countFound", { count: found.length, total: rows.length })}
        </p>
        <span className="register-tool-buttons">
          {sort && found.length === rows.length && (
            <Button size="small" variant="quiet" onClick={keepSorting}>
              {t("registers.keepSorting")}
            </Button>
          )}
          {rows.length > 1 && (
            <Button
              size="small"
              icon={isReordering ? "check" : "sort"}
              onClick={() => (isReordering ? setIsReordering(false) : reorder())}
            >
              {isReordering ? t("registers.reorderDone") : t("registers.reorder")}
            </Button>
          )}
        </span>
      </div>
      {found.length === 0 ? (
        <p>{t("registers.noneFound")}</p>
      ) : (
        <RegisterTable
          key={`${wanted} ${JSON.stringify(sort)}`}
          kind={kind}
          rows={sorted}
          sort={sort}
          isReordering={isReordering}
          onSort={setSort}
        />
      )}
    </div>
  );
}
