import { useMemo, type ReactNode } from "react";
import { conflictKey, type MergeSides, type RemovalConflict } from "#src/domain/versions/compare/merge.ts";
import type { MergeChoice } from "#src/domain/versions/compare/resolve-merge.ts";
import { changedParts, changesOfKept } from "#src/features/merge/conflict-sides.ts";
import { FieldChanges } from "#src/features/merge/field-changes.tsx";
import { SideCards } from "#src/features/merge/side-cards.tsx";
import { StampText } from "#src/features/merge/stamp-text.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";

interface RemovalCardProps {
  readonly conflict: RemovalConflict;
  readonly sides: MergeSides;
  readonly title: string;
  readonly choice: MergeChoice | undefined;
  readonly onChoose: (choice: MergeChoice) => void;
}

const labels = {
  mine: { mine: "merge.leaveRemoved", theirs: "merge.bringBack" },
  theirs: { mine: "merge.keepIt", theirs: "merge.removeIt" },
} as const;

/** A record that one side removed and the other changed. */
export function RemovalCard({ conflict, sides, title, choice, onChoose }: RemovalCardProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { removedBy, stamps } = conflict;
  const changes = useMemo(() => changesOfKept(conflict, sides, wording), [conflict, sides, wording]);
  const option = (value: MergeChoice) => ({
    value,
    label: t(labels[removedBy][value]),
    content: (
      <span className="merge-stamp">
        <StampText stamp={stamps[value]} isRemoval={value === removedBy} />
      </span>
    ),
  });
  return (
    <>
      <p>
        <RemovalText conflict={conflict} sides={sides} />
      </p>
      {changes.length > 0 && <FieldChanges label={t("merge.changedFields")} changes={changes} />}
      <SideCards
        legend={t("merge.choice", { what: title })}
        name={conflictKey(conflict)}
        value={choice}
        onRecord={onChoose}
        options={[option("mine"), option("theirs")]}
      />
    </>
  );
}

function RemovalText({ conflict, sides }: Pick<RemovalCardProps, "conflict" | "sides">): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const isByThem = conflict.removedBy === "theirs";
  if (conflict.changed === "record") return t(isByThem ? "merge.theyRemoved" : "merge.youRemoved");
  const parts = formats.list(changedParts(conflict, sides, wording));
  return t(isByThem ? "merge.theyRemovedParts" : "merge.youRemovedParts", { parts });
}
