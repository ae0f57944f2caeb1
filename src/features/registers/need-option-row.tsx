import { useEffect, useRef, type ReactNode, type Ref } from "react";
import { Link } from "react-router";
import { setFields } from "#src/domain/plan/edit.ts";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { addToRegister, type ChosenNode } from "#src/domain/registers/edit-needs.ts";
import type { NeedView, OptionView } from "#src/domain/registers/need-views.ts";
import type { PlaceOption } from "#src/features/registers/need-panel.tsx";
import { NodePicker } from "#src/features/registers/node-picker.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useRecordValue } from "#src/parts/record-value.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { classNames } from "#src/ui/class-names.ts";

interface NeedOptionRowProps {
  /** The kind of the node that has the need. */
  readonly neededBy: NodeRecordKind;
  readonly need: NeedView;
  readonly option: OptionView;
  readonly name: string;
  /** 0 is the primary. */
  readonly place: number;
  /** It was added just now: what is asked next is when it can be used. */
  readonly isNew: boolean;
  readonly onPlace: PlaceOption;
}

/** One option as a part of the sentence: "or after [60 min] from [Employees' homes] for [as long as needed]". */
export function NeedOptionRow(props: NeedOptionRowProps): ReactNode {
  const { neededBy, need, option, name, place, isNew } = props;
  const { t } = useI18n();
  const isPrimary = place === 0;
  const isPlace = option.node?.kind === "locations";
  const isWorkedAt = isPlace && (neededBy === "activities" || neededBy === "roles");
  const nodeWord = (): string => {
    if (isPrimary) return isWorkedAt ? t("needs.worksAt") : t("needs.needsWord");
    return isPlace ? t("needs.from") : t("needs.with");
  };
  const activation = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isNew) activation.current?.focus();
  }, [isNew]);

  return (
    <li className="need-option">
      <span className="need-words">
        {!isPrimary && (
          <Phrase word={t("needs.orAfter")}>
            <Activation optionId={option.id} name={name} inputRef={activation} />
          </Phrase>
        )}
        <Phrase word={nodeWord()} isNode>
          <OptionNode need={need} option={option} name={name} place={place} />
        </Phrase>
        {!isPrimary && (
          <Phrase word={t("needs.for")}>
            <Sustain optionId={option.id} name={name} />
          </Phrase>
        )}
      </span>
      <OptionButtons {...props} />
    </li>
  );
}

interface PhraseProps {
  readonly word: string;
  readonly isNode?: boolean;
  readonly children: ReactNode;
}

/** A field and the word before it, never torn apart. The field has a label of its own. */
function Phrase({ word, isNode = false, children }: PhraseProps): ReactNode {
  return (
    <span className={classNames("need-phrase", isNode && "need-phrase-node")}>
      <span className="need-word" aria-hidden="true">
        {word}
      </span>
      {children}
    </span>
  );
}

interface TimeProps {
  readonly optionId: string;
  readonly name: string;
}

function Activation({
  optionId,
  name,
  inputRef,
}: TimeProps & { readonly inputRef: Ref<HTMLInputElement> }): ReactNode {
  const { t } = useI18n();
  const [minutes, set] = useRecordValue("needOptions", optionId, "activationMinutes");
  return (
    <DurationField
      ref={inputRef}
      className="need-time"
      label={t("needs.activation", { name })}
      hideLabel
      placeholder={t("needs.atOnce")}
      minutes={minutes}
      onChange={set}
    />
  );
}

function Sustain({ optionId, name }: TimeProps): ReactNode {
  const { t } = useI18n();
  const [minutes, set] = useRecordValue("needOptions", optionId, "sustainMinutes");
  return (
    <DurationField
      className="need-time need-sustain"
      label={t("needs.sustain", { name })}
      hideLabel
      placeholder={t("needs.asLongAsNeeded")}
      problemOf={(value) => (value === 0 ? t("needs.sustainZero") : undefined)}
      minutes={minutes}
      onChange={set}
    />
  );
}

/** The node itself: choosing another one keeps the place and the times of the option. */
function OptionNode(props: Pick<NeedOptionRowProps, "need" | "option" | "name" | "place">): ReactNode {
  const { need, option, name, place } = props;
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const planId = useDraft(({ plan }) => plan.id);
  const { node } = option;

  const choose = (chosen: ChosenNode): void =>
    edit((plan, stamp) => [
      ...("isNew" in chosen ? addToRegister(plan, chosen.kind, chosen.id, chosen.name, stamp) : []),
      ...setFields(plan, "needOptions", option.id, { nodeId: chosen.id }, stamp),
    ]);
  return (
    <span className="need-node">
      <NodePicker
        label={place === 0 ? t("needs.primary") : t("needs.fallback", { number: place })}
        hideLabel
        shown={node?.isDeleted ? t("needs.deletedName", { name }) : name}
        nodeId={need.nodeId}
        onChoose={choose}
      />
      {node && !node.isDeleted && (
        <span className="need-node-kind small muted">
          {t(`registers.one.${node.kind}`)}
          <Link to={planPath(planId, "registers", node.kind, node.id)} aria-label={t("needs.open", { name })}>
            {t("needs.openShort")}
          </Link>
        </span>
      )}
    </span>
  );
}

function OptionButtons({ need, option, name, place, onPlace }: NeedOptionRowProps): ReactNode {
  const { t } = useI18n();
  const removeWithUndo = useRemoveWithUndo();
  const { length } = need.options;
  // A need of one option goes as a whole, by its own button.
  if (length === 1) return null;
  return (
    <span className="need-buttons">
      {place > 0 && (
        <Button
          variant="quiet"
          size="small"
          aria-label={t("needs.makePrimaryOf", { name })}
          onClick={(event) => onPlace(option, 0, event.currentTarget)}
        >
          {t("needs.makePrimary")}
        </Button>
      )}
      {place > 0 && length > 2 && (
        <>
          <Button
            variant="quiet"
            size="small"
            icon="chevron-up"
            hideLabel
            aria-disabled={place === 1}
            onClick={(event) => {
              if (place > 1) onPlace(option, place - 1, event.currentTarget);
            }}
          >
            {t("needs.moveUp", { name })}
          </Button>
          <Button
            variant="quiet"
            size="small"
            icon="chevron-down"
            hideLabel
            aria-disabled={place === length - 1}
            onClick={(event) => {
              if (place < length - 1) onPlace(option, place + 1, event.currentTarget);
            }}
          >
            {t("needs.moveDown", { name })}
          </Button>
        </>
      )}
      <Button
        variant="quiet"
        size="small"
        icon="trash"
        hideLabel
        onClick={(event) => {
          focusNeighbour(event.currentTarget, ".need-option", "input");
          removeWithUndo(["needOptions"], option.id, name);
        }}
      >
        {t("needs.removeOption", { name })}
      </Button>
    </span>
  );
}
