import * as z from "zod/mini";
import { longText, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** What the plan is meant to achieve. */
export const objectiveSchema = z.strictObject({ ...recordBase, text: longText });
export type Objective = z.infer<typeof objectiveSchema>;

/** What the plan leaves out, and why. */
export const exclusionSchema = z.strictObject({
  ...recordBase,
  text: longText,
  reason: z.exactOptional(longText),
});
export type Exclusion = z.infer<typeof exclusionSchema>;

/** What the plan takes for granted. */
export const assumptionSchema = z.strictObject({ ...recordBase, text: longText });
export type Assumption = z.infer<typeof assumptionSchema>;

/** Somebody who gets a copy of the plan, and in what form. */
export const recipientSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  role: z.exactOptional(shortText),
  form: z.exactOptional(shortText),
});
export type Recipient = z.infer<typeof recipientSchema>;
