import * as z from "zod/mini";
import { id, longText, minutes, recordBase } from "#src/domain/plan/fields.ts";

/** The kinds of record that can need something, and be needed. */
export const nodeRecordKinds = [
  "activities",
  "roles",
  "locations",
  "systems",
  "suppliers",
  "utilities",
] as const;
export type NodeRecordKind = (typeof nodeRecordKinds)[number];

/** One thing that a node cannot work without. It is met by any of its options. */
export const needSchema = z.strictObject({
  ...recordBase,
  /** The node that needs it. Ids of nodes are unique over all kinds. */
  nodeId: id,
  note: z.exactOptional(longText),
});
export type Need = z.infer<typeof needSchema>;

/** One way to meet a need; the first in the order is the primary, the others are fallbacks. */
export const needOptionSchema = z.strictObject({
  ...recordBase,
  needId: id,
  /** The node that has to work. */
  nodeId: id,
  /** How long it takes until it can be used; absent: at once. Means nothing on the first option. */
  activationMinutes: z.exactOptional(minutes),
  /** How long it can be kept up; absent: without limit. Means nothing on the first option. */
  sustainMinutes: z.exactOptional(minutes),
});
export type NeedOption = z.infer<typeof needOptionSchema>;
