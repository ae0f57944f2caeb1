import { useState, type SyntheticEvent, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { contentOfScenario } from "#src/domain/what-if/edit-what-if.ts";
import { useWhatIfActions } from "#src/features/what-if/use-what-if-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** One's own scenario, or one of the catalogue. Each opens at once. */
export function StartWhatIf(): ReactNode {
  const { t } = useI18n();
  return (
    <section className="stack" aria-labelledby="what-if-start">
      <h2 id="what-if-start">{t("whatIf.startTitle")}</h2>
      <div className="what-if-start">
        <StartOwn />
        <StartFromCatalog />
      </div>
    </section>
  );
}

function StartOwn(): ReactNode {
  const { t } = useI18n();
  const { planId } = useDraftStore();
  const { add } = useWhatIfActions();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [isTold, setIsTold] = useState(false);
  const isEmpty = name.trim() === "";
  const start = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsTold(isEmpty);
    if (isEmpty) return;
    const id = add({ fields: { name: name.trim() }, failures: [] });
    void navigate(planPath(planId, "what-if", id));
  };
  return (
    <form className="what-if-start-row" onSubmit={start} noValidate>
      <TextField
        label={t("whatIf.own")}
        hint={t("whatIf.ownHint")}
        autoComplete="off"
        maxLength={maxShortTextLength}
        value={name}
        error={isTold && isEmpty ? t("form.requiredNew") : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" icon="plus">
        {t("whatIf.start")}
      </Button>
    </form>
  );
}

function StartFromCatalog(): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const store = useDraftStore();
  const { add } = useWhatIfActions();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState("");
  const nameOf = (id: string): string => text.scenarios[id]?.name ?? id;
  const start = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (chosen === "") return;
    const { plan } = store.getState();
    const id = add(contentOfScenario(plan, catalog, chosen, nameOf(chosen)));
    void navigate(planPath(plan.id, "what-if", id));
  };
  return (
    <form className="what-if-start-row" onSubmit={start} noValidate>
      <SelectField
        label={t("whatIf.fromCatalog")}
        hint={t("whatIf.fromCatalogHint")}
        emptyLabel={t("whatIf.choose")}
        options={catalog.scenarios.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button type="submit" icon="plus" disabled={chosen === ""}>
        {t("whatIf.start")}
      </Button>
    </form>
  );
}
