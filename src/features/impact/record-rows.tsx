import { useState, type ComponentType, type ReactNode } from "react";
import { RowButtons } from "#src/parts/row-buttons.tsx";
import { useEmptyRow } from "#src/parts/use-empty-row.ts";

interface RecordRowsProps<Shared extends object> {
  readonly kind: "impactCategories" | "minimumResources";
  /** Those that are there, in their order. */
  readonly ids: readonly string[];
  /** The name of a row by its number, from 1. */
  readonly labelOf: (number: number) => string;
  readonly newLabel: string;
  /** The fields of a record; of the empty row too, which becomes a record once something is typed. */
  readonly Fields: ComponentType<Shared & { readonly id: string }>;
  /** What the fields of every row are given beside the id. */
  readonly shared: Shared;
}

/** Records of a kind as rows that save themselves. The last row is empty: typing into it makes a new record. */
export function RecordRows<Shared extends object>(props: RecordRowsProps<Shared>): ReactNode {
  const { kind, ids, labelOf, newLabel, Fields, shared } = props;
  const emptyId = useEmptyRow(ids);
  const [said, setSaid] = useState("");
  return (
    <>
      <ol role="list" className="impact-rows">
        {[...ids, emptyId].map((id, index) => {
          const label = id === emptyId ? newLabel : labelOf(index + 1);
          return (
            <li key={id}>
              <div className="impact-record" role="group" aria-label={label}>
                <div className="impact-record-head">
                  <span className="muted small">{label}</span>
                  {id !== emptyId && (
                    <RowButtons kind={kind} id={id} ids={ids} name={label} onMoved={setSaid} />
                  )}
                </div>
                <Fields id={id} {...shared} />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
