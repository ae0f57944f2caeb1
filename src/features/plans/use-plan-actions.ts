import { useCallback, useMemo } from "react";
import { useNavigate } from "react-router";
import type { PlanSummary } from "#src/domain/ports.ts";
import { fail, type Result } from "#src/domain/result.ts";
import { planProblemText, type PlanProblem } from "#src/features/plans/plan-problem-text.ts";
import type { CommandContext } from "#src/features/plans/plan-commands.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";

export interface PlanActions {
  /** Gives what to say in the dialog where the plan could not be renamed. */
  readonly rename: (plan: PlanSummary, title: string) => Promise<string | undefined>;
  readonly duplicate: (plan: PlanSummary) => Promise<void>;
  readonly save: (plan: PlanSummary) => Promise<void>;
  readonly remove: (plan: PlanSummary) => Promise<void>;
  readonly restore: (plan: PlanSummary) => Promise<void>;
  /** How many sealed versions would be erased with it; the number of the newest where nobody can tell. */
  readonly countVersions: (plan: PlanSummary) => Promise<number>;
  readonly erase: (plan: PlanSummary) => Promise<void>;
  readonly openSample: () => Promise<void>;
}

export function useCommandContext(): CommandContext {
  const ports = usePorts();
  const author = useSettings((state) => state.authorName);
  return useMemo(() => ({ ports, author }), [ports, author]);
}

const loadCommands = () => import("#src/features/plans/plan-commands.ts");

/** What can be done with a plan of the list, each followed by a message that says what happened. */
export function usePlanActions(reload: () => Promise<void>): PlanActions {
  const { t, locale } = useI18n();
  const context = useCommandContext();
  const notify = useNotify();
  const navigate = useNavigate();
  const forgetPlans = useSettings((state) => state.forgetPlans);

  /** The value, or undefined after the person has been told why there is none. */
  const attempt = useCallback(
    async <T>(work: () => Promise<Result<T, PlanProblem>>): Promise<{ value: T } | undefined> => {
      const tell = (problem: PlanProblem): undefined => {
        notify({ message: t("plans.notDone", { reason: planProblemText(t, problem) }) });
      };
      const result = await work().catch((error: unknown) =>
        // A file that the disk refuses, or a part of the app that cannot be loaded.
        fail({ type: "failed" as const, message: error instanceof Error ? error.message : String(error) }),
      );
      await reload();
      return result.ok ? { value: result.value } : tell(result.error);
    },
    [notify, reload, t],
  );

  return useMemo<PlanActions>(() => {
    const { repository, clock } = context.ports;
    const titleOf = ({ title }: PlanSummary): string => (title === "" ? t("plans.untitled") : title);
    const withLeftOut = (message: string, count: number, isHistoryLeftOut = false): string => {
      const sentences = [
        ...(count > 0 ? [t("plans.leftOut", { count })] : []),
        ...(isHistoryLeftOut ? [t("save.withoutHistory")] : []),
      ];
      return sentences.length === 0 ? message : `${message}. ${sentences.join(" ")}`;
    };

    const restore = async (plan: PlanSummary): Promise<void> => {
      const done = await attempt(() => repository.setDeleted([plan.id], undefined));
      if (done) notify({ message: t("plans.restored", { title: titleOf(plan) }) });
    };

    return {
      restore,

      async rename(plan, title) {
        const { renamePlan } = await loadCommands();
        const result = await renamePlan(plan.id, title, context);
        if (!result.ok) return t("plans.notDone", { reason: planProblemText(t, result.error) });
        await reload();
        notify({ message: t("plans.renamed", { title }) });
        return undefined;
      },

      async duplicate(plan) {
        const title = t("plans.copyTitle", { title: titleOf(plan) });
        const done = await attempt(async () => {
          const { duplicatePlan } = await loadCommands();
          return duplicatePlan(plan.id, title, context);
        });
        if (!done) return;
        notify({ message: withLeftOut(t("plans.duplicated", { title }), done.value.leftOut) });
      },

      async save(plan) {
        const done = await attempt(async () => (await loadCommands()).saveAsFile(plan.id, context));
        if (!done?.value) return;
        const { leftOut, isHistoryLeftOut } = done.value;
        const message = t("plans.savedToFile", { title: titleOf(plan) });
        notify({ message: withLeftOut(message, leftOut, isHistoryLeftOut) });
      },

      async remove(plan) {
        const done = await attempt(() => repository.setDeleted([plan.id], clock.now()));
        if (!done) return;
        notify({
          message: t("plans.deleted", { title: titleOf(plan) }),
          actionLabel: t("plans.undo"),
          onAction: () => void restore(plan),
        });
      },

      async countVersions({ id, version }) {
        const marked = version?.number ?? 0;
        const counted = await loadCommands()
          .then((commands) => commands.countVersions(id, context))
          .catch(() => undefined);
        return counted?.ok ? counted.value : marked;
      },

      async erase(plan) {
        const done = await attempt(async () => (await loadCommands()).erasePlan(plan.id, context));
        if (!done) return;
        forgetPlans([plan.id]);
        notify({ message: t("plans.erased", { title: titleOf(plan) }) });
      },

      async openSample() {
        const done = await attempt(async () => (await loadCommands()).addSamplePlan(locale, context));
        if (done) await navigate(planPath(done.value.id));
      },
    };
  }, [attempt, context, forgetPlans, locale, navigate, notify, reload, t]);
}
