import type { ReactNode } from "react";
import { PlaceLink } from "#src/features/document/place-link.tsx";
import type { ContentsEntry } from "#src/features/document/places.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface TableOfContentsProps {
  /** The document's own word for it, and the language that it is in. */
  readonly title: string;
  readonly language: string;
  readonly entries: readonly ContentsEntry[];
}

/** Beside the document where there is room; above it, folded, where there is not. */
export function TableOfContents({ title, language, entries }: TableOfContentsProps): ReactNode {
  return (
    <nav className="document-contents no-print" aria-label={title} lang={language}>
      <div className="document-contents-wide">
        <p className="document-contents-title" aria-hidden="true">
          {title}
        </p>
        <Entries entries={entries} />
      </div>
      <Disclosure className="document-contents-narrow" summary={title}>
        <Entries entries={entries} />
      </Disclosure>
    </nav>
  );
}

function Entries({ entries }: Pick<TableOfContentsProps, "entries">): ReactNode {
  return (
    <ol role="list">
      {entries.map(({ headings, ...entry }) => (
        <li key={entry.place}>
          <EntryLink {...entry} />
          {headings.length > 0 && (
            <ol role="list">
              {headings.map((heading) => (
                <li key={heading.place}>
                  <EntryLink {...heading} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function EntryLink({ place, number, title }: Omit<ContentsEntry, "headings">): ReactNode {
  return (
    <PlaceLink place={place}>
      {number !== undefined && <span className="document-number">{number} </span>}
      <span>{title}</span>
    </PlaceLink>
  );
}
