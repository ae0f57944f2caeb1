import { named } from "#src/domain/continuity/model-of-plan.ts";
import type { GroupOutage, NodeOutage, WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf, WhatIfFailure } from "#src/domain/plan/what-if.ts";

/** What fails in a what-if, in the order in which it was switched on. */
export function failuresOf(plan: Plan, whatIfId: string): WhatIfFailure[] {
  return liveRecords(plan, "whatIfFailures").filter((failure) => failure.whatIfId === whatIfId);
}

/** What the engine is asked for a what-if of the plan. A rate of 0 stands for nobody. */
export function whatIfToScenario(plan: Plan, whatIf: WhatIf): WhatIfScenario {
  const { absenceRate = 0, absenceStartMinutes = 0, absenceLengthMinutes } = whatIf;
  return {
    ...(absenceRate > 0 && {
      absence: {
        absenceRate,
        startMinutes: absenceStartMinutes,
        ...(absenceLengthMinutes !== undefined && { lengthMinutes: absenceLengthMinutes }),
      },
    }),
    outages: failuresOf(plan, whatIf.id).map(toOutage),
  };
}

function toOutage(failure: WhatIfFailure): NodeOutage | GroupOutage {
  const { target, targetName, startMinutes = 0, lengthMinutes } = failure;
  const period = { startMinutes, ...(lengthMinutes !== undefined && { lengthMinutes }) };
  return target === "node"
    ? { type: target, nodeId: targetName, ...period }
    : { type: target, name: named(targetName) ?? "", ...period };
}
