import { useMemo, type ReactNode } from "react";
import { Link } from "react-router";
import { DeadlockList } from "#src/features/map/deadlock-list.tsx";
import { MapTable } from "#src/features/map/map-table.tsx";
import { MapTools } from "#src/features/map/map-tools.tsx";
import { MapView } from "#src/features/map/map-view.tsx";
import { useMapAddress, useRestingValue } from "#src/features/map/use-map-address.ts";
import { filterOf, usePlanGraph, useShownGraph, type PlanGraph } from "#src/features/map/use-map-graph.ts";
import { headingOf, kindOfNode, nameOfNode } from "#src/features/map/use-map-words.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/map/map.css";

/** What leans on what in the plan, as a drawing or as a table. */
export function MapPage(): ReactNode {
  const { t } = useI18n();
  const planGraph = usePlanGraph();
  const { plan, graph } = planGraph;
  return (
    <div className="page map-page stack">
      <PageHeader
        title={t("map.title")}
        lead={t("map.lead")}
        breadcrumbs={
          <nav aria-label={t("registers.title")}>
            <Link to={planPath(plan.id, "registers")}>{t("registers.title")}</Link>
          </nav>
        }
      />
      {graph.edges.length === 0 ? (
        <EmptyState
          icon="server"
          title={t("map.emptyTitle")}
          actions={
            <Link to={planPath(plan.id, "registers", "activities")} className={buttonClass("primary")}>
              {t("map.toActivities")}
            </Link>
          }
        >
          {t("map.empty")}
        </EmptyState>
      ) : (
        <MapOfPlan planGraph={planGraph} />
      )}
    </div>
  );
}

function MapOfPlan({ planGraph }: { readonly planGraph: PlanGraph }): ReactNode {
  const { t } = useI18n();
  const { address, set } = useMapAddress();
  const [search, setSearch] = useRestingValue(address.search, (text) => set({ search: text }));
  const filter = filterOf(planGraph, address);
  const shown = useShownGraph(planGraph.graph, filter);
  const heading = headingOf(filter, planGraph, t);
  const found = useMemo(() => {
    if (search.trim() === "") return undefined;
    const matching = shown.nodes.filter((node) =>
      matchesSearch([nameOfNode(node, t), kindOfNode(node, t)], search),
    );
    return new Set(matching.map(({ id }) => id));
  }, [shown, search, t]);
  const { selected } = address;
  const view = { planGraph, shown, filter, heading, found };
  return (
    <>
      <MapTools
        planGraph={planGraph}
        filter={filter}
        view={address.view}
        search={search}
        foundCount={found?.size}
        onSearch={setSearch}
        onChange={(part) => set(part, "step")}
      />
      <div className="map-heading">
        <h2>{heading}</h2>
        <p className="muted small" role="status">
          {t("map.count", {
            shown: shown.nodes.length,
            total: planGraph.graph.nodes.length,
            links: shown.edges.length,
          })}
        </p>
      </div>
      <DeadlockList planGraph={planGraph} shown={shown} />
      {address.view === "table" ? (
        <MapTable {...view} />
      ) : (
        <MapView
          {...view}
          selected={selected}
          zoom={address.zoom}
          onSelect={(id) => set({ selected: id })}
          onZoom={(zoom) => set({ zoom })}
          onShow={(start, direction) => set({ start, direction, depth: undefined }, "step")}
        />
      )}
    </>
  );
}
