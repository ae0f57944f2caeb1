import * as z from "zod/mini";
import { depths } from "#src/domain/catalog.ts";
import { instant, languageTag, longText, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

export const classifications = ["public", "internal", "confidential", "strictlyConfidential"] as const;
export type Classification = (typeof classifications)[number];

/** The one record of its kind: what the plan is, for whom, and how it is kept. Its id is `profile`. */
export const profileId = "profile";

export const profileSchema = z.strictObject({
  ...recordBase,
  title: shortText,
  organisation: z.exactOptional(shortText),
  purpose: z.exactOptional(longText),
  scope: z.exactOptional(longText),
  owner: z.exactOptional(shortText),
  approver: z.exactOptional(shortText),
  classification: z.enum(classifications),
  /** The language of the plan and of its PDF, whatever the language of the interface. */
  language: languageTag,
  depth: z.enum(depths),
  reviewDate: z.exactOptional(plainDate),
  createdAt: instant,
  /** Marks the sample plan, so that nobody takes it for their own. */
  sample: z.exactOptional(z.literal(true)),
  /** The plan that this one was copied from. */
  originPlanId: z.exactOptional(shortText),
});
export type Profile = z.infer<typeof profileSchema>;
