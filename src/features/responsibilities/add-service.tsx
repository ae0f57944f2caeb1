import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { useNavigate } from "react-router";
import * as z from "zod/mini";
import { addRecord } from "#src/domain/plan/edit.ts";
import { shortText } from "#src/domain/plan/fields.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const schema = z.object({
  templateId: z.string(),
  name: shortText.check(z.refine((name) => name.trim() !== "")),
});

export function AddService(): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const planId = useDraft((state) => state.plan.id);
  const hasServices = useDraft((state) => Object.values(state.plan.services).some((one) => !one.deletedAt));
  const navigate = useNavigate();
  const form = useForm({
    defaultValues: { templateId: catalog.templates[0]?.id ?? "", name: "" },
    resolver: zodResolver(schema),
  });

  const add = form.handleSubmit(async ({ templateId, name }) => {
    const id = newId();
    edit((plan, stamp) => addRecord(plan, "services", id, { templateId, name: name.trim() }, stamp));
    form.reset();
    await navigate(planPath(planId, "responsibilities", id));
  });
  return (
    <Disclosure summary={t("responsibilities.addTitle")} open={!hasServices}>
      <form className="service-add" onSubmit={(event) => void add(event)} noValidate>
        <SelectField
          label={t("responsibilities.template")}
          options={catalog.templates.map(({ id }) => ({ value: id, label: text.templates[id]?.name ?? id }))}
          {...form.register("templateId")}
        />
        <TextField
          label={t("responsibilities.name")}
          hint={t("responsibilities.nameHint")}
          error={form.formState.errors.name && t("form.requiredNew")}
          {...form.register("name")}
        />
        <Button type="submit" icon="plus">
          {t("responsibilities.add")}
        </Button>
      </form>
    </Disclosure>
  );
}
