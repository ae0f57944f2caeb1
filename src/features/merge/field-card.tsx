import { useMemo, type ReactNode } from "react";
import type { FieldConflict, MergeSides } from "#src/domain/versions/compare/merge.ts";
import { conflictKey } from "#src/domain/versions/compare/merge.ts";
import type { MergeChoice } from "#src/domain/versions/compare/resolve-merge.ts";
import { sidesOfField, type FieldSides, type ShownText } from "#src/features/merge/conflict-sides.ts";
import type { MergeBase } from "#src/features/merge/merge-flow.ts";
import { shortenPieces, shortenText } from "#src/parts/shorten-pieces.ts";
import { SideCards } from "#src/features/merge/side-cards.tsx";
import { StampText } from "#src/features/merge/stamp-text.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { ChangedText } from "#src/parts/changed-text.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface FieldCardProps {
  readonly conflict: FieldConflict;
  readonly sides: MergeSides;
  readonly base: MergeBase;
  readonly title: string;
  readonly choice: MergeChoice | undefined;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** A field that both sides gave another value. */
export function FieldCard({ conflict, sides, base, title, choice, onChoose }: FieldCardProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const hasBase = base.type !== "none";
  const shown = useMemo(
    () => sidesOfField(conflict, sides, hasBase, wording),
    [conflict, sides, hasBase, wording],
  );
  return (
    <>
      {shown.base !== undefined && (
        <div className="merge-before">
          <p className="merge-side-label">
            {base.type === "version"
              ? t("merge.inVersion", { number: base.entry.versionNumber })
              : t("merge.before")}
          </p>
          <p className="merge-text">{shortenText(shown.base)}</p>
        </div>
      )}
      <SideCards
        legend={t("merge.choice", { what: title })}
        name={conflictKey(conflict)}
        value={choice}
        onRecord={onChoose}
        options={[
          {
            value: "mine",
            label: t("merge.keepMine"),
            content: <Side text={shown.mine} stamp={<StampText stamp={conflict.stamps.mine} />} />,
          },
          {
            value: "theirs",
            label: t("merge.takeTheirs"),
            content: <Side text={shown.theirs} stamp={<StampText stamp={conflict.stamps.theirs} />} />,
          },
        ]}
      />
      <WholeTexts shown={shown} base={base} />
    </>
  );
}

function Side({ text, stamp }: { readonly text: ShownText; readonly stamp: ReactNode }): ReactNode {
  return (
    <>
      <span className="merge-text">
        <ChangedText pieces={shortPieces(text)} />
      </span>
      <span className="merge-stamp">{stamp}</span>
    </>
  );
}

/** A text without marked changes keeps its beginning. */
function shortPieces({ whole, pieces }: ShownText): ShownText["pieces"] {
  return pieces.length === 1 && pieces[0]?.kind === "same"
    ? [{ kind: "same", text: shortenText(whole) }]
    : shortenPieces(pieces);
}

/** All of the texts, where the cards show only what stands around the changes. */
function WholeTexts({ shown, base }: { readonly shown: FieldSides; readonly base: MergeBase }): ReactNode {
  const { t } = useI18n();
  const { mine, theirs } = shown;
  const isCut = [mine, theirs].some((text) => textOf(shortPieces(text)) !== textOf(text.pieces));
  const isBaseCut = shown.base !== undefined && shortenText(shown.base) !== shown.base;
  if (!isCut && !isBaseCut) return null;
  const before =
    base.type === "version" ? t("merge.inVersion", { number: base.entry.versionNumber }) : t("merge.before");
  const texts = [
    ...(shown.base === undefined ? [] : [[before, shown.base] as const]),
    [t("merge.mine"), mine.whole] as const,
    [t("merge.theirs"), theirs.whole] as const,
  ];
  return (
    <Disclosure summary={t("merge.wholeTexts")}>
      <dl className="merge-whole-texts">
        {texts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="merge-text">{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function textOf(pieces: ShownText["pieces"]): string {
  return pieces.map(({ text }) => text).join("");
}
