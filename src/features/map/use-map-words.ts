import { useCallback, useMemo } from "react";
import type { MapNode } from "#src/domain/registers/map/dependency-graph.ts";
import type { EdgeLists, MapFilter } from "#src/domain/registers/map/reach.ts";
import type { BoxText } from "#src/features/map/map-box.tsx";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";

type Translate = I18n["t"];

export function nameOfNode({ name, presence }: Pick<MapNode, "name" | "presence">, t: Translate): string {
  return presence === "unknown" ? t("map.unknownName") : name;
}

export function kindOfNode({ kind }: Pick<MapNode, "kind">, t: Translate): string {
  return kind === undefined ? t("map.unknownKind") : t(`registers.one.${kind}`);
}

/** What is odd about a node, in a word. */
export function markOfNode(node: MapNode, isInDeadlock: boolean, t: Translate): string | undefined {
  if (node.presence === "deleted") return t("map.mark.deleted");
  if (node.presence === "unknown") return t("map.mark.missing");
  return isInDeadlock ? t("map.mark.deadlock") : undefined;
}

/** By node: the number of the deadlock that it belongs to. */
export function useDeadlockOf(deadlocks: PlanGraph["deadlocks"]): ReadonlyMap<string, number> {
  return useMemo(
    () => new Map(deadlocks.flatMap((ids, number) => ids.map((id) => [id, number] as const))),
    [deadlocks],
  );
}

/** The texts of a box; the same function as long as they stay the same. */
export function useBoxText(
  lists: EdgeLists,
  deadlockOf: ReadonlyMap<string, number>,
): (node: MapNode) => BoxText {
  const { t } = useI18n();
  return useCallback(
    (node) => {
      const name = nameOfNode(node, t);
      const kind = kindOfNode(node, t);
      const mark = markOfNode(node, deadlockOf.has(node.id), t);
      const needs = t("map.nodeNeeds", { count: lists.needsOf(node.id).length });
      const users = t("map.nodeUsers", { count: lists.usersOf(node.id).length });
      return mark === undefined
        ? { name, kind, label: t("map.node", { name, kind, needs, users }) }
        : {
            name,
            kind: t("map.kindMarked", { kind, mark }),
            label: t("map.nodeMarked", { name, kind, mark, needs, users }),
          };
    },
    [t, lists, deadlockOf],
  );
}

/** What the map shows, in a few words. */
export function headingOf({ start, direction }: MapFilter, { nodes }: PlanGraph, t: Translate): string {
  const node = start === undefined ? undefined : nodes.get(start);
  return node ? t(`map.heading.${direction}`, { name: nameOfNode(node, t) }) : t("map.heading.all");
}
