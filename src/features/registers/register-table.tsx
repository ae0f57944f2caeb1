import { useCallback, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { moveRecord } from "#src/domain/plan/edit.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { columnsOf, isNumberColumn, type RegisterRow } from "#src/features/registers/register-rows.ts";
import { RegisterTableRow } from "#src/features/registers/register-table-row.tsx";
import { nextSort, type RowSort } from "#src/features/registers/sort-rows.ts";
import { useRegisterActions } from "#src/features/registers/use-register-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { placeAfterMove, type Direction } from "#src/parts/move-in-list.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { SortHeader, Table } from "#src/ui/table.tsx";
import { WindowedRows } from "#src/ui/windowed-rows.tsx";

interface RegisterTableProps {
  readonly kind: RegisterKind;
  readonly rows: readonly RegisterRow[];
  readonly sort: RowSort | undefined;
  /** The rows are in the plan's order and can be moved. */
  readonly isReordering: boolean;
  readonly onSort: (sort: RowSort | undefined) => void;
}

/** From so many rows on, columns keep their widths whatever rows are drawn. */
const steadyFrom = 40;

/** Only rows near the screen are drawn. */
export function RegisterTable({ kind, rows, sort, isReordering, onSort }: RegisterTableProps): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const { remove, duplicate } = useRegisterActions(kind);
  const { move, said, table } = useMove(kind, rows);

  const header = (column: number, label: string, isNumber = false): ReactNode =>
    isReordering ? (
      <th key={column} scope="col" className={isNumber ? "numeric" : undefined}>
        {label}
      </th>
    ) : (
      <SortHeader
        key={column}
        className={isNumber ? "numeric" : undefined}
        direction={sort?.column === column ? sort.direction : undefined}
        onSort={() => onSort(nextSort(sort, column))}
      >
        {label}
      </SortHeader>
    );
  const columns = columnsOf(kind);
  return (
    <div ref={table}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Table
        caption={t(`registers.many.${kind}`)}
        hideCaption
        stack
        className={classNames("register-table", rows.length > steadyFrom && "register-table-steady")}
        rowCount={rows.length + 1}
      >
        <thead>
          <tr>
            {header(-1, t("registers.column.name"))}
            {columns.map((column, at) => header(at, t(`registers.column.${column}`), isNumberColumn(column)))}
            <th scope="col">
              <span className="visually-hidden">{t("registers.column.actions")}</span>
            </th>
          </tr>
        </thead>
        <WindowedRows
          rows={rows}
          renderRow={(row, at) => (
            <RegisterTableRow
              key={row.id}
              planId={planId}
              kind={kind}
              row={row}
              at={at}
              isMovable={isReordering}
              isLast={at === rows.length - 1}
              onMove={move}
              onRemove={remove}
              onDuplicate={duplicate}
            />
          )}
        />
      </Table>
    </div>
  );
}

export type RowControl = "name" | "up" | "down";
export type MoveRow = (id: string, direction: Direction, pressed: RowControl) => void;

/** Moves rows by one place, keeps the focus on what was pressed, and says where the row is now. */
function useMove(
  kind: RegisterKind,
  rows: readonly RegisterRow[],
): {
  readonly move: MoveRow;
  readonly said: string;
  /** Holds the table. */
  readonly table: RefObject<HTMLDivElement | null>;
} {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const [said, setSaid] = useState("");
  const table = useRef<HTMLDivElement>(null);
  const refocus = useRef<string>(undefined);
  const latest = useRef(rows);

  useLayoutEffect(() => {
    latest.current = rows;
    // A row that is moved, in the document or to another body of the table, loses the focus.
    if (refocus.current !== undefined) {
      table.current?.querySelector<HTMLElement>(refocus.current)?.focus();
    }
    refocus.current = undefined;
  }, [rows]);

  const move = useCallback<MoveRow>(
    (id, direction, pressed) => {
      const ids = latest.current.map((row) => row.id);
      const at = ids.indexOf(id);
      const place = placeAfterMove(ids, id, direction);
      if (!place) return;
      refocus.current = `[data-row="${CSS.escape(id)}"] [data-control="${pressed}"]`;
      edit((plan, stamp) => moveRecord(plan, kind, id, place.beforeId, stamp));
      const name = latest.current[at]?.name ?? "";
      const number = direction === "up" ? at : at + 2;
      setSaid(t("registers.moved", { name, place: number, count: ids.length }));
    },
    [edit, kind, t],
  );
  return { move, said, table };
}
