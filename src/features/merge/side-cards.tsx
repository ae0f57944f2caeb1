import { useId, type ReactNode } from "react";
import type { MergeChoice } from "#src/domain/versions/compare/resolve-merge.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { KeyboardKey } from "#src/ui/keyboard-key.tsx";
import { useRecordedChoice } from "#src/ui/use-recorded-choice.ts";

interface SideOption {
  readonly value: MergeChoice;
  readonly label: string;
  /** What is chosen with it. Phrasing content: it stands in a label. */
  readonly content: ReactNode;
}

interface SideCardsProps {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly SideOption[];
  readonly value: MergeChoice | undefined;
  readonly onRecord: (choice: MergeChoice) => void;
}

const values: readonly MergeChoice[] = ["mine", "theirs"];

/** The kit's radio cards, with the two sides in full inside them, so that one looks at what one presses. */
export function SideCards({ legend, name, options, value, onRecord }: SideCardsProps): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const choice = useRecordedChoice({ values, value, onRecord });
  return (
    <fieldset className="radio-cards merge-sides" {...choice.groupProps}>
      <legend className="visually-hidden">{legend}</legend>
      <div className="radio-cards-options">
        {options.map(({ value: side, label, content }, index) => {
          const state = choice.stateOf(side);
          const describedBy = [`${id}-${side}`, state === "pending" ? `${id}-hint` : undefined];
          return (
            <label className="radio-card" data-state={state} key={side}>
              <input
                type="radio"
                className="radio-card-input"
                name={name}
                {...choice.radioProps(side)}
                aria-labelledby={`${id}-${side}-label`}
                aria-describedby={describedBy.filter(Boolean).join(" ")}
              />
              <span className="radio-card-label" id={`${id}-${side}-label`}>
                {label}
              </span>
              <span className="radio-card-description" id={`${id}-${side}`}>
                {content}
              </span>
              <KeyboardKey decorative>{index + 1}</KeyboardKey>
            </label>
          );
        })}
      </div>
      {choice.pending !== undefined && (
        <p className="radio-cards-hint" id={`${id}-hint`}>
          {t("merge.pending")}
        </p>
      )}
    </fieldset>
  );
}
