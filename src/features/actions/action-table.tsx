import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { actionStatuses, isToDo, type ActionStatus } from "#src/domain/plan/action.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { gainText } from "#src/domain/report/numbers.ts";
import {
  filterActions,
  firstSort,
  nextSort,
  sortActions,
  statusFields,
  type ActionColumn,
  type ActionFilter,
  type ActionRow,
} from "#src/features/actions/action-rows.ts";
import { useActionSource } from "#src/features/actions/use-action-source.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { SortHeader, Table } from "#src/ui/table.tsx";

interface ActionTableProps {
  readonly rows: readonly ActionRow[];
  readonly filter: ActionFilter;
  readonly onEdit: (actionId: string) => void;
}

export function ActionTable({ rows, filter, onEdit }: ActionTableProps): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useWording();
  const [sort, setSort] = useState(firstSort);
  if (rows.length === 0) return <p>{t(`actions.none.${filter}`)}</p>;

  const sortable = (column: ActionColumn) => ({
    direction:
      sort.column === column
        ? sort.isDescending
          ? ("descending" as const)
          : ("ascending" as const)
        : undefined,
    onSort: () => setSort(nextSort(sort, column)),
  });
  return (
    <Table caption={t("actions.title")} hideCaption stack className="action-table">
      <thead>
        <tr>
          <SortHeader {...sortable("title")}>{words.gaps.action}</SortHeader>
          <SortHeader {...sortable("owner")}>{words.labels.owner}</SortHeader>
          <SortHeader {...sortable("due")}>{words.gaps.due}</SortHeader>
          <SortHeader {...sortable("status")}>{words.gaps.status}</SortHeader>
          <SortHeader {...sortable("gain")} className="numeric">
            {t("actions.effect")}
          </SortHeader>
          <th scope="col">
            <span className="visually-hidden">{t("actions.change")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sortActions(rows, sort, formats.compare).map((row) => (
          <ActionTableRow key={row.action.id} row={row} filter={filter} onEdit={onEdit} />
        ))}
      </tbody>
    </Table>
  );
}

interface ActionTableRowProps extends Pick<ActionTableProps, "filter" | "onEdit"> {
  readonly row: ActionRow;
}

function ActionTableRow({ row, filter, onEdit }: ActionTableRowProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const removeWithUndo = useRemoveWithUndo();
  const sourceOf = useActionSource();
  const { action, gain, path } = row;
  const { words } = wording;
  const source = sourceOf(action);

  const remove = (from: Element): void => {
    focusNeighbour(from, "tr", "[data-edit]");
    removeWithUndo(["actions"], action.id, action.title);
  };

  return (
    <tr>
      <th scope="row" className="action-title">
        {action.title}
        {source !== undefined && (
          <p className="action-from">
            {words.gaps.from} {path === undefined ? source : <Link to={path}>{source}</Link>}
          </p>
        )}
        {action.note !== undefined && <p className="action-note">{action.note}</p>}
      </th>
      <td data-label={words.labels.owner}>
        {action.owner ?? <Badge tone="attention">{words.values.flags.noOwner}</Badge>}
      </td>
      <td data-label={words.gaps.due}>
        <DueText row={row} />
      </td>
      <td data-label={words.gaps.status}>
        <StatusSelect row={row} filter={filter} />
      </td>
      <td data-label={t("actions.effect")} className="numeric">
        {gain === undefined ? "–" : gain === 0 ? t("actions.noEffect") : gainText(gain, wording)}
      </td>
      <td className="action-buttons">
        <Button
          variant="quiet"
          size="small"
          icon="edit"
          hideLabel
          data-edit=""
          onClick={() => onEdit(action.id)}
        >
          {t("actions.edit", { title: action.title })}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          hideLabel
          onClick={(event) => remove(event.currentTarget)}
        >
          {t("actions.remove", { title: action.title })}
        </Button>
      </td>
    </tr>
  );
}

function DueText({ row: { action, isOverdue } }: { readonly row: ActionRow }): ReactNode {
  const { t, formats } = useI18n();
  if (action.status === "done" && action.doneOn !== undefined) {
    return t("actions.wasDoneOn", { date: formats.plainDate(action.doneOn) });
  }
  if (action.due === undefined) return <span className="muted">{t("actions.noDate")}</span>;
  return (
    <span className="action-due">
      <span className="nowrap">{formats.plainDate(action.due)}</span>
      {isOverdue && <Badge tone="bad">{t("actions.overdue")}</Badge>}
    </span>
  );
}

function StatusSelect({
  row,
  filter,
}: {
  readonly row: ActionRow;
  readonly filter: ActionFilter;
}): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { clock } = usePorts();
  const { edit } = useDraftActions();
  const notify = useNotify();
  const { action } = row;
  const { actionStatuses: labels } = words.values;

  const setStatus = (status: ActionStatus, select: HTMLSelectElement): void => {
    const { status: before, doneOn } = action;
    const stays = isToDo({ status });
    const moved = { ...row, isToDo: stays, isOverdue: row.isOverdue && stays };
    const leaves = filterActions([moved], filter).length === 0;
    if (leaves) focusNeighbour(select, "tr", "select");
    edit((plan, stamp) =>
      setFields(plan, "actions", action.id, statusFields(action, status, clock.today()), stamp),
    );
    if (!leaves) return;
    notify({
      message: t("actions.moved", { title: action.title, status: labels[status] }),
      actionLabel: t("form.undo"),
      onAction: () =>
        edit((plan, stamp) => setFields(plan, "actions", action.id, { status: before, doneOn }, stamp)),
    });
  };

  return (
    <SelectField
      label={t("actions.statusOf", { title: action.title })}
      hideLabel
      className="action-status"
      options={actionStatuses.map((status) => ({ value: status, label: labels[status] }))}
      value={action.status}
      onChange={({ currentTarget }) => {
        const status = actionStatuses.find((one) => one === currentTarget.value);
        if (status) setStatus(status, currentTarget);
      }}
    />
  );
}
