import * as z from "zod/mini";
import { depths } from "#src/domain/catalog.ts";
import type { NewPlanForm } from "#src/features/plans/new-plan-schema.ts";

const storageKey = "holdfast-new-plan";

/** The form as it is while somebody types: the name may be missing still, and a text too long. */
const draftSchema: z.ZodMiniType<NewPlanForm> = z.object({
  title: z.string(),
  organisation: z.string(),
  startFrom: z.enum(["empty", "copy", "sample"]),
  sourceId: z.string(),
  language: z.string(),
  depth: z.enum(depths),
  hasMicrosoft365: z.boolean(),
  otherServices: z.array(z.object({ name: z.string() })),
});

/** The half-typed form of this tab, so that reloading or looking at another page does not lose it. */
export interface NewPlanDraft {
  /** Undefined where there is none, or where another version of the app wrote it. */
  readonly read: () => NewPlanForm | undefined;
  readonly write: (form: NewPlanForm) => void;
  readonly clear: () => void;
}

/** @param getStorage gives `sessionStorage`; a browser may refuse it by throwing, and the form is then not kept */
export function createNewPlanDraft(
  getStorage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
): NewPlanDraft {
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => {
      const stored = attempt(() => JSON.parse(getStorage().getItem(storageKey) ?? "null") as unknown);
      return draftSchema.safeParse(stored).data;
    },
    write: (form) => attempt(() => getStorage().setItem(storageKey, JSON.stringify(form))),
    clear: () => attempt(() => getStorage().removeItem(storageKey)),
  };
}
