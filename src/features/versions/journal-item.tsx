import { memo, useState, type ReactNode } from "react";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nameOfField, nameOfRecord } from "#src/domain/report/field-wording.ts";
import type { JournalCause, JournalEntry } from "#src/domain/version-ports.ts";
import { compareProse } from "#src/domain/versions/compare/compare-prose.ts";
import {
  recordsOfEntry,
  type JournalField,
  type JournalRecord,
} from "#src/features/versions/journal-rows.ts";
import { journalText } from "#src/features/versions/journal-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { ChangedText } from "#src/parts/changed-text.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface JournalItemProps {
  readonly entry: JournalEntry;
  /** Where the records that it is about may have their names. */
  readonly plans: readonly Plan[];
  readonly isPrivateShown: boolean;
}

/** One entry of the journal: a sitting with one record, or one merge or restore that opens. */
export function JournalItem({ entry, plans, isPrivateShown }: JournalItemProps): ReactNode {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const { by, cause } = entry;
  const records = recordsOfEntry(entry);
  return (
    <li className="journal-entry">
      <p className="journal-when">
        <span className="nowrap">
          <TimeSpan entry={entry} />
        </span>
        <span className="journal-person">{by === "" ? t("versions.journalNobody") : by}</span>
      </p>
      {cause ? (
        <Disclosure
          open={isOpen}
          onToggle={(event) => setIsOpen(event.currentTarget.open)}
          summary={<CauseText cause={cause} records={records} />}
        >
          {isOpen && <Records records={records} plans={plans} isPrivateShown={isPrivateShown} />}
        </Disclosure>
      ) : (
        <Records records={records} plans={plans} isPrivateShown={isPrivateShown} />
      )}
    </li>
  );
}

function TimeSpan({ entry: { startedAt, endedAt } }: Pick<JournalItemProps, "entry">): ReactNode {
  const { t, formats } = useI18n();
  const [start, end] = [formats.moment(startedAt), formats.moment(endedAt)];
  // Somebody reads minutes, not what the machine keeps.
  return start === end ? end : t("versions.journalSpan", { start, end: formats.time(endedAt) });
}

function CauseText({
  cause,
  records,
}: {
  readonly cause: JournalCause;
  readonly records: readonly JournalRecord[];
}): ReactNode {
  const { t } = useI18n();
  const count = records.length;
  return cause.type === "merge"
    ? t("versions.journalMerge", { name: cause.from, count })
    : t("versions.journalRestore", { number: cause.versionNumber, count });
}

interface RecordsProps extends Pick<JournalItemProps, "plans" | "isPrivateShown"> {
  readonly records: readonly JournalRecord[];
}

/** A merge may be about hundreds of records. */
const shownAtFirst = 30;

function Records({ records, plans, isPrivateShown }: RecordsProps): ReactNode {
  const { t } = useI18n();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? records : records.slice(0, shownAtFirst);
  return (
    <div className="journal-records">
      {shown.map((record) => (
        <RecordChanges
          key={`${record.kind} ${record.id}`}
          record={record}
          plans={plans}
          isPrivateShown={isPrivateShown}
        />
      ))}
      {shown.length < records.length && (
        <div>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t("versions.showAll", { count: records.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RecordChangesProps extends Pick<JournalItemProps, "plans" | "isPrivateShown"> {
  readonly record: JournalRecord;
}

const RecordChanges = memo(function RecordChanges(props: RecordChangesProps): ReactNode {
  const { record, plans } = props;
  const { t } = useI18n();
  const wording = useWording();
  const { change, fields } = record;
  const { kinds } = wording.words.changes;
  return (
    <div className="journal-record">
      <p className="journal-record-name">
        <span>{nameOfRecord(record, plans, wording)}</span>
        {change === "added" && <Badge tone="good">{kinds.added}</Badge>}
        {change === "removed" && <Badge tone="attention">{kinds.removed}</Badge>}
        {change === "restored" && <Badge tone="info">{t("versions.journalBack")}</Badge>}
      </p>
      {fields.length > 0 && (
        <dl className="journal-fields">
          {fields.map((field) => (
            <FieldChange key={field.field} field={field} {...props} />
          ))}
        </dl>
      )}
    </div>
  );
});

/** From here on a text is read by its words, not as a value. */
const proseFrom = 60;

const isProse = (value: FieldValue | undefined): value is string =>
  typeof value === "string" && value.length >= proseFrom;

interface FieldChangeProps extends RecordChangesProps {
  readonly field: JournalField;
}

function FieldChange({ record, field, plans, isPrivateShown }: FieldChangeProps): ReactNode {
  const wording = useWording();
  return (
    <div>
      <dt>{nameOfField(record.kind, field.field, wording)}</dt>
      <dd>
        {field.field === "order" ? (
          wording.words.changes.kinds.moved
        ) : (
          <FromTo record={record} field={field} plans={plans} isPrivateShown={isPrivateShown} />
        )}
      </dd>
    </div>
  );
}

function FromTo({ record, field, plans, isPrivateShown }: FieldChangeProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { from, to } = field;
  const text = (value: FieldValue | undefined): string =>
    journalText(value, { kind: record.kind, id: record.id, field: field.field }, plans, {
      wording,
      isPrivateShown,
    });
  if (from === undefined && record.change === "added") return <ins>{text(to)}</ins>;
  const isReadable = isProse(from) && isProse(to) && record.kind !== "privateContacts";
  if (isReadable) return <ProseChange before={from} after={to} />;
  return (
    <>
      <span className="visually-hidden">{t("versions.journalFrom")}: </span>
      <del>{text(from)}</del> <span aria-hidden="true">→</span>{" "}
      <span className="visually-hidden">{t("versions.journalTo")}: </span>
      <ins>{text(to)}</ins>
    </>
  );
}

function ProseChange({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const pieces = compareProse(before, after);
  const kept = pieces.filter(({ kind }) => kind === "same").reduce((sum, { text }) => sum + text.length, 0);
  if (kept * 2 >= Math.min(before.length, after.length)) return <ChangedText pieces={pieces} />;
  // Of a text that was written anew, the words that happen to be in both help nobody.
  return (
    <span className="journal-whole">
      <ChangedText
        pieces={[
          { kind: "removed", text: before },
          { kind: "added", text: after },
        ]}
      />
    </span>
  );
}
