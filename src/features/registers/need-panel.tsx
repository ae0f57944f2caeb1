import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { addOption, placeOption, type ChosenNode } from "#src/domain/registers/edit-needs.ts";
import { findNeedProblems } from "#src/domain/registers/need-problems.ts";
import { needSentence } from "#src/domain/registers/need-sentence.ts";
import type { NeedView, OptionView } from "#src/domain/registers/need-views.ts";
import { removeNeed, restoreNeed } from "#src/domain/registers/node-parts.ts";
import { NeedOptionRow } from "#src/features/registers/need-option-row.tsx";
import { NeedProblems } from "#src/features/registers/need-problems.tsx";
import { NodePicker } from "#src/features/registers/node-picker.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";

interface NeedPanelProps {
  readonly kind: NodeRecordKind;
  readonly need: NeedView;
  /** Its place among the needs of the node, from 1. */
  readonly number: number;
  /** Says what has happened to somebody who does not see it. */
  readonly onSay: (text: string) => void;
}

/** One need: its options in the order in which they are tried, the sentence they make, and what is odd about it. */
export function NeedPanel({ kind, need, number, onSay }: NeedPanelProps): ReactNode {
  const { t } = useI18n();
  const { words, formats } = useWording();
  const plan = usePlan();
  const { options } = need;
  const nameOf = ({ node }: OptionView): string => node?.name ?? t("needs.unknownName");
  const [primary] = options;
  const label = primary
    ? t("needs.need", { number, name: nameOf(primary) })
    : t("needs.needEmpty", { number });
  const { addFallback, place, newOptionId } = useOptionEdits(need, nameOf, onSay);
  return (
    <li className="need-item">
      <div className="panel need-panel" role="group" aria-label={label}>
        {options.length > 0 && (
          <ol role="list" className="need-options">
            {options.map((option, at) => (
              <NeedOptionRow
                key={option.id}
                neededBy={kind}
                need={need}
                option={option}
                name={nameOf(option)}
                place={at}
                isNew={option.id === newOptionId}
                onPlace={place}
              />
            ))}
          </ol>
        )}
        <p className="need-sentence">{needSentence(need, kind, words.needs, formats.locale)}</p>
        <NeedProblems problems={findNeedProblems(plan, need)} />
        <div className="need-foot">
          <AddOption need={need} onAdd={addFallback} />
          <RemoveNeed need={need} name={primary ? nameOf(primary) : label} />
        </div>
      </div>
    </li>
  );
}

export type PlaceOption = (option: OptionView, place: number, pressed: HTMLElement) => void;

function useOptionEdits(
  need: NeedView,
  nameOf: (option: OptionView) => string,
  onSay: (text: string) => void,
) {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const [newOptionId, setNewOptionId] = useState<string>();
  const refocus = useRef<HTMLElement>(undefined);

  useLayoutEffect(() => {
    // A row that is moved in the document loses the focus.
    refocus.current?.focus();
    refocus.current = undefined;
  });

  const addFallback = (node: ChosenNode, name: string): void => {
    const optionId = newId();
    edit((plan, stamp) => addOption(plan, need.id, node, optionId, stamp));
    setNewOptionId(optionId);
    onSay(need.options.length === 0 ? t("needs.added", { name }) : t("needs.fallbackAdded", { name }));
  };
  const place: PlaceOption = (option, to, pressed) => {
    // The primary has no button to make it the primary.
    refocus.current = to === 0 ? (pressed.closest("li")?.querySelector("input") ?? pressed) : pressed;
    edit((plan, stamp) => placeOption(plan, option.id, to, stamp));
    const name = nameOf(option);
    const count = need.options.length - 1;
    onSay(to === 0 ? t("needs.nowPrimary", { name }) : t("needs.moved", { name, place: to, count }));
  };
  return { newOptionId, addFallback, place };
}

interface AddOptionProps {
  readonly need: NeedView;
  readonly onAdd: (node: ChosenNode, name: string) => void;
}

/** A field to choose one more option, shown when it is asked for. A need without any asks by itself. */
function AddOption({ need, onAdd }: AddOptionProps): ReactNode {
  const { t } = useI18n();
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = need.options.length === 0;

  useLayoutEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);

  if (!isAsked && !isEmpty) {
    return (
      <Button size="small" variant="quiet" icon="plus" onClick={() => setIsAsked(true)}>
        {t("needs.addFallback")}
      </Button>
    );
  }
  return (
    <NodePicker
      className="need-add"
      label={isEmpty ? t("needs.primary") : t("needs.addFallback")}
      hint={isEmpty ? t("needs.addHint") : t("needs.addFallbackHint")}
      nodeId={need.nodeId}
      inputRef={field}
      onChoose={(node, name) => {
        setIsAsked(false);
        onAdd(node, name);
      }}
    />
  );
}

function RemoveNeed({ need, name }: { readonly need: NeedView; readonly name: string }): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const notify = useNotify();
  const remove = (from: Element): void => {
    focusNeighbour(from, ".need-item", "input");
    edit((plan, stamp) => removeNeed(plan, need.id, stamp));
    notify({
      message: t("form.removed", { name }),
      actionLabel: t("form.undo"),
      onAction: () => edit((plan, stamp) => restoreNeed(plan, need.id, stamp)),
    });
  };
  return (
    <Button
      variant="quiet"
      size="small"
      icon="trash"
      aria-label={t("needs.removeNeedOf", { name })}
      onClick={(event) => remove(event.currentTarget)}
    >
      {t("needs.removeNeed")}
    </Button>
  );
}
