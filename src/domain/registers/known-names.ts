import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** Hazard zones that locations and utilities name already, each once, in the order of the text's own signs. */
export function hazardZonesOf(plan: Plan): string[] {
  const holders = [...liveRecords(plan, "locations"), ...liveRecords(plan, "utilities")];
  return distinct(holders.map(({ hazardZone }) => hazardZone));
}

/** Providers that systems and suppliers name already, each once, in the order of the text's own signs. */
export function providersOf(plan: Plan): string[] {
  const holders = [...liveRecords(plan, "systems"), ...liveRecords(plan, "suppliers")];
  return distinct(holders.map(({ provider }) => provider));
}

function distinct(names: readonly (string | undefined)[]): string[] {
  const given = names.map((name) => name?.trim() ?? "").filter((name) => name !== "");
  return [...new Set(given)].sort();
}
