import { useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { moveRecord } from "#src/domain/plan/edit.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { placeAfterMove, type Direction } from "#src/parts/move-in-list.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";

interface RecordRowsProps<Shared extends object> {
  readonly kind: "impactCategories" | "minimumResources";
  /** Those that are there, in their order. */
  readonly ids: readonly string[];
  /** The name of a row by its number, from 1. */
  readonly labelOf: (number: number) => string;
  readonly newLabel: string;
  /** The fields of a record; of the empty row too, which becomes a record once something is typed. */
  readonly Fields: ComponentType<Shared & { readonly id: string }>;
  /** What the fields of every row are given beside the id. */
  readonly shared: Shared;
}

/** Records of a kind as rows that save themselves. The last row is empty: typing into it makes a new record. */
export function RecordRows<Shared extends object>(props: RecordRowsProps<Shared>): ReactNode {
  const { kind, ids, labelOf, newLabel, Fields, shared } = props;
  const { newId } = usePorts();
  const [emptyId, setEmptyId] = useState(newId);
  // Somebody has typed into the empty row: it stays where it is, with the focus, and another one follows.
  if (ids.includes(emptyId)) setEmptyId(newId());
  const [said, setSaid] = useState("");
  return (
    <>
      <ol role="list" className="impact-rows">
        {[...ids, emptyId].map((id, index) => {
          const label = id === emptyId ? newLabel : labelOf(index + 1);
          return (
            <li key={id}>
              <div className="impact-record" role="group" aria-label={label}>
                <div className="impact-record-head">
                  <span className="muted small">{label}</span>
                  {id !== emptyId && (
                    <RowButtons kind={kind} id={id} ids={ids} name={label} onMoved={setSaid} />
                  )}
                </div>
                <Fields id={id} {...shared} />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

interface RowButtonsProps extends Pick<RecordRowsProps<object>, "kind" | "ids"> {
  readonly id: string;
  readonly name: string;
  readonly onMoved: (message: string) => void;
}

function RowButtons({ kind, id, ids, name, onMoved }: RowButtonsProps): ReactNode {
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
    onMoved(t("impact.moved", { name, place: direction === "up" ? at : at + 2, count: ids.length }));
  };
  return (
    <span className="impact-record-buttons">
      <Button
        variant="quiet"
        size="small"
        icon="chevron-up"
        hideLabel
        aria-disabled={at === 0}
        onClick={(event) => move("up", event.currentTarget)}
      >
        {t("impact.moveUp", { name })}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="chevron-down"
        hideLabel
        aria-disabled={at === ids.length - 1}
        onClick={(event) => move("down", event.currentTarget)}
      >
        {t("impact.moveDown", { name })}
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
        {t("impact.remove", { name })}
      </Button>
    </span>
  );
}
