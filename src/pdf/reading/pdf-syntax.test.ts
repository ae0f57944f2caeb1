import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PdfBoundError, PdfReader, PdfSyntaxError, type PdfValue } from "#src/pdf/reading/pdf-syntax.ts";

function read(text: string): PdfValue {
  return new PdfReader(text, 10_000).readValue();
}

describe("values of a PDF", () => {
  test.each<[string, PdfValue]>([
    ["null", null],
    [" true ", true],
    ["false", false],
    ["-12.50", -12.5],
    [".5", 0.5],
    ["/Name", { type: "name", name: "Name" }],
    ["/With#20blank", { type: "name", name: "With blank" }],
    ["12 0 R", { type: "reference", number: 12 }],
    ["(text)", { type: "text", text: "text" }],
    ["(in (balance) here)", { type: "text", text: "in (balance) here" }],
    [String.raw`(a\(b\)\\\n\101\0)`, { type: "text", text: "a(b)\\\nA\0" }],
    ["(one\\\nline)", { type: "text", text: "oneline" }],
    ["<48 65 6C6c 7>", { type: "text", text: "Hellp" }],
    ["<FEFF00C5>", { type: "text", text: "Å" }],
    ["(\xef\xbb\xbf\xc3\x85)", { type: "text", text: "Å" }],
    ["% says nothing\n7", 7],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test("numbers and references stand next to each other in arrays", () => {
    expect(read("[1 2 3 0 R 4 [5]/A<</B 6>>]")).toEqual([
      1,
      2,
      { type: "reference", number: 3 },
      4,
      [5],
      { type: "name", name: "A" },
      new Map([["B", 6]]),
    ]);
  });

  test("dictionaries keep the last of two entries with one key", () => {
    expect(read("<< /A 1 /B << /C (d) >> /A 2 >>")).toEqual(
      new Map<string, PdfValue>([
        ["A", 2],
        ["B", new Map([["C", { type: "text", text: "d" }]])],
      ]),
    );
  });

  test.each(["", "]", "<< /A >>", "<< 1 2 >>", "(open", "[1", "<4G>", "endobj"])("%j is none", (text) => {
    expect(() => read(text)).toThrow(PdfSyntaxError);
  });

  test("that nest without an end are not followed", () => {
    expect(() => read("[".repeat(5000))).toThrow(PdfSyntaxError);
  });

  test("that take more characters than are granted are not read", () => {
    expect(() => new PdfReader(`(${"x".repeat(100)})`, 50).readValue()).toThrow(PdfBoundError);
  });

  test("after a vain attempt, reading goes on from the same place", () => {
    const reader = new PdfReader("[1 2 ]]", 100);
    expect(reader.tryToReadValue()).toEqual([1, 2]);
    expect(reader.tryToReadValue()).toBeUndefined();
    expect(reader.position).toBe("[1 2 ]".length);
  });

  test("whatever stands there, it is a value, none, or too much", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("()<>[]{}/% \n\\0123RFnulltrue.#+-\xff")),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const reader = new PdfReader(value, 200);
        const found = reader.tryToReadValue();
        expect(found === undefined ? reader.position : 0).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
