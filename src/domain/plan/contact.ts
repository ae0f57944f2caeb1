import * as z from "zod/mini";
import { fingerprintText, longText, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** Somebody to reach during an incident, without private data. */
export const contactSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  role: z.exactOptional(shortText),
  organisation: z.exactOptional(shortText),
  workPhone: z.exactOptional(shortText),
  workEmail: z.exactOptional(shortText),
  note: z.exactOptional(longText),
  verifiedOn: z.exactOptional(plainDate),
});
export type Contact = z.infer<typeof contactSchema>;

/**
 * The private channels of a contact; the record's id is the contact's id. A kind of its own, so that a
 * redacted copy of the plan can put a stand-in of `id` and `redactedHash` alone in its place.
 */
export const privateContactSchema = z.strictObject({
  ...recordBase,
  phone: z.exactOptional(shortText),
  email: z.exactOptional(shortText),
  other: z.exactOptional(shortText),
  /**
   * Random and secret, shared only with the record itself: without it, trying every phone number against the
   * hash would soon find the one. Missing until the plan is first sealed or redacted.
   */
  salt: z.exactOptional(fingerprintText),
  /** In a redacted copy: the salted hash of the record that this one stands for. */
  redactedHash: z.exactOptional(fingerprintText),
});
export type PrivateContact = z.infer<typeof privateContactSchema>;
