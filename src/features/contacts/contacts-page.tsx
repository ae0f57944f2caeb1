import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { Contact, PrivateContact } from "#src/domain/plan/contact.ts";
import { ContactDialog } from "#src/features/contacts/contact-dialog.tsx";
import { ContactRow } from "#src/features/contacts/contact-row.tsx";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import "#src/features/contacts/contacts.css";

/** Fewer contacts than this are seen at a glance. */
const searchFrom = 6;

interface Entry {
  readonly contact: Contact;
  readonly privateContact: PrivateContact | undefined;
}

/** All that a search looks through. */
function textsOf({ contact, privateContact }: Entry): readonly (string | undefined)[] {
  const { name, role, organisation, workPhone, workEmail, note } = contact;
  const work = [name, role, organisation, workPhone, workEmail, note];
  return work.concat(privateContact?.phone, privateContact?.email, privateContact?.other);
}

/** Whom to reach during an incident. */
export function ContactsPage(): ReactNode {
  const { t } = useI18n();
  const { newId, clock } = usePorts();
  const plan = usePlan();
  const [openId, setOpenId] = useState<string>();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const contacts = useMemo<Entry[]>(
    () =>
      liveRecords(plan, "contacts").map((contact) => ({
        contact,
        privateContact: liveRecord(plan, "privateContacts", contact.id),
      })),
    [plan],
  );
  const found = contacts.filter((entry) => matchesSearch(textsOf(entry), wanted));
  const edit = useCallback((id: string): void => setOpenId(id), []);
  const addButton = (
    <Button variant="primary" icon="plus" onClick={() => setOpenId(newId())}>
      {t("contacts.add")}
    </Button>
  );
  const today = clock.today();
  return (
    <div className="page stack">
      <PageHeader
        title={t("contacts.title")}
        lead={t("contacts.lead")}
        actions={contacts.length > 0 && addButton}
      />
      {contacts.length === 0 && (
        <EmptyState icon="user" title={t("contacts.emptyTitle")} actions={addButton}>
          {t("contacts.emptyText")}
        </EmptyState>
      )}
      {contacts.length >= searchFrom && (
        <div className="contact-search">
          <TextField
            type="search"
            label={t("contacts.search")}
            hint={t("contacts.searchHint")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <p className="muted small" role="status">
            {found.length === contacts.length
              ? t("contacts.count", { count: contacts.length })
              : t("contacts.countFound", { count: found.length, total: contacts.length })}
          </p>
        </div>
      )}
      {contacts.length > 0 && found.length === 0 && <p>{t("contacts.noneFound")}</p>}
      {found.length > 0 && (
        <Table caption={t("contacts.caption")} hideCaption stack className="contact-table">
          <thead>
            <tr>
              <th scope="col">{t("contacts.columnName")}</th>
              <th scope="col">{t("contacts.columnWork")}</th>
              <th scope="col">{t("contacts.columnPrivate")}</th>
              <th scope="col">{t("contacts.columnVerified")}</th>
              <th scope="col">
                <span className="visually-hidden">{t("contacts.columnActions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ contact, privateContact }) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                privateContact={privateContact}
                today={today}
                onEdit={edit}
              />
            ))}
          </tbody>
        </Table>
      )}
      {openId !== undefined && (
        <ContactDialog key={openId} id={openId} onClose={() => setOpenId(undefined)} />
      )}
    </div>
  );
}
