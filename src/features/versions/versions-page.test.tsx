// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { setFields } from "#src/domain/plan/edit.ts";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { appendEntry, readVersions } from "#src/domain/versions/history.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { openVersionsPage } from "#src/features/versions/testing/open-versions-page.tsx";
import {
  createTickingClock,
  planWithNote,
  sealNotes,
} from "#src/features/versions/testing/versions-of-test-plan.ts";
import { messages } from "#src/i18n/en/messages.ts";

afterEach(cleanup);

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));
const follow = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole("link", { name }));
const headings = (): (string | null)[] =>
  screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const version = (number: number): HTMLElement => {
  const item = screen.getByRole("heading", { level: 3, name: `Version ${number}` }).closest("li");
  if (!item) throw new Error(`Version ${number} is not shown`);
  return item;
};

describe("Sealing on the page", () => {
  test("makes the first version, with its reason, and says what comes next", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"));
    await follow("Seal a version");
    expect(screen.getByLabelText("Prepared by")).toHaveProperty("value", "Anna Berg");
    await userEvent.type(screen.getByLabelText("Why this version is made"), "Yearly review");
    await press(/^Seal in spite of/);
    const title = await screen.findByRole("heading", { name: "Version 1 is sealed" });
    expect(document.activeElement).toBe(title);
    expect(versions.history()).toMatchObject([
      { type: "sealed", versionNumber: 1, reason: "Yearly review", preparedBy: "Anna Berg" },
    ]);
    await waitFor(() => expect(headings()).toEqual(["Version 1"]));
    expect(screen.getByText("The draft is the same as version 1.")).toBeTruthy();
  });

  test("asks for a reason and a name, and seals nothing without them", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"));
    await follow("Seal a version");
    await userEvent.clear(screen.getByLabelText("Prepared by"));
    await press(/^Seal in spite of/);
    await screen.findByText(messages["versions.reasonMissing"]);
    expect(screen.getByText(messages["versions.nameMissing"])).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Why this version is made"));
    expect(versions.history()).toEqual([]);
  });

  test("keeps what was typed when it fails, and works the next time", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"));
    await follow("Seal a version");
    await userEvent.type(screen.getByLabelText("Why this version is made"), "Yearly review");
    versions.failWith({ type: "quotaExceeded" });
    await press(/^Seal in spite of/);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(messages["save.quotaExceeded"]);
    expect(screen.getByLabelText("Why this version is made")).toHaveProperty("value", "Yearly review");
    versions.failWith(undefined);
    await press(/^Seal in spite of/);
    await screen.findByRole("heading", { name: "Version 1 is sealed" });
  });

  test("keeps what was typed while an open point is looked up, and forgets it on cancelling", async () => {
    await openVersionsPage(planWithNote("draft"));
    await follow("Seal a version");
    await userEvent.type(screen.getByLabelText("Why this version is made"), "Half a rea");
    const checks = screen.getByRole("heading", { name: "Before you seal" }).parentElement;
    if (!checks) throw new Error("There is no check list");
    const [place] = within(checks).getAllByRole("link", { hidden: true });
    expect(place?.getAttribute("href")).toBe("/plans/plan/questions/P/people.deputies");

    if (place) fireEvent.click(place);
    await screen.findByText("At /plans/plan/questions/P/people.deputies");
    await follow("Back to the versions");
    await follow("Seal a version");
    const reason = screen.getByLabelText("Why this version is made");
    expect(reason).toHaveProperty("value", "Half a rea");
    await press("Cancel");
    await follow("Seal a version");
    expect(screen.getByLabelText("Why this version is made")).toHaveProperty("value", "");
  });

  test("warns where the draft is what was sealed last", async () => {
    await openVersionsPage(planWithNote("first"), sealNotes(["first"]));
    await screen.findByText("The draft is the same as version 1.");
    await follow("Seal a version");
    expect(screen.getByText(/The draft is the same as version 1\. Another version/)).toBeTruthy();
  });
});

