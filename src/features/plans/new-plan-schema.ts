import * as z from "zod/mini";
import { depths } from "#src/domain/catalog.ts";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";

const shortText = z.string().check(z.trim(), z.maxLength(maxShortTextLength, "tooLong"));

/** The form for a new plan, as it is checked before anything is made of it. Its messages are keys of sentences. */
export const newPlanSchema = z
  .object({
    title: z
      .string()
      .check(z.trim(), z.minLength(1, "nameMissing"), z.maxLength(maxShortTextLength, "tooLong")),
    organisation: shortText,
    startFrom: z.enum(["empty", "copy", "sample"]),
    /** The plan to copy; empty where none is chosen. */
    sourceId: z.string(),
    language: z.string(),
    depth: z.enum(depths),
    hasMicrosoft365: z.boolean(),
    /** Names of other cloud services; an empty one is no service. */
    otherServices: z.array(z.object({ name: shortText })),
  })
  .check(
    z.refine(({ startFrom, sourceId }) => startFrom !== "copy" || sourceId !== "", {
      path: ["sourceId"],
      error: "sourceMissing",
    }),
  );

export type NewPlanForm = z.infer<typeof newPlanSchema>;
