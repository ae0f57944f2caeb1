import { useState, type ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { FieldText } from "#src/ui/field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface CountFieldProps extends Omit<FieldText, "error"> {
  readonly count: number | undefined;
  readonly onChange: (count: number | undefined) => void;
  readonly disabled?: boolean;
}

/** The most that a plan takes. */
const limit = 1_000_000;

/** How many there are of something: a whole number, or nothing. */
export function CountField({ count, onChange, ...field }: CountFieldProps): ReactNode {
  const { t } = useI18n();
  /** Undefined while the field shows what is stored. */
  const [typed, setTyped] = useState<string>();
  const [sent, setSent] = useState(count);

  // It was changed elsewhere: by undo, in another tab.
  if (count !== sent) {
    setSent(count);
    setTyped(undefined);
  }

  const type = (text: string): void => {
    setTyped(text);
    if (!isCount(text)) return;
    const next = text.trim() === "" ? undefined : Number(text);
    setSent(next);
    if (next !== count) onChange(next);
  };
  const hasProblem = typed !== undefined && !isCount(typed);
  return (
    <TextField
      {...field}
      className="count-field"
      inputMode="numeric"
      autoComplete="off"
      error={hasProblem ? t("entry.invalidCount", { limit }) : undefined}
      value={typed ?? count ?? ""}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        if (!hasProblem) setTyped(undefined);
      }}
    />
  );
}

function isCount(text: string): boolean {
  return text.trim() === "" || (/^\s*\d+\s*$/.test(text) && Number(text) <= limit);
}
