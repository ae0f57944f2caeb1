import type { PdfRenderer } from "#src/domain/ports.ts";

/** The PDF code is loaded with the first export, not with the app. */
export function createPdfOnDemand(): PdfRenderer {
  const load = async (): Promise<PdfRenderer> => (await import("#src/pdf/pdf-client.ts")).createPdfRenderer();
  let renderer: Promise<PdfRenderer> | undefined;
  const ready = (): Promise<PdfRenderer> => (renderer ??= load());
  return {
    render: async (document, options) => (await ready()).render(document, options),
    findUnprintable: async (document) => (await ready()).findUnprintable(document),
  };
}
