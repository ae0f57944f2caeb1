import { mapDirections, type MapDirection } from "#src/domain/registers/map/reach.ts";

export type MapViewName = "map" | "table";

/** What the address says about the map, so that a link shows the same and Back takes a step back. */
export interface MapAddress {
  /** The id of a node; `everything`; undefined: whatever suits the plan. */
  readonly start: string | undefined;
  readonly direction: MapDirection;
  readonly depth: number | undefined;
  readonly search: string;
  readonly selected: string | undefined;
  /** In percent. */
  readonly zoom: number;
  readonly view: MapViewName;
}

/** No id of a record looks like this. */
export const everything = "*";

export const zoomLimits = { least: 20, most: 200 } as const;
/** Steps that can be asked for; beyond them there are all. */
export const depthChoices = [1, 2, 3] as const;

export function readMapAddress(parameters: URLSearchParams): MapAddress {
  const given = (name: string): string | undefined => parameters.get(name) ?? undefined;
  return {
    start: given("start"),
    direction: mapDirections.find((one) => one === given("way")) ?? "needs",
    depth: depthChoices.find((one) => String(one) === given("depth")),
    search: given("q") ?? "",
    selected: given("node"),
    zoom: boundZoom(Number(given("zoom") ?? 100)),
    view: given("view") === "table" ? "table" : "map",
  };
}

/** The address with these, and without what is as it always begins. */
export function formatMapAddress(address: MapAddress): URLSearchParams {
  const { start, direction, depth, search, selected, zoom, view } = address;
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | number | undefined, usual?: string | number): void => {
    if (value !== undefined && value !== usual) parameters.set(name, String(value));
  };
  set("view", view, "map");
  set("start", start);
  set("way", direction, "needs");
  set("depth", depth);
  set("q", search, "");
  set("node", selected);
  set("zoom", zoom, 100);
  return parameters;
}

export function boundZoom(percent: number): number {
  if (!Number.isFinite(percent)) return 100;
  return Math.min(zoomLimits.most, Math.max(zoomLimits.least, Math.round(percent)));
}
