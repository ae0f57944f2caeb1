import * as z from "zod/mini";
import { isId } from "#src/domain/ids.ts";

/** Bounds of one field. A file that exceeds them is refused whole, with the place named. */
export const maxShortTextLength = 300;
export const maxLongTextLength = 20_000;

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

/** Whole days of the Gregorian calendar, `YYYY-MM-DD`, years 1900 to 2999. */
export function isPlainDate(value: string): boolean {
  const match = /^(19|2\d)(\d\d)-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const id = z.string().check(z.refine(isId, "id"));
export const shortText = z.string().check(z.maxLength(maxShortTextLength), z.refine(isWellFormed, "text"));
export const longText = z.string().check(z.maxLength(maxLongTextLength), z.refine(isWellFormed, "text"));
export const plainDate = z.string().check(z.refine(isPlainDate, "date"));

/** Whole minutes, up to ten years. */
export const minutes = z.int().check(z.minimum(0), z.maximum(5_256_000));

/** How many there are of something. */
export const count = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** A share of a whole, 0..1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));

const maxSetSize = 10_000;

/** A set of ids: the keys are what is in it. */
export const idSet = z
  .record(id, z.literal(true))
  .check(z.refine((set) => Object.keys(set).length <= maxSetSize, "size"));

/** A moment in UTC as `Date.prototype.toISOString` writes it. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((v) => !Number.isNaN(Date.parse(v))),
);

/** A SHA-256 fingerprint, or 256 bits of salt for one: 64 lowercase hex digits. */
export const fingerprintText = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Fractional order key, compared as plain text. */
export const orderKey = z.string().check(z.regex(/^[A-Za-z0-9]{1,200}$/));

/** BCP 47 language tag of a plan, for example "en" or "sv". */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/));

/**
 * What every record carries beside its own fields. `deletedAt` marks a deleted record, so that a deletion
 * and a later edit of the same record stay visible to each other.
 */
export const recordBase = {
  id,
  order: z.exactOptional(orderKey),
  changedAt: z.exactOptional(instant),
  changedBy: z.exactOptional(shortText),
  deletedAt: z.exactOptional(instant),
};
