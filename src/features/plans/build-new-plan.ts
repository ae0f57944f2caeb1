import { copyPlan, createPlan } from "#src/domain/plan/create-plan.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { succeed, type Result } from "#src/domain/result.ts";
import type { NewPlanForm } from "#src/features/plans/new-plan-schema.ts";
import { makeSamplePlan, readPlan, type CommandContext } from "#src/features/plans/plan-commands.ts";
import type { PlanProblem } from "#src/features/plans/plan-problem-text.ts";

/** The matrices that a cloud service of a new plan begins with. */
const microsoft365Template = "microsoft-365";
const generalTemplate = "general-cloud";

interface BuiltPlan {
  readonly plan: Plan;
  /** Records of the plan that was copied that could not be read and are not in the copy. */
  readonly leftOut: number;
}

/** The plan that the form asks for. It is not stored yet. */
export async function buildNewPlan(
  form: NewPlanForm,
  microsoft365Name: string,
  context: CommandContext,
): Promise<Result<BuiltPlan, PlanProblem>> {
  switch (form.startFrom) {
    case "empty":
      return succeed({ plan: await buildEmptyPlan(form, microsoft365Name, context), leftOut: 0 });
    case "sample":
      return succeed({
        plan: buildCopy(await makeSamplePlan(form.language, context), form, context),
        leftOut: 0,
      });
    case "copy": {
      const opened = await readPlan(form.sourceId, context);
      if (!opened.ok) return opened;
      const { plan, quarantined } = opened.value;
      return succeed({ plan: buildCopy(plan, form, context), leftOut: quarantined.length });
    }
  }
}

function buildCopy(
  source: Plan,
  form: NewPlanForm,
  { ports: { clock, newId }, author }: CommandContext,
): Plan {
  const stamp = { at: clock.now(), by: author };
  const copy = copyPlan(source, newId(), form.title, stamp);
  const { organisation, language, depth } = form;
  const fields = { organisation: organisation === "" ? undefined : organisation, language, depth };
  return applyOperations(copy, setFields(copy, "profile", profileId, fields, stamp));
}

async function buildEmptyPlan(
  { title, organisation, language, depth, hasMicrosoft365, otherServices }: NewPlanForm,
  microsoft365Name: string,
  { ports: { clock, newId, content }, author }: CommandContext,
): Promise<Plan> {
  const services = [
    ...(hasMicrosoft365 ? [{ name: microsoft365Name, templateId: microsoft365Template }] : []),
    ...otherServices
      .filter(({ name }) => name.trim() !== "")
      .map(({ name }) => ({ name: name.trim(), templateId: generalTemplate })),
  ].map((service) => ({ ...service, id: newId() }));
  return createPlan(
    { id: newId(), title, ...(organisation !== "" && { organisation }), language, depth, services },
    await content.loadCatalog(),
    { at: clock.now(), by: author },
  );
}
