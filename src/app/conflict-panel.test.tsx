// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { ConflictPanel } from "#src/app/conflict-panel.tsx";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { removeRecord, setFields } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

const stored = planOf({
  answers: [{ id: "systems.backup-restore", value: "none", flagNote: "old" }],
  contacts: [{ id: "c", name: "Cleo Dahl" }],
  actions: [{ id: "a", title: "Restore test", status: "open", due: "2026-06-01" }],
});
const stamp = { at: "2026-06-15T08:00:00.000Z", by: "" };

type Change = (plan: Plan) => readonly Operation[];

/**
 * Changes the plan in another tab and then here, so that saving meets what the other tab wrote.
 *
 * @param met what saving meets, where it is more than the fields that both changed
 */
async function changeInBoth(
  theirs: Change,
  mine: Change,
  met?: readonly Conflict[],
): Promise<{ readonly plan: () => Plan }> {
  const repository = createInMemoryRepository(stored);
  const ports: Partial<Ports> = { repository, clock: testClock };
  function Page(): ReactNode {
    const phase = useDraft((state) => state.phase);
    const isSaved = useDraft((state) => state.save.type === "saved");
    const { edit, flush } = useDraftActions();
    const change = (): void => {
      repository.changeElsewhere(theirs(stored));
      if (met) repository.disputeNext(met);
      edit((plan) => mine(plan));
      void flush();
    };
    if (phase !== "ready") return null;
    return (
      <>
        <button onClick={change}>Change</button>
        <output>{isSaved ? "saved" : "saving"}</output>
        <ConflictPanel />
      </>
    );
  }
  render(
    <I18nProvider locale="en" formatLocale="en-GB" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <CatalogProvider value={{ catalog: smallCatalog, text: smallCatalogText, words: reportWords }}>
          <DraftProvider planId={stored.id} author={() => ""} summarize={summarizeForTest}>
            <Page />
          </DraftProvider>
        </CatalogProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Change" }));
  await screen.findByRole("alert");
  return { plan: () => repository.plan() };
}

const sides = (): (string | null)[] =>
  screen.getAllByRole("definition").map(({ textContent }) => textContent);

describe("What two tabs changed at the same time", () => {
  const setAction = (fields: Parameters<typeof setFields<"actions">>[3]) => (plan: Plan) =>
    setFields(plan, "actions", "a", fields, stamp);

  test("is called by the record's own name, with the words of its screen", async () => {
    await changeInBoth(setAction({ status: "done" }), setAction({ status: "dropped" }));
    expect(screen.getByRole("heading", { name: "Action “Restore test”: Status" })).toBeTruthy();
    expect(sides()).toEqual(["Dropped", "Done"]);
  });

  test("shows days as days and what is empty as empty", async () => {
    await changeInBoth(setAction({ due: undefined }), setAction({ due: "2026-09-01" }));
    expect(screen.getByRole("heading", { name: "Action “Restore test”: Due" })).toBeTruthy();
    expect(sides()).toEqual(["1 September 2026", "(empty)"]);
  });

  test("is called by the question, field by field", async () => {
    const answer = (fields: Parameters<typeof setFields<"answers">>[3]) => (plan: Plan) =>
      setFields(plan, "answers", "systems.backup-restore", fields, stamp);
    await changeInBoth(
      answer({ value: "partial", flagNote: "theirs" }),
      answer({ value: "notApplicable", flagNote: "mine" }),
    );
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "Answer “Backup and restore”: Answer",
      "Answer “Backup and restore”: What to look at",
    ]);
    expect(sides()).toEqual(["Does not apply", "Partial", "mine", "theirs"]);
  });

  test("is decided by a press", async () => {
    const { plan } = await changeInBoth(setAction({ owner: "Theirs" }), setAction({ owner: "Mine" }));
    await userEvent.click(screen.getByRole("button", { name: "Keep yours" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await screen.findByText("saved", {}, { timeout: 3000 });
    expect(plan().actions["a"]?.owner).toBe("Mine");
  });
});

describe("A record that one tab removed and the other changed", () => {
  const contact = { kind: "contacts", id: "c" } as const;
  const shown = (plan: Plan) => liveRecord(plan, "contacts", "c")?.name;
  const rename = (plan: Plan) => setFields(plan, "contacts", "c", { name: "Cleo Ek", note: "Away" }, stamp);

  const removedThere = () =>
    changeInBoth((plan) => removeRecord(plan, "contacts", "c", stamp), rename, [
      { ...contact, field: "deletedAt", mine: undefined, theirs: stamp.at },
      { ...contact, field: "name", mine: "Cleo Ek", theirs: "Cleo Dahl" },
      { ...contact, field: "note", mine: "Away", theirs: undefined },
    ]);
  const removedHere = () => {
    const fields = { id: "c", name: "Cleo Dahl" };
    const purge = Object.entries(fields).map(([field, from]) => ({ ...contact, field, from, to: undefined }));
    return changeInBoth(rename, () => purge, [
      { ...contact, field: "id", mine: undefined, theirs: "c" },
      { ...contact, field: "name", mine: undefined, theirs: "Cleo Ek" },
      { ...contact, field: "note", mine: undefined, theirs: "Away" },
    ]);
  };

  test.each([
    ["the other tab removed", removedThere, "The other tab removed it, and you changed it here."],
    ["was removed here", removedHere, "You removed it here, and the other tab changed it."],
  ])("is one choice in one sentence where it %s", async (_, change, sentence) => {
    await change();
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Contact “Cleo Ek”"]);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText("Another tab changed something that you changed too")).toBeTruthy();
  });

  test.each([
    ["Keep it", "the other tab removed", removedThere, "Cleo Ek"],
    ["Remove it", "the other tab removed", removedThere, undefined],
    ["Keep it", "was removed here", removedHere, "Cleo Ek"],
    ["Remove it", "was removed here", removedHere, undefined],
  ])("“%s” settles it where it %s", async (button, _, change, name) => {
    const { plan } = await change();
    await userEvent.click(screen.getByRole("button", { name: button }));
    expect(screen.queryByRole("alert")).toBeNull();
    await screen.findByText("saved", {}, { timeout: 3000 });
    expect(shown(plan())).toBe(name);
  });
});
