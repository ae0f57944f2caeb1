import * as z from "zod/mini";
import { evidenceKinds } from "#src/domain/catalog.ts";
import { id, plainDate, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** The record kinds that evidence can be given for. */
export const evidenceSubjects = ["answers", "responsibilities"] as const;
export type EvidenceSubject = (typeof evidenceSubjects)[number];

/** A document or an event that shows that an answer or a control is true. */
export const evidenceSchema = z.strictObject({
  ...recordBase,
  subjectKind: z.enum(evidenceSubjects),
  subjectId: id,
  kind: z.enum(evidenceKinds),
  label: shortText,
  /** Where it is kept: a link or a document number. */
  reference: z.exactOptional(shortText),
  date: z.exactOptional(plainDate),
});
export type Evidence = z.infer<typeof evidenceSchema>;
