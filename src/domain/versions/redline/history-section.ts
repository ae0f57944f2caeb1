import { cell, column, tableOrLine } from "#src/domain/report/blocks.ts";
import { commentOf, entryText } from "#src/domain/report/change-wording.ts";
import type { ReportSection } from "#src/domain/report/report-document.ts";
import { shortFingerprint } from "#src/domain/versions/content.ts";
import type { RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

/** What was sealed and decided between the two sides. */
export function historySection({ comparison, wording, words }: RedlineContext): ReportSection {
  const { redline } = words.changes;
  return {
    id: "changes-history",
    title: redline.history,
    layout: "flow",
    blocks: [
      tableOrLine(
        redline.entriesTable,
        [
          column(redline.labels.entry, 4),
          column(redline.labels.comment, 4),
          column(redline.labels.fingerprint, 2.4),
        ],
        comparison.newEntries.map((entry) => [
          cell(entryText(entry, wording)),
          cell(commentOf(entry)),
          cell(shortFingerprint(entry.fingerprint)),
        ]),
        redline.noEntries,
      ),
    ],
  };
}
