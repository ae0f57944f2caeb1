import { profileOf } from "#src/domain/plan/plan.ts";
import { nameOfField, nameOfRecord } from "#src/domain/report/field-wording.ts";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { planOfJournal } from "#src/features/versions/journal-names.ts";
import { recordsOfEntry } from "#src/features/versions/journal-rows.ts";
import { journalText } from "#src/features/versions/journal-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createFileName } from "#src/parts/file-name.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

interface JournalChoice {
  readonly after: string | undefined;
  /** Only the changes of this person; empty for those without a name. */
  readonly person: string | undefined;
}

/** More than a plan gets in its life, and still a file that a spreadsheet opens. */
const mostEntries = 100_000;

/**
 * Saves the journal as a table for a spreadsheet, one line for each field. Private contact data stay out of it:
 * a file goes where nobody sees it go.
 */
export function useJournalExport(): (choice: JournalChoice) => void {
  const { t } = useI18n();
  const wording = useWording();
  const { versions, files, clock } = usePorts();
  const notify = useNotify();
  const plan = usePlan();

  const rowsOf = (entries: readonly JournalEntry[]): string[][] => {
    const plans = [plan, planOfJournal(entries)];
    const { kinds } = wording.words.changes;
    const names = { ...kinds, restored: t("versions.journalBack") };
    return entries.flatMap((entry) => {
      const { startedAt, endedAt, by, cause } = entry;
      const why =
        cause === undefined
          ? ""
          : cause.type === "merge"
            ? t("versions.journalCsvMerge", { name: cause.from })
            : t("versions.journalCsvRestore", { number: cause.versionNumber });
      return recordsOfEntry(entry).flatMap((record) => {
        const { kind, id, change, fields } = record;
        const start = [startedAt, endedAt, by, why, nameOfRecord(record, plans, wording), names[change]];
        if (fields.length === 0) return [[...start, "", "", ""]];
        return fields.map(({ field, from, to }) => {
          const text = (value: typeof from): string =>
            field === "order"
              ? ""
              : journalText(value, { kind, id, field }, plans, { wording, isPrivateShown: false });
          return [...start, nameOfField(kind, field, wording), text(from), text(to)];
        });
      });
    });
  };

  const save = async ({ after, person }: JournalChoice): Promise<void> => {
    const read = await versions.readJournal(plan.id, {
      limit: mostEntries,
      ...(after !== undefined && { after }),
    });
    if (!read.ok) return notify({ message: t("versions.journalFailed") });
    const entries = person === undefined ? read.value : read.value.filter(({ by }) => by === person);
    const header = [
      t("versions.journalStarted"),
      t("versions.journalEnded"),
      t("versions.journalPerson"),
      t("versions.journalCause"),
      t("versions.journalRecord"),
      t("versions.journalChange"),
      t("versions.journalField"),
      t("versions.journalFrom"),
      t("versions.journalTo"),
    ];
    const bytes = new TextEncoder().encode(formatCsv([header, ...rowsOf(entries)]));
    const name = createFileName(`${profileOf(plan).title} ${t("versions.journal")}`, clock.today(), ".csv");
    try {
      if (await files.saveFile({ name, bytes }, "text/csv")) notify({ message: t("versions.journalSaved") });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (choice) => void save(choice);
}
