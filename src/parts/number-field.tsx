import { useState, type ReactNode } from "react";
import type { FieldText } from "#src/ui/field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface NumberFieldProps extends Omit<FieldText, "error"> {
  /** What is stored; undefined where nothing is. */
  readonly value: number | undefined;
  /** Told at every key after which the text can be read; undefined where the field is empty. */
  readonly onChange: (value: number | undefined) => void;
  /** The most that can be stored. */
  readonly max: number;
  /** Said under the field where what was typed is no whole number from 0 to the most. */
  readonly problem: string;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A whole number, or nothing. What cannot be read is said under the field and not stored. */
export function NumberField({ value, onChange, max, problem, ...field }: NumberFieldProps): ReactNode {
  /** Undefined while the field shows what is stored. */
  const [typed, setTyped] = useState<string>();
  const [sent, setSent] = useState(value);

  // It was changed elsewhere: by undo, in another tab.
  if (value !== sent) {
    setSent(value);
    setTyped(undefined);
  }

  const isReadable = (text: string): boolean =>
    text.trim() === "" || (/^\s*\d+\s*$/.test(text) && Number(text) <= max);
  const type = (text: string): void => {
    setTyped(text);
    if (!isReadable(text)) return;
    const next = text.trim() === "" ? undefined : Number(text);
    setSent(next);
    if (next !== value) onChange(next);
  };
  const hasProblem = typed !== undefined && !isReadable(typed);
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      error={hasProblem ? problem : undefined}
      value={typed ?? value ?? ""}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        if (!hasProblem) setTyped(undefined);
      }}
    />
  );
}
