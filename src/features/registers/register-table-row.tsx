import { memo, type KeyboardEvent, type ReactNode } from "react";
import { Link } from "react-router";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import {
  columnsOf,
  isNumberColumn,
  type RegisterCell,
  type RegisterRow,
} from "#src/features/registers/register-rows.ts";
import type { MoveRow } from "#src/features/registers/register-table.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { classNames } from "#src/ui/class-names.ts";

interface RegisterTableRowProps {
  readonly planId: string;
  readonly kind: RegisterKind;
  readonly row: RegisterRow;
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly isMovable: boolean;
  readonly isLast: boolean;
  readonly onMove: MoveRow;
  readonly onRemove: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
}

/** Rows are made anew with the plan; what they show seldom changes. */
function isSame(before: RegisterTableRowProps, after: RegisterTableRowProps): boolean {
  const { row: one, ...rest } = before;
  const { row: other, ...others } = after;
  return (
    Object.entries(rest).every(([name, value]) => others[name as keyof typeof others] === value) &&
    one.id === other.id &&
    one.name === other.name &&
    one.cells.every(({ text, mark }, place) => {
      const cell = other.cells[place];
      return cell?.text === text && cell.mark === mark;
    })
  );
}

export const RegisterTableRow = memo(function RegisterTableRow(props: RegisterTableRowProps): ReactNode {
  const { planId, kind, row, at, isMovable, isLast, onMove, onRemove, onDuplicate } = props;
  const { t } = useI18n();
  const { id, name, cells } = row;

  const moveByKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(id, event.key === "ArrowUp" ? "up" : "down", "name");
  };
  return (
    <tr data-row={id} aria-rowindex={at + 2}>
      <th scope="row">
        <Link
          className="register-name"
          data-control="name"
          to={planPath(planId, "registers", kind, id)}
          onKeyDown={isMovable ? moveByKey : undefined}
        >
          {name}
        </Link>
      </th>
      {columnsOf(kind).map((column, place) => {
        const cell = cells[place] ?? blank;
        const isBlank = cell.text === "" && cell.mark === undefined;
        return (
          <td
            key={column}
            data-label={t(`registers.column.${column}`)}
            className={classNames(isNumberColumn(column) && "numeric", isBlank && "register-blank")}
          >
            {isBlank ? <span className="muted">{t("registers.notSet")}</span> : <CellContent cell={cell} />}
          </td>
        );
      })}
      <td className="register-buttons">
        {isMovable ? (
          <>
            <Button
              variant="quiet"
              size="small"
              icon="chevron-up"
              hideLabel
              data-control="up"
              aria-disabled={at === 0}
              onClick={() => onMove(id, "up", "up")}
            >
              {t("registers.moveUp", { name })}
            </Button>
            <Button
              variant="quiet"
              size="small"
              icon="chevron-down"
              hideLabel
              data-control="down"
              aria-disabled={isLast}
              onClick={() => onMove(id, "down", "down")}
            >
              {t("registers.moveDown", { name })}
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" size="small" icon="copy" hideLabel onClick={() => onDuplicate(id)}>
              {t("registers.duplicateOf", { name })}
            </Button>
            <Button
              variant="quiet"
              size="small"
              icon="trash"
              hideLabel
              onClick={(event) => {
                focusNeighbour(event.currentTarget, "tr", "a");
                onRemove(id);
              }}
            >
              {t("registers.removeOf", { name })}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}, isSame);

const blank: RegisterCell = { text: "" };

function CellContent({ cell: { text, mark } }: { readonly cell: RegisterCell }): ReactNode {
  return (
    <span className="register-cell">
      {text !== "" && <span>{text}</span>}
      {mark !== undefined && <Badge tone="attention">{mark}</Badge>}
    </span>
  );
}
