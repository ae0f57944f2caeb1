import * as z from "zod/mini";
import { areaHits } from "#src/domain/catalog.ts";
import { id, longText, recordBase, shortText } from "#src/domain/plan/fields.ts";

/** A scenario and the areas that it hits. One from the catalogue keeps the catalogue's name until renamed. */
export const scenarioSchema = z.strictObject({
  ...recordBase,
  catalogId: z.exactOptional(id),
  name: z.exactOptional(shortText),
  note: z.exactOptional(longText),
  people: z.exactOptional(z.enum(areaHits)),
  location: z.exactOptional(z.enum(areaHits)),
  systems: z.exactOptional(z.enum(areaHits)),
});
export type Scenario = z.infer<typeof scenarioSchema>;
