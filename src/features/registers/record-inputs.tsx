import { useId, type ComponentProps, type ReactNode } from "react";
import type { FieldsOf } from "#src/domain/plan/edit.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { CountField } from "#src/features/registers/count-field.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";
import { useRecordValue, type FieldNameOf } from "#src/parts/record-value.ts";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Names of the fields of a kind that hold such a value. */
type FieldHolding<K extends RegisterKind, Value> = {
  [F in FieldNameOf<K>]: NonNullable<FieldsOf<K>[F]> extends Value
    ? Value extends NonNullable<FieldsOf<K>[F]>
      ? F
      : never
    : never;
}[FieldNameOf<K>];

interface InputProps<K extends RegisterKind, F extends string> {
  readonly kind: K;
  readonly id: string;
  readonly field: F;
  readonly label: string;
  readonly hint?: string;
}

/** A length of time of a record. */
export function RecordDuration<K extends RegisterKind>(
  props: InputProps<K, FieldHolding<K, number>>,
): ReactNode {
  const { kind, id, field, label, hint } = props;
  const [value, set] = useRecordValue(kind, id, field);
  return (
    <DurationField
      label={label}
      hint={hint}
      minutes={value as number | undefined}
      onChange={(minutes) => set(minutes as typeof value)}
    />
  );
}

/** A number of people or places of a record. */
export function RecordCount<K extends RegisterKind>(
  props: InputProps<K, FieldHolding<K, number>> & { readonly disabled?: boolean },
): ReactNode {
  const { kind, id, field, label, hint, disabled = false } = props;
  const [value, set] = useRecordValue(kind, id, field);
  return (
    <CountField
      label={label}
      hint={hint}
      disabled={disabled}
      count={value as number | undefined}
      onChange={(count) => set(count as typeof value)}
    />
  );
}

interface RecordSelectProps<K extends RegisterKind, F extends string> extends InputProps<K, F> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Names the choice of nothing; left out where something has to be chosen. */
  readonly emptyLabel?: string;
}

/** A choice of a record. What is chosen and no longer offered (it was deleted) shows as nothing. */
export function RecordSelect<K extends RegisterKind, F extends FieldNameOf<K>>(
  props: RecordSelectProps<K, F>,
): ReactNode {
  const { kind, id, field, label, hint, options, emptyLabel } = props;
  const [value, set] = useRecordValue(kind, id, field);
  const isOffered = options.some((option) => option.value === value);
  return (
    <SelectField
      label={label}
      hint={hint}
      emptyLabel={emptyLabel}
      options={options}
      value={isOffered ? String(value) : ""}
      onChange={(event) => {
        const chosen = event.target.value;
        set((chosen === "" ? undefined : chosen) as typeof value);
      }}
    />
  );
}

interface SuggestFieldProps extends ComponentProps<typeof TextField> {
  /** Names that are in use already, so that the same thing gets the same name. */
  readonly names: readonly string[];
}

/** A text field that offers what others have been called. */
export function SuggestField({ names, ...field }: SuggestFieldProps): ReactNode {
  const listId = useId();
  return (
    <>
      <TextField {...field} list={listId} autoComplete="off" />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  );
}
