import type { ComponentProps } from "react";
import { Field, type FieldText } from "#src/ui/field.tsx";

type TextAreaProps = FieldText &
  Omit<ComponentProps<"textarea">, "aria-describedby" | "aria-invalid" | "style">;

/** Grows with its text where the browser can do that, and is never lower than `rows`. */
export function TextArea({
  label,
  hint,
  error,
  optionalLabel,
  hideLabel = false,
  id,
  className,
  rows = 3,
  ...textArea
}: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, hideLabel, id, className }}>
      {(control) => (
        <textarea
          {...textArea}
          {...control}
          rows={rows}
          className="field-control text-area"
          style={{ minBlockSize: `calc(${rows}lh + 1rem + 2px)` }}
        />
      )}
    </Field>
  );
}
