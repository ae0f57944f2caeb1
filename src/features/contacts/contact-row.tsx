import { memo, type ReactNode } from "react";
import type { Contact, PrivateContact } from "#src/domain/plan/contact.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { emailLink, phoneLink } from "#src/features/contacts/contact-links.ts";
import { verificationOf } from "#src/features/contacts/contact-verification.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Icon } from "#src/ui/icon.tsx";

interface ContactRowProps {
  readonly contact: Contact;
  readonly privateContact: PrivateContact | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onEdit: (id: string) => void;
}

export const ContactRow = memo(function ContactRow(props: ContactRowProps): ReactNode {
  const { contact, privateContact, today, onEdit } = props;
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const removeWithUndo = useRemoveWithUndo();
  const { id, name } = contact;
  const isPrivateEmpty = !privateContact?.phone && !privateContact?.email && !privateContact?.other;
  const verify = (): void =>
    edit((plan, stamp) => setFields(plan, "contacts", id, { verifiedOn: today }, stamp));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="contact-name" onClick={() => onEdit(id)}>
          {name}
        </button>
        {contact.role && <span className="contact-line">{contact.role}</span>}
        {contact.organisation && <span className="contact-line">{contact.organisation}</span>}
        {contact.note && <span className="contact-line contact-note">{contact.note}</span>}
      </th>
      <td data-label={t("contacts.columnWork")}>
        <Channels phone={contact.workPhone} email={contact.workEmail} />
      </td>
      <td data-label={t("contacts.columnPrivate")}>
        {isPrivateEmpty ? (
          <span className="muted">{t("contacts.none")}</span>
        ) : (
          <span className="contact-private">
            <Icon name="lock" />
            <Channels
              phone={privateContact?.phone}
              email={privateContact?.email}
              other={privateContact?.other}
            />
          </span>
        )}
      </td>
      <td data-label={t("contacts.columnVerified")}>
        <Verified contact={contact} today={today} onVerify={verify} />
      </td>
      <td className="contact-buttons">
        <Button variant="quiet" size="small" icon="edit" hideLabel onClick={() => onEdit(id)}>
          {t("contacts.editOf", { name })}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          hideLabel
          onClick={(event) => {
            focusNeighbour(event.currentTarget, "tr", "button");
            removeWithUndo(["contacts", "privateContacts"], id, name);
          }}
        >
          {t("contacts.removeOf", { name })}
        </Button>
      </td>
    </tr>
  );
});

interface ChannelsProps {
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly other?: string | undefined;
}

/** Ways to reach somebody, as links where they can be followed. */
function Channels({ phone, email, other }: ChannelsProps): ReactNode {
  const { t } = useI18n();
  if (!phone && !email && !other) return <span className="muted">{t("contacts.none")}</span>;
  return (
    <span className="contact-channels">
      {phone && <LinkOrText text={phone} link={phoneLink(phone)} />}
      {email && <LinkOrText text={email} link={emailLink(email)} />}
      {other && <span>{other}</span>}
    </span>
  );
}

function LinkOrText({ text, link }: { text: string; link: string | undefined }): ReactNode {
  return link === undefined ? <span>{text}</span> : <a href={link}>{text}</a>;
}

interface VerifiedProps {
  readonly contact: Contact;
  readonly today: string;
  readonly onVerify: () => void;
}

function Verified({ contact, today, onVerify }: VerifiedProps): ReactNode {
  const { t, formats } = useI18n();
  const verification = verificationOf(contact, today);
  return (
    <span className="contact-verification">
      {contact.verifiedOn !== undefined && (
        <span className="nowrap">{formats.plainDate(contact.verifiedOn)}</span>
      )}
      {verification !== "recent" && (
        <Badge tone="attention">
          {verification === "old" ? t("contacts.verifyAgain") : t("contacts.notVerified")}
        </Badge>
      )}
      {contact.verifiedOn !== today && (
        <Button
          size="small"
          icon="check"
          aria-label={t("contacts.verifiedTodayOf", { name: contact.name })}
          onClick={(event) => {
            // The button goes away with what it says; the focus stays in the row.
            event.currentTarget.closest("tr")?.querySelector("button")?.focus();
            onVerify();
          }}
        >
          {t("contacts.verifiedToday")}
        </Button>
      )}
    </span>
  );
}
