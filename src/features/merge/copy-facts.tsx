import type { ReactNode } from "react";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { MergeSides } from "#src/domain/versions/compare/merge.ts";
import type { Copy, MergeBase } from "#src/features/merge/merge-flow.ts";
import { kindsLeftOut } from "#src/features/merge/prepare-merge.ts";
import { StepHeading } from "#src/features/merge/step-heading.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface CopyFactsProps {
  readonly copy: Copy;
  readonly base: MergeBase;
  readonly sides: MergeSides;
}

/** Which file it is, what the merge is made against, and what will not be merged. */
export function CopyFacts({ copy, base, sides }: CopyFactsProps): ReactNode {
  const { t, formats } = useI18n();
  const theirVersions = copy.newVersions.map(formats.number);
  const isRedacted = kindsLeftOut(sides).length > 0;
  return (
    <section className="stack stack-tight measure">
      <StepHeading>{t("merge.factsTitle", { name: copy.name })}</StepHeading>
      <p>
        <BaseText base={base} />
      </p>
      {copy.relation === "sharedOrigin" && <p>{t("merge.ownPlan", { title: profileOf(copy.plan).title })}</p>}
      {isRedacted && <p>{t("merge.redacted")}</p>}
      {theirVersions.length > 0 && (
        <p>
          {t("merge.theirVersions", { count: theirVersions.length, numbers: formats.list(theirVersions) })}
        </p>
      )}
      <p className="muted">{t("merge.notYet")}</p>
    </section>
  );
}

function BaseText({ base }: { readonly base: MergeBase }): ReactNode {
  const { t, formats } = useI18n();
  switch (base.type) {
    case "version":
      return t("merge.baseVersion", {
        number: base.entry.versionNumber,
        date: formats.moment(base.entry.at),
      });
    case "file":
      return t("merge.baseFile", { name: base.name });
    case "none":
      return t("merge.baseNone");
  }
}
