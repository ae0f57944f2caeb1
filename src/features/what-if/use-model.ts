import { useMemo, useState } from "react";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { runWhatIf, type WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { whatIfToScenario } from "#src/domain/what-if/what-if-scenario.ts";
import { isSameModel } from "#src/state/plan-analyser.ts";

/** The model of a plan: the same one as long as nothing changes that it is made of. */
export function useModel(plan: Plan): ContinuityModel {
  const [made, setMade] = useState(() => ({ plan, model: modelOfPlan(plan) }));
  if (isSameModel(made.plan, plan)) return made.model;
  const model = modelOfPlan(plan);
  setMade({ plan, model });
  return model;
}

export interface WhatIfRun {
  readonly model: ContinuityModel;
  readonly scenario: WhatIfScenario;
  readonly result: WhatIfResult;
}

/** A what-if of the plan, simulated. The same run as long as neither the model nor what fails changes. */
export function useWhatIfRun(plan: Plan, model: ContinuityModel, id: string): WhatIfRun {
  const whatIf = liveRecord(plan, "whatIfs", id);
  const key = JSON.stringify(whatIf ? whatIfToScenario(plan, whatIf) : nothing);
  return useMemo(() => {
    const scenario = JSON.parse(key) as WhatIfScenario;
    return { model, scenario, result: runWhatIf(model, scenario) };
  }, [model, key]);
}

const nothing: WhatIfScenario = { outages: [] };
