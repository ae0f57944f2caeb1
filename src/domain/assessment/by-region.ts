import { areas, regionIds, type Area, type RegionId } from "#src/domain/catalog.ts";

/** A value for each of the seven regions, in their fixed order. */
export function byRegion<T>(make: (region: RegionId) => T): Readonly<Record<RegionId, T>> {
  return Object.fromEntries(regionIds.map((region) => [region, make(region)])) as Record<RegionId, T>;
}

/** A value for each of the three areas. */
export function byArea<T>(make: (area: Area) => T): Readonly<Record<Area, T>> {
  return Object.fromEntries(areas.map((area) => [area, make(area)])) as Record<Area, T>;
}
