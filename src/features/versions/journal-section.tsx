import { useId, useMemo, useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { JournalItem } from "#src/features/versions/journal-item.tsx";
import { planOfJournal } from "#src/features/versions/journal-names.ts";
import { useJournal } from "#src/features/versions/use-journal.ts";
import { useJournalExport } from "#src/features/versions/use-journal-export.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { SelectField } from "#src/ui/select-field.tsx";

interface JournalSectionProps {
  /** The newest version, and when it was sealed. */
  readonly newest: { readonly versionNumber: number; readonly at: string } | undefined;
}

/** So many entries are read at a time, and so many drawn. */
const readAtOnce = 500;
const drawnAtOnce = 20;

const everybody = "";
/** Stands for those who gave no name: no name begins with a blank. */
const nobody = " ";

/** Every change, field by field, with when and by whom. */
export function JournalSection({ newest }: JournalSectionProps): ReactNode {
  const { t } = useI18n();
  const titleId = useId();
  const plan = usePlan();
  const authorName = useSettings((state) => state.authorName);
  const [isAll, setIsAll] = useState(false);
  const [person, setPerson] = useState(everybody);
  const [isPrivateShown, setIsPrivateShown] = useState(false);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const after = isAll ? undefined : newest?.at;
  const limit = Math.max(readAtOnce, Math.ceil((drawn + 1) / readAtOnce) * readAtOnce);
  const journal = useJournal({ after, limit });
  const entries = journal.type === "ready" ? journal.entries : noEntries;
  const people = useMemo(() => peopleOf(entries), [entries]);
  const journalPlan = useMemo(() => planOfJournal(entries), [entries]);
  const exportCsv = useJournalExport();

  const chosen = people.includes(person) ? person : everybody;
  const own =
    chosen === everybody ? entries : entries.filter(({ by }) => (by === "" ? nobody : by) === chosen);
  const hasPrivate = own.some(({ operations }) => operations.some(({ kind }) => kind === "privateContacts"));
  const hidden = own.length - drawn;
  const isMore = hidden > 0 || (journal.type === "ready" && journal.isCut);

  const choose = (change: () => void): void => {
    change();
    setDrawn(drawnAtOnce);
  };
  return (
    <section className="stack journal" aria-labelledby={titleId}>
      <div className="stack stack-tight">
        <h2 id={titleId}>{t("versions.journal")}</h2>
        <p className="muted measure">{t("versions.journalLead")}</p>
        {authorName === "" && (
          <p className="muted">
            {t("versions.journalNoName")} <Link to="/settings">{t("versions.journalSetName")}</Link>
          </p>
        )}
      </div>
      <div className="journal-filters">
        {newest && (
          <SelectField
            label={t("versions.journalRange")}
            options={[
              { value: "since", label: t("versions.journalSince", { number: newest.versionNumber }) },
              { value: "all", label: t("versions.journalAll") },
            ]}
            value={isAll ? "all" : "since"}
            onChange={({ currentTarget }) => choose(() => setIsAll(currentTarget.value === "all"))}
          />
        )}
        {people.length > 1 && (
          <SelectField
            label={t("versions.journalPerson")}
            emptyLabel={t("versions.journalEverybody")}
            options={people.map((by) => ({
              value: by,
              label: by === nobody ? t("versions.journalNobody") : by,
            }))}
            value={chosen}
            onChange={({ currentTarget }) => choose(() => setPerson(currentTarget.value))}
          />
        )}
        {own.length > 0 && (
          <Button
            icon="download"
            onClick={() => exportCsv({ after, person: chosen === everybody ? undefined : chosen.trim() })}
          >
            {t("versions.journalExport")}
          </Button>
        )}
        {hasPrivate && (
          <Checkbox
            label={t("versions.journalPrivate")}
            checked={isPrivateShown}
            onChange={({ currentTarget }) => setIsPrivateShown(currentTarget.checked)}
          />
        )}
      </div>
      {journal.type === "failed" && (
        <Callout tone="bad" role="alert" title={t("versions.journalFailed")}>
          <StorageErrorText error={journal.error} />
        </Callout>
      )}
      {journal.type === "ready" && own.length === 0 && (
        <p className="muted">
          {newest && !isAll
            ? t("versions.journalNothingSince", { number: newest.versionNumber })
            : t("versions.journalNothing")}
        </p>
      )}
      <ol role="list" className="journal-entries">
        {own.slice(0, drawn).map((entry) => (
          <JournalItem
            key={keyOf(entry)}
            entry={entry}
            plans={[plan, journalPlan]}
            isPrivateShown={isPrivateShown}
          />
        ))}
      </ol>
      {isMore && (
        <div>
          <Button onClick={() => setDrawn((before) => before + drawnAtOnce)}>
            {t("versions.journalMore")}
          </Button>
        </div>
      )}
    </section>
  );
}

const noEntries: readonly JournalEntry[] = [];

function peopleOf(entries: readonly JournalEntry[]): string[] {
  return [...new Set(entries.map(({ by }) => (by === "" ? nobody : by)))].sort();
}

/** Two entries of one moment are about two records. */
function keyOf({ startedAt, endedAt, by, operations }: JournalEntry): string {
  const [first] = operations;
  return [startedAt, endedAt, by, first?.kind, first?.id, first?.field].join(" ");
}
