import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";
import { sideNames } from "#src/parts/compare-address.ts";
import { planPath } from "#src/parts/plan-paths.ts";

/**
 * Where the file of one side can be read into the draft of the other; undefined where there are not one of each,
 * or nothing tells that the two plans belong together.
 */
export function mergePath(
  pair: ComparedPair,
  { relation }: Pick<Comparison, "relation">,
): string | undefined {
  if (relation === "unrelated") return undefined;
  const addresses = sideNames.map((name) => pair[name].address);
  const draft = addresses.find(({ type }) => type === "draft");
  const file = addresses.find(({ type }) => type === "file");
  if (draft?.type !== "draft" || file?.type !== "file") return undefined;
  return `${planPath(draft.planId, "merge")}?${new URLSearchParams({ file: file.key }).toString()}`;
}
