import type { Locator, Page } from "@playwright/test";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import type { OpenPlan } from "./pages/open-plan.ts";
import { RegistersPage } from "./pages/registers-page.ts";

const gap =
  "If Head office and Remote access fail together, Support stops for 1 day; its limit is 8 h. Either alone it survives.";

const events = (page: Page): Locator =>
  page
    .getByRole("list", { name: "Gaps that show only when these areas fail together" })
    .getByRole("listitem");

const detail = (page: Page): Locator => page.getByRole("article", { name: "Location and systems" });

/** Support works at the office, or after an hour from home, which needs remote access. */
async function buildSnowstorm(
  app: Holdfast,
  page: Page,
): Promise<{ plan: OpenPlan; registers: RegistersPage }> {
  const plan = await (await app.newPlan()).create({ name: "Snowstorm", depth: "Start" });
  const registers = await RegistersPage.reach(plan);
  await registers.tabTo(page.getByLabel("Add an activity"));
  await page.keyboard.type("Support");
  await page.keyboard.press("Enter");
  await registers.press(page.getByRole("link", { name: "Open Support" }));
  await registers.typeInto(page.getByLabel(/MTPD/), "8h");
  await registers.typeInto(page.getByLabel(/RTO/), "2h");
  await registers.addNeed("Head office", "location");
  await registers.addFallback(1, "Employees' homes", "location");
  await page.keyboard.type("60 min");
  await registers.press(page.getByRole("link", { name: "Open Employees' homes" }));
  await registers.addNeed("Remote access", "system");
  return { plan, registers };
}

async function goToGaps(registers: RegistersPage): Promise<void> {
  const { page } = registers;
  const navigation = page.getByRole("navigation", { name: "This plan" });
  await registers.press(navigation.getByRole("link", { name: "Gaps", exact: true }));
  const views = page.getByRole("table", { name: "Stated and modelled gap of the seven regions" });
  await registers.press(views.getByRole("link", { name: "Location and systems", exact: true }));
}

test("the gap of the snowstorm is found by keyboard, follows the assumptions, and goes when it is mended", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const { plan, registers } = await buildSnowstorm(app, page);
  await goToGaps(registers);
  await expect(detail(page)).toContainText("Modelled gap: 100%");
  await expect(detail(page)).toContainText("Headline: Modelled (the answers are not rated yet).");
  await expect(events(page)).toContainText([gap]);

  await expect(page.getByRole("link", { name: `Try it: ${gap}` })).toHaveAttribute(
    "href",
    /what-if\?with=node.*&with=node/,
  );

  // Either area alone has no gap.
  for (const [region, name] of [
    ["L", "Location"],
    ["S", "Systems"],
  ] as const) {
    await plan.goTo(`gaps?region=${region}`);
    await expect(page.getByRole("article", { name, exact: true })).toContainText(
      "No single event in this area stops an activity for longer than its limit.",
    );
  }
  await plan.goTo("gaps?region=LS");
  await expect(events(page)).toContainText([gap]);

  await registers.press(page.getByText("What the model assumes"));
  const systems = page.getByLabel("A system is down for");
  await registers.typeInto(systems, "6 h");
  await expect(detail(page)).toContainText(
    "These areas together add no gap that one of them alone, or two, does not show.",
  );
  await expect(systems).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(events(page)).toContainText([gap]);

  await plan.goTo("registers/activities");
  await registers.press(page.getByRole("link", { name: "Support", exact: true }));
  await registers.addFallback(1, "Hotel by the station", "location");
  await page.keyboard.type("2 h");
  await goToGaps(registers);
  await expect(detail(page)).toContainText("Modelled gap: 0%");
  await expect(events(page)).toHaveCount(0);
});

test("a plan without activities says how the second view comes about, and its assumptions can be set", async ({
  app,
  page,
}) => {
  const plan = await (await app.newPlan()).create({ name: "Empty", depth: "Start" });
  await plan.goTo("gaps?region=LS");
  await expect(page.getByText("Nothing is modelled yet. Record an activity with its MTPD")).toBeVisible();
  await page.getByText("What the model assumes").click();
  const rate = page.getByLabel("Share of people away in a broad absence, in percent");
  await rate.fill("120");
  await expect(page.getByText("Type a whole number from 0 to 100. It is not saved.")).toBeVisible();
  await rate.fill("20");
  await plan.untilSaved();
  await page.reload();
  await page.getByText("What the model assumes").click();
  await expect(rate).toHaveValue("20");
});

test("what cannot work as it is recorded stands in its region, and becomes an action in one step", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  await plan.goTo("gaps?region=S");
  const region = page.getByRole("article", { name: "Systems", exact: true });
  const found = region.getByRole("list", { name: "Feasibility checks" }).getByRole("listitem");
  const deadlock = found.filter({
    hasText: "need each other: once all of them are down, none starts again.",
  });
  await expect(deadlock).toHaveCount(1);
  await deadlock.getByRole("button", { name: /^Make an action/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Add action" }).click();
  await expect(
    page.getByText("Action added: Give one of them a way to start without the others"),
  ).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the modelled view has no accessibility violation in ${colorScheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const plan = await app.openSample();
    await plan.goTo("gaps?region=PL");
    await page.getByText("What the model assumes").click();
    await expect(
      page.getByRole("table", { name: "Stated and modelled gap of the seven regions" }),
    ).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("the modelled view fits on 320 px, with everything open", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const plan = await app.openSample();
  for (const region of ["L", "PLS"]) {
    await plan.goTo(`gaps?region=${region}`);
    await expect(
      page.getByRole("table", { name: "Stated and modelled gap of the seven regions" }),
    ).toBeVisible();
    await page.locator("main details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await overflowOf(page), region).toBeLessThanOrEqual(0);
  }
});
