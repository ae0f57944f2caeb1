import { expect, test } from "vitest";
import { depths } from "#src/domain/catalog.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { depthSize } from "#src/parts/depth-size.ts";

test("A deeper plan asks more, and a handful of questions still takes an hour", () => {
  expect(depths.map((depth) => depthSize(smallCatalog, depth).questions)).toEqual([3, 4, 5]);
  expect(depthSize(smallCatalog, "start").hours).toBe(1);
});

test("Sixty questions take a working day", () => {
  const [question] = smallCatalog.questions;
  if (!question) throw new Error("The catalogue has no question");
  const questions = Array.from({ length: 60 }, (_, index) => ({ ...question, id: `q${index}` }));
  expect(depthSize({ ...smallCatalog, questions }, "start").hours).toBe(6);
});
