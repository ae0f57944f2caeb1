import { expect, test, withoutFilePickers } from "./fixtures.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { PlansPage } from "./pages/plans-page.ts";

test("a plan file goes out and comes back in, also on another device", async ({ app, browser, baseURL }) => {
  const plan = await app.openSample();
  const { bytes, name } = await (await DocumentPage.open(plan)).saveCopy();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
  await elsewhere.addInitScript(withoutFilePickers);
  const page = await elsewhere.newPage();
  await page.goto("./");
  const plans = new PlansPage(page);
  await plans.openFile(name, bytes);
  await expect(page.getByText(/is now kept on this device/).first()).toBeVisible();
  await page.waitForURL(new RegExp(plan.id));
  await page.goto(`./#/plans/${plan.id}/questions/P/people.mass-absence`);
  await expect(page.getByRole("textbox", { name: "Note", exact: true })).toHaveValue(/Planned for 35/);
  await elsewhere.close();
});

test("a truncated, a foreign, a newer and a tampered file are each refused whole, with the reason", async ({
  app,
}) => {
  const plan = await app.openSample();
  const { bytes } = await (await DocumentPage.open(plan)).saveCopy();
  const text = bytes.toString("utf8");
  const plans = await app.open();

  await plans.openFile("cut.holdfast", text.slice(0, -500));
  await plans.expectRefused(/ends in the middle/);
  await plans.openFile("other.json", '{"hello": 1}');
  await plans.expectRefused(/there is no Holdfast plan in it/);
  await plans.openFile("newer.holdfast", text.replace('"schemaVersion":1', '"schemaVersion":42'));
  await plans.expectRefused(/newer version of Holdfast \(file format 42/);
  await plans.openFile(
    "tampered.holdfast",
    text.replace('"answers":{', '"answers":{"__proto__":{"id":"x"},'),
  );
  await plans.expectRefused(/contains the name “__proto__”/);
  await plans.dropFile("picture.png", "not a plan at all");
  await plans.expectRefused(/This is not a plan file/);
  await expect(plans.row("Business continuity plan for Nordhamn Freight")).toHaveCount(1);
});

test("a file of a plan that is already here never overwrites it", async ({ app, page }) => {
  const plan = await app.openSample();
  const { bytes } = await (await DocumentPage.open(plan)).saveCopy();
  await plan.goTo("about");
  await page.getByLabel("Purpose", { exact: true }).fill("Changed since the copy.");
  await plan.untilSaved();
  const plans = await app.open();
  await plans.dropFile("older.holdfast", bytes.toString("utf8"));
  await expect(page.getByText(/The one on this device was not touched/)).toBeVisible();
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(plans.row("Business continuity plan for Nordhamn Freight")).toHaveCount(2);
  await plan.goTo("about");
  await expect(page.getByLabel("Purpose", { exact: true })).toHaveValue("Changed since the copy.");
});

test("plans are renamed, duplicated, deleted and brought back", async ({ app, page }) => {
  await app.openSample();
  const plans = await app.open();
  const title = "Business continuity plan for Nordhamn Freight";
  await page.getByRole("button", { name: `Rename ${title}` }).click();
  await page.getByRole("dialog").getByLabel("Name of the plan").fill("Freight");
  await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await expect(plans.row("Freight")).toHaveCount(1);
  await page.getByRole("button", { name: "Duplicate Freight" }).click();
  await expect(plans.row("Freight (copy)")).toHaveCount(1);
  await page.getByRole("button", { name: "Delete Freight (copy)" }).click();
  await expect(plans.row("Freight (copy)")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(plans.row("Freight (copy)")).toHaveCount(1);
});

test("the sample is removed with one click, and can be brought back", async ({ app, page }) => {
  await app.openSample();
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await expect(page.getByText("The sample plan was removed.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Nordhamn" })).toHaveCount(1);
});

test("a link to a plan that is not here says so and offers a way on", async ({ app, page }) => {
  await app.goTo("/plans/somewhere-else/gaps");
  await expect(page.getByRole("heading", { name: "This plan is not on this device" })).toBeVisible();
  await page.getByRole("link", { name: "Go to the plans" }).click();
  await expect(page.getByRole("button", { name: "Open a file" })).toBeVisible();
});

test("where the browser has a dialog for saving, the file goes where the planner says", async ({
  app,
  page,
}) => {
  await page.addInitScript(saveIntoPrivateFolder);
  const plan = await app.openSample();
  await DocumentPage.open(plan);
  await page.getByRole("button", { name: "Save a copy of the plan" }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle("chosen.holdfast").catch(() => undefined);
        return (await handle?.getFile())?.text();
      }),
    )
    .toContain('"format":"holdfast-plan"');
});

function saveIntoPrivateFolder(): void {
  Object.assign(window, {
    showOpenFilePicker: () => Promise.reject(new Error("not asked for here")),
    showSaveFilePicker: async () =>
      (await navigator.storage.getDirectory()).getFileHandle("chosen.holdfast", { create: true }),
  });
}
