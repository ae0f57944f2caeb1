import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fail, succeed } from "#src/domain/result.ts";
import { attachPlan } from "#src/pdf/attach-plan.ts";
import { readPlanText } from "#src/pdf/read-attachment.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { goldenDocument } from "#src/pdf/testing/documents.ts";
import { bytesOf, flateObject, pdfOf, pdfWithFile, streamObject } from "#src/pdf/testing/hand-made-pdf.ts";
import { isInstalled, rewrite } from "#src/pdf/testing/pdf-tools.ts";
import { loadTestFonts } from "#src/pdf/testing/read-pdf.ts";

const text = JSON.stringify({ format: "holdfast-plan", plan: "Åsa Ω 🌊 endstream endobj 1 0 obj" });
const drawn = renderPdf(goldenDocument, loadTestFonts());
const carrying = await attachPlan(
  drawn,
  { name: "plan.holdfast", mediaType: "application/json", text, description: "The plan" },
  goldenDocument.changedAt,
);

const unreadable = fail({ type: "pdfUnreadable" } as const);
const withoutPlan = fail({ type: "pdfWithoutPlan" } as const);

const anyOutcome = /^(?:text|pdfUnreadable|pdfProtected|pdfWithoutPlan)$/;

async function outcomeOf(pdf: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readPlanText(pdf);
  return read.ok ? "text" : read.error.type;
}

describe("a PDF of Holdfast", () => {
  test("gives back the plan file it carries, to the letter", async () => {
    expect(await readPlanText(carrying)).toEqual(succeed(text));
  });

  test("without a plan inside says so", async () => {
    expect(await readPlanText(drawn)).toEqual(withoutPlan);
  });

  test
    .skipIf(!isInstalled("qpdf"))
    .each([
      [["--linearize"]],
      [["--object-streams=generate"]],
      [["--object-streams=disable"]],
      [["--linearize", "--object-streams=generate", "--recompress-flate"]],
      [["--qdf"]],
      [["--stream-data=uncompress"]],
      [["--newline-before-endstream"]],
    ])("still gives it after qpdf %j", async (options) => {
    expect(await readPlanText(rewrite(carrying, ...options))).toEqual(succeed(text));
  });

  test.skipIf(!isInstalled("qpdf")).each([
    ["a password", ["--encrypt", "user", "owner", "256", "--"]],
    ["a password for changes only", ["--encrypt", "", "owner", "256", "--"]],
  ])("with %s says that it is protected", async (_, options) => {
    expect(await readPlanText(rewrite(carrying, ...options))).toEqual(fail({ type: "pdfProtected" }));
  });

  test("that was cut off gives no part of a plan, wherever it was cut", async () => {
    for (let length = 0; length < carrying.length - 200; length += 4001) {
      const read = await readPlanText(carrying.slice(0, length));
      expect(read).toEqual(unreadable);
    }
  });

  test("that was damaged anywhere gives a text or a reason, and never breaks", async () => {
    const place = fc.integer({ min: 0, max: carrying.length - 1 });
    const damage = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = carrying.slice();
        for (const [at, value] of changes) damaged[at] = value;
        expect(await outcomeOf(damaged)).toMatch(anyOutcome);
      }),
      { numRuns: 60 },
    );
  });

  test("whose attached bytes were changed is unreadable: their checksum does not fit", async () => {
    const compressed = deflateSync(text);
    const middle = compressed.length >> 1;
    compressed[middle] = (compressed[middle] ?? 0) ^ 0xff;
    expect(await readPlanText(pdfWithFile(streamObject("/Filter /FlateDecode", compressed)))).toEqual(
      unreadable,
    );
  });
});

