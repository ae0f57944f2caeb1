import { strToU8, zipSync } from "fflate";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { expect, test } from "./fixtures.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { ImportPage } from "./pages/import-page.ts";
import { OpenPlan } from "./pages/open-plan.ts";

const plan = planOf({ roles: [{ id: "desk", name: "Service desk", order: "a0" }] });

async function openPlan(app: Holdfast): Promise<OpenPlan> {
  await (await app.open()).openFile("plan.holdfast", formatPlanFile(plan));
  return OpenPlan.whenReady(app.page);
}

/** 300 people, semicolons between the cells: one without a name, one twice. */
function peopleTable(): string {
  const people = Array.from({ length: 300 }, (_, at) => {
    const name = at === 99 ? "" : `Person ${at === 199 ? 1 : at + 1}`;
    return [
      name,
      at % 3 === 0 ? "Service desk" : "Gate keeper",
      at % 2 === 0 ? "Quay 2" : "Head office",
      "x",
    ];
  });
  return [["Employee", "Role", "Site", "Shoe size"], ...people].map((row) => row.join(";")).join("\r\n");
}

/** A workbook of one sheet. */
function workbook(sheetData: string): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

const text = (place: string, value: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("300 people are read from a CSV file by keyboard, looked at, taken in one step, and taken back", async ({
  app,
  page,
}) => {
  const opened = await openPlan(app);
  await opened.goTo("registers/people");
  const importing = new ImportPage(page);
  await importing.press(page.getByRole("link", { name: "Import", exact: true }));
  await importing.choose("people.csv", peopleTable());

  expect(await importing.field("Employee")).toBe("name");
  expect(await importing.field("Role")).toBe("holds");
  expect(await importing.field("Site")).toBe("locationId");
  expect(await importing.field("Shoe size")).toBe("");
  await expect(importing.summary).toHaveText("298 rows are added, 2 cannot be read.");
  await expect(page.getByText("Made along the way: Quay 2, Gate keeper and Head office.")).toBeVisible();
  await expect(importing.outcome("–")).toContainText("It has no name.");
  await expect(importing.outcome("Person 1").first()).toContainText("Row 2 has the same name.");
  await opened.goTo("registers/people");
  await expect(page.getByText("No people yet")).toBeVisible();

  await importing.press(page.getByRole("link", { name: "Import", exact: true }));
  await importing.choose("people.csv", peopleTable());
  await importing.apply(298);
  await importing.press(page.getByRole("link", { name: "Go to the register" }));
  await expect(page.getByRole("link", { name: "People (298)" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Roles (2)" })).toBeVisible();
  await opened.untilSaved();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("link", { name: "People (0)" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Roles (1)" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Locations (0)" })).toBeVisible();
});

test("a workbook updates what is known by its name, and the import is undone where it was made", async ({
  app,
  page,
}) => {
  const opened = await openPlan(app);
  const importing = await ImportPage.open(opened, "roles");
  const rows = [
    `<row r="1">${text("A1", "Role")}${text("B1", "Number of people")}</row>`,
    `<row r="2">${text("A2", "SERVICE DESK")}<c r="B2"><v>7</v></c></row>`,
    `<row r="3">${text("A3", "Gate")}${text("B3", "several")}</row>`,
  ];
  await importing.choose("roles.xlsx", workbook(rows.join("")));
  await expect(importing.summary).toHaveText("0 rows are added, 1 is changed, 1 cannot be read.");
  await expect(importing.outcome("SERVICE DESK")).toContainText("nothing → 7");
  await expect(importing.outcome("Gate")).toContainText("“several” is no whole number.");
  await importing.press(page.getByRole("button", { name: "Import 1 row" }));
  await expect(page.getByText("Imported into Roles")).toBeVisible();
  await importing.press(page.getByRole("button", { name: "Undo the import" }));
  await expect(page.getByText("The import was undone.")).toBeVisible();
  await opened.goTo("registers/roles/desk");
  await expect(page.getByLabel("How many hold it")).toHaveValue("");
});

test("a bomb, a cell far away, a table that is too wide and no table at all are refused, each with its reason", async ({
  app,
  page,
}) => {
  const importing = await ImportPage.open(await openPlan(app), "systems");
  const bomb = zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/worksheets/sheet1.xml": new Uint8Array(120 * 2 ** 20),
  });
  const refusals: readonly (readonly [string, Buffer, string])[] = [
    ["bomb.xlsx", Buffer.from(bomb), "It is too large"],
    ["far.xlsx", workbook(`<row r="1">${text("A1048576", "x")}</row>`), "It has more than 20,000 rows."],
    ["wide.csv", Buffer.from(`${"a,".repeat(10_000)}a\n1`), "It has more than 200 columns."],
    ["photo.csv", Buffer.from("PNG\u0000\u0001"), "It is no table that can be read"],
    ["heads.csv", Buffer.from("Name,Note\n"), "It has no rows below its heads."],
  ];
  for (const [name, content, reason] of refusals) {
    await importing.choose(name, content);
    await expect(page.getByRole("alert")).toContainText(`${name} was not read. The plan is unchanged.`);
    await expect(page.getByRole("alert")).toContainText(reason);
  }
  await page.getByText("Or paste a table").click();
  await page.getByLabel("Table, with its heads in the first row").fill("System\tRecovery (h)\nCRM\t4");
  await page.getByRole("button", { name: "Read the pasted table" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(importing.summary).toHaveText("1 row is added.");
});

test("a register that is saved as CSV and read in again changes nothing", async ({ app, page }) => {
  const opened = await app.openSample();
  await opened.goTo("registers/systems");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const file = await (await download).path();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText("Nothing would change.")).toBeVisible();
});
