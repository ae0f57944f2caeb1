import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState, type ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Link, useNavigate } from "react-router";
import { buildNewPlan } from "#src/features/plans/build-new-plan.ts";
import { createNewPlanDraft } from "#src/features/plans/new-plan-draft.ts";
import { newPlanSchema, type NewPlanForm } from "#src/features/plans/new-plan-schema.ts";
import {
  DepthField,
  LanguageField,
  NameFields,
  ServiceFields,
  StartFromFields,
} from "#src/features/plans/new-plan-fields.tsx";
import { storeNewPlan } from "#src/features/plans/plan-commands.ts";
import { planProblemText, type PlanProblem } from "#src/features/plans/plan-problem-text.ts";
import { useCommandContext } from "#src/features/plans/use-plan-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/plans/plans.css";

const draft = createNewPlanDraft(() => window.sessionStorage);

/** One form, and a plan to work in. What is typed survives a reload until the plan is made or given up. */
export function NewPlanPage(): ReactNode {
  const { t, locale } = useI18n();
  const { content, storageHealth } = usePorts();
  const context = useCommandContext();
  const notify = useNotify();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<PlanProblem>();
  const language = content.planLanguages.find(({ tag }) => tag === locale) ?? content.planLanguages[0];
  const form = useForm<NewPlanForm>({
    resolver: zodResolver(newPlanSchema),
    defaultValues: draft.read() ?? {
      title: "",
      organisation: "",
      startFrom: "empty",
      sourceId: "",
      language: language?.tag ?? "en",
      depth: "start",
      hasMicrosoft365: true,
      otherServices: [{ name: "" }],
    },
  });

  const { subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => draft.write(values) }),
    [subscribe],
  );

  const create = form.handleSubmit(async (values) => {
    setProblem(undefined);
    // The browser wants this asked for in answer to a press. A plan is worth keeping from the first minute.
    void storageHealth.requestPersistence();
    const built = await buildNewPlan(values, t("newPlan.microsoft365"), context);
    if (!built.ok) return setProblem(built.error);
    const { plan, leftOut } = built.value;
    const stored = await storeNewPlan(plan, context);
    if (!stored.ok) return setProblem(stored.error);
    draft.clear();
    if (leftOut > 0) notify({ message: t("plans.leftOut", { count: leftOut }) });
    await navigate(planPath(plan.id));
  });

  return (
    <div className="page page-narrow">
      <PageHeader title={t("newPlan.title")} lead={t("newPlan.lead")} />
      <FormProvider {...form}>
        <form className="stack stack-loose" noValidate onSubmit={(event) => void create(event)}>
          <NameFields />
          <StartFromFields />
          <LanguageField />
          <DepthField />
          <ServiceFields />
          {problem && (
            <Callout tone="bad" role="alert" title={t("newPlan.failedTitle")}>
              {t("newPlan.failed", { reason: planProblemText(t, problem) })}
            </Callout>
          )}
          <div className="cluster">
            <Button type="submit" variant="primary" size="large" loading={form.formState.isSubmitting}>
              {t("newPlan.create")}
            </Button>
            <Link to="/" className={buttonClass("quiet", "large")} onClick={draft.clear}>
              {t("newPlan.cancel")}
            </Link>
          </div>
        </form>
      </FormProvider>
    </div>
  );
}
