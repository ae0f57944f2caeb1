import type { ReactNode } from "react";
import { commentOf, entryText } from "#src/domain/report/change-wording.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { useWording } from "#src/parts/use-wording.ts";

/** What was sealed, approved or returned between the two sides. */
export function HistoryView({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const wording = useWording();
  const { redline } = wording.words.changes;
  const { newEntries } = comparison;
  return (
    <section className="stack stack-tight" aria-labelledby="compare-history">
      <h3 id="compare-history">{redline.history}</h3>
      {newEntries.length === 0 ? (
        <p>{redline.noEntries}</p>
      ) : (
        <ol className="compare-entries">
          {newEntries.map((entry) => {
            const comment = commentOf(entry);
            return (
              <li key={entry.fingerprint}>
                <p>{entryText(entry, wording)}</p>
                {comment !== "" && <p className="muted">{comment}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
