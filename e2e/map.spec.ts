import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { createLargeMapPlan } from "#src/domain/registers/map/testing/large-map-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { MapPage } from "./pages/map-page.ts";
import { OpenPlan } from "./pages/open-plan.ts";

/** Support needs a place, with a fallback, and the CRM; identity and network need each other; one option is gone. */
const smallPlan = planOf({
  activities: [
    { id: "support", name: "Support", criticality: "missionCritical", order: "a0" },
    { id: "payroll", name: "Payroll", criticality: "important", order: "a1" },
  ],
  locations: [
    { id: "hq", name: "Head office", order: "a0" },
    { id: "homes", name: "Employees' homes", order: "a1" },
  ],
  systems: [
    { id: "crm", name: "CRM", order: "a0" },
    { id: "identity", name: "Identity", order: "a1" },
    { id: "network", name: "Network", order: "a2" },
    { id: "old", name: "Old payroll", order: "a3", deletedAt: "2026-01-02T00:00:00.000Z" },
    { id: "printer", name: "Printer", order: "a4" },
  ],
  needs: [
    { id: "n1", nodeId: "support", order: "a0" },
    { id: "n2", nodeId: "support", order: "a1" },
    { id: "n3", nodeId: "crm", order: "a2" },
    { id: "n4", nodeId: "identity", order: "a3" },
    { id: "n5", nodeId: "network", order: "a4" },
    { id: "n6", nodeId: "payroll", order: "a5" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "hq", order: "a0" },
    { id: "o2", needId: "n1", nodeId: "homes", activationMinutes: 60, order: "a1" },
    { id: "o3", needId: "n2", nodeId: "crm", order: "a2" },
    { id: "o4", needId: "n3", nodeId: "identity", order: "a3" },
    { id: "o5", needId: "n4", nodeId: "network", order: "a4" },
    { id: "o6", needId: "n5", nodeId: "identity", order: "a5" },
    { id: "o7", needId: "n6", nodeId: "old", order: "a6" },
  ],
});

async function openPlan(app: Holdfast, plan: Plan): Promise<OpenPlan> {
  await (await app.open()).openFile("small.holdfast", formatPlanFile(plan));
  return OpenPlan.whenReady(app.page);
}

test("an activity is chosen, its map walked, a node opened and left, by the keyboard alone", async ({
  app,
  page,
}) => {
  const plan = await openPlan(app, smallPlan);
  const map = new MapPage(page);
  await plan.goTo("registers/activities");
  await map.press(page.getByRole("link", { name: "Map" }));
  await expect(page.getByRole("heading", { level: 2, name: "The whole plan" })).toBeVisible();
  await map.show("Support");
  await expect(page.getByRole("heading", { level: 2, name: "What Support leans on" })).toBeVisible();
  await expect(page.getByText("6 of 9 records, 6 links between them")).toBeVisible();
  await expect(map.boxes).toHaveCount(6);

  await map.tabTo(map.box("Support"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await expect(map.box("Network")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(map.box("Identity")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(map.box("CRM")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(map.details.getByRole("heading", { name: "CRM" })).toBeFocused();
  await expect(map.details.getByText("Needs Identity. Nothing can take over.")).toBeVisible();
  await expect(map.box("CRM")).toHaveAttribute("aria-pressed", "true");

  await map.press(map.details.getByRole("button", { name: "Support" }));
  await expect(map.details.getByRole("heading", { name: "Support" })).toBeFocused();
  await expect(
    map.details.getByText("Works at Head office, or after 1 h from Employees' homes for as long as needed."),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(map.details).toHaveCount(0);
  await expect(map.box("Support")).toBeFocused();

  await page.keyboard.press("Enter");
  await map.press(map.details.getByRole("link", { name: "Open in the registers" }));
  await expect(page.getByRole("heading", { level: 1, name: "Support" })).toBeVisible();
  await page.goBack();
  await expect(map.details.getByRole("heading", { name: "Support" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "What Support leans on" })).toBeVisible();
});

test("a deadlock, a deleted option, a search and what leans on something are told in words", async ({
  app,
  page,
}) => {
  const map = await MapPage.open(await openPlan(app, smallPlan));
  await expect(
    page.getByText(/^Deadlock: Identity and Network cannot start without each other/),
  ).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Network, System, deadlock. Needs 1. Needed by 1." }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Old payroll, System, deleted. Needs 0." })).toBeVisible();
  await expect(page.getByText("On their own: they need nothing, and nothing needs them")).toBeVisible();

  await page.getByLabel("Search").fill("crm");
  await expect(page.getByText("1 found: Enter goes there")).toBeVisible();
  await expect(page).toHaveURL(/q=crm/);
  await page.getByLabel("Search").press("Enter");
  await expect(map.box("CRM")).toBeFocused();
  await page.getByLabel("Search").fill("");

  await map.box("Network").click();
  await map.details.getByRole("button", { name: "Show only what leans on it" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "What leans on Network" })).toBeVisible();
  await expect(map.boxes).toHaveCount(4);
  expect((await map.names()).toSorted()).toEqual(["CRM", "Identity", "Network", "Support"]);
  await page.getByLabel("How far").selectOption("1 step");
  await expect(map.boxes).toHaveCount(2);
  await page.reload();
  await expect(map.boxes).toHaveCount(2);
  await page.goBack();
  await expect(map.boxes).toHaveCount(4);
});

test("the table says the same in words, and the address keeps it", async ({ app, page }) => {
  const map = await MapPage.open(await openPlan(app, smallPlan), "?start=support");
  await expect(map.boxes).toHaveCount(6);
  await map.press(page.getByRole("link", { name: "Table" }));
  await expect(page.getByRole("row")).toHaveCount(8);
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "CRM" }) });
  await expect(row).toHaveText(/System.*Needs Identity\. Nothing can take over\..*Support/);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(8);
  await page.getByRole("link", { name: "CRM" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "CRM" })).toBeVisible();
});

