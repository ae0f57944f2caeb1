import * as z from "zod/mini";
import { regionIds } from "#src/domain/catalog.ts";
import { fingerprintText, id, instant, longText, plainDate, shortText } from "#src/domain/plan/fields.ts";

/**
 * The history of a plan: a chain of entries, each with the fingerprint of the one before it. It records who
 * said what and when; it is no electronic signature. A chain proves something only against a fingerprint
 * that has left this device (printed, mailed): whoever can write all of it can also write all of it anew.
 *
 * Entries are fingerprinted as they stand, so they are never migrated: a new field must be optional.
 */

/** Bounds of a history, from a file or from anywhere. */
export const maxHistoryEntries = 10_000;

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const ordinal = z.int().check(z.minimum(1), z.maximum(1_000_000));

/** What is looked at before sealing. Sealing in spite of it is possible and recorded. */
export const sealChecks = [
  /** No answer, in a question or in the control of a matrix row. */
  "unanswered",
  /** Answered "unknown". */
  "unknown",
  "notApplicableWithoutReason",
  /** `proven` without a dated test, exercise or incident of the last 12 months: counts as `documented`. */
  "provenCountsAsDocumented",
  /** Matrix rows where nobody knows whose part it is. */
  "rowUnclear",
  /** Matrix rows where the customer has a part and no owner is named. */
  "rowWithoutOwner",
  "actionOverdue",
  "actionWithoutOwner",
  "reviewDateMissing",
  "reviewDatePast",
] as const;
export type SealCheck = (typeof sealChecks)[number];

const regionResultSchema = z.strictObject({
  weight: count,
  lowThirds: count,
  highThirds: count,
  answeredWeight: count,
  evidencedWeight: count,
  knockOut: z.exactOptional(z.enum(["strikes", "open", "clear"])),
});

/** The assessment of the day in whole numbers, for reference; `readinessOfResults` makes shares of it. */
const resultsSchema = z.strictObject({
  /** The assessment date. */
  on: plainDate,
  catalogVersion: shortText,
  methodVersion: shortText,
  regions: z.record(z.enum(regionIds), regionResultSchema),
});
export type SealedResults = z.infer<typeof resultsSchema>;

const entryBase = {
  id,
  /** Place in the chain, 1 first. */
  position: ordinal,
  /** Fingerprint of the entry before; null for the first. */
  previous: z.nullable(fingerprintText),
  at: instant,
  versionNumber: ordinal,
  /** Of all the other fields. */
  fingerprint: fingerprintText,
};

const sealedSchema = z.strictObject({
  ...entryBase,
  type: z.literal("sealed"),
  planId: id,
  contentFingerprint: fingerprintText,
  /** The format of the snapshot. */
  schemaVersion: ordinal,
  reason: longText,
  preparedBy: shortText,
  results: resultsSchema,
  /** What was still open when it was sealed, as counts; which ones, the snapshot tells. */
  openPoints: z.partialRecord(z.enum(sealChecks), count),
});

/** Handed over for review. */
const submittedSchema = z.strictObject({
  ...entryBase,
  type: z.literal("submitted"),
  name: shortText,
  comment: z.exactOptional(longText),
});

/** Somebody said yes, or sent it back. */
const decidedSchema = z.strictObject({
  ...entryBase,
  type: z.literal("decided"),
  decision: z.enum(["approved", "returned"]),
  name: shortText,
  role: z.exactOptional(shortText),
  comment: z.exactOptional(longText),
});

/** Another version took its place. */
const supersededSchema = z.strictObject({
  ...entryBase,
  type: z.literal("superseded"),
  byVersionNumber: ordinal,
});

/** Out of use for good. */
const archivedSchema = z.strictObject({
  ...entryBase,
  type: z.literal("archived"),
  name: shortText,
  comment: z.exactOptional(longText),
});

export const historyEntrySchema = z.discriminatedUnion("type", [
  sealedSchema,
  submittedSchema,
  decidedSchema,
  supersededSchema,
  archivedSchema,
]);

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type SealedEntry = z.infer<typeof sealedSchema>;
