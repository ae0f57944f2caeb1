import type { PrivateContact } from "#src/domain/plan/contact.ts";
import type { FieldValue, Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { fingerprintOfValue } from "#src/domain/versions/fingerprint-of-value.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A plan as it is fingerprinted: every field of every record that is not deleted, stamps included; private
 * contact data as their salted hash; kinds without a record left out, so that a kind that a later version of
 * the app adds does not change the fingerprint of a plan that has none.
 *
 * A redacted copy gives the same content as its original, and so the same fingerprint. What the hash keeps
 * secret, and what not: a phone number has so few possibilities that a hash of it alone could be reversed by
 * trying them all. The salt prevents that for as long as it is secret, so it stays in the private record and
 * is never part of a redacted copy. Whoever has the full plan can show that a number belongs to a hash.
 * The redacted copy still tells how many contacts have private data, and whether those changed.
 *
 * @param plan a plan, or the `plan` part of a file of any format: it is read as it stands, never migrated
 */
export function redactedContent(plan: Fields): Fields {
  const kinds = Object.entries(plan).flatMap(([kind, records]) => {
    if (!isFields(records)) return [[kind, records]];
    const live = Object.entries(records).filter(([, record]) => kind === "profile" || !isDeleted(record));
    if (live.length === 0) return [];
    const content = kind === "privateContacts" ? live.map(([id, record]) => [id, standInFor(record)]) : live;
    return [[kind, Object.fromEntries(content)]];
  });
  return Object.fromEntries(kinds) as Fields;
}

/**
 * The content fingerprint of a plan: 64 lowercase hex digits. The same for the draft and for a version sealed
 * from it, as soon as every private contact has its salt (`prepareContent`).
 *
 * @param plan as for `redactedContent`
 */
export function fingerprint(plan: Fields): string {
  return fingerprintOfValue(redactedContent(plan));
}

/**
 * The fingerprint of a plan as long as there is one: undefined where a private contact has no salt yet. A hash of
 * a phone number without a salt could be reversed, and sealing gives the plan another one anyway.
 */
export function fingerprintIfSalted(plan: Plan): string | undefined {
  return findUnsalted(plan) ? undefined : fingerprint(plan);
}

/** A private contact without a salt: its data have no hash that could stand for them. */
export function findUnsalted(plan: Plan): PrivateContact | undefined {
  return liveRecords(plan, "privateContacts").find(
    (record) => record.salt === undefined && !isStandIn(record),
  );
}

/** The first 64 bits in groups of four, for the foot of a page: enough to tell versions apart, not to prove. */
export function shortFingerprint(fullFingerprint: string): string {
  return groupDigits(fullFingerprint.slice(0, 16));
}

/** A fingerprint as people read and compare it: groups of four. */
export function groupDigits(digits: string): string {
  return (digits.match(/.{1,4}/g) ?? []).join(" ");
}

/** True for a record that only stands for private data that a redacted copy left out. */
export function isStandIn(record: PrivateContact): boolean {
  return record.redactedHash !== undefined && Object.keys(record).length === 2;
}

function standInFor(record: unknown): unknown {
  if (!isFields(record) || isStandIn(record as PrivateContact)) return record;
  return { id: record["id"], redactedHash: fingerprintOfValue(record) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeleted(record: unknown): boolean {
  return isFields(record) && record["deletedAt"] !== undefined;
}

/**
 * The operations that make a draft ready to be sealed or redacted: deleted records are purged, private contacts
 * without a salt get one, and one that was typed into again after it had been redacted is no stand-in any more.
 * They are kept in the draft too, so that sealing it again gives the same fingerprint. Nobody's edit, so nothing
 * is stamped.
 *
 * @param newId gives an id that nobody can guess; its randomness becomes the salt
 */
export function prepareContent(plan: Plan, newId: () => string): Operation[] {
  return [...purgeDeleted(plan), ...liveRecords(plan, "privateContacts").flatMap(prepareContact(newId))];
}

function purgeDeleted(plan: Plan): Operation[] {
  return recordKinds
    .filter((kind) => kind !== "profile")
    .flatMap((kind) =>
      Object.values(plan[kind])
        .filter(isDeleted)
        .flatMap((record) =>
          Object.entries<FieldValue>(record).map(([field, from]): Operation => ({
            kind,
            id: record.id,
            field,
            from,
            to: undefined,
          })),
        ),
    );
}

function prepareContact(newId: () => string): (record: PrivateContact) => Operation[] {
  return (record) => {
    if (isStandIn(record)) return [];
    const { id, salt, redactedHash } = record;
    const operation = (field: string, from: string | undefined, to: string | undefined): Operation[] =>
      from === to ? [] : [{ kind: "privateContacts", id, field, from, to }];
    return [
      // Hashed only to give every salt the same form.
      ...operation("salt", salt, salt ?? fingerprintOfValue(newId())),
      ...operation("redactedHash", redactedHash, undefined),
    ];
  };
}

/**
 * A copy of a plan without private contact data and without anything deleted, under the same id and with the
 * same fingerprint. Throws where a private contact has no salt yet: call `prepareContent` first.
 */
export function redactPlan(plan: Plan): Plan {
  const unsalted = findUnsalted(plan);
  if (unsalted) throw new Error(`the private data of ${unsalted.id} has no salt: prepare the plan first`);
  const empty = Object.fromEntries(recordKinds.map((kind) => [kind, {}]));
  return { ...empty, ...redactedContent(plan) } as unknown as Plan;
}
