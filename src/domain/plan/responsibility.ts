import * as z from "zod/mini";
import { answerValues, responsibleParties } from "#src/domain/catalog.ts";
import { id, longText, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** A cloud service whose responsibilities are shared with its provider. */
export const cloudServiceSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  templateId: id,
});
export type CloudService = z.infer<typeof cloudServiceSchema>;

/**
 * What the planner recorded for one row of a service's matrix. A row without a record, or without
 * `responsible`, stands at the template's default.
 */
export const responsibilitySchema = z.strictObject({
  ...recordBase,
  serviceId: id,
  rowId: id,
  responsible: z.exactOptional(z.enum(responsibleParties)),
  /** Why the planner departs from the template. */
  reason: z.exactOptional(longText),
  owner: z.exactOptional(shortText),
  /** The customer's control on the ladder of the answers. */
  control: z.exactOptional(z.enum(answerValues)),
  /** Why no control is needed, for `notApplicable`. */
  controlReason: z.exactOptional(longText),
  note: z.exactOptional(longText),
  lastTest: z.exactOptional(plainDate),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

/** The permanent id of the record for a row of a service. */
export function responsibilityId(serviceId: string, rowId: string): string {
  return `${serviceId}/${rowId}`;
}
