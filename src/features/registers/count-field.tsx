import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { NumberField } from "#src/parts/number-field.tsx";
import type { FieldText } from "#src/ui/field.tsx";

interface CountFieldProps extends Omit<FieldText, "error"> {
  readonly count: number | undefined;
  readonly onChange: (count: number | undefined) => void;
  readonly disabled?: boolean;
}

/** The most that a plan takes. */
const limit = 1_000_000;

/** How many there are of something. */
export function CountField({ count, ...field }: CountFieldProps): ReactNode {
  const { t } = useI18n();
  return (
    <NumberField
      {...field}
      className="count-field"
      value={count}
      max={limit}
      problem={t("entry.invalidCount", { limit })}
    />
  );
}
