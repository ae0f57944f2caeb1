import type { ReactNode } from "react";
import { nameOfSide } from "#src/domain/report/change-wording.ts";
import { comparisonSentence } from "#src/domain/report/change-wording-summary.ts";
import type { CompareResult } from "#src/features/compare/compare-store.ts";
import { Result } from "#src/features/compare/result.tsx";
import { Sources } from "#src/features/compare/sources.tsx";
import { useCompare, type CompareView } from "#src/features/compare/use-compare.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { useLoadedCatalog } from "#src/state/use-loaded-catalog.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import "#src/features/compare/compare.css";

/** Two versions, drafts or files, and what changed between them. Stands outside every plan. */
export function ComparePage(): ReactNode {
  const { t } = useI18n();
  const catalogInUse = useLoadedCatalog();
  return (
    <div className="page stack">
      <PageHeader title={t("compare.title")} lead={t("compare.lead")} />
      {catalogInUse ? (
        <CatalogProvider value={catalogInUse}>
          <Compare />
        </CatalogProvider>
      ) : (
        <p className="shell-loading">{t("app.loading")} …</p>
      )}
    </div>
  );
}

function Compare(): ReactNode {
  const view = useCompare();
  const { result } = view.state;
  return (
    <>
      <Sources view={view} />
      <Announcement result={result} />
      <Work view={view} />
      {result.type === "ready" && (
        <Result
          pair={result.pair}
          comparison={result.comparison}
          models={view.models}
          takeFocusWish={view.takeFocusWish}
        />
      )}
    </>
  );
}

/** Reads out what a comparison came to, wherever the focus is. */
function Announcement({ result }: { readonly result: CompareResult }): ReactNode {
  const wording = useWording();
  return (
    <p role="status" className="visually-hidden">
      {result.type === "ready" &&
        comparisonSentence(
          result.comparison,
          {
            before: nameOfSide(result.pair.before.version, wording),
            after: nameOfSide(result.pair.after.version, wording),
          },
          wording,
        )}
    </p>
  );
}

/** The comparison while it is made, when it broke off, and when it is no longer of what is there. */
function Work({ view: { state, compare, cancel } }: { readonly view: CompareView }): ReactNode {
  const { t } = useI18n();
  const { result, isOutdated } = state;
  if (result.type === "failed") {
    return (
      <Callout
        tone="bad"
        role="alert"
        title={t("compare.failedTitle")}
        actions={<Button onClick={compare}>{t("save.retry")}</Button>}
      >
        <p>{t("compare.failed")}</p>
        <p className="small">{result.message}</p>
      </Callout>
    );
  }
  return (
    <div role="status">
      {result.type === "comparing" && (
        <Progress label={`${t("compare.comparing")} …`} onCancel={cancel} cancelLabel={t("compare.cancel")} />
      )}
      {result.type === "ready" && isOutdated && (
        <Callout tone="attention" actions={<Button onClick={compare}>{t("compare.again")}</Button>}>
          {t("compare.outdated")}
        </Callout>
      )}
    </div>
  );
}
