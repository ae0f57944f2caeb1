import type { ReactNode } from "react";
import type { PreparedMerge } from "#src/features/merge/prepare-merge.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface MergeFiguresProps {
  readonly prepared: PreparedMerge;
  /** Without a common version, nobody can say who changed what: only who has what. */
  readonly hasBase: boolean;
}

/** The merge in three numbers, each with what becomes of it. */
export function MergeFigures({ prepared, hasBase }: MergeFiguresProps): ReactNode {
  const { t, formats } = useI18n();
  const { taken, onlyMine, merge } = prepared;
  const figures = [
    {
      label: hasBase ? t("merge.onlyTheirs") : t("merge.onlyTheyHave"),
      value: taken.length,
      fate: t("merge.isTaken"),
    },
    {
      label: hasBase ? t("merge.onlyMine") : t("merge.onlyYouHave"),
      value: onlyMine,
      fate: t("merge.stays"),
    },
    {
      label: hasBase ? t("merge.both") : t("merge.bothHave"),
      value: merge.conflicts.length,
      fate: t("merge.youDecide"),
    },
  ];
  return (
    <dl className="merge-figures">
      {figures.map(({ label, value, fate }) => (
        <div key={label} className="panel">
          <dt>{label}</dt>
          <dd>
            <span className="merge-figure">{formats.number(value)}</span>{" "}
            <span className="muted">{fate}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
