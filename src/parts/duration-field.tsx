import { useState, type ComponentProps, type ReactNode } from "react";
import { durationText } from "#src/domain/report/duration.ts";
import { parseDuration } from "#src/domain/report/duration-input.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { FieldText } from "#src/ui/field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface DurationFieldProps extends Omit<FieldText, "error"> {
  /** What is stored; undefined where nothing is. */
  readonly minutes: number | undefined;
  /** Told at every key after which the text can be read; undefined where the field is empty. */
  readonly onChange: (minutes: number | undefined) => void;
  /** What is wrong with a length of time that can be read; undefined where it can be stored. */
  readonly problemOf?: (minutes: number) => string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly ref?: ComponentProps<"input">["ref"];
}

/**
 * A length of time in words: takes what people write ("90", "1h30", "2 days") and, once it is left, shows it the
 * one way that the document shows it. What cannot be read is said under the field and not stored.
 */
export function DurationField({ minutes, onChange, problemOf, ...field }: DurationFieldProps): ReactNode {
  const { t, locale } = useI18n();
  /** Undefined while the field shows what is stored. */
  const [typed, setTyped] = useState<string>();
  const [sent, setSent] = useState(minutes);
  // Nobody is told off in the middle of a word.
  const [wasLeft, setWasLeft] = useState(false);

  // It was changed elsewhere: by undo, in another tab.
  if (minutes !== sent) {
    setSent(minutes);
    setTyped(undefined);
  }

  const read = (
    text: string,
  ): { readonly minutes?: number | undefined; readonly problem?: string | undefined } => {
    if (text.trim() === "") return { minutes: undefined };
    const result = parseDuration(text, locale);
    if (!result.ok) return { problem: t(`duration.${result.error}`) };
    const problem = problemOf?.(result.value);
    return problem === undefined ? { minutes: result.value } : { problem };
  };

  const type = (text: string): void => {
    setTyped(text);
    const { minutes: next, problem } = read(text);
    if (problem !== undefined) return;
    setWasLeft(false);
    setSent(next);
    if (next !== minutes) onChange(next);
  };

  const leave = (): void => {
    if (typed === undefined) return;
    if (read(typed).problem === undefined) setTyped(undefined);
    else setWasLeft(true);
  };

  const stored = minutes === undefined ? "" : durationText(minutes, locale);
  return (
    <TextField
      {...field}
      error={typed !== undefined && wasLeft ? read(typed).problem : undefined}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? stored}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave();
      }}
    />
  );
}
