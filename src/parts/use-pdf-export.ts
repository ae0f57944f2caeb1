import { useEffect, useRef, useState } from "react";
import type { PdfAttachment, PickedFile, UnprintableCharacter } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createFileName } from "#src/parts/file-name.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";

/** What a PDF is made of. */
export interface PdfSource {
  readonly report: ReportDocument;
  readonly attachment?: PdfAttachment;
  /** For the name of the file: its title, and the date that keeps it apart from others. */
  readonly fileTitle: string;
  readonly fileDate: string;
}

/** Gathers what a PDF is made of; whatever it throws is shown as the reason why there is none. */
export type PreparePdf = (signal: AbortSignal) => Promise<PdfSource>;

export type PdfExport =
  | { readonly type: "idle" }
  /** Gathering the source and looking for what cannot be printed. */
  | { readonly type: "checking" }
  /** Waits for the person: the PDF would not say everything that the plan says. */
  | {
      readonly type: "asking";
      readonly source: PdfSource;
      readonly characters: readonly UnprintableCharacter[];
    }
  | { readonly type: "making"; readonly share: number }
  | { readonly type: "saving" }
  | { readonly type: "failed"; readonly message: string }
  /** Browsers let a page save a file only for some seconds after a press, and a long document takes longer. */
  | { readonly type: "notSaved"; readonly file: PickedFile };

export interface PdfExportActions {
  readonly start: (prepare: PreparePdf) => void;
  /** Makes the PDF although some characters cannot be printed. */
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Begins again what failed. */
  readonly retry: () => void;
  /** Saves the PDF that is ready. */
  readonly saveNow: () => void;
}

/**
 * Gathers what a PDF is made of, checks the text, makes the PDF and saves it as a file; each step can fail or be
 * cancelled. `PdfExportStatus` shows where it is.
 */
export function usePdfExport(): readonly [PdfExport, PdfExportActions] {
  const { pdf, files } = usePorts();
  const { t } = useI18n();
  const notify = useNotify();
  const [state, setState] = useState<PdfExport>({ type: "idle" });
  const job = useRef<AbortController>(undefined);
  const lastPrepare = useRef<PreparePdf>(undefined);
  useEffect(() => () => job.current?.abort(), []);

  const run = async (work: (signal: AbortSignal) => Promise<PdfExport>): Promise<void> => {
    const controller = new AbortController();
    job.current?.abort();
    job.current = controller;
    const next = await work(controller.signal).catch((error: unknown): PdfExport => {
      return { type: "failed", message: error instanceof Error ? error.message : String(error) };
    });
    // Somebody who has cancelled or left does not want to hear of it any more.
    if (!controller.signal.aborted) setState(next);
  };

  const save = async (file: PickedFile): Promise<PdfExport> => {
    setState({ type: "saving" });
    try {
      if (await files.saveFile(file, "application/pdf")) notify({ message: t("document.saved") });
      return { type: "idle" };
    } catch {
      return { type: "notSaved", file };
    }
  };

  const make = async (source: PdfSource, signal: AbortSignal): Promise<PdfExport> => {
    const { report, attachment, fileTitle, fileDate } = source;
    setState({ type: "making", share: 0 });
    const onProgress = (share: number): void => {
      if (!signal.aborted) setState({ type: "making", share });
    };
    const result = await pdf.render(report, { ...(attachment && { attachment }), onProgress, signal });
    if (signal.aborted) return { type: "idle" };
    if (result.ok) return save({ name: createFileName(fileTitle, fileDate, ".pdf"), bytes: result.value });
    return result.error.type === "failed"
      ? { type: "failed", message: result.error.message }
      : { type: "idle" };
  };

  const check = async (prepare: PreparePdf, signal: AbortSignal): Promise<PdfExport> => {
    setState({ type: "checking" });
    const source = await prepare(signal);
    if (signal.aborted) return { type: "idle" };
    const characters = await pdf.findUnprintable(source.report);
    if (signal.aborted) return { type: "idle" };
    return characters.length > 0 ? { type: "asking", source, characters } : make(source, signal);
  };

  const start = (prepare: PreparePdf): void => {
    lastPrepare.current = prepare;
    void run((signal) => check(prepare, signal));
  };

  return [
    state,
    {
      start,
      goOn: () => {
        if (state.type === "asking") void run((signal) => make(state.source, signal));
      },
      cancel: () => {
        job.current?.abort();
        setState({ type: "idle" });
      },
      retry: () => {
        if (lastPrepare.current) start(lastPrepare.current);
      },
      saveNow: () => {
        if (state.type === "notSaved") void run(() => save(state.file));
      },
    },
  ];
}
