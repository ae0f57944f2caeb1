import { planFileExtension } from "#src/domain/plan-file/plan-file.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { PdfPlanError } from "#src/domain/version-ports.ts";
import { findFiles, type EmbeddedFile } from "#src/pdf/reading/find-files.ts";
import { PdfObjects } from "#src/pdf/reading/pdf-objects.ts";
import { PdfBoundError, PdfSyntaxError } from "#src/pdf/reading/pdf-syntax.ts";

/** What a plan and everything that is looked at on the way to it may come to. */
const maxPlanBytes = 50_000_000;
const pdfMark = "%PDF-";
/** Readers of PDFs look for the mark of the format within so many bytes from the start. */
const markWithin = 1024;

/**
 * The text of the plan file that a PDF carries: an embedded file that is named like one, or reads like one. The
 * file may come from anywhere, so nothing in it is trusted: whatever it holds, this ends, takes a bounded amount
 * of memory, and gives a value. Whether the text is a sound plan is for `parsePlanFile` to say.
 */
export async function readPlanText(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string, PdfPlanError>> {
  try {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, markWithin));
    if (!start.includes(pdfMark)) return fail({ type: "pdfUnreadable" });
    const objects = await PdfObjects.read(bytes);
    if (objects.isProtected) return fail({ type: "pdfProtected" });
    return await findPlanText(objects);
  } catch (error) {
    // The last is what the platform throws for a text that is too long for it.
    const isExpected =
      error instanceof PdfSyntaxError || error instanceof PdfBoundError || error instanceof RangeError;
    if (isExpected) return fail({ type: "pdfUnreadable" });
    throw error;
  }
}

async function findPlanText(objects: PdfObjects): Promise<Result<string, PdfPlanError>> {
  const files = findFiles(objects);
  if (files === undefined) return fail({ type: "pdfUnreadable" });
  const [named, others] = [files.filter(isNamedLikePlan), files.filter((file) => !isNamedLikePlan(file))];
  let room = maxPlanBytes;
  let isDamaged = false;
  for (const file of [...named, ...others]) {
    const content = file.stream && (await objects.bytesOf(file.stream, room));
    if (content === undefined) {
      isDamaged ||= named.includes(file);
      continue;
    }
    room -= content.length;
    if (named.includes(file) || readsLikePlan(content)) return succeed(new TextDecoder().decode(content));
  }
  return fail({ type: isDamaged ? "pdfUnreadable" : "pdfWithoutPlan" });
}

function isNamedLikePlan({ names }: EmbeddedFile): boolean {
  return names.some((name) => name.toLowerCase().endsWith(planFileExtension));
}

/** The name of the format stands near the beginning of every plan file. */
function readsLikePlan(content: Uint8Array): boolean {
  return /^\uFEFF?\s*\{[^]*"holdfast-plan"/.test(new TextDecoder().decode(content.subarray(0, 1000)));
}
