import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { RegistersPage } from "./pages/registers-page.ts";

async function newPlan(app: Holdfast): Promise<OpenPlan> {
  return (await app.newPlan()).create({ name: "Snowstorm", depth: "Start" });
}

/** Support works at the office or from home; its CRM needs the identity. */
const smallPlan = planOf({
  activities: [
    { id: "support", name: "Support", criticality: "missionCritical", mtpdMinutes: 480, order: "a0" },
    { id: "payroll", name: "Payroll", criticality: "important", order: "a1" },
    { id: "canteen", name: "Canteen", criticality: "deferrable", order: "a2" },
  ],
  roles: [{ id: "expert", name: "Network expert", minimumHeadcount: 1, order: "a0" }],
  locations: [
    { id: "hq", name: "Head office", hazardZone: "Stockholm", order: "a0" },
    { id: "homes", name: "Employees' homes", order: "a1" },
  ],
  systems: [
    { id: "crm", name: "CRM", recoveryMinutes: 180, order: "a0" },
    { id: "identity", name: "Identity", provider: "Microsoft", order: "a1" },
  ],
  needs: [
    { id: "n1", nodeId: "support", order: "a0" },
    { id: "n2", nodeId: "support", order: "a1" },
    { id: "n3", nodeId: "crm", order: "a2" },
    { id: "n4", nodeId: "payroll", order: "a3" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "hq", order: "a0" },
    { id: "o2", needId: "n1", nodeId: "homes", activationMinutes: 60, order: "a1" },
    { id: "o3", needId: "n2", nodeId: "crm", order: "a2" },
    { id: "o4", needId: "n3", nodeId: "identity", order: "a3" },
    { id: "o5", needId: "n4", nodeId: "crm", order: "a4" },
  ],
});

async function openSmallPlan(app: Holdfast): Promise<OpenPlan> {
  await (await app.open()).openFile("small.holdfast", formatPlanFile(smallPlan));
  return OpenPlan.whenReady(app.page);
}

const works = "Works at Head office, or after 1 h from Employees' homes for as long as needed.";

test("the snowstorm example is built with the keyboard alone, kept over a reload, and undone", async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  const plan = await newPlan(app);
  const registers = await RegistersPage.reach(plan);
  await expect(page.getByText("No activities yet")).toBeVisible();
  await registers.tabTo(page.getByLabel("Add an activity"));
  await page.keyboard.type("Support");
  await page.keyboard.press("Enter");
  await registers.press(page.getByRole("link", { name: "Open Support" }));
  await expect(page.getByRole("heading", { level: 1, name: "Support" })).toBeFocused();

  await registers.tabTo(page.getByLabel("Criticality"));
  await page.keyboard.type("Mission");
  await registers.typeInto(page.getByLabel(/MTPD/), "8h");
  await registers.typeInto(page.getByLabel(/RTO/), "120");
  await registers.addNeed("Head office", "location");
  await registers.addFallback(1, "Employees' homes", "location");
  // What is asked next is when the fallback can be used, and the focus is there.
  await expect(page.getByLabel("Time until Employees' homes can be used")).toBeFocused();
  await page.keyboard.type("60 min");
  await registers.addNeed("Agents", "role");
  await registers.addNeed("CRM", "system");
  await registers.addNeed("Telephony", "system");
  await registers.addFallback(4, "Mail", "system");
  await page.keyboard.type("30m");
  await registers.typeInto(page.getByLabel("How long Mail can be kept up"), "2 d");
  await registers.press(page.getByRole("link", { name: "Open Employees' homes" }));
  await expect(page.getByRole("heading", { level: 1, name: "Employees' homes" })).toBeFocused();
  await registers.addNeed("Remote access", "system");
  await registers.press(page.getByRole("link", { name: "Open Remote access" }));
  await registers.addNeed("Identity", "system");
  await plan.untilSaved();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Remote access" })).toBeVisible();
  await expect(registers.sentences()).toHaveText(["Needs Identity. Nothing can take over."]);
  await registers.press(page.getByRole("link", { name: "Employees' homes" }));
  await registers.press(page.getByRole("link", { name: "Support", exact: true }));
  await expect(registers.sentences()).toHaveText([
    works,
    "Needs Agents. Nothing can take over.",
    "Needs CRM. Nothing can take over.",
    "Needs Telephony, or after 30 min with Mail for up to 2 days.",
  ]);
  await expect(page.getByLabel("Criticality")).toHaveValue("missionCritical");
  await expect(page.getByLabel(/MTPD/)).toHaveValue("8 h");
  await expect(page.getByLabel(/RTO/)).toHaveValue("2 h");

  await registers.press(page.getByRole("button", { name: "Remove the need for Telephony" }));
  await expect(registers.sentences()).toHaveCount(3);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(registers.sentences()).toHaveCount(4);
  await expect(registers.sentences().last()).toHaveText(
    "Needs Telephony, or after 30 min with Mail for up to 2 days.",
  );
  await registers.press(registers.need(1).getByRole("button", { name: "Make Employees' homes the primary" }));
  await expect(registers.sentences().first()).toHaveText(
    "Works at Employees' homes, or at once from Head office for as long as needed.",
  );
  await page.keyboard.press("ControlOrMeta+z");
  await expect(registers.sentences().first()).toHaveText(works);
});

