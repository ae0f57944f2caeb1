import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { proposeFixes, type ProposedFix } from "#src/domain/continuity/propose-fixes.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { eventOfScenario, runWhatIf } from "#src/domain/what-if/run-what-if.ts";

/** The single changes that would keep one failing activity within its limit; none where no single one is enough. */
export interface ActivityFixes {
  readonly activityId: string;
  /** Fewest records first. */
  readonly fixes: readonly ProposedFix[];
}

interface FixProgress {
  readonly done: number;
  readonly total: number;
}

/** `proposeFixes` for every activity that stops longer than it may, worst first. In steps, for a worker. */
export function* findFixesInSteps(
  model: ContinuityModel,
  scenario: WhatIfScenario,
): Generator<FixProgress, ActivityFixes[]> {
  const failing = runWhatIf(model, scenario).activities.filter(({ standing }) => standing === "intolerable");
  const event = eventOfScenario(scenario);
  const found: ActivityFixes[] = [];
  for (const { id } of failing) {
    found.push({ activityId: id, fixes: proposeFixes(model, event, id) });
    yield { done: found.length, total: failing.length };
  }
  return found;
}
