import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { addRecord, removeRecord, setFields, type Stamp } from "#src/domain/plan/edit.ts";
import {
  applyOperations,
  areValuesEqual,
  fieldValue,
  reverseOperations,
  stampFields,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { JournalCause, JournalEntry } from "#src/domain/version-ports.ts";
import { stampRecords } from "#src/state/undo-history.ts";
import { closeBrowsers, openBrowserWithPlan } from "#src/storage/testing/open-browser.ts";
import { answerOperation, createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";
import { sealStored } from "#src/storage/testing/seal-stored.ts";

afterEach(closeBrowsers);

const at = (time: string): string => `2026-06-15T${time}.000Z`;
const stamp = (time: string, by = "Ann"): Stamp => ({ at: at(time), by });

type Edit = (plan: Plan) => readonly Operation[];

const note =
  (text: string, when: Stamp): Edit =>
  (plan) =>
    setFields(plan, "answers", "p-deputies", { note: text }, when);

/** A tab that saves each edit as it is made. */
async function openPlanWithJournal() {
  const browser = await openBrowserWithPlan();
  const { repository, versions } = browser;
  let plan = createSamplePlan();
  return {
    ...browser,
    plan: () => plan,
    edit: async (makeOperations: Edit, updatedAt = at("10:00:00"), cause?: JournalCause): Promise<void> => {
      const operations = makeOperations(plan);
      plan = applyOperations(plan, operations);
      const saved = await repository.saveOperations(
        "plan-1",
        operations,
        createSampleSummary("plan-1", { updatedAt }),
        cause && { cause, at: updatedAt, by: "Ann" },
      );
      expect(saved).toEqual({ ok: true, value: [] });
    },
    journal: async (range: { after?: string; limit?: number } = {}): Promise<readonly JournalEntry[]> => {
      const read = await versions.readJournal("plan-1", { limit: 100, ...range });
      if (!read.ok) throw new Error(read.error.type);
      return read.value;
    },
  };
}

const cell = { kind: "answers", id: "p-deputies" } as const;

describe("The journal", () => {
  test("says what was changed, from what to what, when and by whom, without stamps", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(note("Three of five", stamp("10:00:00")));
    expect(await journal()).toEqual([
      {
        startedAt: at("10:00:00"),
        endedAt: at("10:00:00"),
        by: "Ann",
        operations: [{ ...cell, field: "note", from: "Two of five", to: "Three of five" }],
      },
    ]);
  });

  test("makes one entry of what one person types into a record in one sitting", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(note("Three", stamp("10:00:00")));
    await edit(note("Three of", stamp("10:05:00")));
    await edit((plan) =>
      setFields(plan, "answers", "p-deputies", { value: "documented" }, stamp("10:14:59")),
    );
    expect(await journal()).toEqual([
      {
        startedAt: at("10:00:00"),
        endedAt: at("10:14:59"),
        by: "Ann",
        operations: [
          { ...cell, field: "note", from: "Two of five", to: "Three of" },
          { ...cell, field: "value", from: "partial", to: "documented" },
        ],
      },
    ]);
  });

  test.each<[string, Edit]>([
    ["after a pause of ten minutes", note("Four", stamp("10:10:00"))],
    ["by somebody else", note("Four", stamp("10:01:00", "Bo"))],
    ["by somebody without a name", note("Four", stamp("10:01:00", ""))],
    [
      "of another record",
      (plan) => setFields(plan, "answers", "l-second-site", { note: "Four" }, stamp("10:01:00")),
    ],
  ])("begins a new entry with what is changed %s", async (_what, next) => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(note("Three", stamp("10:00:00")));
    await edit(next);
    const entries = await journal();
    expect(entries).toHaveLength(2);
    expect(entries.map(({ operations }) => operations[0]?.to)).toEqual(["Four", "Three"]);
  });

  test("does not reach over what somebody else wrote in between", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(note("Three", stamp("10:00:00")));
    await edit(note("Four", stamp("10:01:00", "Bo")));
    await edit(note("Five", stamp("10:02:00")));
    expect((await journal()).map(({ by, operations: [first] }) => [by, first?.from, first?.to])).toEqual([
      ["Ann", "Four", "Five"],
      ["Bo", "Three", "Four"],
      ["Ann", "Two of five", "Three"],
    ]);
  });

  test("does not reach over a sealed version, and says nothing of the sealing", async () => {
    const tab = await openPlanWithJournal();
    await tab.edit((plan) =>
      setFields(plan, "privateContacts", "c1", { phone: "+46 70" }, stamp("09:58:00")),
    );
    await tab.edit((plan) => removeRecord(plan, "actions", "a1", stamp("09:59:00")));
    await tab.edit(note("Three", stamp("10:00:00")));
    const before = await tab.journal();
    const { kept, sealed } = await sealStored(tab, "plan-1", at("10:00:30"));
    expect(kept.ok).toBe(true);
    expect(sealed.operations.length).toBeGreaterThan(0);
    expect(await tab.journal()).toEqual(before);
    await tab.edit(note("Four", stamp("10:01:00")));
    expect((await tab.journal({ after: at("10:00:30") })).map(({ operations }) => operations)).toEqual([
      [{ ...cell, field: "note", from: "Three", to: "Four" }],
    ]);
  });

  test("drops what was changed back within a sitting, and the entry with the last of it", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(note("Three", stamp("10:00:00")));
    await edit((plan) => setFields(plan, "answers", "p-deputies", { value: "none" }, stamp("10:01:00")));
    await edit(note("Two of five", stamp("10:02:00")));
    expect((await journal())[0]?.operations).toEqual([
      { ...cell, field: "value", from: "partial", to: "none" },
    ]);
    await edit((plan) => setFields(plan, "answers", "p-deputies", { value: "partial" }, stamp("10:03:00")));
    expect(await journal()).toEqual([]);
  });

  test("shows the fields of a record that was added, and its mark when it is deleted", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit((plan) => addRecord(plan, "objectives", "o1", { text: "Stay open" }, stamp("10:00:00")));
    await edit((plan) => removeRecord(plan, "objectives", "o1", stamp("11:00:00")));
    const [removed, added] = await journal();
    expect(added?.operations.map(({ field, from, to }) => [field, from, to])).toEqual([
      ["order", undefined, expect.any(String)],
      ["text", undefined, "Stay open"],
    ]);
    expect(removed?.operations).toEqual([
      { kind: "objectives", id: "o1", field: "deletedAt", from: undefined, to: at("11:00:00") },
    ]);
  });

  test("has nothing left of an addition that was undone", async () => {
    const { edit, journal } = await openPlanWithJournal();
    let added: readonly Operation[] = [];
    await edit((plan) => {
      added = addRecord(plan, "objectives", "o1", { text: "Stay open" }, stamp("10:00:00"));
      return added;
    });
    await edit(() => reverseOperations(added), at("10:01:00"));
    expect(await journal()).toEqual([]);
  });

  test("keeps the secrets behind the hashes of private contacts to itself", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit((plan) => [
      ...setFields(plan, "privateContacts", "c1", { phone: "+46 70" }, stamp("10:00:00")),
      { kind: "privateContacts", id: "c1", field: "salt", from: undefined, to: "5".repeat(64) },
      { kind: "privateContacts", id: "c1", field: "redactedHash", from: undefined, to: "6".repeat(64) },
    ]);
    expect((await journal())[0]?.operations.map(({ field }) => field)).toEqual(["phone"]);
  });

  test("takes the time of the save where a change has no stamp of its own", async () => {
    const { edit, journal } = await openPlanWithJournal();
    await edit(() => [answerOperation("note", "Two of five", "Three")], at("12:34:56"));
    expect(await journal()).toMatchObject([{ startedAt: at("12:34:56"), endedAt: at("12:34:56"), by: "" }]);
  });

  test("has nothing of what was in conflict, and notes nothing twice where an acknowledgement was lost", async () => {
    const { repository, journal } = await openPlanWithJournal();
    const operations = [
      answerOperation("note", "Not what is there", "Lost"),
      answerOperation("value", "partial", "none"),
      answerOperation("changedAt", undefined, at("10:00:00")),
    ];
    await repository.saveOperations("plan-1", operations, createSampleSummary());
    await repository.saveOperations("plan-1", operations, createSampleSummary());
    expect((await journal()).map(({ operations: noted }) => noted)).toEqual([
      [{ ...cell, field: "value", from: "partial", to: "none" }],
    ]);
  });

  test("is not written where the save fails", async () => {
    const { repository, journal } = await openPlanWithJournal();
    const unstorable = answerOperation("note", "Two of five", (() => "no") as never);
    await repository.saveOperations("plan-1", [unstorable], createSampleSummary());
    expect(await journal()).toEqual([]);
  });

  test("is written while the page closes, too", async () => {
    const { repository, versions, journal } = await openPlanWithJournal();
    await repository.openPlan("plan-1");
    const operations = note("Typed at the last moment", stamp("10:00:00"))(createSamplePlan());
    const plan = applyOperations(createSamplePlan(), operations);
    repository.saveOnLeave(plan, operations, createSampleSummary());
    await versions.readHistory("plan-1");
    expect(await journal()).toEqual([
      {
        startedAt: at("10:00:00"),
        endedAt: at("10:00:00"),
        by: "Ann",
        operations: [{ ...cell, field: "note", from: "Two of five", to: "Typed at the last moment" }],
      },
    ]);
    // The page was not closed after all: the regular save finds everything written.
    await repository.saveOperations("plan-1", operations, createSampleSummary());
    expect(await journal()).toHaveLength(1);
  });
});

