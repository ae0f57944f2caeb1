import { describe, expect, test } from "vitest";
import type { Operation } from "#src/domain/plan/operations.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import { countJournal, draftStanding } from "#src/features/versions/draft-standing.ts";
import { sealNotes } from "#src/features/versions/testing/versions-of-test-plan.ts";

function entry(
  by: string,
  ...operations: readonly [field: string, from?: string | undefined, to?: string | undefined][]
): JournalEntry {
  const at = "2026-06-20T12:00:00.000Z";
  return {
    startedAt: at,
    endedAt: at,
    by,
    operations: operations.map(([field, from, to]): Operation => ({
      kind: "actions",
      id: "a",
      field,
      from,
      to,
    })),
  };
}

const historyOf = (...notes: readonly string[]) => {
  const { history: entries } = sealNotes(notes);
  return { entries, versions: [...readVersions(entries).versions.values()].reverse() };
};
const contentOf = ({ versions }: ReturnType<typeof historyOf>, number: number): string | undefined =>
  versions.find(({ versionNumber }) => versionNumber === number)?.sealed.contentFingerprint;

describe("What the journal counts", () => {
  test("is fields that hold another value than before, each once", () => {
    const journal = [
      entry("Ann", ["note", "b", "c"], ["title", "x", "y"]),
      entry("Ann", ["note", "a", "b"], ["owner", "q", undefined]),
    ];
    expect(countJournal(journal).fields).toBe(3);
  });

  test("does not count the place in the list that a new record gets, and counts where one was moved to", () => {
    expect(countJournal([entry("Ann", ["title", undefined, "x"], ["order", undefined, "a0"])]).fields).toBe(
      1,
    );
    expect(countJournal([entry("Ann", ["order", "a0", "a1"])]).fields).toBe(1);
  });

  test("leaves out what was changed back", () => {
    expect(countJournal([entry("Bo", ["note", "b", "a"]), entry("Ann", ["note", "a", "b"])]).fields).toBe(0);
  });

  test("names who changed most first, and nobody for changes without a name", () => {
    const journal = [
      entry("Bo", ["note", "a", "b"]),
      entry("", ["title", "a", "b"], ["owner", "a", "b"], ["due", "a", "b"]),
      entry("Ann", ["title", "b", "c"], ["owner", "b", "c"]),
    ];
    expect(countJournal(journal).people).toEqual(["Ann", "Bo"]);
  });
});

describe("The draft beside its versions", () => {
  const changed = [entry("Ann", ["note", "a", "b"])];

  test("has nothing to be compared with before the first version", () => {
    expect(draftStanding(historyOf(), null, undefined)).toEqual({ type: "noVersion" });
  });

  test("is the same as the version with its fingerprint, also an older one that was restored", () => {
    const history = historyOf("first", "second");
    const standing = draftStanding(history, contentOf(history, 1), changed);
    expect(standing).toEqual({ type: "same", versionNumber: 1, newest: 2 });
  });

  test("is the same as the newest of the versions that have one content", () => {
    const history = historyOf("first", "second", "first");
    expect(draftStanding(history, contentOf(history, 1), [])).toEqual({
      type: "same",
      versionNumber: 3,
      newest: 3,
    });
  });

  test("differs by what the journal says", () => {
    expect(draftStanding(historyOf("first", "second"), "ab".repeat(32), changed)).toEqual({
      type: "changed",
      since: 2,
      changes: { fields: 1, people: ["Ann"] },
    });
  });

  test("differs for reasons that the journal does not know", () => {
    expect(draftStanding(historyOf("first"), "ab".repeat(32), [])).toEqual({ type: "differs", since: 1 });
  });

  test("is told by the journal where it can have no fingerprint", () => {
    expect(draftStanding(historyOf("first"), undefined, changed)).toMatchObject({ type: "changed" });
  });

  test("is not told before its fingerprint and the journal are there", () => {
    expect(draftStanding(historyOf("first"), null, changed)).toEqual({ type: "pending" });
    expect(draftStanding(historyOf("first"), "ab".repeat(32), undefined)).toEqual({ type: "pending" });
  });
});
