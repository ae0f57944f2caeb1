import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { expect, test } from "./fixtures.ts";
import { OpenPlan } from "./pages/open-plan.ts";

const note = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });
const question = "questions/P/people.deputies";

test("two tabs with the same plan see each other's changes", async ({ app, page, context }) => {
  const plan = await app.openSample();
  await plan.goTo(question);
  const other = await context.newPage();
  await other.goto(page.url());
  await note(other).fill("From the second tab.");
  await expect(note(page)).toHaveValue("From the second tab.");

  await page.getByRole("textbox", { name: "Owner", exact: true }).fill("Somebody else");
  await plan.untilSaved();
  await expect(other.getByRole("textbox", { name: "Owner", exact: true })).toHaveValue("Somebody else");
  await page.reload();
  await expect(note(page)).toHaveValue("From the second tab.");
});

test("two tabs that change the same field at once keep both texts until somebody chooses", async ({
  app,
  page,
  context,
}) => {
  await context.addInitScript(silenceTabs);
  const plan = await app.openSample();
  await plan.goTo(question);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(note(other)).toBeVisible();
  await note(page).fill("Mine.");
  await plan.untilSaved();
  await note(other).fill("Theirs.");
  const panel = other.getByRole("alert").filter({ hasText: "Another tab changed something" });
  await expect(panel).toContainText("Mine.");
  await expect(panel).toContainText("Theirs.");
  await panel.getByRole("button", { name: "Keep yours" }).click();
  await expect(panel).toHaveCount(0);
  await (await OpenPlan.whenReady(other)).untilSaved();
  await page.reload();
  await expect(note(page)).toHaveValue("Theirs.");
});

/** Tabs that do not hear each other, as when one of them sleeps: only the database knows. */
function silenceTabs(): void {
  BroadcastChannel.prototype.postMessage = () => undefined;
}

test("a save that fails is said, tried again, and offers a copy that holds everything typed", async ({
  app,
  page,
}) => {
  await page.addInitScript(failWritesOnDemand);
  const plan = await app.openSample();
  await plan.goTo(question);
  await page.evaluate(() => sessionStorage.setItem("quota", "exceeded"));
  await note(page).fill("Typed while the disk was full.");
  await expect(plan.status).toHaveAttribute("data-status", "failed");
  const alert = page.getByRole("alert").filter({ hasText: "Your changes are not saved" });
  await expect(alert).toContainText("no room left");

  const copy = await plan.download(() =>
    alert.getByRole("button", { name: "Save a copy as a file" }).click(),
  );
  const parsed = parsePlanFile(copy.bytes.toString("utf8"));
  expect(parsed.ok && parsed.value.plan.answers["people.deputies"]?.note).toBe(
    "Typed while the disk was full.",
  );

  await page.evaluate(() => sessionStorage.removeItem("quota"));
  await alert.getByRole("button", { name: "Try again" }).click();
  await plan.untilSaved();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(note(page)).toHaveValue("Typed while the disk was full.");
});

function failWritesOnDemand(): void {
  IDBObjectStore.prototype.put = new Proxy(Reflect.get(IDBObjectStore.prototype, "put"), {
    apply(put, store: IDBObjectStore, parameters) {
      if (sessionStorage.getItem("quota") !== null) throw new DOMException("full", "QuotaExceededError");
      return Reflect.apply(put, store, parameters);
    },
  });
}

test("undo and redo go step by step, by button and by key", async ({ app, page }) => {
  const plan = await app.openSample();
  await plan.goTo(question);
  const before = await note(page).inputValue();
  await note(page).fill("Changed.");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(note(page)).toHaveValue(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect(note(page)).toHaveValue("Changed.");
  await page.keyboard.press("Control+Z");
  await expect(note(page)).toHaveValue(before);
  await plan.untilSaved();
  await page.reload();
  await expect(note(page)).toHaveValue(before);
});

test("text typed right before leaving the page is there when coming back", async ({ app, page }) => {
  const plan = await app.openSample();
  await plan.goTo(question);
  await note(page).fill("The last words before closing.");
  await page.goto("about:blank");
  await plan.goTo(question);
  await expect(note(page)).toHaveValue("The last words before closing.");
});

test("text is there when coming back, though the page was left while it was being saved", async ({
  app,
  page,
}) => {
  await page.addInitScript(neverEndMarkedSave);
  const plan = await app.openSample();
  await plan.goTo(question);
  const root = page.locator("html");
  await root.evaluate(({ dataset }) => (dataset["save"] = "next"));
  await note(page).fill("The last words before closing.");
  await expect(root).toHaveAttribute("data-save", "begun");
  await page.goto("about:blank");
  await plan.goTo(question);
  await expect(note(page)).toHaveValue("The last words before closing.");
});

/** Runs in the page: a write that begins under the mark stays on its way as long as the page is there, by asking on. */
function neverEndMarkedSave(): void {
  const begin = Reflect.get(IDBDatabase.prototype, "transaction");
  IDBDatabase.prototype.transaction = function (...parameters) {
    const transaction = begin.apply(this, parameters);
    const { dataset } = document.documentElement;
    if (dataset["save"] === "next" && transaction.mode === "readwrite") {
      const ask = (): void => {
        transaction.objectStore("plans").count().addEventListener("success", ask);
      };
      ask();
      dataset["save"] = "begun";
    }
    return transaction;
  };
}

test("a database of a newer version is refused politely and left alone", async ({ app, page, guard }) => {
  guard.expectError("404");
  await app.open();
  await page.goto("./icon.svg");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("holdfast", 990);
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
        request.addEventListener("error", () => reject(request.error));
      }),
  );
  await page.goto("./");
  await expect(page.getByText(/written by a newer version of Holdfast/)).toBeVisible();
  await expect(page.getByText(/safe and unchanged/)).toBeVisible();
});

test("a record that cannot be read is set aside, shown, and can be saved as a file", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  await page.goto("./icon.svg");
  await page.evaluate(
    (planId) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("holdfast");
        request.addEventListener("success", () => {
          const transaction = request.result.transaction("records", "readwrite");
          const value = { id: "broken", title: 7 };
          transaction.objectStore("records").put({ planId, kind: "actions", id: "broken", value });
          transaction.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
        });
        request.addEventListener("error", () => reject(request.error));
      }),
    plan.id,
  );
  await plan.goTo("actions");
  await expect(page.getByText("One record could not be read and is left out.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Edit / }).first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save these records as a file" }).click();
  expect(await readFile(await (await downloading).path(), "utf8")).toContain('"broken"');
});