describe("A change with a cause", () => {
  const cause = { type: "merge", from: "copy.holdfast" } as const;

  test("is one entry, whatever it changed and whatever the records are stamped with", async () => {
    const { repository, journal } = await openPlanWithJournal();
    const operations = [
      answerOperation("note", "Two of five", "Theirs"),
      answerOperation("changedAt", undefined, "2025-01-01T00:00:00.000Z"),
      answerOperation("changedBy", undefined, "Bo"),
      { kind: "actions", id: "a1", field: "title", from: "Name deputies", to: "Name two" } as const,
    ];
    await repository.saveOperations("plan-1", operations, createSampleSummary(), {
      cause,
      at: at("10:00:00"),
      by: "Ann",
    });
    expect(await journal()).toEqual([
      {
        startedAt: at("10:00:00"),
        endedAt: at("10:00:00"),
        by: "Ann",
        cause,
        operations: [operations[0], operations[3]],
      },
    ]);
  });

  test("goes on with no entry, and no entry goes on with it", async () => {
    const { repository, edit, journal } = await openPlanWithJournal();
    await edit(note("Three", stamp("10:00:00")));
    await repository.saveOperations(
      "plan-1",
      [answerOperation("note", "Three", "Theirs")],
      createSampleSummary(),
      { cause, at: at("10:01:00"), by: "Ann" },
    );
    await edit((plan) => setFields(plan, "answers", "p-deputies", { owner: "Bo" }, stamp("10:02:00")));
    await repository.saveOperations(
      "plan-1",
      [
        answerOperation("note", "Theirs", "Five"),
        answerOperation("changedAt", at("10:02:00"), at("10:03:00")),
      ],
      createSampleSummary(),
    );
    const entries = await journal();
    expect(entries.map(({ cause: because, operations: [first] }) => [because?.type, first?.to])).toEqual([
      [undefined, "Bo"],
      ["merge", "Theirs"],
      [undefined, "Three"],
    ]);
  });

  test("that changed nothing leaves no entry", async () => {
    const { repository, journal } = await openPlanWithJournal();
    const operations = [answerOperation("changedAt", undefined, at("09:00:00"))];
    await repository.saveOperations("plan-1", operations, createSampleSummary(), {
      cause,
      at: at("10:00:00"),
      by: "",
    });
    expect(await journal()).toEqual([]);
  });
});

