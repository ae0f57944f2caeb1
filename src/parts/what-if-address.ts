import type { Element } from "#src/domain/continuity/elements.ts";
import type { NamedElement } from "#src/domain/what-if/edit-what-if.ts";
import { planPath } from "#src/parts/plan-paths.ts";

const parameter = "with";

/**
 * The address of a what-if in which all these elements go wrong at the start:
 * `/plans/<plan>/what-if?with=node:<id>&with=oneHolder:<role>&with=absence:&with=hazardZone:<name>&with=provider:<name>`.
 * Who opens it gets the what-if of the plan that is about exactly these, or a new one.
 */
export function whatIfAddress(planId: string, elements: readonly Element[]): string {
  const query = new URLSearchParams(
    elements.map((element) => [parameter, `${element.type}:${nameInAddress(element)}`]),
  );
  return `${planPath(planId, "what-if")}?${query.toString()}`;
}

/** The other way round; what is no element is passed over. */
export function readWhatIfAddress(query: URLSearchParams): NamedElement[] {
  return query.getAll(parameter).flatMap((text): NamedElement[] => {
    const [, type, name = ""] = /^(node|oneHolder|absence|hazardZone|provider):(.*)$/su.exec(text) ?? [];
    return isElementType(type) ? [{ type, name }] : [];
  });
}

const types = ["node", "oneHolder", "absence", "hazardZone", "provider"] as const;

function isElementType(type: string | undefined): type is Element["type"] {
  return (types as readonly (string | undefined)[]).includes(type);
}

function nameInAddress(element: Element): string {
  switch (element.type) {
    case "node":
      return element.nodeId;
    case "oneHolder":
      return element.roleId;
    case "absence":
      return "";
    case "hazardZone":
    case "provider":
      return element.name;
  }
}
