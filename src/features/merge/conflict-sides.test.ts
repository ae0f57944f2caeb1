import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import type { FieldConflict, MergeSides, RemovalConflict } from "#src/domain/versions/compare/merge.ts";
import {
  changedParts,
  changesOfKept,
  sidesOfField,
  titleOfConflict,
  type ShownText,
} from "#src/features/merge/conflict-sides.ts";
import { prepareMerge } from "#src/features/merge/prepare-merge.ts";

const wording = createWording(smallCatalogText, reportWords, "en");

const base = planOf({
  answers: [
    { id: "systems.backup-restore", value: "partial", note: "Nightly to another site, and tested once." },
  ],
  contacts: [{ id: "anna", name: "Anna Berg" }],
  services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
  objectives: [
    { id: "a", text: "Stay open", order: "a0" },
    { id: "b", text: "Pay wages", order: "a1" },
    { id: "c", text: "Answer the phone", order: "a2" },
  ],
});

const answered = (fields: object): Plan => ({
  ...base,
  answers: { "systems.backup-restore": { id: "systems.backup-restore", value: "partial", ...fields } },
});

function onlyConflict(sides: MergeSides) {
  const { conflicts } = prepareMerge(sides).merge;
  if (conflicts.length !== 1 || !conflicts[0]) throw new Error(`${conflicts.length} conflicts`);
  return conflicts[0];
}

function fieldSides(mine: Plan, theirs: Plan, start?: Plan) {
  const sides = { base: start ?? base, mine, theirs };
  const conflict = onlyConflict(sides) as FieldConflict;
  return {
    title: titleOfConflict(conflict, sides, wording),
    ...sidesOfField(conflict, sides, start === undefined, wording),
  };
}

const marked = ({ pieces }: ShownText): string =>
  pieces
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

describe("both sides of a field", () => {
  test("are called as on its screen", () => {
    const {
      title,
      base: before,
      mine,
      theirs,
    } = fieldSides(answered({ value: "none" }), answered({ value: "proven" }));
    expect(title).toMatch(/^Answer “.+”: Answer$/);
    expect([before, mine.whole, theirs.whole]).toEqual(
      [smallCatalogText.answers.partial, smallCatalogText.answers.none, smallCatalogText.answers.proven].map(
        ({ label }) => label,
      ),
    );
  });

  test("show in prose what each changed since they started", () => {
    const { mine, theirs } = fieldSides(
      answered({ note: "Nightly to another site, and tested twice." }),
      answered({ note: "Hourly to another site, and tested once." }),
    );
    expect(marked(mine)).toBe("Nightly to another site, and tested -once-+twice+.");
    expect(marked(theirs)).toBe("-Nightly-+Hourly+ to another site, and tested once.");
  });

  test("show what only each of them says where it is not known what they started from", () => {
    const only = (note: string): Plan => planOf({ answers: [{ id: "systems.backup-restore", note }] });
    const {
      base: before,
      mine,
      theirs,
    } = fieldSides(
      only("Nightly to another site, and tested twice."),
      only("Hourly to another site, and tested twice."),
      emptyPlan("plan"),
    );
    expect(before).toBeUndefined();
    expect([marked(mine), marked(theirs)]).toEqual([
      "+Nightly+ to another site, and tested twice.",
      "+Hourly+ to another site, and tested twice.",
    ]);
  });

  test("say so where one of them is empty", () => {
    const { mine, theirs } = fieldSides(
      answered({}),
      answered({ note: "Hourly to another site, and tested once." }),
    );
    expect(marked(mine)).toBe("(empty)");
    expect(marked(theirs)).toBe("-Nightly-+Hourly+ to another site, and tested once.");
  });

  test("are places in my list where a record was moved", () => {
    const moved = (order: string): Plan => ({
      ...base,
      objectives: { ...base.objectives, a: { id: "a", text: "Stay open", order } },
    });
    const { base: before, mine, theirs } = fieldSides(moved("a3"), moved("a1V"));
    expect([before, mine.whole, theirs.whole]).toEqual(["1 of 3", "3 of 3", "2 of 3"]);
  });
});

describe("a record that one side removed", () => {
  test("shows what the other one changed in it", () => {
    const mine: Plan = { ...base, contacts: { anna: { id: "anna", name: "Anna Berg", role: "Gatekeeper" } } };
    const sides = { base, mine, theirs: { ...base, contacts: {} } };
    const conflict = onlyConflict(sides) as RemovalConflict;
    expect(titleOfConflict(conflict, sides, wording)).toBe("Contact “Anna Berg”");
    expect(changesOfKept(conflict, sides, wording)).toMatchObject([
      { name: "Role", from: "(empty)", to: "Gatekeeper" },
    ]);
  });

  test("names what the other one changed in what belongs to it", () => {
    const mine: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    const sides = { base, mine, theirs: { ...base, contacts: {} } };
    const conflict = onlyConflict(sides) as RemovalConflict;
    expect(changesOfKept(conflict, sides, wording)).toEqual([]);
    expect(changedParts(conflict, sides, wording)).toEqual(["Private contact data “Anna Berg”"]);
  });
});
