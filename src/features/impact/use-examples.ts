import { addExamples, areExamplesMissing } from "#src/features/impact/example-categories.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";

/** Adds the example categories and says so; `isOffered` is false once all of them are there. */
export function useExamples(): { readonly isOffered: boolean; readonly add: () => void } {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const notify = useNotify();
  const isOffered = useDraft(({ plan }) => areExamplesMissing(plan));
  const add = (): void => {
    edit((plan, stamp) => addExamples(plan, t, stamp));
    notify({ message: t("impact.examplesAdded") });
  };
  return { isOffered, add };
}
