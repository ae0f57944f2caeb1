import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { addRecord } from "#src/domain/plan/edit.ts";
import { shortText } from "#src/domain/plan/fields.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const ownSchema = z.object({ name: shortText.check(z.refine((name) => name.trim() !== "")) });

/** A scenario from the catalogue, which brings its marks along, or one's own. */
export function AddScenario(): ReactNode {
  const { t } = useI18n();
  return (
    <section className="stack" aria-labelledby="add-scenario">
      <h2 id="add-scenario">{t("scenarios.addTitle")}</h2>
      <div className="scenario-add">
        <AddFromCatalog />
        <AddOwn />
      </div>
    </section>
  );
}

function AddFromCatalog(): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const { edit } = useDraftActions();
  const plan = usePlan();
  const [chosen, setChosen] = useState("");
  const selectRef = useRef<HTMLSelectElement>(null);
  const offered = catalog.scenarios.filter(
    ({ id }) => plan.scenarios[id]?.deletedAt !== undefined || !plan.scenarios[id],
  );
  const scenario = offered.find(({ id }) => id === chosen);

  const add = (): void => {
    if (!scenario) return;
    const fields = { catalogId: scenario.id, ...scenario.hits };
    edit((current, stamp) => addRecord(current, "scenarios", scenario.id, fields, stamp));
    // The button is of no use until the next choice: the focus would be lost with it.
    selectRef.current?.focus();
    setChosen("");
  };
  return (
    <div className="scenario-add-row">
      <SelectField
        ref={selectRef}
        label={t("scenarios.fromCatalog")}
        emptyLabel={t("scenarios.chooseFromCatalog")}
        options={offered.map(({ id }) => ({ value: id, label: text.scenarios[id]?.name ?? id }))}
        value={scenario ? chosen : ""}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button icon="plus" onClick={add} disabled={!scenario}>
        {t("scenarios.add")}
      </Button>
    </div>
  );
}

function AddOwn(): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const form = useForm({ defaultValues: { name: "" }, resolver: zodResolver(ownSchema) });
  const { errors } = form.formState;
  const add = form.handleSubmit(({ name }) => {
    edit((plan, stamp) => addRecord(plan, "scenarios", newId(), { name: name.trim() }, stamp));
    form.reset();
  });
  return (
    <form className="scenario-add-row" onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label={t("scenarios.own")}
        hint={t("scenarios.ownNameHint")}
        error={errors.name && t("form.requiredNew")}
        {...form.register("name")}
      />
      <Button icon="plus" type="submit">
        {t("scenarios.add")}
      </Button>
    </form>
  );
}
