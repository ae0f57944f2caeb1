import { maxPlanFileBytes, parseStoredPlan, readStoredPlan } from "#src/domain/plan-file/plan-file.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { PlanSourceError, ReadPlanFile } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";

/** Readers of PDFs look for the mark of the format within so many bytes from the start. */
const pdfMarkWithin = 1024;

/** Reads what may be a plan file, or a PDF with one inside: the whole of it, or nothing with the reason. */
export async function readPlanBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ReadPlanFile, PlanSourceError>> {
  if (bytes.length > maxPlanFileBytes) {
    return fail({ type: "tooLarge", bytes: bytes.length, limit: maxPlanFileBytes });
  }
  const isFromPdf = isPdf(bytes);
  const text = isFromPdf ? await readTextInPdf(bytes) : decodeUtf8(bytes);
  if (!text.ok) return text;
  const stored = readStoredPlan(text.value);
  if (!stored.ok) return stored;
  const parsed = parseStoredPlan(stored.value);
  if (!parsed.ok) return parsed;
  return succeed({
    ...parsed.value,
    source: isFromPdf ? "pdf" : "planFile",
    // Of what stands in the file: a plan that was migrated would look as if it had never been sealed.
    contentFingerprint: fingerprint({ ...(stored.value.plan as object) }),
  });
}

/** What begins like a plan file is none, whatever somebody wrote into the plan. */
function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, pdfMarkWithin));
  return start.includes("%PDF-") && !start.trimStart().startsWith("{");
}

async function readTextInPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string, PlanSourceError>> {
  const { readPlanText } = await import("#src/pdf/read-attachment.ts");
  return readPlanText(bytes);
}

function decodeUtf8(bytes: Uint8Array): Result<string, PlanSourceError> {
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail({ type: "notJson" });
  }
}
