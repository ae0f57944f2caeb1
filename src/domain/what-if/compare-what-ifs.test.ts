import { describe, expect, test } from "vitest";
import { activity, modelOf, need, system } from "#src/domain/continuity/testing/model-of.ts";
import { compareWhatIfs } from "#src/domain/what-if/compare-what-ifs.ts";
import { runWhatIf } from "#src/domain/what-if/run-what-if.ts";

const model = modelOf(
  system("crm", {}),
  system("mail", {}),
  activity("sales", { mtpdMinutes: 600, rtoMinutes: 60 }, need("crm")),
  activity("news", { mtpdMinutes: 600, rtoMinutes: 60 }, need("mail")),
  activity("both", { mtpdMinutes: 600, rtoMinutes: 60 }, need("crm"), need("mail")),
);

const lose = (nodeId: string, lengthMinutes: number) =>
  runWhatIf(model, { outages: [{ type: "node", nodeId, startMinutes: 0, lengthMinutes }] });

const worseOf = (...sides: Parameters<typeof compareWhatIfs>) =>
  Object.fromEntries(compareWhatIfs(...sides).map(({ id, worse }) => [id, worse]));

describe("Two scenarios side by side", () => {
  test("differ by what becomes of each activity, and what differs comes first", () => {
    const compared = compareWhatIfs(lose("crm", 900), lose("mail", 30));
    expect(compared.map(({ id, worse }) => [id, worse])).toEqual([
      ["sales", "first"],
      ["both", "first"],
      ["news", "second"],
    ]);
  });

  test("differ by the length of the outage where the verdict is the same", () => {
    expect(worseOf(lose("crm", 30), lose("crm", 60))).toEqual({
      sales: "second",
      both: "second",
      news: "neither",
    });
  });

  test("do not differ from themselves, and swap when they change places", () => {
    const [one, two] = [lose("crm", 900), lose("mail", 900)];
    expect(Object.values(worseOf(one, one))).toEqual(["neither", "neither", "neither"]);
    const swap = { first: "second", second: "first", neither: "neither" } as const;
    expect(worseOf(two, one)).toEqual(
      Object.fromEntries(Object.entries(worseOf(one, two)).map(([id, worse]) => [id, swap[worse]])),
    );
  });
});
