import type { ReactNode } from "react";
import type { DependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { nameOfNode } from "#src/features/map/use-map-words.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface DeadlockListProps {
  readonly planGraph: PlanGraph;
  readonly shown: DependencyGraph;
}

/** The deadlocks among what is shown, by name. */
export function DeadlockList({ planGraph, shown }: DeadlockListProps): ReactNode {
  const { t, formats } = useI18n();
  const ids = new Set(shown.nodes.map(({ id }) => id));
  const deadlocks = planGraph.deadlocks.filter((members) => members.some((id) => ids.has(id)));
  if (deadlocks.length === 0) return null;
  const nameOf = (id: string): string => {
    const node = planGraph.nodes.get(id);
    return node ? nameOfNode(node, t) : "";
  };
  const sentences = deadlocks.map((members) =>
    members.length === 1
      ? t("map.deadlockAlone", { name: nameOf(members[0] ?? "") })
      : t("map.deadlock", { names: formats.list(members.map(nameOf)) }),
  );
  return (
    <Callout tone="attention" className="map-deadlocks">
      {sentences.length === 1 ? (
        sentences[0]
      ) : (
        <ul>
          {sentences.map((sentence, at) => (
            <li key={deadlocks[at]?.join(" ")}>{sentence}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
