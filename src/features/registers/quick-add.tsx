import { useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Link } from "react-router";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { addToRegister } from "#src/domain/registers/edit-needs.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface Added {
  readonly id: string;
  readonly name: string;
  readonly isTwice: boolean;
}

/** Names first: a register is written down in one go, and the details come when a record is opened. */
export function QuickAdd({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const plan = usePlan();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const [added, setAdded] = useState<Added>();
  const field = useRef<HTMLInputElement>(null);

  const findProblem = (): string | undefined => {
    if (name.trim() === "") return t("registers.nameMissing");
    return name.trim().length > maxShortTextLength
      ? t("registers.nameTooLong", { limit: maxShortTextLength })
      : undefined;
  };
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    field.current?.focus();
    const found = findProblem();
    setProblem(found);
    if (found !== undefined) return;
    const id = newId();
    const trimmed = name.trim();
    const isTwice = liveRecords(plan, kind).some((record) => record.name.trim() === trimmed);
    edit((current, stamp) => addToRegister(current, kind, id, trimmed, stamp));
    setAdded({ id, name: trimmed, isTwice });
    setName("");
  };
  return (
    <div className="register-add">
      <form className="register-add-row" onSubmit={add} noValidate>
        <TextField
          ref={field}
          label={t(`registers.add.${kind}`)}
          hint={t("registers.addHint")}
          autoComplete="off"
          error={problem}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" variant="primary" icon="plus">
          {t("registers.addButton")}
        </Button>
      </form>
      <p className="register-added small">
        <span role="status">
          {added && t(added.isTwice ? "registers.addedTwice" : "registers.added", { name: added.name })}
        </span>{" "}
        {added && (
          <Link to={planPath(plan.id, "registers", kind, added.id)}>
            {t("registers.openAdded", { name: added.name })}
          </Link>
        )}
      </p>
    </div>
  );
}
