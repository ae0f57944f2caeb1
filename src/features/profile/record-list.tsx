import { useState, type ComponentType, type ReactNode } from "react";
import type { RecordFieldsProps } from "#src/features/profile/record-fields.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { RowButtons } from "#src/parts/row-buttons.tsx";
import { useEmptyRow } from "#src/parts/use-empty-row.ts";
import { useLiveIds } from "#src/parts/use-live-ids.ts";

type ListedKind = "objectives" | "exclusions" | "assumptions" | "recipients";

interface RecordListProps {
  readonly kind: ListedKind;
  readonly Fields: ComponentType<RecordFieldsProps>;
}

/** Records of a kind as rows that save themselves. The last row is empty: typing into it makes a new record. */
export function RecordList({ kind, Fields }: RecordListProps): ReactNode {
  const { t } = useI18n();
  const ids = useLiveIds(kind);
  const emptyId = useEmptyRow(ids);
  const [said, setSaid] = useState("");

  const labelOf = (index: number): string => t(`profile.${kind}.row`, { number: index + 1 });
  return (
    <section className="stack stack-tight">
      <div>
        <h2>{t(`profile.${kind}Title`)}</h2>
        <p className="muted">{t(`profile.${kind}Text`)}</p>
      </div>
      <ol role="list" className="record-list">
        {[...ids, emptyId].map((id, index) => {
          const isNew = id === emptyId;
          const label = isNew ? t(`profile.${kind}.new`) : labelOf(index);
          return (
            <li key={id}>
              <div className="record-row" role="group" aria-label={label}>
                <span className="record-number numeric" aria-hidden="true">
                  {isNew ? "+" : index + 1}
                </span>
                <div className="record-fields">
                  <Fields id={id} label={label} />
                </div>
                <div className="record-buttons">
                  {!isNew && <RowButtons kind={kind} id={id} ids={ids} name={label} onMoved={setSaid} />}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