describe("The timeline", () => {
  test("shows the newest twenty versions first, and the rest on demand", async () => {
    const notes = Array.from({ length: 45 }, (_, index) => `note ${index}`);
    await openVersionsPage(planWithNote("draft"), sealNotes(notes));
    await screen.findByRole("heading", { name: "Version 45" });
    expect(headings()).toHaveLength(20);
    expect(headings().at(-1)).toBe("Version 26");
    await press("Show 20 more versions");
    await press("Show 5 more versions");
    expect(headings()).toHaveLength(45);
    expect(screen.queryByRole("button", { name: /more version/ })).toBeNull();
  });

  test("follows what another tab records", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    const at = "2026-06-19T12:00:00.000Z";
    const archived = { type: "archived", id: "theirs", at, versionNumber: 1, name: "Bo" } as const;
    const extended = appendEntry(versions.history(), archived);
    if (!extended.ok) throw new Error(extended.error.type);
    versions.appendElsewhere(extended.value.slice(-1));
    await within(version(1)).findByText("Archived", { selector: ".badge span" });
    expect(within(version(1)).queryByRole("button", { name: /Record a decision/ })).toBeNull();
  });

  test("offers nothing that needs a content which is not on this device", async () => {
    const { history } = sealNotes(["first"]);
    await openVersionsPage(planWithNote("draft"), { history });
    await screen.findByText(messages["versions.notKept"]);
    for (const name of [/Save as a PDF/, /Save as a plan file/, /Restore as the draft/]) {
      expect(screen.getByRole("button", { name })).toHaveProperty("disabled", true);
    }
    expect(screen.queryByRole("link", { name: /^Compare with/ })).toBeNull();
  });

  test("saves a version as a plan file with the whole history", async () => {
    const { saved, versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first", "second"]));
    await press(/^Save as a plan file.*Version 2$/);
    await screen.findByText("Version 2 was saved as a plan file.");
    const [file] = saved;
    const parsed = parsePlanFile(new TextDecoder().decode(file?.bytes));
    expect(file?.name).toBe("Plan Version 2 2026-06-01.holdfast");
    expect(parsed).toEqual({
      ok: true,
      value: { plan: planWithNote("second"), history: versions.history() },
    });
  });
});

describe("A decision", () => {
  test("is recorded with who made it, and the heading of its version has the focus then", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    await press(/^Record a decision.*Version 1$/);
    await userEvent.click(screen.getByRole("radio", { name: "Approved" }));
    await userEvent.type(screen.getByLabelText("Decided by"), "Mara Holm");
    await userEvent.type(screen.getByLabelText(/^Role/), "Director");
    await press("Record it");
    await screen.findByText("Version 1 is approved.");
    expect(versions.history().at(-1)).toMatchObject({
      type: "decided",
      decision: "approved",
      name: "Mara Holm",
      role: "Director",
    });
    expect(document.activeElement?.id).toBe("version-1");
    await within(version(1)).findByText("Approved", { selector: ".badge span" });
  });

  test("to return a version needs a comment, and Escape keeps what was typed", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    await press(/^Record a decision.*Version 1$/);
    await userEvent.click(screen.getByRole("radio", { name: "Returned" }));
    await userEvent.type(screen.getByLabelText("Decided by"), "Mara Holm");
    await press("Record it");
    await screen.findByText(messages["versions.commentMissing"]);
    expect(versions.history()).toHaveLength(1);
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    await press(/^Record a decision.*Version 1$/);
    expect(screen.getByLabelText("Decided by")).toHaveProperty("value", "Mara Holm");
    expect(screen.getByRole("radio", { name: "Returned" })).toHaveProperty("checked", true);
  });

  test("without a choice is asked for one, and the choice has the focus", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    await press(/^Record a decision.*Version 1$/);
    await press("Record it");
    await screen.findByText(messages["versions.decisionMissing"]);
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Approved" }));
    expect(versions.history()).toHaveLength(1);
  });

  test("that another tab made impossible is not recorded, and the dialog says so", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    await press(/^Record a decision.*Version 1$/);
    await userEvent.click(screen.getByRole("radio", { name: "Approved" }));
    await userEvent.type(screen.getByLabelText("Decided by"), "Mara Holm");
    const at = "2026-06-19T12:00:00.000Z";
    const archived = { type: "archived", id: "theirs", at, versionNumber: 1, name: "Bo" } as const;
    const extended = appendEntry(versions.history(), archived);
    if (!extended.ok) throw new Error(extended.error.type);
    versions.appendElsewhere(extended.value.slice(-1));
    await press("Record it");
    const alert = await within(screen.getByRole("dialog")).findByRole("alert");
    expect(alert.textContent).toContain("“Archived”");
    expect(versions.history()).toHaveLength(2);
  });
});

