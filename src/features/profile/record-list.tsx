import { useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { moveRecord } from "#src/domain/plan/edit.ts";
import { placeAfterMove, type Direction } from "#src/parts/move-in-list.ts";
import type { RecordFieldsProps } from "#src/features/profile/record-fields.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { useLiveIds } from "#src/parts/use-live-ids.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";

type ListedKind = "objectives" | "exclusions" | "assumptions" | "recipients";

interface RecordListProps {
  readonly kind: ListedKind;
  readonly Fields: ComponentType<RecordFieldsProps>;
}

/** Records of a kind as rows that save themselves. The last row is empty: typing into it makes a new record. */
export function RecordList({ kind, Fields }: RecordListProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const ids = useLiveIds(kind);
  const [emptyId, setEmptyId] = useState(newId);
  // Somebody has typed into the empty row: it stays where it is, with the focus, and another one follows.
  if (ids.includes(emptyId)) setEmptyId(newId());
  const [said, setSaid] = useState("");

  const labelOf = (index: number): string => t(`profile.${kind}.row`, { number: index + 1 });
  return (
    <section className="stack stack-tight">
      <div>
        <h2>{t(`profile.${kind}Title`)}</h2>
        <p className="muted">{t(`profile.${kind}Text`)}</p>
      </div>
      <ol role="list" className="record-list">
        {[...ids, emptyId].map((id, index) => {
          const isNew = id === emptyId;
          const label = isNew ? t(`profile.${kind}.new`) : labelOf(index);
          return (
            <li key={id}>
              <div className="record-row" role="group" aria-label={label}>
                <span className="record-number numeric" aria-hidden="true">
                  {isNew ? "+" : index + 1}
                </span>
                <div className="record-fields">
                  <Fields id={id} label={label} />
                </div>
                <RowButtons kind={kind} id={id} ids={ids} name={label} isNew={isNew} onMoved={setSaid} />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}

interface RowButtonsProps {
  readonly kind: ListedKind;
  readonly id: string;
  readonly ids: readonly string[];
  readonly name: string;
  readonly isNew: boolean;
  readonly onMoved: (message: string) => void;
}

function RowButtons({ kind, id, ids, name, isNew, onMoved }: RowButtonsProps): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const removeWithUndo = useRemoveWithUndo();
  const refocus = useRef<HTMLButtonElement>(null);
  const at = ids.indexOf(id);

  // The browser drops the focus when the row moves in the document.
  useLayoutEffect(() => {
    const button = refocus.current;
    refocus.current = null;
    button?.focus();
  });

  const move = (direction: Direction, button: HTMLButtonElement): void => {
    const place = placeAfterMove(ids, id, direction);
    if (!place) return;
    refocus.current = button;
    edit((plan, stamp) => moveRecord(plan, kind, id, place.beforeId, stamp));
    const next = direction === "up" ? at : at + 2;
    onMoved(t("profile.moved", { name, place: next, count: ids.length }));
  };

  if (isNew) return <div className="record-buttons" />;
  return (
    <div className="record-buttons">
      <Button
        variant="quiet"
        size="small"
        icon="chevron-up"
        hideLabel
        aria-disabled={at === 0}
        onClick={(event) => move("up", event.currentTarget)}
      >
        {t("profile.moveUp", { name })}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="chevron-down"
        hideLabel
        aria-disabled={at === ids.length - 1}
        onClick={(event) => move("down", event.currentTarget)}
      >
        {t("profile.moveDown", { name })}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="trash"
        hideLabel
        onClick={(event) => {
          focusNeighbour(event.currentTarget, "li", "textarea, input");
          removeWithUndo([kind], id, name);
        }}
      >
        {t("profile.remove", { name })}
      </Button>
    </div>
  );
}
