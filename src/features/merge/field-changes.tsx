import type { ReactNode } from "react";
import type { ShownChange } from "#src/features/merge/conflict-sides.ts";
import { shortenPieces, shortenText } from "#src/parts/shorten-pieces.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { ChangedText } from "#src/parts/changed-text.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface FieldChangesProps {
  readonly label: string;
  readonly changes: readonly ShownChange[];
  /** Of a record that comes or goes, only one of the values says anything. */
  readonly shows?: "both" | "from" | "to";
}

/** Fields from one value to another; of prose, what changed in it. */
export function FieldChanges({ label, changes, shows = "both" }: FieldChangesProps): ReactNode {
  return (
    <dl className="merge-changes" aria-label={label}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.name}</dt>
          <dd className="merge-text">
            {shows === "both" ? <ChangeText change={change} /> : <LongText text={change[shows]} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChangeText({ change: { from, to, pieces } }: { readonly change: ShownChange }): ReactNode {
  const { t } = useI18n();
  if (pieces) {
    const short = shortenPieces(pieces);
    return (
      <>
        <ChangedText pieces={short} />
        {short.some(({ text }, index) => text !== pieces[index]?.text) && <WholeText text={to} />}
      </>
    );
  }
  if (!isLong(from) && !isLong(to)) return <FromTo from={from} to={to} />;
  return (
    <>
      <LongText text={from} />
      <p className="merge-arrow">
        <span aria-hidden="true">↓</span>
        <span className="visually-hidden">{t("merge.becomes")}</span>
      </p>
      <LongText text={to} />
    </>
  );
}

/** Too long to stand in one line with an arrow. */
function isLong(text: string): boolean {
  return text.length > 120 || text.includes("\n");
}

/** "Partly → Documented", read out as "from Partly to Documented". */
export function FromTo({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <span className="visually-hidden">{t("merge.fromTo", { from, to })}</span>
      <span aria-hidden="true">
        {from} <span className="merge-arrow">→</span> {to}
      </span>
    </>
  );
}

function LongText({ text }: { readonly text: string }): ReactNode {
  const short = shortenText(text);
  return (
    <>
      <p>{short}</p>
      {short !== text && <WholeText text={text} />}
    </>
  );
}

function WholeText({ text }: { readonly text: string }): ReactNode {
  const { t } = useI18n();
  return <Disclosure summary={t("merge.wholeText")}>{text}</Disclosure>;
}
