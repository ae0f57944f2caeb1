import { useMemo, type ReactNode } from "react";
import { Link } from "react-router";
import type { DependencyGraph, MapNode } from "#src/domain/registers/map/dependency-graph.ts";
import { needSentence } from "#src/domain/registers/need-sentence.ts";
import { needsOf, type NeedView } from "#src/domain/registers/need-views.ts";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { kindOfNode, markOfNode, nameOfNode, useDeadlockOf } from "#src/features/map/use-map-words.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Table } from "#src/ui/table.tsx";
import { WindowedRows } from "#src/ui/windowed-rows.tsx";

interface MapTableProps {
  readonly planGraph: PlanGraph;
  readonly shown: DependencyGraph;
  readonly heading: string;
  /** Undefined while nothing is looked for. */
  readonly found: ReadonlySet<string> | undefined;
}

interface Row {
  readonly node: MapNode;
  /** Undefined where the node needs nothing. */
  readonly need: NeedView | undefined;
}

/** What the map shows, in words: each need on a line of its own, and what needs nothing once. */
export function MapTable({ planGraph, shown, heading, found }: MapTableProps): ReactNode {
  const { t } = useI18n();
  const { plan, deadlocks } = planGraph;
  const deadlockOf = useDeadlockOf(deadlocks);
  const rows = useMemo(() => {
    const nodes = found ? shown.nodes.filter(({ id }) => found.has(id)) : shown.nodes;
    return nodes.flatMap((node): Row[] => {
      const needs = node.presence === "there" ? needsOf(plan, node.id) : [];
      return needs.length === 0 ? [{ node, need: undefined }] : needs.map((need) => ({ node, need }));
    });
  }, [plan, shown, found]);
  if (rows.length === 0) return <p>{t("map.noneFound")}</p>;
  return (
    <Table
      caption={t("map.table.caption", { heading })}
      hideCaption
      stack
      className="map-table"
      rowCount={rows.length + 1}
    >
      <thead>
        <tr>
          <th scope="col">{t("map.table.name")}</th>
          <th scope="col">{t("map.table.kind")}</th>
          <th scope="col">{t("map.table.needs")}</th>
          <th scope="col">{t("map.table.users")}</th>
        </tr>
      </thead>
      <WindowedRows
        rows={rows}
        renderRow={(row, at) => (
          <MapTableRow
            key={`${row.node.id} ${row.need?.id ?? ""}`}
            planGraph={planGraph}
            row={row}
            at={at}
            isInDeadlock={deadlockOf.has(row.node.id)}
          />
        )}
      />
    </Table>
  );
}

interface MapTableRowProps {
  readonly planGraph: PlanGraph;
  readonly row: Row;
  readonly at: number;
  readonly isInDeadlock: boolean;
}

function MapTableRow({ planGraph, row: { node, need }, at, isInDeadlock }: MapTableRowProps): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const { plan, lists, nodes } = planGraph;
  const { kind } = node;
  const name = nameOfNode(node, t);
  const mark = markOfNode(node, isInDeadlock, t);
  const users = lists.usersOf(node.id).flatMap(({ from }) => {
    const user = nodes.get(from);
    return user ? [nameOfNode(user, t)] : [];
  });
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row">
        {kind === undefined ? name : <Link to={planPath(plan.id, "registers", kind, node.id)}>{name}</Link>}
      </th>
      <td data-label={t("map.table.kind")}>
        <span className="map-table-kind">
          {kindOfNode(node, t)}
          {mark !== undefined && <Badge tone="attention">{mark}</Badge>}
        </span>
      </td>
      <td data-label={t("map.table.needs")}>
        {need && kind
          ? needSentence(need, kind, wording.words.needs, wording.formats.locale)
          : t("map.table.none")}
      </td>
      <td data-label={t("map.table.users")}>
        {users.length === 0 ? t("map.table.none") : formats.list(users)}
      </td>
    </tr>
  );
}
