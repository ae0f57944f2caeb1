import type { ComponentProps } from "react";
import { Field, type FieldText } from "#src/ui/field.tsx";

type DateFieldProps = FieldText & Omit<ComponentProps<"input">, "aria-describedby" | "aria-invalid" | "type">;

/** The browser's own date input: its value is always `YYYY-MM-DD`, however it is shown. */
export function DateField({
  label,
  hint,
  error,
  optionalLabel,
  hideLabel = false,
  id,
  className,
  ...input
}: DateFieldProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, hideLabel, id, className }}>
      {(control) => <input {...input} {...control} type="date" className="field-control date-field" />}
    </Field>
  );
}
