import type { PdfAttachment, UnprintableCharacter } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";

/** What the page asks of the worker; one worker does one job. */
export interface PdfJob {
  readonly task: "render" | "findUnprintable";
  readonly document: ReportDocument;
  readonly attachment?: PdfAttachment;
}

export type PdfMessage =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "rendered"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "unprintable"; readonly characters: readonly UnprintableCharacter[] }
  | { readonly type: "failed"; readonly message: string };