test("the map follows the plan, and keeps what it shows until the new drawing is there", async ({
  app,
  page,
}) => {
  const plan = await openPlan(app, smallPlan);
  const map = await MapPage.open(plan, "?start=payroll");
  await expect(map.boxes).toHaveCount(2);
  await map.box("Old payroll").click();
  await map.details.getByRole("link", { name: "Open in the registers" }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByRole("link", { name: "Map" }).click();
  await expect(
    page.getByRole("button", { name: "Old payroll, System. Needs 0. Needed by 1." }),
  ).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("button", { name: "Old payroll, System, deleted." })).toBeVisible();
});

test("300 nodes begin with one activity, and stay readable whatever is shown", async ({ app, page }) => {
  const plan = await openPlan(app, createLargeMapPlan(300, 600));
  const map = await MapPage.open(plan);
  await expect(map.boxes.first()).toBeVisible();
  expect(await map.boxes.count()).toBeLessThan(60);
  expect(Math.min(...(await map.fontSizes()))).toBeGreaterThanOrEqual(10);
  expect(await map.collisions()).toEqual([]);

  await map.show("The whole plan");
  await expect(map.boxes).toHaveCount(300);
  expect(Math.min(...(await map.fontSizes()))).toBeGreaterThanOrEqual(10);
  expect(await map.collisions()).toEqual([]);

  await page.getByRole("button", { name: "Fit" }).click();
  await expect(page.locator(".map-zoom-value")).not.toHaveText("100%");
  await page.getByRole("button", { name: "Actual size" }).click();
  await expect(page.locator(".map-zoom-value")).toHaveText("100%");
  expect(Math.min(...(await map.fontSizes()))).toBeGreaterThanOrEqual(10);

  // By the wheel with Ctrl, and by dragging what lies between the boxes.
  const drawing = page.locator(".map-scroll");
  const scrolled = (): Promise<number> => drawing.evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  const area = await drawing.boundingBox();
  if (!area) throw new Error("the map is not on the screen");
  const gutter = { x: area.x + 260, y: area.y + 60 };
  await page.mouse.move(gutter.x, gutter.y);
  await page.mouse.down();
  await page.mouse.move(gutter.x, gutter.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(await scrolled()).toBe(before - 200);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect(page.locator(".map-zoom-value")).not.toHaveText("100%");
});

const looks = ["map", "map?node=crm", "map?start=support&q=crm", "map?view=table"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`the map has no accessibility violation in ${colorScheme}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const plan = await openPlan(app, smallPlan);
    for (const path of looks) {
      await plan.goTo(path);
      await expect(page.locator(".map-box[role=button], .map-table").first()).toBeVisible();
      expect(await violationsOf(page), path).toEqual([]);
    }
  });
}

test("the map fits on 320 px, and scrolls within itself", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const plan = await openPlan(app, smallPlan);
  for (const path of looks) {
    await plan.goTo(path);
    await expect(page.locator(".map-box[role=button], .map-table").first()).toBeVisible();
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
  }
});

test("a plan without needs says where to begin", async ({ app, page }) => {
  const plan = await openPlan(app, planOf({ activities: Object.values(smallPlan.activities) }));
  await MapPage.open(plan);
  await expect(page.getByRole("heading", { name: "No needs yet" })).toBeVisible();
  await page.getByRole("link", { name: "To the activities" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Activities" })).toBeVisible();
});
