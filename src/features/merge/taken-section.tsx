import { memo, useMemo, useState, type ReactNode } from "react";
import { nameOfRecord, placeInList } from "#src/domain/report/field-wording.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";
import { compareFields } from "#src/domain/versions/compare/compare-plans.ts";
import { shownChanges } from "#src/features/merge/conflict-sides.ts";
import { FieldChanges, FromTo } from "#src/features/merge/field-changes.tsx";
import type { PreparedMerge } from "#src/features/merge/prepare-merge.ts";
import { StampText } from "#src/features/merge/stamp-text.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import type { Tone } from "#src/ui/tone.ts";

/** So many are shown without being asked for. */
const shownAtOnce = 8;

/** What only they changed, record by record. */
export const TakenSection = memo(function TakenSection(props: {
  readonly prepared: PreparedMerge;
  readonly hasBase: boolean;
}): ReactNode {
  const { t } = useI18n();
  const { taken, sides, merge } = props.prepared;
  const merged = useMemo(() => applyOperations(sides.mine, merge.operations), [sides, merge]);
  const [isOpen, setIsOpen] = useState(taken.length <= shownAtOnce);
  if (taken.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="merge-taken">
      <h2 id="merge-taken">{t("merge.takenTitle")}</h2>
      <p className="muted">{props.hasBase ? t("merge.takenHint") : t("merge.takenHintNone")}</p>
      <Disclosure
        summary={t("merge.showTaken", { count: taken.length })}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        className="merge-taken"
      >
        {isOpen && (
          <ul role="list" className="panel merge-taken-list">
            {taken.map((change) => (
              <TakenChange
                key={recordKey(change.kind, change.id)}
                change={change}
                prepared={props.prepared}
                merged={merged}
              />
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
});

const tones: Readonly<Record<RecordChange["change"], Tone>> = {
  added: "good",
  changed: "info",
  removed: "attention",
  moved: "neutral",
};

const shows = { added: "to", removed: "from", changed: "both", moved: "both" } as const;

interface TakenChangeProps {
  readonly change: RecordChange;
  readonly prepared: PreparedMerge;
  readonly merged: Plan;
}

function TakenChange({ change, prepared, merged }: TakenChangeProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { sides } = prepared;
  const { mine, theirs, base } = sides;
  const name = nameOfRecord(change, [theirs, mine, base], wording);
  const changes = useMemo(
    () => shownChanges(change, fieldsOf(change), sides, wording),
    [change, sides, wording],
  );
  return (
    <li className="merge-taken-change">
      <div className="merge-conflict-head">
        <h3>{name}</h3>
        <Badge tone={tones[change.change]}>{t(`merge.${change.change}`)}</Badge>
      </div>
      {changes.length > 0 && (
        <FieldChanges label={t("merge.changedFields")} changes={changes} shows={shows[change.change]} />
      )}
      {change.change === "moved" && (
        <p>
          <FromTo
            from={placeInList(change, mine, wording) ?? ""}
            to={placeInList(change, merged, wording) ?? ""}
          />
        </p>
      )}
      <p className="merge-stamp">
        <StampText stamp={change.stamps.to} isRemoval={change.change === "removed"} />
      </p>
    </li>
  );
}

/** Of an added or a removed record, everything it says. */
function fieldsOf(change: RecordChange) {
  switch (change.change) {
    case "added":
      return compareFields(change.kind, {}, change.record);
    case "removed":
      return compareFields(change.kind, change.record, {});
    case "changed":
      return change.fields;
    case "moved":
      return [];
  }
}
