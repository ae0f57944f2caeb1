// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, type ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { succeed } from "#src/domain/result.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { MergePage } from "#src/features/merge/merge-page.tsx";
import { sealed, start, withNote, withPhone, workInPage } from "#src/features/merge/testing/colleagues.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { DraftProvider, useDraft, useDraftStore } from "#src/state/draft-context.tsx";
import type { DraftStore } from "#src/state/draft.ts";
import { createDropTargets, DropTargetProvider } from "#src/state/drop-target.tsx";
import { createHandedFiles, HandedFilesProvider } from "#src/state/handed-files.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

const mine = withPhone(withNote(start, "Mine.", "Anna", "02"), "031 300", "Anna", "02");
const theirs = withPhone(withNote(start, "Theirs.", "Ben", "03"), "031 200", "Ben", "03");
const version1 = sealed(start);
const file = {
  plan: theirs,
  history: version1.history,
  source: "planFile" as const,
  contentFingerprint: "",
};

function Page({ onOpen }: { readonly onOpen: (store: DraftStore) => void }): ReactNode {
  const store = useDraftStore();
  const { pathname, search } = useLocation();
  const isReady = useDraft(({ phase }) => phase === "ready");
  useEffect(() => onOpen(store), [store, onOpen]);
  return (
    <>
      <p data-testid="address">{`${pathname}${search}`}</p>
      {isReady && <MergePage />}
    </>
  );
}

const catalogInUse = { catalog: smallCatalog, text: smallCatalogText, words: reportWords };

async function showPage(address = "/plans/plan/merge"): Promise<DraftStore> {
  const ports: Partial<Ports> = {
    repository: createInMemoryRepository(mine),
    versions: createInMemoryVersions(version1),
    work: workInPage as Ports["work"],
    clock: testClock,
    files: {
      saveFile: () => Promise.resolve(false),
      openFile: () =>
        Promise.resolve(
          succeed({
            name: "ben.holdfast",
            bytes: new TextEncoder().encode(formatPlanFile(theirs, version1.history)),
          }),
        ),
    },
  };
  const handed = createHandedFiles(() => "key");
  handed.hand({ name: "handed.pdf", file });
  const opened = vi.fn<(store: DraftStore) => void>();
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <HandedFilesProvider value={handed}>
          <DropTargetProvider store={createDropTargets()}>
            <MemoryRouter initialEntries={[address]}>
              <CatalogProvider value={catalogInUse}>
                <DraftProvider planId="plan" author={() => "Anna"} summarize={summarizeForTest}>
                  <Page onOpen={opened} />
                </DraftProvider>
              </CatalogProvider>
            </MemoryRouter>
          </DropTargetProvider>
        </HandedFilesProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
  const [store] = opened.mock.lastCall ?? [];
  if (!store) throw new Error("no plan is open");
  return store;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const figures = () => [...document.querySelectorAll(".merge-figure")].map((figure) => figure.textContent);

test("a copy that another page has read is shown at once, and is not read again on the way back", async () => {
  await showPage("/plans/plan/merge?file=key");
  await screen.findByRole("heading", { name: "What handed.pdf brings" });
  expect(figures()).toEqual(["0", "0", "2"]);
  expect(screen.getByTestId("address").textContent).toBe("/plans/plan/merge");
});

test("a copy that is no longer in memory is asked for", async () => {
  await showPage("/plans/plan/merge?file=gone");
  expect((await screen.findByRole("alert")).textContent).toContain("Open it again.");
});

test("nothing is kept without a word: what is open is decided first, one by one or by rule", async () => {
  const store = await showPage();
  await press("Open a file");
  await screen.findByText("0 of 2 decided");
  expect(screen.queryByRole("button", { name: "Merge into my plan" })).toBeNull();
  const conflict = screen.getByRole("heading", { name: /Work phone$/ }).closest("section")!;
  await userEvent.click(within(conflict).getByRole("radio", { name: "Take theirs" }));
  await press("Take the later change");
  await screen.findByText(/2 of 2 decided/);
  await press("Take that back");
  await screen.findByText("1 of 2 decided");
  await press("Keep mine in the other one");
  await press("Merge into my plan");
  expect(document.activeElement?.textContent).toBe("ben.holdfast is merged into your plan");
  const { contacts, answers } = store.getState().plan;
  expect(contacts["anna"]?.workPhone).toBe("031 200");
  expect(answers["systems.backup-restore"]?.note).toBe("Mine.");
});

test("after the merge is taken back, what was decided can be decided differently", async () => {
  const store = await showPage();
  await press("Open a file");
  await screen.findByText("0 of 2 decided");
  await press("Take theirs");
  await press("Merge into my plan");
  await press("Undo the merge");
  expect(store.getState().plan.contacts["anna"]?.workPhone).toBe("031 300");
  await press("Decide differently");
  await screen.findByText(/2 of 2 decided/);
});

test("a change of the plan in the very moment of the merge stops it and opens what it touches", async () => {
  const store = await showPage();
  await press("Open a file");
  await screen.findByText("0 of 2 decided");
  await press("Take theirs");
  vi.useFakeTimers({ shouldAdvanceTime: true });
  act(() => {
    store.actions.edit((plan) => [
      { kind: "contacts", id: "anna", field: "workPhone", from: plan.contacts["anna"]?.workPhone, to: "112" },
    ]);
  });
  await press("Merge into my plan");
  await act(() => vi.advanceTimersByTimeAsync(300));
  vi.useRealTimers();
  expect((await screen.findByRole("alert")).textContent).toContain("nothing was merged");
  expect(store.getState().plan.contacts["anna"]?.workPhone).toBe("112");
  expect(store.getState().plan.answers["systems.backup-restore"]?.note).toBe("Mine.");
  const conflict = screen.getByRole("heading", { name: /Work phone$/ }).closest("section")!;
  expect(conflict.textContent).toContain("One side changed since you decided.");
});
