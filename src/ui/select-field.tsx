import type { ComponentProps } from "react";
import { Field, type FieldText } from "#src/ui/field.tsx";
import { Icon } from "#src/ui/icon.tsx";

interface SelectFieldProps
  extends FieldText, Omit<ComponentProps<"select">, "aria-describedby" | "aria-invalid" | "children"> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** Adds a first option with an empty value, in the caller's words. */
  emptyLabel?: string | undefined;
}

export function SelectField({
  label,
  hint,
  error,
  optionalLabel,
  hideLabel = false,
  id,
  className,
  options,
  emptyLabel,
  ...select
}: SelectFieldProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, hideLabel, id, className }}>
      {(control) => (
        <span className="select-field">
          <select {...select} {...control} className="field-control">
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}
