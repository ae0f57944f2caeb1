import { useId } from "react";
import type { ChoiceProps } from "#src/ui/choice-option.ts";
import { classNames } from "#src/ui/class-names.ts";
import { useRecordedChoice } from "#src/ui/use-recorded-choice.ts";

/**
 * Radio cards in the width of a table cell, with the same rules. A description, if there is one, is the
 * name that is read out instead of a label as short as "?".
 */
export function SegmentedControl<Value extends string>(props: ChoiceProps<Value>) {
  return <Segments key={props.name} {...props} />;
}

function Segments<Value extends string>({
  legend,
  hideLegend = false,
  name,
  options,
  value,
  onRecord,
  pendingHint,
  disabled = false,
  className,
}: ChoiceProps<Value>) {
  const hintId = useId();
  const choice = useRecordedChoice({ values: options.map((option) => option.value), value, onRecord });
  const passing = choice.pending !== undefined;
  return (
    <fieldset
      className={classNames("segmented", passing && "segmented-passing", className)}
      disabled={disabled}
      {...choice.groupProps}
    >
      <legend className={hideLegend ? "visually-hidden" : undefined}>{legend}</legend>
      <div className="segmented-options">
        {options.map((option) => {
          const state = choice.stateOf(option.value);
          return (
            <label className="segment" data-state={state} title={option.description} key={option.value}>
              <input
                type="radio"
                name={name}
                {...choice.radioProps(option.value)}
                aria-label={option.description}
                aria-describedby={state === "pending" ? hintId : undefined}
              />
              <span>{option.label}</span>
            </label>
          );
        })}
      </div>
      {passing && (
        <span className="visually-hidden" id={hintId}>
          {pendingHint}
        </span>
      )}
    </fieldset>
  );
}
