import { useId } from "react";
import type { ChoiceProps } from "#src/ui/choice-option.ts";
import { classNames } from "#src/ui/class-names.ts";
import { KeyboardKey } from "#src/ui/keyboard-key.tsx";
import { useRecordedChoice } from "#src/ui/use-recorded-choice.ts";

interface RadioCardsProps<Value extends string> extends ChoiceProps<Value> {
  /** Cards under each other, or side by side where there is room. */
  layout?: "list" | "grid";
}

/** One question, its options as cards. What records an answer is told in `useRecordedChoice`. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  return <Cards key={props.name} {...props} />;
}

function Cards<Value extends string>({
  legend,
  hideLegend = false,
  name,
  options,
  value,
  onRecord,
  pendingHint,
  disabled = false,
  className,
  layout = "list",
}: RadioCardsProps<Value>) {
  const id = useId();
  const choice = useRecordedChoice({ values: options.map((option) => option.value), value, onRecord });
  return (
    <fieldset
      className={classNames("radio-cards", layout === "grid" && "radio-cards-grid", className)}
      disabled={disabled}
      {...choice.groupProps}
    >
      <legend className={hideLegend ? "visually-hidden" : undefined}>{legend}</legend>
      <div className="radio-cards-options">
        {options.map((option, index) => {
          const state = choice.stateOf(option.value);
          const labelId = `${id}-label-${index}`;
          const descriptionId = `${id}-description-${index}`;
          const describedBy = [option.description && descriptionId, state === "pending" && `${id}-hint`];
          return (
            <label className="radio-card" data-state={state} key={option.value}>
              <input
                type="radio"
                className="radio-card-input"
                name={name}
                {...choice.radioProps(option.value)}
                aria-labelledby={labelId}
                aria-describedby={describedBy.filter(Boolean).join(" ") || undefined}
              />
              <span className="radio-card-label" id={labelId}>
                {option.label}
              </span>
              {option.description && (
                <span className="radio-card-description" id={descriptionId}>
                  {option.description}
                </span>
              )}
              {index < 9 && !disabled && <KeyboardKey decorative>{index + 1}</KeyboardKey>}
            </label>
          );
        })}
      </div>
      <p className="radio-cards-hint" id={`${id}-hint`}>
        {choice.pending !== undefined && pendingHint}
      </p>
    </fieldset>
  );
}
