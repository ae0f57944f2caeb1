import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { changeSections, type ChangeSection } from "#src/domain/versions/compare/change-section.ts";
import { matchesSearch } from "#src/parts/matches-search.ts";

export const changeTypes = ["changed", "added", "removed", "moved"] as const;
export type ChangeType = (typeof changeTypes)[number];

export const effectFilters = ["weakened", "strengthened"] as const;
export type EffectFilter = (typeof effectFilters)[number];

/** Which changes are listed. It stands in the address, so that Back takes the last step back. */
export interface ChangeFilter {
  readonly effect: EffectFilter | undefined;
  readonly section: ChangeSection | undefined;
  readonly type: ChangeType | undefined;
  /** The name of whoever made the change; empty for changes without a name. */
  readonly person: string | undefined;
  readonly isWithoutReason: boolean;
  readonly isNotReviewed: boolean;
  readonly search: string;
}

export const noFilter: ChangeFilter = {
  effect: undefined,
  section: undefined,
  type: undefined,
  person: undefined,
  isWithoutReason: false,
  isNotReviewed: false,
  search: "",
};

const filterParameters = ["effect", "section", "type", "by", "reason", "reviewed", "q"] as const;

export function readFilter(parameters: URLSearchParams): ChangeFilter {
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === parameters.get(name));
  return {
    effect: one("effect", effectFilters),
    section: one("section", changeSections),
    type: one("type", changeTypes),
    person: parameters.get("by") ?? undefined,
    isWithoutReason: parameters.get("reason") === "none",
    isNotReviewed: parameters.get("reviewed") === "no",
    search: parameters.get("q") ?? "",
  };
}

/** The parameters with this filter in them; what else they say stays as it is. */
export function withFilter(parameters: URLSearchParams, filter: ChangeFilter): URLSearchParams {
  const next = new URLSearchParams(parameters);
  const values: Readonly<Record<(typeof filterParameters)[number], string | undefined>> = {
    effect: filter.effect,
    section: filter.section,
    type: filter.type,
    by: filter.person,
    reason: filter.isWithoutReason ? "none" : undefined,
    reviewed: filter.isNotReviewed ? "no" : undefined,
    q: filter.search === "" ? undefined : filter.search,
  };
  for (const name of filterParameters) {
    const value = values[name];
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export function isFiltered(filter: ChangeFilter): boolean {
  return withFilter(new URLSearchParams(), filter).size > 0;
}

/** A change with what it is found by. */
export interface FoundBy {
  readonly change: ComparedChange;
  /** Everything that is written about it. */
  readonly texts: readonly string[];
}

export function filterChanges<T extends FoundBy>(
  rows: readonly T[],
  filter: ChangeFilter,
  isReviewed: (change: ComparedChange) => boolean,
): T[] {
  const tests: ((row: T) => boolean)[] = [];
  const { effect, section, type, person, search } = filter;
  if (effect) tests.push(({ change }) => hasEffect(change, effect));
  if (section) tests.push(({ change }) => change.section === section);
  if (type) tests.push(({ change }) => change.change.change === type);
  if (person !== undefined) tests.push(({ change }) => personOf(change) === person);
  if (filter.isWithoutReason) tests.push(({ change }) => change.reason.state === "missing");
  if (filter.isNotReviewed) tests.push(({ change }) => !isReviewed(change));
  if (search.trim() !== "") tests.push(({ texts }) => matchesSearch(texts, search));
  return rows.filter((row) => tests.every((test) => test(row)));
}

/** Counted as `countChanges` counts: what weakens in part weakens. */
function hasEffect({ effect: { direction } }: ComparedChange, effect: EffectFilter): boolean {
  return direction === "mixed" || direction === (effect === "weakened" ? "weakens" : "strengthens");
}

/** The name of whoever made the change, as set on their device; empty where the record does not say. */
export function personOf({ change }: ComparedChange): string {
  return change.stamps.to.by ?? "";
}
