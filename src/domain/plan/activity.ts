import * as z from "zod/mini";
import { criticalities } from "#src/domain/continuity/model.ts";
import { longText, minutes, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

export const analysisStatuses = ["notStarted", "inProgress", "reviewed", "approved"] as const;
export type AnalysisStatus = (typeof analysisStatuses)[number];

export const yesNoUnknown = ["yes", "no", "unknown"] as const;

/**
 * Something that the organisation does and that must not stop for too long, with its impact analysis. What it
 * needs stands in `needs` and `needOptions`; its impact over time in `impacts`.
 */
export const activitySchema = z.strictObject({
  ...recordBase,
  name: shortText,
  description: z.exactOptional(longText),
  owner: z.exactOptional(shortText),
  criticality: z.enum(criticalities),
  /** Maximum tolerable period of disruption: after it the impact is intolerable. */
  mtpdMinutes: z.exactOptional(minutes),
  /** Recovery time objective: when it shall run again, at the level of `mbco`. */
  rtoMinutes: z.exactOptional(minutes),
  /** Recovery point objective: so much work or data, in time, may be lost. */
  rpoMinutes: z.exactOptional(minutes),
  /** Minimum business continuity objective: what it must deliver while disrupted. */
  mbco: z.exactOptional(longText),
  /** Peaks and deadlines: when an outage hurts most. */
  peaks: z.exactOptional(longText),
  workaround: z.exactOptional(longText),
  /** How long the workaround can be kept up. */
  workaroundMinutes: z.exactOptional(minutes),

  facilitator: z.exactOptional(shortText),
  contributors: z.exactOptional(longText),
  approver: z.exactOptional(shortText),
  /** Where the proof of the approval is kept. */
  approvalProof: z.exactOptional(shortText),
  analysisStatus: z.exactOptional(z.enum(analysisStatuses)),
  analysedOn: z.exactOptional(plainDate),
  approvedOn: z.exactOptional(plainDate),
  nextReview: z.exactOptional(plainDate),

  /** The rest of a full analysis: all of it optional. */
  activityType: z.exactOptional(shortText),
  enterpriseFunction: z.exactOptional(shortText),
  period: z.exactOptional(shortText),
  businessUnit: z.exactOptional(shortText),
  seniorLeader: z.exactOptional(shortText),
  internalServiceLevel: z.exactOptional(longText),
  externalServiceLevel: z.exactOptional(longText),
  executiveMandate: z.exactOptional(longText),
  dataLossEffect: z.exactOptional(longText),
  personalData: z.exactOptional(z.enum(yesNoUnknown)),
});
export type Activity = z.infer<typeof activitySchema>;
