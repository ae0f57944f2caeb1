import { twelveMonthsBefore } from "#src/domain/assessment/evidence-age.ts";
import type { Contact } from "#src/domain/plan/contact.ts";

/** How far a contact's channels can be trusted: people change numbers, so a year is long. */
type Verification = "recent" | "old" | "never";

/** @param today `YYYY-MM-DD` */
export function verificationOf({ verifiedOn }: Pick<Contact, "verifiedOn">, today: string): Verification {
  if (verifiedOn === undefined) return "never";
  return verifiedOn < twelveMonthsBefore(today) ? "old" : "recent";
}
