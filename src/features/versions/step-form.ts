import * as z from "zod/mini";
import type { Clock, NewId } from "#src/domain/ports.ts";
import {
  appendEntry,
  isStepPossible,
  recordDecision,
  type VersionState,
} from "#src/domain/versions/history.ts";
import { optionalName, optionalProse, requiredName } from "#src/features/versions/form-text.ts";
import type { ExtendHistory } from "#src/features/versions/record-step.ts";

/** What can be recorded about a version. */
const steps = ["submitted", "decided", "archived"] as const;
export type Step = (typeof steps)[number];

const decisions = ["approved", "returned"] as const;
export type Decision = (typeof decisions)[number];

export interface StepTexts {
  readonly [field: string]: string;
  /** Empty until one is chosen. */
  readonly decision: Decision | "";
  readonly name: string;
  readonly role: string;
  readonly comment: string;
}

/** The form of a step. A decision has to be one, and who returns a version has to say why. */
export function createStepSchema(step: Step): z.ZodMiniType<StepTexts, StepTexts> {
  const isGiven = ({ decision, comment }: StepTexts): boolean => decision !== "returned" || comment !== "";
  const isDecided = (decision: StepTexts["decision"]): boolean => step !== "decided" || decision !== "";
  return z
    .object({
      decision: z.enum(["", ...decisions]).check(z.refine(isDecided, "missing")),
      name: requiredName,
      role: optionalName,
      comment: optionalProse,
    })
    .check(
      // Looked at whatever else is wrong, so that everything is said at once.
      z.refine(isGiven, { path: ["comment"], message: "missing", when: () => true }),
    );
}

/** What the step adds to a history; fields that were left empty are left out. */
export function extendWithStep(
  step: Step,
  versionNumber: number,
  { decision, name, role, comment }: StepTexts,
  { clock, newId }: { readonly clock: Pick<Clock, "now">; readonly newId: NewId },
): ExtendHistory {
  const said = comment === "" ? {} : { comment };
  if (step !== "decided") {
    // The time is that of each attempt: an entry must not be older than the one before it.
    return (history) =>
      appendEntry(history, { type: step, id: newId(), at: clock.now(), versionNumber, name, ...said });
  }
  if (decision === "") throw new Error("a decision is needed: the form holds that back");
  const by = role === "" ? { name } : { name, role };
  return (history) =>
    recordDecision(history, { versionNumber, decision, ...by, ...said }, { at: clock.now(), newId });
}

/** The steps that are possible for a version in this state. */
export function stepsFrom(state: VersionState): Step[] {
  return steps.filter((step) => isStepPossible(step, state));
}
