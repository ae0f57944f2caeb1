import type { Evidence } from "#src/domain/plan/evidence.ts";

/** What the date and the kind of a piece of evidence say; the rest is for people. */
export type DatedEvidence = Pick<Evidence, "kind" | "date">;

/** Whether `proven` may count, and the remark to make where it may not. */
export type ProvenStatus = "proven" | "provenWithoutEvidence" | "provenEvidenceTooOld";

/** The same calendar day 12 months earlier; for 29 February it is 28 February. Dates are `YYYY-MM-DD`. */
export function twelveMonthsBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  const monthAndDay = date.slice(4);
  return year + (monthAndDay === "-02-29" ? "-02-28" : monthAndDay);
}

/**
 * The guard against paper plans: `proven` needs a test, an exercise or an incident dated within the 12
 * calendar months that end on the assessment date, both ends included. Documents and undated pieces do not
 * show that something works.
 *
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function provenStatus(evidence: readonly DatedEvidence[], at: string): ProvenStatus {
  const earliest = twelveMonthsBefore(at);
  let status: ProvenStatus = "provenWithoutEvidence";
  for (const { kind, date } of evidence) {
    if (kind === "document" || date === undefined) continue;
    if (earliest <= date && date <= at) return "proven";
    status = "provenEvidenceTooOld";
  }
  return status;
}
