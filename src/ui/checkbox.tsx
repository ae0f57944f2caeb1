import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "#src/ui/class-names.ts";
import { FieldError } from "#src/ui/field.tsx";

interface CheckboxProps extends Omit<ComponentProps<"input">, "aria-describedby" | "aria-invalid" | "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  hideLabel?: boolean;
}

export function Checkbox({ label, hint, error, hideLabel = false, id, className, ...input }: CheckboxProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(" ");
  return (
    <div className={classNames("checkbox", className)}>
      <input
        {...input}
        type="checkbox"
        id={controlId}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={controlId}>
        <span className={hideLabel ? "visually-hidden" : undefined}>{label}</span>
      </label>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
