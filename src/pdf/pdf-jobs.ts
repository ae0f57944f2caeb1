import type { PdfAttachment, UnprintableCharacter } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";

/** Everything that the worker for PDFs does: what it is asked, and what it answers. */
export interface PdfTasks {
  readonly render: {
    readonly asked: {
      readonly document: ReportDocument;
      readonly attachment?: PdfAttachment | undefined;
    };
    readonly answered: Uint8Array<ArrayBuffer>;
  };
  readonly findUnprintable: {
    readonly asked: { readonly document: ReportDocument };
    readonly answered: readonly UnprintableCharacter[];
  };
}

export type PdfTask = keyof PdfTasks;

export type PdfJob = {
  readonly [T in PdfTask]: { readonly task: T } & PdfTasks[T]["asked"];
}[PdfTask];

export type PdfAnswer = PdfTasks[PdfTask]["answered"];
