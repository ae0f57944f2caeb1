import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldText } from "#src/ui/field.tsx";

type InputProps = Omit<ComponentProps<"input">, "aria-describedby" | "aria-invalid">;

interface TextFieldProps extends FieldText, InputProps {
  /** A unit after the control, read out with it. */
  suffix?: ReactNode;
}

export function TextField({
  label,
  hint,
  error,
  optionalLabel,
  hideLabel = false,
  id,
  className,
  suffix,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, hideLabel, id, className }}>
      {(control) => {
        if (!suffix) return <input type="text" {...input} {...control} className="field-control" />;
        const suffixId = `${control.id}-suffix`;
        const describedBy = [suffixId, control["aria-describedby"]].filter(Boolean).join(" ");
        return (
          <div className="text-field-row">
            <input
              type="text"
              {...input}
              {...control}
              className="field-control"
              aria-describedby={describedBy}
            />
            <span className="text-field-suffix" id={suffixId}>
              {suffix}
            </span>
          </div>
        );
      }}
    </Field>
  );
}
