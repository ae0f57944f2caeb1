import { useEffect, useState } from "react";
import type { Plan } from "#src/domain/plan/plan.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

export type DraftFingerprint =
  | { readonly type: "pending" }
  | { readonly type: "known"; readonly fingerprint: string }
  /** Private contact data are not prepared yet; sealing does it. */
  | { readonly type: "unprepared" }
  | { readonly type: "failed" };

interface Answered {
  readonly plan: Plan;
  readonly answer: DraftFingerprint;
}

/**
 * The content fingerprint of the open plan, worked out when changes pause. What is known belongs to one state of the
 * plan, and to no later one.
 */
export function useDraftFingerprint(): DraftFingerprint {
  const { work } = usePorts();
  const now = usePlan();
  const plan = useDraftInPauses((state) => state.plan);
  const [answered, setAnswered] = useState<Answered>();

  useEffect(() => {
    let isCurrent = true;
    void work.fingerprint(plan).then((result) => {
      if (!isCurrent) return;
      const answer: DraftFingerprint = !result.ok
        ? { type: "failed" }
        : result.value === undefined
          ? { type: "unprepared" }
          : { type: "known", fingerprint: result.value };
      setAnswered({ plan, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [work, plan]);

  return answered?.plan === now ? answered.answer : { type: "pending" };
}
