import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Combobox, type ComboboxFindings } from "#src/ui/combobox.tsx";

interface SetFieldProps {
  readonly label: string;
  readonly hint: string;
  /** The register that is chosen from. */
  readonly from: "roles" | "people";
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Makes a record of this name and adds it. */
  readonly onCreate: (name: string) => void;
}

const listed = 30;
const createValue = "new:";

/** Several records of another register: those chosen, and a field to choose one more. */
export function SetField({ label, hint, from, chosen, onAdd, onRemove, onCreate }: SetFieldProps): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const [said, setSaid] = useState("");

  const find = (typed: string): ComboboxFindings => {
    const taken = new Set(chosen.map(({ id }) => id));
    const name = typed.trim();
    const offered = liveRecords(plan, from).filter(
      (record) => !taken.has(record.id) && matchesSearch([record.name], typed),
    );
    const isNew = name !== "" && !liveRecords(plan, from).some((record) => record.name.trim() === name);
    const kind = t(`needs.kindInSentence.${from}`);
    const options = [
      ...offered.slice(0, listed).map((record) => ({ value: record.id, label: record.name })),
      ...(isNew && name.length <= maxShortTextLength
        ? [{ value: createValue, label: t("needs.create", { kind, name }), isAction: true }]
        : []),
    ];
    const left = offered.length - listed;
    const status = left > 0 ? t("needs.left", { count: left }) : t("needs.found", { count: options.length });
    return { options, status: options.length === 0 ? t("needs.noneFound") : status };
  };
  const choose = (value: string, typed: string): void => {
    if (value === createValue) onCreate(typed.trim());
    else onAdd(value);
    const name = liveRecords(plan, from).find(({ id }) => id === value)?.name ?? typed.trim();
    setSaid(t("registers.added", { name }));
  };
  return (
    <div className="set-field">
      <Combobox label={label} hint={hint} find={find} onChoose={choose} />
      {chosen.length > 0 && (
        <ul role="list" className="set-chosen" aria-label={label}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <Link to={planPath(plan.id, "registers", from, id)}>{name}</Link>
              <Button
                variant="quiet"
                size="small"
                icon="cross"
                hideLabel
                onClick={(event) => {
                  focusNeighbour(event.currentTarget, "li", "button");
                  onRemove(id);
                }}
              >
                {t("entry.removeChosen", { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
