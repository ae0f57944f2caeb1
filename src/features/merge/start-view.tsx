import type { ReactNode } from "react";
import type { MergeFlow, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { Refusal } from "#src/features/merge/refusal.tsx";
import { useDroppedFile, usePickFile } from "#src/features/merge/use-pick-file.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Progress } from "#src/ui/progress.tsx";

interface StartViewProps {
  readonly flow: Extract<MergeFlow, { readonly step: "start" | "reading" }>;
  readonly store: MergeFlowStore;
}

const rules = ["merge.howTheirs", "merge.howMine", "merge.howBoth", "merge.howUndo"] as const;

/** The way in: a file is opened or dropped, read, and taken or refused. */
export function StartView({ flow, store }: StartViewProps): ReactNode {
  const { t } = useI18n();
  const pick = usePickFile({ open: store.openCopy, refuse: store.refuse });
  useDroppedFile(store.openCopy);
  const isReading = flow.step === "reading";
  return (
    <>
      <Refusal refused={flow.step === "start" ? flow.refused : undefined} />
      <EmptyState
        icon="upload"
        title={t("merge.openTitle")}
        actions={
          <Button variant="primary" icon="file" loading={isReading} onClick={pick}>
            {t("merge.open")}
          </Button>
        }
      >
        <p>{t("merge.openText")}</p>
        <p>{t("merge.dropHint")}</p>
      </EmptyState>
      <div role="status">
        {isReading && (
          <Progress
            label={`${t("merge.reading", { name: flow.name })} …`}
            onCancel={store.startOver}
            cancelLabel={t("form.cancel")}
          />
        )}
      </div>
      <section className="stack stack-tight">
        <h2>{t("merge.howTitle")}</h2>
        <ul className="merge-rules">
          {rules.map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
