// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useStore } from "zustand";
import { afterEach, describe, expect, test, vi } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { FileAccess, PdfError, PdfRenderer, UnprintableCharacter } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { ExportBar } from "#src/features/document/export-bar.tsx";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { messages } from "#src/i18n/en/messages.ts";
import { DraftProvider } from "#src/state/draft-context.tsx";
import { NotificationsProvider, createNotifications } from "#src/state/notifications.tsx";
import { PortsProvider, type Content, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

const empty = planOf({});
const plan: Plan = {
  ...empty,
  profile: { profile: { ...profileOf(empty), title: "Harbour: office" } },
};

const content: Content = {
  loadCatalog: () => Promise.resolve(smallCatalog),
  loadCatalogText: () => Promise.resolve(smallCatalogText),
  loadReportWords: () => Promise.resolve(reportWords),
  loadSample: () => Promise.reject(new Error("not needed")),
  planLanguages: [],
};

const bytes = new Uint8Array([1, 2, 3]);
type Rendered = Result<Uint8Array<ArrayBuffer>, PdfError>;

/** A renderer that waits to be told how it ends. */
function createRenderer(unprintable: readonly UnprintableCharacter[] = []) {
  let finish: (result: Rendered) => void = () => undefined;
  const renderPdf = vi.fn<PdfRenderer["render"]>((_document, { signal }) => {
    return new Promise((resolve) => {
      finish = resolve;
      signal.addEventListener("abort", () => resolve(fail({ type: "cancelled" })));
    });
  });
  const pdf: PdfRenderer = { render: renderPdf, findUnprintable: () => Promise.resolve(unprintable) };
  return { pdf, renderPdf, finish: (result: Rendered) => finish(result) };
}

async function show(pdf: PdfRenderer, saveFile = vi.fn<FileAccess["saveFile"]>(() => Promise.resolve(true))) {
  const ports: Partial<Ports> = {
    pdf,
    files: { saveFile, openFile: () => Promise.resolve(undefined) },
    repository: createInMemoryRepository(plan),
    versions: createInMemoryVersions({ planId: plan.id }),
    work: {
      fingerprint: (of: Plan) => Promise.resolve(succeed(fingerprint(of))),
      analyseModel: (of: Plan) => Promise.resolve(succeed(analysePlan(of))),
    } as Ports["work"],
    content,
    newId: () => "id",
    clock: { now: () => "2026-11-12T08:00:00.000Z", today: () => "2026-11-12" },
  };
  const notifications = createNotifications();
  function Said() {
    return (
      <output>{useStore(notifications, ({ shown }) => shown.map(({ message }) => message).join())}</output>
    );
  }
  const view = render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <NotificationsProvider store={notifications}>
          <DraftProvider planId={plan.id} author={() => ""} summarize={summarizeForTest}>
            <ExportBar />
            <Said />
          </DraftProvider>
        </NotificationsProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Save as PDF" }));
  return { saveFile, view };
}

describe("saving the PDF", () => {
  test("shows how far it is, then saves it under the title and the date", async () => {
    const { pdf, renderPdf, finish } = createRenderer();
    const { saveFile } = await show(pdf);
    const progress = await screen.findByRole<HTMLProgressElement>("progressbar", { name: "Making the PDF" });
    renderPdf.mock.calls[0]?.[1].onProgress(0.5);
    await waitFor(() => expect(progress.value).toBe(0.5));
    finish(succeed(bytes));
    await screen.findByText("The PDF was saved.");
    expect(saveFile.mock.calls).toEqual([
      [{ name: "Harbour office 2026-11-12.pdf", bytes }, "application/pdf"],
    ]);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("puts the plan into the PDF, and prints the plan's own fingerprint", async () => {
    const { pdf, renderPdf } = createRenderer();
    await show(pdf);
    await screen.findByRole("progressbar", { name: "Making the PDF" });
    const [report, options] = renderPdf.mock.calls[0] ?? [];
    const attached = parsePlanFile(options?.attachment?.text ?? "");
    expect(attached).toEqual(succeed({ plan, history: [] }));
    expect(report?.fingerprintLabel?.replace("Fingerprint ", "").replaceAll(" ", "")).toBe(
      fingerprint(plan).slice(0, 16),
    );
  });

  test("stops when it is cancelled, saves nothing and gives the focus back", async () => {
    const { pdf, renderPdf } = createRenderer();
    const { saveFile } = await show(pdf);
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await screen.findByText("Cancelled. No PDF was saved.");
    expect(renderPdf.mock.calls[0]?.[1].signal.aborted).toBe(true);
    expect(saveFile).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Save as PDF" }));
  });

  test("stops when the page is left", async () => {
    const { pdf, renderPdf } = createRenderer();
    const { view } = await show(pdf);
    await screen.findByRole("progressbar");
    view.unmount();
    expect(renderPdf.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });

  test("says first which characters cannot be printed and where they stand", async () => {
    const { pdf, renderPdf, finish } = createRenderer([
      { character: "漢", where: ["Contacts", "All answers"] },
    ]);
    const { saveFile } = await show(pdf);
    const dialog = await screen.findByRole("dialog", { name: "1 character cannot be printed" });
    expect(dialog.textContent).toContain("漢");
    expect(dialog.textContent).toContain("U+6F22");
    expect(dialog.textContent).toContain("Contacts and All answers");
    expect(renderPdf).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Make the PDF anyway" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    finish(succeed(bytes));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  });

  test("makes no PDF when the person would rather mend the text", async () => {
    const { pdf, renderPdf } = createRenderer([{ character: "漢", where: ["Contacts"] }]);
    await show(pdf);
    await screen.findByRole("dialog");
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(renderPdf).not.toHaveBeenCalled();
  });

  test("says what is safe when the PDF could not be made, and can be tried again", async () => {
    const { pdf, renderPdf, finish } = createRenderer();
    const { saveFile } = await show(pdf);
    await screen.findByRole("progressbar");
    finish(fail({ type: "failed", message: "no fonts" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Your plan is safe");
    expect(alert.textContent).toContain("no fonts");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(renderPdf).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });

  test("says so too when the check of the text fails", async () => {
    const { pdf } = createRenderer();
    await show({ ...pdf, findUnprintable: () => Promise.reject(new Error("no worker")) });
    expect((await screen.findByRole("alert")).textContent).toContain("no worker");
  });

  test("keeps a PDF that the browser did not take until it is saved with a fresh press", async () => {
    const { pdf, renderPdf, finish } = createRenderer();
    const saveFile = vi.fn<FileAccess["saveFile"]>();
    saveFile
      .mockRejectedValueOnce(new DOMException("no gesture", "SecurityError"))
      .mockResolvedValueOnce(true);
    await show(pdf, saveFile);
    await screen.findByRole("progressbar");
    finish(succeed(bytes));
    await userEvent.click(await screen.findByRole("button", { name: "Save the PDF" }));
    await screen.findByText("The PDF was saved.");
    expect(saveFile.mock.calls.map(([file]) => file.bytes)).toEqual([bytes, bytes]);
    expect(renderPdf).toHaveBeenCalledTimes(1);
  });

  test("says nothing where the person cancelled the browser's dialog", async () => {
    const { pdf, finish } = createRenderer();
    const { saveFile } = await show(
      pdf,
      vi.fn<FileAccess["saveFile"]>(() => Promise.resolve(false)),
    );
    await screen.findByRole("progressbar");
    finish(succeed(bytes));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(screen.queryByText("The PDF was saved.")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("saving a copy of the plan", () => {
  test("says when the browser did not take it", async () => {
    const { pdf } = createRenderer();
    const saveFile = vi.fn<FileAccess["saveFile"]>(() => Promise.reject(new Error("disk full")));
    await show(pdf, saveFile);
    await userEvent.click(screen.getByRole("button", { name: "Save a copy of the plan" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Your plan is still safe");
    saveFile.mockResolvedValueOnce(true);
    await userEvent.click(screen.getByRole("button", { name: "Save a copy of the plan" }));
    await screen.findByText("A copy was saved as a file.");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