test("something that was made on the spot goes again with one step of undo", async ({ app, page }) => {
  const plan = await openSmallPlan(app);
  const registers = await RegistersPage.open(plan);
  await registers.openRecord("Canteen");
  await registers.addNeed("Kitchen", "location");
  await expect(registers.sentences()).toHaveText(["Works at Kitchen. Nothing can take over."]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(registers.sentences()).toHaveCount(0);
  await plan.goTo("registers/locations");
  await expect(page.getByRole("link", { name: "Employees' homes" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kitchen" })).toHaveCount(0);
});

test("what is deleted says who needs it, shows as missing there, and comes back with its own needs", async ({
  app,
  page,
}) => {
  const plan = await openSmallPlan(app);
  const registers = await RegistersPage.open(plan, "systems");
  await registers.openRecord("CRM");
  await expect(
    page.getByText("2 records need it and will show it as missing: Support and Payroll."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("Removed: CRM. 2 records need it")).toBeVisible();

  await plan.goTo("registers/activities/support");
  await expect(registers.sentences().nth(1)).toHaveText("Needs CRM (deleted). Nothing can take over.");
  await registers.need(2).getByRole("button", { name: "Bring back CRM" }).click();
  await expect(registers.sentences().nth(1)).toHaveText("Needs CRM. Nothing can take over.");
  await page.getByRole("link", { name: "Open CRM" }).click();
  await expect(registers.sentences()).toHaveText(["Needs Identity. Nothing can take over."]);
});

test("a thing and those that it leans on are told of their deadlock, calmly", async ({ app, page }) => {
  const plan = await openSmallPlan(app);
  const registers = await RegistersPage.open(plan, "systems");
  await registers.openRecord("Identity");
  await registers.addNeed("CRM");
  await expect(page.getByText(/^A loop: it needs CRM, and CRM needs it in turn/)).toBeVisible();
  await registers.addNeed("Identity");
  await expect(page.getByText(/^It needs itself and nothing else can take over/)).toBeVisible();
});

test("a length of time that cannot be read is said at its field and not stored", async ({ app, page }) => {
  const plan = await openSmallPlan(app);
  await plan.goTo("registers/systems/crm");
  const field = page.getByLabel("Recovery time");
  await field.fill("soon");
  await field.blur();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/Write a length of time like/);
  await plan.goTo("registers/systems");
  await expect(page.getByRole("cell", { name: "3 h, not tested" })).toBeVisible();
});

test("rows are copied with their needs, moved by the keyboard, sorted and looked for", async ({
  app,
  page,
}) => {
  const plan = await openSmallPlan(app);
  const registers = await RegistersPage.open(plan);
  await page.getByRole("button", { name: "Duplicate Support" }).click();
  expect(await registers.names()).toEqual(["Support", "Copy of Support", "Payroll", "Canteen"]);

  await page.getByRole("button", { name: "Change the order" }).click();
  await registers.row("Support").getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByText("Support is now number 2 of 4.")).toBeAttached();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(registers.row("Support").getByRole("link")).toBeFocused();
  expect(await registers.names()).toEqual(["Copy of Support", "Payroll", "Support", "Canteen"]);
  await page.getByRole("button", { name: "Done" }).click();

  await page.getByRole("button", { name: "Name" }).click();
  expect(await registers.names()).toEqual(["Canteen", "Copy of Support", "Payroll", "Support"]);
  await page.getByRole("button", { name: "Keep the rows in the order shown now" }).click();
  await plan.untilSaved();
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(5);
  expect(await registers.names()).toEqual(["Canteen", "Copy of Support", "Payroll", "Support"]);

  await registers.addNames("Add an activity", ["Dispatch", "Alerting"]);
  await page.getByLabel("Search").fill("mission");
  expect(await registers.names()).toEqual(["Copy of Support", "Support"]);
  await registers.openRecord("Copy of Support");
  await expect(registers.sentences()).toHaveText([works, "Needs CRM. Nothing can take over."]);
});

test("people are linked to roles from either side, and a sole holder shows", async ({ app, page }) => {
  const plan = await openSmallPlan(app);
  const registers = await RegistersPage.open(plan, "people");
  await registers.addNames("Add a person", ["Anna Berg"]);
  await registers.openRecord("Anna Berg");
  await page.getByRole("combobox", { name: "Holds the roles" }).focus();
  await registers.choose("Network expert");
  await page.getByLabel("Works at, as a rule").selectOption("Head office");
  await plan.goTo("registers/roles");
  await expect(registers.row("Network expert")).toContainText("1 linked");
  await expect(registers.row("Network expert")).toContainText("Sole holder");

  await registers.openRecord("Network expert");
  await page.getByRole("combobox", { name: "Can stand in" }).focus();
  await registers.choose("Bo Ek", "person");
  await plan.goTo("registers/roles");
  await expect(registers.row("Network expert")).toContainText("2 linked");
  await expect(registers.row("Network expert")).not.toContainText("Sole holder");
  await plan.goTo("registers/people");
  await expect(registers.row("Bo Ek")).toContainText("Network expert");
});

test("among 2,000 systems every one is found, and the table draws a screenful", async ({ app, page }) => {
  const systems = Array.from({ length: 2000 }, (_, at) => ({ id: `s${at}`, name: `System ${at}` }));
  await (await app.open()).openFile("large.holdfast", formatPlanFile(planOf({ systems })));
  const registers = await RegistersPage.open(await OpenPlan.whenReady(page), "systems");
  await expect(page.getByText("2,000 in this register")).toBeVisible();
  expect((await registers.names()).length).toBeLessThan(200);
  await page.getByLabel("Search").fill("system 1999");
  await expect(page.getByText("1 of 2,000 found")).toBeVisible();
  expect(await registers.names()).toEqual(["System 1999"]);
});

const looks = [
  "registers",
  "registers/roles",
  "registers/people",
  "registers/suppliers",
  "registers/activities/support",
  "registers/roles/expert",
  "registers/systems/crm",
  "registers/locations/hq",
];

for (const colorScheme of ["light", "dark"] as const) {
  test(`the registers have no accessibility violation in ${colorScheme}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const plan = await openSmallPlan(app);
    for (const path of looks) {
      await plan.goTo(path);
      expect(await violationsOf(page), path).toEqual([]);
    }
    await plan.goTo("registers/activities/support");
    await page.getByRole("combobox", { name: "Add a need" }).click();
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await violationsOf(page), "with the list open").toEqual([]);
  });
}

test("the registers fit on 320 px, also with a list open", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const plan = await openSmallPlan(app);
  for (const path of looks) {
    await plan.goTo(path);
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
  }
  await plan.goTo("registers/activities/support");
  await page.getByRole("combobox", { name: "Fallback 1" }).click();
  await expect(page.getByRole("listbox")).toBeVisible();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});
