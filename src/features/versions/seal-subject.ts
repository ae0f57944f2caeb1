import type { Catalog, CatalogText } from "#src/domain/catalog.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import type { SealSubject } from "#src/domain/versions/seal-checklist.ts";
import { questionPath, responsibilityPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";

export interface SealPlace {
  readonly title: string;
  readonly path: string;
}

/** What an open point is about, and where it can be closed. */
export function placeOfSubject(
  { kind, id }: SealSubject,
  plan: Plan,
  { catalog, text }: { readonly catalog: Catalog; readonly text: CatalogText },
  profileTitle: string,
): SealPlace {
  switch (kind) {
    case "answers": {
      const question = catalog.questions.find((one) => one.id === id);
      return {
        title: questionTitle(id, text),
        path: question ? questionPath(plan.id, question) : planPath(plan.id, "questions"),
      };
    }
    case "responsibilities":
      return {
        title: responsibilityTitle(id, plan, text),
        path: responsibilityPath(plan, id) ?? planPath(plan.id, "responsibilities"),
      };
    case "actions":
      return {
        title: liveRecord(plan, "actions", id)?.title ?? id,
        path: planPath(plan.id, "actions"),
      };
    case "profile":
      return { title: profileTitle, path: planPath(plan.id, "about") };
  }
}
