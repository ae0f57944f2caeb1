import type { ReactNode } from "react";
import { NavLink, useSearchParams } from "react-router";
import { mapDirections, type MapFilter } from "#src/domain/registers/map/reach.ts";
import {
  depthChoices,
  everything,
  formatMapAddress,
  readMapAddress,
  type MapAddress,
  type MapViewName,
} from "#src/features/map/map-address.ts";
import { focusBox } from "#src/features/map/focus-box.ts";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { kindOfNode, nameOfNode } from "#src/features/map/use-map-words.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { Combobox, type ComboboxFindings } from "#src/ui/combobox.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface MapToolsProps {
  readonly planGraph: PlanGraph;
  readonly filter: MapFilter;
  readonly view: MapViewName;
  readonly search: string;
  /** Undefined while nothing is looked for. */
  readonly foundCount: number | undefined;
  readonly onSearch: (text: string) => void;
  readonly onChange: (part: Partial<MapAddress>) => void;
}

/** What to show of the plan, and how. */
export function MapTools(props: MapToolsProps): ReactNode {
  const { planGraph, filter, view, search, foundCount, onSearch, onChange } = props;
  const { t } = useI18n();
  const node = filter.start === undefined ? undefined : planGraph.nodes.get(filter.start);
  return (
    <div className="map-tools">
      <Combobox
        className="map-start"
        label={t("map.start")}
        shown={node ? nameOfNode(node, t) : t("map.all")}
        find={(typed) => findStarts(planGraph, typed, t)}
        onChoose={(start) => onChange({ start })}
      />
      {node && (
        <>
          <SelectField
            label={t("map.direction")}
            value={filter.direction}
            options={mapDirections.map((value) => ({ value, label: t(`map.direction.${value}`) }))}
            onChange={({ target }) =>
              onChange({ direction: mapDirections.find((one) => one === target.value) ?? "needs" })
            }
          />
          <SelectField
            label={t("map.depth")}
            emptyLabel={t("map.depth.all")}
            value={filter.depth ?? ""}
            options={depthChoices.map((count) => ({
              value: String(count),
              label: t("map.depth.steps", { count }),
            }))}
            onChange={({ target }) =>
              onChange({ depth: depthChoices.find((one) => String(one) === target.value) })
            }
          />
        </>
      )}
      <div className="map-search">
        <TextField
          type="search"
          label={t("map.search")}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") focusBox("[data-found]");
          }}
        />
        <p className="muted small" role="status">
          {foundCount === 0
            ? t("map.noneFound")
            : foundCount !== undefined &&
              t(view === "map" ? "map.foundOnMap" : "map.found", { count: foundCount })}
        </p>
      </div>
      <ViewLinks view={view} />
    </div>
  );
}

const listed = 30;

/** The whole plan first, then activities, then the rest. */
function findStarts({ graph }: PlanGraph, typed: string, t: I18n["t"]): ComboboxFindings {
  const found = graph.nodes.filter((node) =>
    matchesSearch([nameOfNode(node, t), kindOfNode(node, t)], typed),
  );
  const options = [
    ...(matchesSearch([t("map.all")], typed) ? [{ value: everything, label: t("map.all") }] : []),
    ...found.slice(0, listed).map((node) => ({
      value: node.id,
      label: nameOfNode(node, t),
      detail: kindOfNode(node, t),
    })),
  ];
  if (options.length === 0) return { options, status: t("map.startNone") };
  const left = found.length - listed;
  return {
    options,
    status: left > 0 ? t("map.startLeft", { count: left }) : t("map.startFound", { count: options.length }),
  };
}

function ViewLinks({ view }: { readonly view: MapViewName }): ReactNode {
  const { t } = useI18n();
  const [parameters] = useSearchParams();
  const linkTo = (next: MapViewName): string =>
    `?${formatMapAddress({ ...readMapAddress(parameters), view: next }).toString()}`;
  return (
    <nav className="view-links map-views" aria-label={t("map.views")}>
      {(["map", "table"] as const).map((one) => (
        <NavLink key={one} to={linkTo(one)} end aria-current={one === view ? "page" : false}>
          {t(`map.view.${one}`)}
        </NavLink>
      ))}
    </nav>
  );
}
