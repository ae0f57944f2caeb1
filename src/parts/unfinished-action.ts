import type { Action } from "#src/domain/plan/action.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { usePorts, type Ports } from "#src/state/ports.tsx";

export type ActionTexts = Record<"title" | "owner" | "due" | "note", string>;

type About = Pick<Action, "questionId" | "responsibilityId" | "region">;

export interface UnfinishedAction {
  /** Undefined where nothing was left unfinished. */
  readonly find: () => ActionTexts | undefined;
  readonly keep: (texts: ActionTexts) => void;
  readonly forget: () => void;
}

/** By plan and what the action is about, as long as the app is open. Not in the plan: nobody has added it yet. */
const unfinished = new WeakMap<Ports, Map<string, ActionTexts>>();

/** What was typed into the dialog for a new action when it was closed, neither added nor cancelled. */
export function useUnfinishedAction({ questionId, responsibilityId, region }: About): UnfinishedAction {
  const ports = usePorts();
  const planId = useDraft((state) => state.plan.id);
  const key = JSON.stringify([planId, questionId, responsibilityId, region]);
  const texts = unfinished.get(ports) ?? new Map<string, ActionTexts>();
  unfinished.set(ports, texts);
  return {
    find: () => texts.get(key),
    keep: (typed) => texts.set(key, typed),
    forget: () => texts.delete(key),
  };
}
