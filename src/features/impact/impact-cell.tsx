import { type KeyboardEvent, type ReactNode } from "react";
import { impactLevels, type ImpactLevel } from "#src/domain/plan/impact.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { SelectField } from "#src/ui/select-field.tsx";

interface ImpactCellProps {
  readonly label: string;
  readonly level: ImpactLevel | undefined;
  readonly onChange: (level: ImpactLevel | undefined) => void;
}

/** The level at one moment. The keys 0 to 4 set it, Delete clears it; all other keys are the select's own. */
export function ImpactCell({ label, level, onChange }: ImpactCellProps): ReactNode {
  const { t } = useI18n();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = /^[0-4]$/.test(event.key) ? impactLevels[Number(event.key)] : undefined;
    if (pressed === undefined && event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    onChange(pressed);
  };
  return (
    <div className="impact-cell" data-level={level}>
      <SelectField
        label={label}
        emptyLabel={t("impact.notSet")}
        options={impactLevels.map((value) => ({ value, label: t(`impact.level.${value}`) }))}
        value={level ?? ""}
        onKeyDown={press}
        onChange={({ target }) => onChange(impactLevels.find((value) => value === target.value))}
      />
    </div>
  );
}