describe("Restoring", () => {
  const noteOf = (draft: { getState: () => { plan: ReturnType<typeof planWithNote> } }) =>
    draft.getState().plan.answers["systems.backup-restore"]?.note;

  test("makes the draft the version again in one step, which Undo takes back", async () => {
    const { draft, repository } = await openVersionsPage(
      planWithNote("second"),
      sealNotes(["first", "second"]),
    );
    await userEvent.click(within(version(1)).getByText(/History, and what to do with it/));
    await press(/^Restore as the draft.*Version 1$/);
    const dialog = screen.getByRole("dialog");
    await within(dialog).findByText(/Now it is the same as version 2, so nothing is lost/);
    await press("Restore");
    await screen.findByText("The draft is version 1 again.");
    expect(draft().getState().plan).toEqual(planWithNote("first"));
    expect(repository.causes.at(-1)?.cause).toEqual({ type: "restore", versionNumber: 1 });
    await screen.findByText("The draft is the same as version 1.");
    await press("Undo");
    expect(noteOf(draft())).toBe("second");
  });

  test("taken back after another change leaves that change alone", async () => {
    const { draft } = await openVersionsPage(planWithNote("second"), sealNotes(["first", "second"]));
    await userEvent.click(within(version(1)).getByText(/History, and what to do with it/));
    await press(/^Restore as the draft.*Version 1$/);
    await press("Restore");
    await screen.findByText("The draft is version 1 again.");
    draft().actions.edit((plan, stamp) =>
      setFields(plan, "answers", "people.deputies", { note: "typed since" }, stamp),
    );
    await press("Undo");
    expect(noteOf(draft())).toBe("second");
    expect(draft().getState().plan.answers["people.deputies"]?.note).toBe("typed since");
  });

  test("says what would be in no version any more, and offers to seal first", async () => {
    const at = "2026-06-20T10:00:00.000Z";
    const cell = { kind: "answers", id: "systems.backup-restore", field: "note" } as const;
    await openVersionsPage(planWithNote("third"), {
      ...sealNotes(["first", "second"]),
      journal: [
        {
          startedAt: at,
          endedAt: at,
          by: "Anna Berg",
          operations: [{ ...cell, from: "second", to: "third" }],
        },
      ],
    });
    await screen.findByText("1 field changed since version 2, by Anna Berg.");
    await press(/^Restore as the draft.*Version 2$/);
    const dialog = screen.getByRole("dialog");
    expect(dialog.textContent).toContain("1 change since version 2 is not in any version");
    await userEvent.click(within(dialog).getByRole("link", { name: "Seal the draft first" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("heading", { name: "Seal version 3" })).toBeTruthy();
  });

  test("is not offered for what the draft is already", async () => {
    await openVersionsPage(planWithNote("first"), sealNotes(["first"]));
    await screen.findByText("The draft is the same as version 1.");
    await press(/^Restore as the draft.*Version 1$/);
    expect(screen.getByRole("button", { name: "Restore" })).toHaveProperty("disabled", true);
  });
});

describe("Checking", () => {
  test("says that all is well, and what that does not prove", async () => {
    await openVersionsPage(planWithNote("draft"), sealNotes(["first", "second"]));
    await press("Check all versions");
    await screen.findByText(messages["versions.wellTitle"]);
    expect(screen.getByText(/All 2 entries of the history/)).toBeTruthy();
    expect(screen.getByText(messages["versions.proves"])).toBeTruthy();
  });

  test("names what is wrong: a content that was changed, an entry that was taken out", async () => {
    const { history, snapshots } = sealNotes(["first", "second", "third"]);
    const tampered = new Map(snapshots).set(1, (snapshots.get(1) ?? "").replace("first", "worse"));
    await openVersionsPage(planWithNote("draft"), {
      history: history.filter(({ versionNumber }) => versionNumber !== 2),
      snapshots: tampered,
    });
    await press("Check all versions");
    await screen.findByText("3 things are not right");
    expect(screen.getByText("The content that is kept for version 1 is not what was sealed.")).toBeTruthy();
    expect(screen.getByText("Entry 2 of the history is missing.")).toBeTruthy();
  });

  test("does not pass over an entry at the end that nobody can read", async () => {
    await openVersionsPage(planWithNote("draft"), { ...sealNotes(["first"]), unreadable: [2] });
    await press("Check all versions");
    await screen.findByText("Entry 2 of the history cannot be read.");
    expect(screen.queryByText(messages["versions.wellTitle"])).toBeNull();
  });

  test("does not call a history sound in full where contents are not here", async () => {
    const { history } = sealNotes(["first", "second"]);
    await openVersionsPage(planWithNote("draft"), { history });
    await press("Check all versions");
    await screen.findByText(messages["versions.chainTitle"]);
    expect(screen.getByText("2 of 2 contents are not on this device")).toBeTruthy();
    expect(screen.queryByText(messages["versions.wellTitle"])).toBeNull();
  });

  test("a fingerprint from paper names its version, or is not in here", async () => {
    const { versions } = await openVersionsPage(planWithNote("draft"), sealNotes(["first", "second"]));
    const sealed = readVersions(versions.history()).versions.get(1)?.sealed;
    const field = screen.getByLabelText("Fingerprint from paper");
    await userEvent.type(field, `${sealed?.contentFingerprint.slice(0, 16).toUpperCase()}{Enter}`);
    await screen.findByText("The content of version 1.");
    expect(screen.getByText(messages["versions.shortOnly"])).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, `${"0123".repeat(4)}{Enter}`);
    await screen.findByText(messages["versions.notInHereTitle"]);
    expect(verifyHistory(versions.history())).toEqual([]);
  });
});

describe("What is not as it should be is said before it is used", () => {
  test("a content that was changed after it was sealed is named before it is restored", async () => {
    const { history, snapshots } = sealNotes(["first", "second"]);
    const changed = formatPlanFile(planWithNote("changed afterwards"));
    const kept = { history, snapshots: new Map([...snapshots, [1, changed]]) };
    const { draft } = await openVersionsPage(planWithNote("second"), kept);
    await userEvent.click(within(version(1)).getByText(/History, and what to do with it/));
    await press(/^Restore as the draft.*Version 1$/);
    const alert = await within(screen.getByRole("dialog")).findByRole("alert");
    expect(alert.textContent).toContain(messages["versions.restoreNotSealedTitle"]);
    // It may be all that is left.
    await press("Restore");
    await waitFor(() =>
      expect(draft().getState().plan.answers["systems.backup-restore"]?.note).toBe("changed afterwards"),
    );
  });

  test("a sound content is restored without a warning", async () => {
    await openVersionsPage(planWithNote("second"), sealNotes(["first", "second"]));
    await userEvent.click(within(version(1)).getByText(/History, and what to do with it/));
    await press(/^Restore as the draft.*Version 1$/);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Restore" })).toHaveProperty("disabled", false),
    );
    expect(within(screen.getByRole("dialog")).queryByRole("alert")).toBeNull();
  });

  test("a clock behind the history is named before sealing", async () => {
    const sealed = sealNotes(["first"]);
    const clock = createTickingClock("2026-05-01T12:00:00.000Z");
    await openVersionsPage(planWithNote("draft"), sealed, { clock });
    await follow("Seal a version");
    expect(screen.getByText(messages["versions.clockBehindTitle"])).toBeTruthy();
  });

  test("a clock that goes right is not", async () => {
    await openVersionsPage(planWithNote("draft"), sealNotes(["first"]));
    await follow("Seal a version");
    expect(screen.queryByText(messages["versions.clockBehindTitle"])).toBeNull();
  });

  test("records that could not be read are named before sealing without them", async () => {
    const quarantined = [{ kind: "actions", id: "a1", problem: "title: missing", value: {} }];
    await openVersionsPage(planWithNote("draft"), {}, { quarantined });
    await follow("Seal a version");
    expect(screen.getByText("1 record could not be read and is not in this version")).toBeTruthy();
  });
});
