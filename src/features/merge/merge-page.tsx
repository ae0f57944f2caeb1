import { useEffect, useEffectEvent, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { DecidingView } from "#src/features/merge/deciding-view.tsx";
import type { MergeFlow, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { MergedView } from "#src/features/merge/merged-view.tsx";
import { StartView } from "#src/features/merge/start-view.tsx";
import { useMergeFlow } from "#src/features/merge/use-merge-flow.ts";
import { WithoutBaseView } from "#src/features/merge/without-base-view.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useHandedFiles } from "#src/state/handed-files.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/merge/merge.css";

/** A colleague's copy of the plan is read in, looked at, decided on, and merged in one step. */
export function MergePage(): ReactNode {
  const { t } = useI18n();
  const [flow, store] = useMergeFlow();
  useHandedCopy(store);
  return (
    <div className="page stack stack-loose merge-page">
      <PageHeader title={t("merge.title")} lead={<p>{t("merge.lead")}</p>} />
      <Step flow={flow} store={store} />
    </div>
  );
}

function Step({ flow, store }: { readonly flow: MergeFlow; readonly store: MergeFlowStore }): ReactNode {
  switch (flow.step) {
    case "start":
    case "reading":
      return <StartView flow={flow} store={store} />;
    case "withoutBase":
      return <WithoutBaseView flow={flow} store={store} />;
    case "deciding":
      return <DecidingView key={flow.copy.name} flow={flow} store={store} />;
    case "merged":
      return <MergedView flow={flow} store={store} />;
  }
}

/** A file that another page has read comes with `?file=` and the key under which it is in memory. */
function useHandedCopy(store: MergeFlowStore): void {
  const handed = useHandedFiles();
  const [parameters, setParameters] = useSearchParams();
  const key = parameters.get("file");
  const take = useEffectEvent((wanted: string) => {
    void store.takeHanded(handed.find(wanted));
    // Taken once: coming back to this page goes on with what was decided in the meantime.
    setParameters({}, { replace: true });
  });
  useEffect(() => {
    if (key !== null) take(key);
  }, [key]);
}
