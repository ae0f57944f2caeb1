import type { ReactNode } from "react";
import { profileOf } from "#src/domain/plan/plan.ts";
import { useCompareCopy } from "#src/features/merge/compare-copy.ts";
import type { MergeFlow, MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { Refusal } from "#src/features/merge/refusal.tsx";
import { StepHeading } from "#src/features/merge/step-heading.tsx";
import { useDroppedFile, usePickFile } from "#src/features/merge/use-pick-file.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";

interface WithoutBaseViewProps {
  readonly flow: Extract<MergeFlow, { readonly step: "withoutBase" }>;
  readonly store: MergeFlowStore;
}

/** Nothing on this device tells what both started from: the planner says, or goes on without. */
export function WithoutBaseView({ flow, store }: WithoutBaseViewProps): ReactNode {
  const { t, formats } = useI18n();
  const pick = usePickFile({ open: store.openBase, refuse: store.refuse });
  useDroppedFile(store.openBase);
  const compare = useCompareCopy();
  const { copy, newest, refused, reading } = flow;
  const isCopiedPlan = copy.relation === "sharedOrigin";
  return (
    <>
      <div className="stack stack-tight measure">
        <StepHeading>{t("merge.withoutBaseTitle")}</StepHeading>
        <p>
          {isCopiedPlan
            ? t("merge.copiedPlan", { title: profileOf(copy.plan).title })
            : newest
              ? t("merge.commonNotHere", { number: newest.versionNumber, date: formats.moment(newest.at) })
              : t("merge.noCommon")}
        </p>
      </div>
      <Refusal refused={refused} />
      <div className="merge-ways">
        {isCopiedPlan && (
          <Way title={t("merge.compareInstead")} text={t("merge.compareText")}>
            <Button variant="primary" onClick={() => compare(copy)}>
              {t("merge.compare")}
            </Button>
          </Way>
        )}
        <Way
          title={t("merge.openBaseTitle")}
          text={`${
            newest && !isCopiedPlan
              ? t("merge.openBaseVersion", { number: newest.versionNumber })
              : t("merge.openBaseText")
          } ${t("merge.dropHint")}`}
        >
          <Button
            variant={isCopiedPlan ? "secondary" : "primary"}
            icon="file"
            loading={reading !== undefined}
            onClick={pick}
          >
            {t("merge.openBase")}
          </Button>
        </Way>
        {!isCopiedPlan && (
          <Way title={t("merge.goOnTitle")} text={t("merge.goOnText")}>
            <Button onClick={store.goOnWithoutBase}>{t("merge.goOn")}</Button>
          </Way>
        )}
      </div>
      <div className="cluster">
        <Button variant="quiet" icon="arrow-left" onClick={store.startOver}>
          {t("merge.otherFile")}
        </Button>
        <p role="status" className="muted small">
          {reading !== undefined && `${t("merge.reading", { name: reading })} …`}
        </p>
      </div>
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ title, text, children }: WayProps): ReactNode {
  return (
    <section className="panel stack stack-tight merge-way">
      <h3>{title}</h3>
      <p className="muted">{text}</p>
      <div className="merge-way-action">{children}</div>
    </section>
  );
}
