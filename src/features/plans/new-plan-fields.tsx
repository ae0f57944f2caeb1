import { use, useMemo, type ReactNode } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { depths } from "#src/domain/catalog.ts";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import type { NewPlanForm } from "#src/features/plans/new-plan-schema.ts";
import { usePlanList } from "#src/features/plans/use-plan-list.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { depthSize } from "#src/parts/depth-size.ts";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** The sentence for what the schema found wrong with a field. */
function useProblemText(): (problem: string | undefined) => string | undefined {
  const { t } = useI18n();
  return (problem) => {
    switch (problem) {
      case undefined:
        return undefined;
      case "nameMissing":
        return t("newPlan.nameMissing");
      case "sourceMissing":
        return t("newPlan.sourceMissing");
      default:
        return t("newPlan.tooLong", { limit: maxShortTextLength });
    }
  };
}

export function NameFields(): ReactNode {
  const { t } = useI18n();
  const problemText = useProblemText();
  const { register, formState } = useFormContext<NewPlanForm>();
  const { errors } = formState;
  return (
    <div className="stack">
      <TextField
        label={t("newPlan.name")}
        hint={t("newPlan.nameHint")}
        error={problemText(errors.title?.message)}
        {...register("title")}
      />
      <TextField
        label={t("newPlan.organisation")}
        optionalLabel={t("form.optional")}
        error={problemText(errors.organisation?.message)}
        {...register("organisation")}
      />
    </div>
  );
}

/** An empty plan, a copy, or the sample. A copy brings its own organisation, language and depth along. */
export function StartFromFields(): ReactNode {
  const { t, formats } = useI18n();
  const problemText = useProblemText();
  const { register, setValue, getValues, formState } = useFormContext<NewPlanForm>();
  const startFrom = useWatch<NewPlanForm, "startFrom">({ name: "startFrom" });
  const { list } = usePlanList();
  const plans = useMemo(
    () => (list.phase === "ready" ? [...list.plans].sort((a, b) => formats.compare(a.title, b.title)) : []),
    [list, formats],
  );
  const source = register("sourceId", {
    onChange: (event: { target: { value: string } }) => {
      const plan = plans.find(({ id }) => id === event.target.value);
      if (!plan) return;
      setValue("language", plan.language);
      setValue("depth", plan.depth);
      if (getValues("organisation") === "") setValue("organisation", plan.organisation ?? "");
    },
  });
  return (
    <div className="stack stack-tight">
      <RadioCards
        legend={t("newPlan.startFrom")}
        name="start-from"
        layout="grid"
        options={[
          { value: "empty", label: t("newPlan.empty"), description: t("newPlan.emptyText") },
          { value: "copy", label: t("newPlan.copy"), description: t("newPlan.copyText") },
          { value: "sample", label: t("newPlan.sample"), description: t("newPlan.sampleText") },
        ]}
        value={startFrom}
        pendingHint={t("form.pendingChoice")}
        onRecord={(value) => setValue("startFrom", value, { shouldValidate: formState.isSubmitted })}
      />
      {startFrom === "copy" && (
        <SelectField
          label={t("newPlan.source")}
          hint={list.phase === "ready" && plans.length === 0 && t("newPlan.copyNone")}
          error={problemText(formState.errors.sourceId?.message)}
          emptyLabel={t("newPlan.choosePlan")}
          options={plans.map(({ id, title }) => ({ value: id, label: title || t("plans.untitled") }))}
          {...source}
        />
      )}
    </div>
  );
}

export function LanguageField(): ReactNode {
  const { t } = useI18n();
  const { content } = usePorts();
  const { register } = useFormContext<NewPlanForm>();
  const language = useWatch<NewPlanForm, "language">({ name: "language" });
  const options = content.planLanguages.map(({ tag, name }) => ({ value: tag, label: name }));
  // A copied plan can be in a language that this version has no wording for.
  const isListed = options.some(({ value }) => value === language);
  return (
    <SelectField
      label={t("newPlan.language")}
      hint={t("newPlan.languageHint")}
      options={isListed ? options : [...options, { value: language, label: language }]}
      {...register("language")}
    />
  );
}

export function DepthField(): ReactNode {
  const { t } = useI18n();
  const catalog = use(usePorts().content.loadCatalog());
  const { setValue } = useFormContext<NewPlanForm>();
  const depth = useWatch<NewPlanForm, "depth">({ name: "depth" });
  return (
    <div>
      <RadioCards
        legend={t("newPlan.depth")}
        name="depth"
        layout="grid"
        options={depths.map((value) => {
          const { questions, hours } = depthSize(catalog, value);
          const size = [t("depth.questions", { count: questions }), t("depth.hours", { count: hours })];
          return {
            value,
            label: t(`depth.${value}`),
            description: `${t(`depth.${value}Text`)} ${size.join(", ")}.`,
          };
        })}
        value={depth}
        pendingHint={t("form.pendingChoice")}
        onRecord={(value) => setValue("depth", value)}
      />
      <p className="muted small">{t("depth.changeLater")}</p>
    </div>
  );
}

/** The cloud services that an empty plan begins with; a copy and the sample have their own. */
export function ServiceFields(): ReactNode {
  const { t } = useI18n();
  const problemText = useProblemText();
  const { register, control, formState } = useFormContext<NewPlanForm>();
  const startFrom = useWatch<NewPlanForm, "startFrom">({ name: "startFrom" });
  const { fields, append, remove } = useFieldArray({ control, name: "otherServices" });
  if (startFrom !== "empty") return null;
  const problems = formState.errors.otherServices;
  return (
    <fieldset className="new-plan-services">
      <legend>{t("newPlan.services")}</legend>
      <p className="muted">{t("newPlan.servicesHint")}</p>
      <Checkbox label={t("newPlan.microsoft365")} {...register("hasMicrosoft365")} />
      {fields.map((field, index) => (
        <div className="new-plan-service" key={field.id}>
          <TextField
            label={
              index === 0 ? t("newPlan.otherService") : t("newPlan.otherServiceNumber", { number: index + 1 })
            }
            optionalLabel={index === 0 ? t("form.optional") : undefined}
            hint={index === 0 && t("newPlan.otherServiceHint")}
            error={problemText(problems?.[index]?.name?.message)}
            {...register(`otherServices.${index}.name`)}
          />
          {index > 0 && (
            <Button variant="quiet" icon="trash" hideLabel onClick={() => remove(index)}>
              {t("newPlan.removeService", { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ name: "" })}>
          {t("newPlan.addService")}
        </Button>
      </div>
    </fieldset>
  );
}
