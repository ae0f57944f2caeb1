import { regionIds } from "#src/domain/catalog.ts";
import { sealChecks, type HistoryEntry, type SealedEntry } from "#src/domain/versions/history-entry.ts";
import { linkEntry, type NewEntry } from "#src/domain/versions/history.ts";

/** Where a value stands in an entry: "decided.comment", "sealed.results.on". */
export interface HistoryLeaf {
  readonly path: string;
  readonly entry: HistoryEntry;
  readonly value: string | number;
}

type NewSealed = Extract<NewEntry, { type: "sealed" }>;

/**
 * A chain with an entry of every kind, every field of it filled in with something that stands nowhere else, and
 * one entry at its end that does not fit. Version 1 was returned, and sealed in the plan that this one was copied
 * from; version 2 is approved.
 */
export function createSentinelHistory(planId: string): readonly HistoryEntry[] {
  let texts = 0;
  let days = 0;
  let digits = 0;
  const text = (): string => `Hq${String(++texts).padStart(3, "0")}x`;
  // From the tenth to the thirtieth: "1 May" would be found in "11 May".
  const date = (): string => new Date(Date.UTC(1990, days++, 17)).toISOString().slice(0, 10);
  const base = (versionNumber: number) => ({
    id: `entry-${text()}`,
    at: `${date()}T12:00:00.000Z`,
    versionNumber,
  });

  const sealed = (versionNumber: number, of: string): NewSealed => ({
    ...base(versionNumber),
    type: "sealed",
    planId: of,
    contentFingerprint: String(++digits).repeat(64).slice(0, 64),
    schemaVersion: 1,
    reason: text(),
    preparedBy: text(),
    results: {
      on: date(),
      catalogVersion: text(),
      methodVersion: text(),
      regions: Object.fromEntries(
        regionIds.map((region) => [
          region,
          {
            weight: 9,
            lowThirds: 9,
            highThirds: 18,
            answeredWeight: 6,
            evidencedWeight: 3,
            knockOut: "open",
          },
        ]),
      ) as SealedEntry["results"]["regions"],
    },
    openPoints: Object.fromEntries(sealChecks.map((check, index) => [check, 100 * versionNumber + index])),
  });
  const said = () => ({ name: text(), comment: text() });

  const entries: NewEntry[] = [
    sealed(1, text()),
    { ...base(1), type: "submitted", ...said() },
    { ...base(1), type: "decided", decision: "returned", role: text(), ...said() },
    sealed(2, planId),
    { ...base(2), type: "decided", decision: "approved", role: text(), ...said() },
    { ...base(1), type: "superseded", byVersionNumber: 2 },
    { ...base(1), type: "archived", ...said() },
    { ...base(77), type: "decided", decision: "approved", role: text(), ...said() },
  ];
  const history: HistoryEntry[] = [];
  for (const entry of entries) history.push(linkEntry(history, entry));
  return history;
}

/** Every value of every entry, with its place. */
export function leavesOfHistory(history: readonly HistoryEntry[]): HistoryLeaf[] {
  return history.flatMap((entry) => leavesOf(entry, entry.type, entry));
}

function leavesOf(value: unknown, path: string, entry: HistoryEntry): HistoryLeaf[] {
  if (typeof value === "string" || typeof value === "number") return [{ path, entry, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`, entry));
}