describe("a PDF from elsewhere", () => {
  test("gives a plan file under any name, if it reads like one", async () => {
    expect(await readPlanText(pdfWithFile(flateObject("", text), "copy.json"))).toEqual(succeed(text));
    expect(await readPlanText(pdfWithFile(flateObject("", '{"format":"invoice"}'), "a.json"))).toEqual(
      withoutPlan,
    );
  });

  test("gives what is named like a plan file, whatever it says: what is wrong with it is told later", async () => {
    expect(await readPlanText(pdfWithFile(flateObject("", "no plan"), "B.HOLDFAST"))).toEqual(
      succeed("no plan"),
    );
  });

  test("gives the plan among other files, from a tree with branches", async () => {
    const pdf = pdfOf([
      "<< /Type /Catalog /Names 2 0 R >>",
      "<< /EmbeddedFiles << /Kids [ 3 0 R 4 0 R ] >> >>",
      "<< /Names [ (a.xml) << /UF (a.xml) /EF << /F 5 0 R >> >> (x) null ] >>",
      "<< /Kids [ << /Names [ (b) << /UF <FEFF0062002e0068006f006c00640066006100730074> /EF << /F 6 0 R >> >> ] >> ] >>",
      flateObject("", "<xml/>"),
      streamObject("", Buffer.from(text)),
    ]);
    expect(await readPlanText(pdf)).toEqual(succeed(text));
  });

  test("gives a plan that only the list of associated files names", async () => {
    const pdf = pdfOf([
      "<< /Type /Catalog /AF [ << /F (p.holdfast) /EF << /F 2 0 R >> >> ] >>",
      flateObject("", text),
    ]);
    expect(await readPlanText(pdf)).toEqual(succeed(text));
  });

  test("gives the later one where a file was replaced by an appended change", async () => {
    const before = Buffer.from(pdfWithFile(flateObject("", "{}"))).toString("latin1");
    const after = bytesOf(`${before}4 0 obj\n${flateObject("", text)}\nendobj\ntrailer << /Root 1 0 R >>`);
    expect(await readPlanText(after)).toEqual(succeed(text));
  });

  test("does not give a file that was taken out of the list, though its bytes are still there", async () => {
    const before = Buffer.from(pdfWithFile(flateObject("", text))).toString("latin1");
    const after = bytesOf(`${before}1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>`);
    expect(await readPlanText(after)).toEqual(withoutPlan);
  });

  test("finds the length of a stream in another object, and the end of one that states a wrong length", async () => {
    const content = deflateSync(text);
    const latin1 = content.toString("latin1");
    const pdf = (length: string, rest: readonly string[] = []) =>
      pdfOf([
        "<< /Names << /EmbeddedFiles << /Names [ (p) << /F (p.holdfast) /EF << /F 2 0 R >> >> ] >> >> >>",
        `<< /Filter [ /FlateDecode ] /Length ${length} >>\nstream\r\n${latin1}endstream`,
        ...rest,
      ]);
    expect(await readPlanText(pdf("3 0 R", [String(content.length)]))).toEqual(succeed(text));
    expect(await readPlanText(pdf("9 0 R"))).toEqual(succeed(text));
    expect(await readPlanText(pdf("999999"))).toEqual(succeed(text));
  });
});

describe("a file made to do harm", () => {
  const bomb = deflateSync(Buffer.alloc(60_000_000, " "), { level: 9 });

  test("is no PDF", async () => {
    expect(await readPlanText(new Uint8Array())).toEqual(unreadable);
    expect(await readPlanText(bytesOf("PK\x03\x04 no PDF"))).toEqual(unreadable);
    expect(await readPlanText(bytesOf("%PDF-1.7 and nothing else"))).toEqual(unreadable);
  });

  test("is not decompressed beyond the bound of a plan", async () => {
    const started = performance.now();
    expect(await readPlanText(pdfWithFile(streamObject("/Filter /FlateDecode", bomb)))).toEqual(unreadable);
    const container = streamObject("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb);
    expect(await readPlanText(pdfOf(["<< /Type /Catalog >>", container]))).toEqual(unreadable);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("is not followed around in circles", async () => {
    const pdf = pdfOf([
      "<< /Names << /EmbeddedFiles 2 0 R >> /AF 4 0 R >>",
      "<< /Kids [ 2 0 R 3 0 R 2 0 R ] >>",
      "<< /Kids [ 2 0 R 3 0 R ] /Names [ (a) 3 0 R (b) 4 0 R ] >>",
      "5 0 R",
      "4 0 R",
    ]);
    expect(await readPlanText(pdf)).toEqual(withoutPlan);
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    [
      "a filter chain",
      pdfWithFile(streamObject("/Filter [ /ASCIIHexDecode /FlateDecode ]", deflateSync(text))),
    ],
    ["a predictor", pdfWithFile(flateObject("/DecodeParms << /Predictor 12 >>", text))],
    ["a missing content", pdfWithFile("null")],
    ["a made-up count", pdfOf(["<< >>", flateObject("/Type /ObjStm /N 999999999 /First 2", "1 0 2")])],
    ["objects at made-up places", pdfOf(["<< >>", flateObject("/Type /ObjStm /N 1 /First 99", "7 -5 2")])],
    ["a negative length", pdfWithFile("<< /Length -5 /Filter /Crypt >>\nstream\nx\nendstream")],
    ["dictionaries without an end", bytesOf(`%PDF-1.7\n${"1 0 obj <<".repeat(50_000)}`)],
    ["texts without an end", bytesOf(`%PDF-1.7\n${"1 0 obj (".repeat(50_000)}`)],
    ["arrays in arrays", bytesOf(`%PDF-1.7\n1 0 obj ${"[".repeat(200_000)}`)],
    ["streams without an end", bytesOf(`%PDF-1.7\n${"1 0 obj <</Length 9>> stream\n".repeat(50_000)}`)],
    ["too many objects", bytesOf(`%PDF-1.7\n${"1 0 obj 1 ".repeat(500_001)}`)],
    ["digits without an end", bytesOf(`%PDF-1.7\n${"1".repeat(1_000_000)} 0 obj`)],
  ])("with %s is refused in bounded time", async (_, pdf) => {
    const started = performance.now();
    expect(await readPlanText(pdf)).toEqual(unreadable);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
