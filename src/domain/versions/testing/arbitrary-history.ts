import * as fc from "fast-check";
import { regionIds } from "#src/domain/catalog.ts";
import { arbitraryFingerprint, arbitraryShortText } from "#src/domain/testing/arbitrary-fields.ts";
import { sealChecks, type HistoryEntry, type SealedResults } from "#src/domain/versions/history-entry.ts";
import { appendEntry, nextVersionNumber, readVersions, type NewEntry } from "#src/domain/versions/history.ts";

const regionResult = fc.record(
  {
    weight: fc.nat({ max: 90 }),
    lowThirds: fc.nat({ max: 90 }),
    highThirds: fc.nat({ max: 90 }),
    answeredWeight: fc.nat({ max: 90 }),
    evidencedWeight: fc.nat({ max: 90 }),
    knockOut: fc.constantFrom("strikes" as const, "open" as const, "clear" as const),
  },
  { requiredKeys: ["weight", "lowThirds", "highThirds", "answeredWeight", "evidencedWeight"] },
);

const results: fc.Arbitrary<SealedResults> = fc.record({
  on: fc.constant("2026-06-15"),
  catalogVersion: fc.constant("test-1"),
  methodVersion: fc.constant("1"),
  regions: fc
    .tuple(...regionIds.map(() => regionResult))
    .map(
      (parts) =>
        Object.fromEntries(
          regionIds.map((region, index) => [region, parts[index]]),
        ) as SealedResults["regions"],
    ),
});

/** What somebody does next with a plan; `pick` chooses the version that it is done to. */
const step = fc.record({
  type: fc.constantFrom("sealed", "sealed", "submitted", "decided", "superseded", "archived"),
  pick: fc.nat(),
  contentFingerprint: arbitraryFingerprint,
  text: arbitraryShortText,
  isApproved: fc.boolean(),
  results,
  openPoints: fc.dictionary(fc.constantFrom(...sealChecks), fc.nat({ max: 200 }), { maxKeys: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function entryOf(history: readonly HistoryEntry[], done: Step): NewEntry {
  const { text, pick } = done;
  const number = nextVersionNumber(history);
  const base = {
    id: `entry-${history.length + 1}`,
    at: new Date(Date.UTC(2026, 5, 15, 0, history.length)).toISOString(),
    versionNumber: 1 + (pick % Math.max(number - 1, 1)),
  };
  switch (done.type) {
    case "submitted":
    case "archived":
      return { ...base, type: done.type, name: text };
    case "decided":
      return { ...base, type: "decided", name: text, decision: done.isApproved ? "approved" : "returned" };
    case "superseded":
      return { ...base, type: "superseded", byVersionNumber: number };
    case "sealed":
      return {
        ...base,
        type: "sealed",
        versionNumber: number,
        planId: "plan",
        contentFingerprint: done.contentFingerprint,
        schemaVersion: 1,
        reason: text,
        preparedBy: text,
        results: done.results,
        openPoints: done.openPoints,
      };
  }
}

/** A history of any length as the app could have written it: each possible step in turn. */
export function arbitraryHistory(
  bounds: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<readonly HistoryEntry[]> {
  const { minLength = 0, maxLength = 12 } = bounds;
  return fc
    .array(step, { minLength: 3 * minLength, maxLength: 3 * maxLength, size: "max" })
    .map((steps) =>
      steps.reduce<readonly HistoryEntry[]>((history, done) => {
        if (history.length >= maxLength) return history;
        const appended = appendEntry(history, entryOf(history, done));
        return appended.ok ? appended.value : history;
      }, []),
    )
    .filter((history) => history.length >= minLength);
}

/** Plain sealed versions, one after another. */
export function historyOfLength(length: number): readonly HistoryEntry[] {
  let history: readonly HistoryEntry[] = [];
  for (let index = 0; index < length; index += 1) {
    const versionNumber = readVersions(history).lastNumber + 1;
    const appended = appendEntry(history, {
      type: "sealed",
      id: `entry-${versionNumber}`,
      at: new Date(Date.UTC(2026, 5, 15, 0, versionNumber)).toISOString(),
      versionNumber,
      planId: "plan",
      contentFingerprint: versionNumber.toString(16).padStart(64, "0"),
      schemaVersion: 1,
      reason: "Yearly review",
      preparedBy: "Ann",
      results: {
        on: "2026-06-15",
        catalogVersion: "test-1",
        methodVersion: "1",
        regions: Object.fromEntries(
          regionIds.map((region) => [
            region,
            { weight: 9, lowThirds: 9, highThirds: 18, answeredWeight: 6, evidencedWeight: 3 },
          ]),
        ) as SealedResults["regions"],
      },
      openPoints: { unanswered: 3 },
    });
    if (!appended.ok) throw new Error(appended.error.type);
    history = appended.value;
  }
  return history;
}
