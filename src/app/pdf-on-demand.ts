import type { PdfRenderer } from "#src/domain/ports.ts";

/** The PDF code is loaded with the first export, not with the app. */
export function createPdfOnDemand(): PdfRenderer {
  const load = async (): Promise<PdfRenderer> => (await import("#src/pdf/pdf-client.ts")).createPdfRenderer();
  let renderer: Promise<PdfRenderer> | undefined;
  // What failed to load is asked for again the next time.
  const forget = (error: unknown): never => {
    renderer = undefined;
    throw error;
  };
  const ready = (): Promise<PdfRenderer> => (renderer ??= load().catch(forget));
  return {
    render: async (document, options) => (await ready()).render(document, options),
    findUnprintable: async (document) => (await ready()).findUnprintable(document),
  };
}
