// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import type { Operation } from "#src/domain/plan/operations.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { openVersionsPage } from "#src/features/versions/testing/open-versions-page.tsx";
import { sealNotes } from "#src/features/versions/testing/versions-of-test-plan.ts";
import { messages } from "#src/i18n/en/messages.ts";

afterEach(cleanup);

const plan = planOf({
  contacts: [{ id: "c", name: "Cleo Dahl" }],
  actions: [{ id: "a", title: "Name deputies", status: "open", due: "2026-09-01" }],
});

const title: Operation = { kind: "actions", id: "a", field: "title", from: "Deputies", to: "Name deputies" };
const due: Operation = { kind: "actions", id: "a", field: "due", from: undefined, to: "2026-09-01" };
const phone: Operation = {
  kind: "privateContacts",
  id: "c",
  field: "phone",
  from: "+46 70 111 11 11",
  to: "+46 70 222 22 22",
};

function entry(minute: number, by: string, operations: readonly Operation[], from?: string): JournalEntry {
  const at = new Date(Date.UTC(2026, 5, 20, 9, minute)).toISOString();
  const cause = from === undefined ? {} : { cause: { type: "merge", from } as const };
  return { startedAt: at, endedAt: at, by, operations, ...cause };
}

const openJournal = (...journal: readonly JournalEntry[]) => openVersionsPage(plan, { journal });
const items = async (): Promise<HTMLElement[]> => {
  const section = screen.getByRole("heading", { name: "Journal of changes" }).closest("section");
  if (!section) throw new Error("There is no journal");
  await waitFor(() => expect(within(section).queryAllByRole("listitem").length).toBeGreaterThan(0));
  return within(section).getAllByRole("listitem");
};
const texts = async (): Promise<string[]> =>
  (await items()).map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " "));

describe("The journal", () => {
  test("says when, who, which record, which field, and from what to what, newest first", async () => {
    await openJournal(entry(1, "Anna Berg", [title, due]), entry(30, "", [{ ...due, from: "2026-08-01" }]));
    const [newest, oldest] = await texts();
    expect(newest).toContain("Without a name");
    expect(newest).toContain("Action “Name deputies”");
    expect(newest).toContain("Before: 1 August 2026 → After: 1 September 2026");
    expect(oldest).toContain("Anna Berg");
    expect(oldest).toMatch(/What will be done.*Before: Deputies → After: Name deputies/);
  });

  test("can be read for one person", async () => {
    await openJournal(entry(1, "Anna Berg", [title]), entry(2, "Bo Ek", [due]), entry(3, "", [due]));
    expect(await texts()).toHaveLength(3);
    await userEvent.selectOptions(screen.getByLabelText("By"), "Bo Ek");
    expect(await texts()).toEqual([expect.stringContaining("Bo Ek")]);
    await userEvent.selectOptions(screen.getByLabelText("By"), "Without a name");
    expect(await texts()).toHaveLength(1);
  });

  test("masks private contact data until somebody asks for them", async () => {
    await openJournal(entry(1, "Anna Berg", [phone]));
    const [masked] = await texts();
    expect(masked).toContain("Private contact data “Cleo Dahl”");
    expect(masked).not.toContain("+46");
    await userEvent.click(screen.getByLabelText("Show private contact data"));
    expect((await texts())[0]).toContain("Before: +46 70 111 11 11 → After: +46 70 222 22 22");
  });

  test("tells a merge as one entry that opens", async () => {
    await openJournal(entry(1, "Anna Berg", [title, phone], "from-bo.holdfast"));
    const [item] = await items();
    expect(item?.textContent).toContain("Read in from “from-bo.holdfast”: 2 records");
    expect(item?.textContent).not.toContain("Name deputies");
    await userEvent.click(screen.getByText(/Read in from/));
    expect(item?.textContent).toContain("Action “Name deputies”");
    expect(item?.textContent).not.toContain("+46");
  });

  test("begins with what was changed since the newest version, and has the rest too", async () => {
    await openVersionsPage(plan, {
      ...sealNotes(["first"]),
      journal: [
        { ...entry(1, "Before Sealing", [title]), endedAt: "2026-06-01T09:00:00.000Z" },
        entry(1, "After Sealing", [due]),
      ],
    });
    expect(await texts()).toEqual([expect.stringContaining("After Sealing")]);
    await userEvent.selectOptions(screen.getByLabelText("Changes"), "All");
    await waitFor(async () => expect(await texts()).toHaveLength(2));
  });

  test("is drawn twenty entries at a time", async () => {
    await openJournal(...Array.from({ length: 45 }, (_, minute) => entry(minute, "Anna Berg", [title])));
    expect(await texts()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "Show more changes" }));
    await userEvent.click(screen.getByRole("button", { name: "Show more changes" }));
    expect(await texts()).toHaveLength(45);
    expect(screen.queryByRole("button", { name: "Show more changes" })).toBeNull();
  });

  test("as a CSV file has a line for each field and no private contact data, also where they are shown", async () => {
    const { saved } = await openJournal(entry(1, "Anna Berg", [title, due]), entry(2, "Bo Ek", [phone]));
    await items();
    await userEvent.click(screen.getByLabelText("Show private contact data"));
    await userEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
    await screen.findByText(messages["versions.journalSaved"]);
    const lines = new TextDecoder().decode(saved[0]?.bytes).trim().split("\r\n");
    expect(saved[0]?.name).toBe("Plan Journal of changes 2026-06-20.csv");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe(
      "2026-06-20T09:01:00.000Z,2026-06-20T09:01:00.000Z,Anna Berg,,Action “Name deputies”,Changed,What will be done,Deputies,Name deputies",
    );
    expect(lines.join("\n")).not.toContain("+46");
  });
});
