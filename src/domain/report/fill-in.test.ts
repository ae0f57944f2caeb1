import { describe, expect, test } from "vitest";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";

describe("fillIn", () => {
  test("puts parameters where their names stand", () => {
    expect(fillIn("{a} of {b}, {a}", { a: "one", b: 2 })).toBe("one of 2, one");
  });

  test("leaves braces in what was typed alone", () => {
    expect(fillIn("{a} and {b}", { a: "{b}", b: "$& {a}" })).toBe("{b} and $& {a}");
  });

  test("a placeholder without a parameter stays visible", () => {
    expect(fillIn("{a} {constructor}", { b: 1 })).toBe("{a} {constructor}");
  });
});

describe("fillInPlural", () => {
  const forms = { one: "{count} answer", few: "{count} few {what}", other: "{count} answers" };

  test("takes the form that the language uses", () => {
    expect(fillInPlural(forms, 1, "en")).toBe("1 answer");
    expect(fillInPlural(forms, 0, "en")).toBe("0 answers");
    expect(fillInPlural(forms, 3, "pl", { what: "x" })).toBe("3 few x");
  });

  test("a form that is not written falls back to the other one", () => {
    expect(fillInPlural({ other: "{count} answers" }, 1, "en")).toBe("1 answers");
  });
});
