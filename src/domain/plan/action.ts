import * as z from "zod/mini";
import { regionIds } from "#src/domain/catalog.ts";
import { id, longText, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

export const actionStatuses = ["open", "inProgress", "done", "dropped"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Something that somebody will do to close a gap. It may name the question or the matrix row it came from. */
export const actionSchema = z.strictObject({
  ...recordBase,
  title: shortText,
  note: z.exactOptional(longText),
  owner: z.exactOptional(shortText),
  due: z.exactOptional(plainDate),
  status: z.enum(actionStatuses),
  doneOn: z.exactOptional(plainDate),
  region: z.exactOptional(z.enum(regionIds)),
  questionId: z.exactOptional(id),
  /** Id of a responsibility record: `<service>/<row>`. */
  responsibilityId: z.exactOptional(id),
});
export type Action = z.infer<typeof actionSchema>;

/** True while somebody still has to do it: it is there, and neither done nor dropped. */
export function isToDo(action: { readonly status?: unknown } | undefined): boolean {
  return action?.status === "open" || action?.status === "inProgress";
}
