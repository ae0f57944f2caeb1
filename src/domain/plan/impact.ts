import * as z from "zod/mini";
import { id, longText, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** How bad it is, mildest first. */
export const impactLevels = ["none", "minor", "moderate", "major", "intolerable"] as const;
export type ImpactLevel = (typeof impactLevels)[number];

/**
 * A kind of harm that the organisation looks at (money, law, people, reputation), with its own thresholds: what
 * counts as which level here.
 */
export const impactCategorySchema = z.strictObject({
  ...recordBase,
  name: shortText,
  minor: z.exactOptional(longText),
  moderate: z.exactOptional(longText),
  major: z.exactOptional(longText),
  intolerable: z.exactOptional(longText),
});
export type ImpactCategory = z.infer<typeof impactCategorySchema>;

/** The moments after the start of an outage at which the impact is judged, with their fields, in minutes. */
export const impactMoments = [
  { field: "at0", minutes: 0 },
  { field: "at60", minutes: 60 },
  { field: "at240", minutes: 240 },
  { field: "at480", minutes: 480 },
  { field: "at1440", minutes: 1440 },
  { field: "at4320", minutes: 4320 },
  { field: "at10080", minutes: 10_080 },
  { field: "at20160", minutes: 20_160 },
  { field: "at43200", minutes: 43_200 },
] as const;

const level = z.exactOptional(z.enum(impactLevels));

/** The impact of one activity in one category over time; the record's id is `<activity>/<category>`. */
export const impactSchema = z.strictObject({
  ...recordBase,
  activityId: id,
  categoryId: id,
  at0: level,
  at60: level,
  at240: level,
  at480: level,
  at1440: level,
  at4320: level,
  at10080: level,
  at20160: level,
  at43200: level,
  /** Why it is judged so. */
  justification: z.exactOptional(longText),
});
export type Impact = z.infer<typeof impactSchema>;

/** The permanent id of the record for an activity and a category. */
export function impactId(activityId: string, categoryId: string): string {
  return `${activityId}/${categoryId}`;
}

/** What an activity needs at least to deliver its minimum, and from when on. */
export const minimumResourceSchema = z.strictObject({
  ...recordBase,
  activityId: id,
  /** People, seats, equipment, records: in words. */
  name: shortText,
  within4Hours: z.exactOptional(shortText),
  within1Day: z.exactOptional(shortText),
  within3Days: z.exactOptional(shortText),
  within1Week: z.exactOptional(shortText),
  within1Month: z.exactOptional(shortText),
});
export type MinimumResource = z.infer<typeof minimumResourceSchema>;
