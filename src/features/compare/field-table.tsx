import { useState, type ReactNode } from "react";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import { piecesOf, type FieldRow } from "#src/features/compare/change-rows.ts";
import { beginningOf, WholeButton } from "#src/features/compare/long-text.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { ChangedText } from "#src/parts/changed-text.tsx";
import { shortenPieces } from "#src/parts/shorten-pieces.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Table } from "#src/ui/table.tsx";

/** Fields of a record, before and after. What was struck stands on the left, what was inserted on the right. */
export function FieldTable(props: {
  readonly caption: string;
  readonly fields: readonly FieldRow[];
}): ReactNode {
  const { words } = useCatalog();
  const { labels } = words.changes.redline;
  return (
    <Table caption={props.caption} hideCaption stack className="field-table">
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          <th scope="col">{labels.before}</th>
          <th scope="col">{labels.after}</th>
        </tr>
      </thead>
      <tbody>
        {props.fields.map((field) => (
          <FieldTableRow key={field.field} field={field} />
        ))}
      </tbody>
    </Table>
  );
}

/** Of a long text, what changed with some words around it; all of it for who asks. */
function FieldTableRow({ field }: { readonly field: FieldRow }): ReactNode {
  const { words } = useCatalog();
  const { labels } = words.changes.redline;
  const [isWhole, setIsWhole] = useState(false);
  const pieces = piecesOf(field);
  const shortened = pieces && shortenPieces(pieces);
  const isLong = pieces
    ? pieces.some(({ text }, index) => shortened?.[index]?.text !== text)
    : [field.from, field.to].some((text = "") => beginningOf(text) !== text);
  const shown = isWhole ? pieces : shortened;
  return (
    <tr>
      <th scope="row">
        {field.name}
        {isLong && <WholeButton isWhole={isWhole} onPress={setIsWhole} />}
      </th>
      <td data-label={labels.before}>
        <SideText
          text={field.from}
          pieces={shown?.filter(({ kind }) => kind !== "added")}
          isWhole={isWhole}
        />
      </td>
      <td data-label={labels.after}>
        <SideText
          text={field.to}
          pieces={shown?.filter(({ kind }) => kind !== "removed")}
          isWhole={isWhole}
        />
      </td>
    </tr>
  );
}

function SideText(props: {
  readonly text: string | undefined;
  readonly pieces: readonly ProsePiece[] | undefined;
  readonly isWhole: boolean;
}): ReactNode {
  const { t } = useI18n();
  const { text, pieces, isWhole } = props;
  if (text === undefined) return <span className="muted">{t("compare.notThere")}</span>;
  const start = beginningOf(text);
  const plain = isWhole || start === text ? text : `${start} …`;
  return <div className="field-text">{pieces ? <ChangedText pieces={pieces} /> : plain}</div>;
}
