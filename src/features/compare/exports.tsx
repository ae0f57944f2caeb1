import { useRef, type ReactNode } from "react";
import { Link } from "react-router";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";
import { comparisonFile, redlineSource } from "#src/features/compare/export-comparison.ts";
import { mergePath } from "#src/features/compare/merge-path.ts";
import type { ModelStore } from "#src/features/compare/model-store.ts";
import type { ReviewStore } from "#src/features/compare/review-store.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { isPdfBusy, PdfExportStatus } from "#src/parts/pdf-export-status.tsx";
import { usePdfExport } from "#src/parts/use-pdf-export.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/button.tsx";

interface ExportsProps {
  readonly pair: ComparedPair;
  readonly comparison: Comparison;
  readonly models: ModelStore;
  readonly reviews: ReviewStore;
}

/** What can be done with a comparison: take it along, or read the file into the draft. */
export function Exports({ pair, comparison, models, reviews }: ExportsProps): ReactNode {
  const { t } = useI18n();
  const { content, clock, files, work } = usePorts();
  const notify = useNotify();
  const [state, actions] = usePdfExport();
  const pdfButton = useRef<HTMLButtonElement>(null);
  const toMerge = mergePath(pair, comparison);

  const complete = async () => ({
    pair,
    comparison: await models.complete(comparison),
    titled: (title: string) => t("compare.exportName", { title }),
  });
  const savePdf = (): void =>
    actions.start(async (signal) => {
      const reviewed = [...reviews.getState().ticks.values()];
      return redlineSource(await complete(), reviewed, { content, clock, work }, signal);
    });
  const save = async (kind: "csv" | "json"): Promise<void> => {
    try {
      const { file, mediaType } = await comparisonFile(kind, await complete(), { content, clock });
      if (await files.saveFile(file, mediaType)) notify({ message: t(`compare.saved.${kind}`) });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (
    <div className="stack stack-tight no-print">
      <div className="cluster">
        <Button ref={pdfButton} icon="file" loading={isPdfBusy(state)} onClick={savePdf}>
          {t("compare.savePdf")}
        </Button>
        <Button icon="download" onClick={() => void save("csv")}>
          {t("compare.saveCsv")}
        </Button>
        <Button icon="download" onClick={() => void save("json")}>
          {t("compare.saveJson")}
        </Button>
        {toMerge !== undefined && (
          <Link to={toMerge} className={buttonClass()}>
            {t("compare.toMerge")}
          </Link>
        )}
      </div>
      <p className="small muted">{t("compare.exportPrivate")}</p>
      <PdfExportStatus state={state} actions={actions} onCancelled={() => pdfButton.current?.focus()} />
    </div>
  );
}
