import * as z from "zod/mini";
import { id, longText, minutes, recordBase, share, shortText } from "#src/domain/plan/fields.ts";

/** The one record of its kind: what the model assumes where the registers say nothing. Its id is `model`. */
export const modelSettingsId = "model";

/** Absent fields stand for the defaults of the method (`defaultAssumptions`). */
export const modelSettingsSchema = z.strictObject({
  ...recordBase,
  /** Share of people absent in a broad absence, 0..1. */
  absenceRate: z.exactOptional(share),
  /** The probability of enough people that a role must have, 0..1. */
  staffingConfidence: z.exactOptional(share),
  peopleMinutes: z.exactOptional(minutes),
  locationMinutes: z.exactOptional(minutes),
  systemsMinutes: z.exactOptional(minutes),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

/** A scenario that was tried in the model and is kept with the plan. */
export const whatIfSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  /** The scenario of the catalogue that it began as. */
  catalogId: z.exactOptional(id),
  note: z.exactOptional(longText),
  /** Share of people absent, 0..1; absent: nobody. */
  absenceRate: z.exactOptional(share),
  absenceStartMinutes: z.exactOptional(minutes),
  absenceLengthMinutes: z.exactOptional(minutes),
  /** It stands in the document with its result. */
  inDocument: z.exactOptional(z.literal(true)),
});
export type WhatIf = z.infer<typeof whatIfSchema>;

export const whatIfTargets = ["node", "hazardZone", "provider"] as const;
export type WhatIfTarget = (typeof whatIfTargets)[number];

/** One thing that fails in a scenario, from when and for how long. */
export const whatIfFailureSchema = z.strictObject({
  ...recordBase,
  whatIfId: id,
  target: z.enum(whatIfTargets),
  /** The id of the node, or the name of the zone or of the provider. */
  targetName: shortText,
  startMinutes: z.exactOptional(minutes),
  /** Absent: the recovery time of what fails, or the model's assumption. */
  lengthMinutes: z.exactOptional(minutes),
});
export type WhatIfFailure = z.infer<typeof whatIfFailureSchema>;
