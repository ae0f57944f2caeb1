import { useEffect, useRef, useState } from "react";
import type { PickedFile, UnprintableCharacter } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createFileName } from "#src/parts/file-name.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";

export type PdfExport =
  | { readonly type: "idle" }
  | { readonly type: "checking" }
  /** Waits for the person: the PDF would not say everything that the plan says. */
  | {
      readonly type: "asking";
      readonly report: ReportDocument;
      readonly characters: readonly UnprintableCharacter[];
    }
  | { readonly type: "making"; readonly share: number }
  | { readonly type: "saving" }
  | { readonly type: "failed"; readonly message: string }
  /** Browsers let a page save a file only for some seconds after a press, and a long document takes longer. */
  | { readonly type: "notSaved"; readonly file: PickedFile };

export interface PdfExportActions {
  readonly start: (report: ReportDocument) => void;
  /** Makes the PDF although some characters cannot be printed. */
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Saves the PDF that is ready. */
  readonly saveNow: () => void;
}

/** Checks the text, makes the PDF and saves it as a file; each step can fail or be cancelled. */
export function usePdfExport(): readonly [PdfExport, PdfExportActions] {
  const { pdf, files, clock } = usePorts();
  const { t } = useI18n();
  const notify = useNotify();
  const [state, setState] = useState<PdfExport>({ type: "idle" });
  const job = useRef<AbortController>(undefined);
  useEffect(() => () => job.current?.abort(), []);

  const run = async (work: (signal: AbortSignal) => Promise<PdfExport>): Promise<void> => {
    const controller = new AbortController();
    job.current?.abort();
    job.current = controller;
    const next = await work(controller.signal).catch((error: unknown): PdfExport => {
      return { type: "failed", message: String(error) };
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

  const make = async (report: ReportDocument, signal: AbortSignal): Promise<PdfExport> => {
    setState({ type: "making", share: 0 });
    const onProgress = (share: number): void => {
      if (!signal.aborted) setState({ type: "making", share });
    };
    const result = await pdf.render(report, { onProgress, signal });
    if (signal.aborted) return { type: "idle" };
    if (result.ok)
      return save({ name: createFileName(report.title, clock.today(), ".pdf"), bytes: result.value });
    return result.error.type === "failed"
      ? { type: "failed", message: result.error.message }
      : { type: "idle" };
  };

  const check = async (report: ReportDocument, signal: AbortSignal): Promise<PdfExport> => {
    setState({ type: "checking" });
    const characters = await pdf.findUnprintable(report);
    if (signal.aborted) return { type: "idle" };
    return characters.length > 0 ? { type: "asking", report, characters } : make(report, signal);
  };

  return [
    state,
    {
      start: (report) => void run((signal) => check(report, signal)),
      goOn: () => {
        if (state.type === "asking") void run((signal) => make(state.report, signal));
      },
      cancel: () => {
        job.current?.abort();
        setState({ type: "idle" });
      },
      saveNow: () => {
        if (state.type === "notSaved") void run(() => save(state.file));
      },
    },
  ];
}
