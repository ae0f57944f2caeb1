import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { classNames } from "#src/ui/class-names.ts";
import { Field, type FieldText } from "#src/ui/field.tsx";
import { Icon } from "#src/ui/icon.tsx";

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** What kind of thing it is, beside its label. */
  readonly detail?: string | undefined;
  /** Makes something new. It is never chosen by Enter alone, only when the arrow keys have reached it. */
  readonly isAction?: boolean;
}

export interface ComboboxFindings {
  readonly options: readonly ComboboxOption[];
  /** Said while the list is open: how many there are, or that there is nothing. */
  readonly status: string;
}

interface ComboboxProps extends FieldText {
  readonly label: string;
  /** The text while nothing is typed: the name of what is chosen. */
  readonly shown?: string;
  /** Asked only while the list is open. */
  readonly find: (typed: string) => ComboboxFindings;
  readonly onChoose: (value: string, typed: string) => void;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const closed = { isOpen: false, typed: undefined, active: -1 } as const;

interface ComboboxState {
  readonly isOpen: boolean;
  /** Undefined as long as nothing was typed since the list was closed. */
  readonly typed: string | undefined;
  /** -1: none. */
  readonly active: number;
}

function after(active: number, length: number): number {
  return active + 1 < length ? active + 1 : Math.min(0, length - 1);
}

function before(active: number, length: number): number {
  return active > 0 ? active - 1 : length - 1;
}

/**
 * A text field with a list to choose from (the combobox pattern of ARIA). The focus stays in the field; arrows,
 * Enter and Escape work the list. What is typed and not chosen is dropped when the field is left.
 */
export function Combobox(props: ComboboxProps): ReactNode {
  const { label, hint, error, optionalLabel, hideLabel = false, className } = props;
  const { shown = "", find, onChoose, placeholder, inputRef } = props;
  const listId = useId();
  const [state, setState] = useState<ComboboxState>(closed);
  const { isOpen, typed, active } = state;
  const { options, status } = isOpen ? find(typed ?? "") : { options: [], status: "" };

  const choose = (option: ComboboxOption): void => {
    setState(closed);
    onChoose(option.value, typed ?? "");
  };
  const open = (next: number): void => setState({ isOpen: true, typed, active: next });
  const type = (text: string): void => {
    const [first] = find(text).options;
    const isFound = text.trim() !== "" && first !== undefined && first.isAction !== true;
    setState({ isOpen: true, typed: text, active: isFound ? 0 : -1 });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const { length } = isOpen ? options : find("").options;
      open(event.key === "ArrowDown" ? after(active, length) : before(active, length));
    } else if (event.key === "Enter") {
      const chosen = options[active];
      // Enter belongs to the list: it must not send a form around it.
      event.preventDefault();
      if (chosen) choose(chosen);
    } else if (event.key === "Tab") {
      // Before the browser looks for the next stop: a list that scrolls would be one.
      setState(closed);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setState(closed);
    }
  };

  return (
    <Field
      {...{ label, hint, error, optionalLabel, hideLabel }}
      className={classNames("combobox", className)}
    >
      {(control) => (
        <div className="combobox-box">
          <input
            {...control}
            ref={inputRef}
            type="text"
            role="combobox"
            className="field-control"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={options.length > 0 ? listId : undefined}
            aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
            value={typed ?? shown}
            onChange={(event) => type(event.target.value)}
            onFocus={(event) => event.target.select()}
            onClick={() => {
              if (!isOpen) open(-1);
            }}
            onBlur={() => setState(closed)}
            onKeyDown={onKeyDown}
          />
          <Icon name="chevron-down" />
          <ComboboxPopup {...{ listId, label, options, status, active, isOpen, choose }} />
        </div>
      )}
    </Field>
  );
}

interface PopupProps extends ComboboxFindings {
  readonly listId: string;
  readonly label: string;
  readonly active: number;
  readonly isOpen: boolean;
  readonly choose: (option: ComboboxOption) => void;
}

function ComboboxPopup({ listId, label, options, status, active, isOpen, choose }: PopupProps): ReactNode {
  const popup = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active >= 0)
      popup.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div ref={popup} className="combobox-popup" hidden={!isOpen}>
      {options.length > 0 && (
        <div role="listbox" className="combobox-list" id={listId} aria-label={label}>
          {options.map((option, index) => (
            <button
              key={option.value}
              id={`${listId}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classNames("combobox-option", option.isAction && "combobox-action")}
              // The focus stays in the field, which would be left otherwise.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.isAction && <Icon name="plus" />}
              <span className="combobox-label">{option.label}</span>
              {option.detail !== undefined && <span className="combobox-detail">{option.detail}</span>}
            </button>
          ))}
        </div>
      )}
      <p className="combobox-status" role="status">
        {status}
      </p>
    </div>
  );
}
