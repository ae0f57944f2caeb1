import { twelveMonthsBefore } from "#src/domain/assessment/evidence-age.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Contact } from "#src/domain/plan/contact.ts";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import { blockId, facts, paragraph, type BlockOf, type Fact } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportSection } from "#src/domain/report/report-document.ts";
import { lastChangeText } from "#src/domain/report/wording.ts";

/** Whom to reach, by which channels, and when that was last checked. */
export function contactsSection(context: ReportContext): ReportSection {
  const { plan, words } = context;
  const contacts = liveRecords(plan, "contacts");
  return {
    id: "contacts",
    title: words.contacts.title,
    layout: "flow",
    blocks:
      contacts.length === 0
        ? [paragraph(words.contacts.none, "muted")]
        : contacts.map((contact) => contactRecord(contact, context)),
  };
}

function contactRecord(contact: Contact, context: ReportContext): BlockOf<"record"> {
  const { words } = context;
  const lead = [contact.role, contact.organisation].filter(isGiven).join(", ");
  const channels = [
    ...facts([words.contacts.workPhone, contact.workPhone], [words.contacts.workEmail, contact.workEmail]),
    ...privateChannels(contact.id, context),
  ];
  return {
    type: "record",
    id: blockId.contact(contact.id),
    title: contact.name,
    ...verified(contact, context),
    ...(lead !== "" && { lead }),
    facts: [
      ...(channels.length === 0
        ? [{ label: words.contacts.workPhone, text: words.contacts.noChannel }]
        : channels),
      ...facts(
        [words.labels.note, contact.note],
        [words.labels.lastChange, lastChangeText(contact, context)],
      ),
    ],
  };
}

/** The private channels of a contact; the record has the contact's id. */
export function privateChannels(contactId: string, { plan, words }: ReportContext): Fact[] {
  const channels = liveRecord(plan, "privateContacts", contactId);
  return facts(
    [words.contacts.privatePhone, channels?.phone],
    [words.contacts.privateEmail, channels?.email],
    [words.contacts.privateOther, channels?.other],
  );
}

function verified(
  { verifiedOn }: Contact,
  { words, formats, at }: ReportContext,
): Pick<BlockOf<"record">, "status" | "tone"> {
  if (verifiedOn === undefined) return { status: words.contacts.notVerified, tone: "attention" };
  const date = formats.date(verifiedOn);
  return verifiedOn < twelveMonthsBefore(at)
    ? { status: fillIn(words.contacts.verifiedLongAgo, { date }), tone: "attention" }
    : { status: fillIn(words.contacts.verifiedOn, { date }), tone: "good" };
}
