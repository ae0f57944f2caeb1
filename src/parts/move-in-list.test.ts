import { describe, expect, test } from "vitest";
import { moveRecord } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { placeAfterMove, type Direction } from "#src/parts/move-in-list.ts";

const ids = ["a", "b", "c", "d"];
const plan = planOf({ objectives: ids.map((id, index) => ({ id, text: id, order: `a${index}` })) });

function move(id: string, direction: Direction): string[] {
  const place = placeAfterMove(ids, id, direction);
  const stamp = { at: "2026-11-12T10:00:00.000Z", by: "" };
  const operations = place ? moveRecord(plan, "objectives", id, place.beforeId, stamp) : [];
  return liveRecords(applyOperations(plan, operations), "objectives").map((record) => record.id);
}

describe("Moving a row", () => {
  test.each<[string, Direction, string]>([
    ["a", "up", "abcd"],
    ["b", "up", "bacd"],
    ["d", "up", "abdc"],
    ["a", "down", "bacd"],
    ["c", "down", "abdc"],
    ["d", "down", "abcd"],
  ])("%s %s gives %s", (id, direction, order) => {
    expect(move(id, direction).join("")).toBe(order);
  });

  test.each<Direction>(["up", "down"])(
    "%s changes nothing for a row that is not in the list",
    (direction) => {
      expect(placeAfterMove(ids, "x", direction)).toBeUndefined();
    },
  );
});
