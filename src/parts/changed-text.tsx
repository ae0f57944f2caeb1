import type { ReactNode } from "react";
import { pieceMarks } from "#src/domain/report/change-pieces.ts";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import "#src/parts/changed-text.css";

const elements = { same: "span", added: "ins", removed: "del" } as const;

/** A text and what changed in it. The marks of the paper are in it too, for those who copy it or listen to it. */
export function ChangedText({ pieces }: { readonly pieces: readonly ProsePiece[] }): ReactNode {
  let start = 0;
  return pieces.map(({ text, kind }) => {
    const Element = elements[kind];
    const { before, after } = pieceMarks[kind];
    const key = `${start} ${kind}`;
    start += text.length;
    return (
      <Element key={key}>
        <Mark text={before} />
        {text}
        <Mark text={after} />
      </Element>
    );
  });
}

function Mark({ text }: { readonly text: string }): ReactNode {
  return text === "" ? null : <span className="visually-hidden">{text}</span>;
}
