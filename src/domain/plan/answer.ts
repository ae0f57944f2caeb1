import * as z from "zod/mini";
import { answerValues } from "#src/domain/catalog.ts";
import { longText, recordBase, shortText } from "#src/domain/plan/fields.ts";

/**
 * The answer to one question; the record's id is the question's id. Without `value` the question has not
 * been answered, though it may have a note, an owner or a flag. An answer to a question that is hidden at
 * the plan's depth is kept.
 */
export const answerSchema = z.strictObject({
  ...recordBase,
  value: z.exactOptional(z.enum(answerValues)),
  /** Why the question does not apply. Required for `notApplicable`; without it that answer counts as open. */
  reason: z.exactOptional(longText),
  note: z.exactOptional(longText),
  owner: z.exactOptional(shortText),
  /** Marked for review. */
  flagged: z.exactOptional(z.literal(true)),
  flagNote: z.exactOptional(longText),
});
export type Answer = z.infer<typeof answerSchema>;

/** The answer to one follow-up; the record's id is the follow-up's id. Numbers and dates are kept as typed. */
export const detailSchema = z.strictObject({ ...recordBase, text: longText });
export type Detail = z.infer<typeof detailSchema>;