describe("Reading the journal", () => {
  test("gives the newest first, as many as are wanted, and only those that ended after a moment", async () => {
    const { edit, journal, repository } = await openPlanWithJournal();
    await repository.createPlan(createSamplePlan("plan-10"), createSampleSummary("plan-10"));
    await repository.saveOperations(
      "plan-10",
      [answerOperation("note", "Two of five", "Elsewhere")],
      createSampleSummary("plan-10"),
    );
    for (const hour of ["08", "09", "10", "11"]) await edit(note(`At ${hour}`, stamp(`${hour}:00:00`)));
    const ends = (entries: readonly JournalEntry[]) => entries.map(({ endedAt }) => endedAt.slice(11, 13));
    expect(ends(await journal())).toEqual(["11", "10", "09", "08"]);
    expect(ends(await journal({ limit: 2 }))).toEqual(["11", "10"]);
    expect(ends(await journal({ after: at("09:00:00") }))).toEqual(["11", "10"]);
    expect(await journal({ after: at("11:00:00") })).toEqual([]);
  });
});

test("Whatever is edited and undone, the journal leads from the plan as it was to the plan as it is", async () => {
  const edit = fc.record({
    field: fc.constantFrom("note" as const, "owner" as const),
    id: fc.constantFrom("p-deputies", "l-second-site", "new"),
    text: fc.constantFrom("a", "b", "c", ""),
    by: fc.constantFrom("Ann", "Bo", ""),
    pauseMinutes: fc.constantFrom(0, 1, 9, 10, 30),
    cause: fc.constantFrom<(JournalCause | undefined)[]>(undefined, undefined, {
      type: "restore",
      versionNumber: 1,
    }),
    isUndone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      const tab = await openPlanWithJournal();
      let minutes = 0;
      for (const { id, field, text, by, pauseMinutes, cause, isUndone } of edits) {
        minutes += pauseMinutes;
        const now = new Date(Date.UTC(2026, 5, 15, 0, minutes)).toISOString();
        let done: readonly Operation[] = [];
        await tab.edit(
          (plan) => {
            const fields = id === "new" ? { value: "none" as const, [field]: text } : { [field]: text };
            done = setFields(plan, "answers", id, fields, { at: now, by });
            return done;
          },
          now,
          cause,
        );
        const back = reverseOperations(done.filter(({ field: changed }) => !stampFields.has(changed)));
        if (isUndone) await tab.edit((plan) => stampRecords(plan, back, { at: now, by }), now);
      }
      const entries = [...(await tab.journal())].reverse();
      let replayed = createSamplePlan();
      for (const { operations } of entries) {
        expect(operations.length).toBeGreaterThan(0);
        for (const { kind, id, field, from, to } of operations) {
          expect(areValuesEqual(from, to)).toBe(false);
          expect(fieldValue(replayed, kind, id, field)).toEqual(from);
        }
        const ids = new Map(operations.map(({ kind, id }) => [id, kind]));
        const records = [...ids].map(([id, kind]): Operation => ({
          kind,
          id,
          field: "id",
          from: undefined,
          to: id,
        }));
        replayed = applyOperations(replayed, [...records, ...operations]);
      }
      const fieldsOf = (plan: Plan) =>
        Object.values(plan.answers)
          .map(({ id, value, note: text, owner }) => ({ id, value, text, owner }))
          .filter(({ value, text, owner }) => value ?? text ?? owner);
      expect(fieldsOf(replayed)).toEqual(expect.arrayContaining(fieldsOf(tab.plan())));
      expect(fieldsOf(replayed)).toHaveLength(fieldsOf(tab.plan()).length);
      closeBrowsers();
    }),
    { numRuns: 40 },
  );
});
