import { useLayoutEffect, useRef, type ReactNode } from "react";
import { moveRecord } from "#src/domain/plan/edit.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { placeAfterMove, type Direction } from "#src/parts/move-in-list.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import "#src/parts/row-buttons.css";

interface RowButtonsProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** Those of the list, in its order. The row stands in an `li`. */
  readonly ids: readonly string[];
  readonly name: string;
  /** Says where the row stands now. */
  readonly onMoved: (message: string) => void;
  /** Where more than the record itself goes: removes it and says so. */
  readonly onRemove?: () => void;
}

/** Moves a row of a list of records up and down, and removes it. */
export function RowButtons({ kind, id, ids, name, onMoved, onRemove }: RowButtonsProps): ReactNode {
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
    onMoved(t("rows.moved", { name, place: direction === "up" ? at : at + 2, count: ids.length }));
  };
  return (
    <span className="row-buttons">
      <Button
        variant="quiet"
        size="small"
        icon="chevron-up"
        hideLabel
        aria-disabled={at === 0}
        onClick={(event) => move("up", event.currentTarget)}
      >
        {t("rows.moveUp", { name })}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="chevron-down"
        hideLabel
        aria-disabled={at === ids.length - 1}
        onClick={(event) => move("down", event.currentTarget)}
      >
        {t("rows.moveDown", { name })}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="trash"
        hideLabel
        onClick={(event) => {
          focusNeighbour(event.currentTarget, "li", "textarea, input, a");
          if (onRemove) onRemove();
          else removeWithUndo([kind], id, name);
        }}
      >
        {t("rows.remove", { name })}
      </Button>
    </span>
  );
}
