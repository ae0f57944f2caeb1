import { memo, useMemo, type ReactNode } from "react";
import type { MergeConflict, MergeSides } from "#src/domain/versions/compare/merge.ts";
import type { MergeChoice } from "#src/domain/versions/compare/resolve-merge.ts";
import { FieldCard } from "#src/features/merge/field-card.tsx";
import { titleOfConflict } from "#src/features/merge/conflict-sides.ts";
import type { MergeBase } from "#src/features/merge/merge-flow.ts";
import { RemovalCard } from "#src/features/merge/removal-card.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";

export interface ConflictCardProps {
  readonly conflict: MergeConflict;
  readonly sides: MergeSides;
  readonly base: MergeBase;
  readonly choice: MergeChoice | undefined;
  readonly isOutdated: boolean;
  readonly onChoose: (conflict: MergeConflict, choice: MergeChoice) => void;
}

/** One thing that both sides changed, with what each made of it, and the choice between them. */
export const ConflictCard = memo(function ConflictCard(props: ConflictCardProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { conflict, sides, base, choice, isOutdated, onChoose } = props;
  const title = useMemo(() => titleOfConflict(conflict, sides, wording), [conflict, sides, wording]);
  const choose = (chosen: MergeChoice): void => onChoose(conflict, chosen);
  return (
    <section className="panel merge-conflict" data-open={choice === undefined ? "" : undefined}>
      <div className="merge-conflict-head">
        <h3>{title}</h3>
        <ChoiceBadge choice={choice} />
      </div>
      {isOutdated && <p className="merge-outdated">{t("merge.isOutdated")}</p>}
      {conflict.type === "field" ? (
        <FieldCard {...{ conflict, sides, base, title, choice }} onChoose={choose} />
      ) : (
        <RemovalCard {...{ conflict, sides, title, choice }} onChoose={choose} />
      )}
    </section>
  );
});

function ChoiceBadge({ choice }: Pick<ConflictCardProps, "choice">): ReactNode {
  const { t } = useI18n();
  if (choice === undefined) return <Badge tone="attention">{t("merge.isOpen")}</Badge>;
  return (
    <Badge tone="good" icon="check">
      {choice === "mine" ? t("merge.isMine") : t("merge.isTheirs")}
    </Badge>
  );
}
