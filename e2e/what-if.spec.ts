import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import { ActionsPage } from "./pages/actions-page.ts";
import { DocumentPage } from "./pages/document-page.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { RegistersPage } from "./pages/registers-page.ts";
import { WhatIfPage } from "./pages/what-if-page.ts";
import { readPdf } from "./read-pdf.ts";

/** Nothing runs without identity; identity needs the network, and the network identity. */
const loop = planOf({
  activities: [
    { id: "work", name: "Dispatch", criticality: "important", mtpdMinutes: 240, rtoMinutes: 60, order: "a0" },
  ],
  systems: [
    { id: "identity", name: "Identity", recoveryMinutes: 30, order: "a0" },
    { id: "network", name: "Network", recoveryMinutes: 30, order: "a1" },
    { id: "codes", name: "Paper codes", order: "a2" },
  ],
  needs: [
    { id: "n1", nodeId: "work", order: "a0" },
    { id: "n2", nodeId: "identity", order: "a1" },
    { id: "n3", nodeId: "network", order: "a2" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "identity", order: "a0" },
    { id: "o2", needId: "n2", nodeId: "network", order: "a1" },
    { id: "o3", needId: "n3", nodeId: "identity", order: "a2" },
  ],
});

async function openPlan(app: Holdfast, plan: Plan): Promise<OpenPlan> {
  await (await app.open()).openFile("small.holdfast", formatPlanFile(plan));
  return OpenPlan.whenReady(app.page);
}

const tooLong = "1 of 1 activities stops longer than it may: Support.";
const inTime = "1 stops and is back in time: Support.";

test("a scenario is tried by keyboard, explained, and its fix seen, made an action and taken back", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const plan = await openPlan(app, createSnowstorm());
  const whatIf = await WhatIfPage.reach(plan);
  await whatIf.start("Snowstorm");
  await expect(whatIf.says).toHaveText("Nothing fails in this scenario yet.");

  await whatIf.turn("Head office");
  await expect(whatIf.says).toContainText(inTime);
  await whatIf.turn("Remote access");
  await expect(whatIf.says).toHaveText(tooLong);
  await expect(whatIf.verdict("Support")).toContainText("Stops for too long");
  await expect(whatIf.verdict("Support")).toContainText("12 h");

  await whatIf.unfold("Why Support stops");
  await expect(
    page.getByText("Support stands still because Head office is closed and Remote access is down."),
  ).toBeVisible();
  await expect(page.getByText("Head office is closed in this scenario.")).toBeVisible();

  await whatIf.typeInto(whatIf.time("Remote access", "Is out for"), "1h");
  await expect(whatIf.says).toContainText(inTime);
  await whatIf.typeInto(whatIf.time("Remote access", "Is out for"), "2 days");
  await whatIf.typeInto(whatIf.time("Head office", "Fails after"), "30 min");
  await expect(whatIf.says).toHaveText(tooLong);

  await whatIf.press(page.getByRole("button", { name: "Find the smallest fixes" }));
  const fix = "Bring Head office back within 8 h after a loss, and test it (now 12 h)";
  await expect(page.getByRole("heading", { name: "Smallest fixes" })).toBeFocused();
  await whatIf.press(page.getByRole("button", { name: `Show with this fix: ${fix}` }));
  await expect(page.getByText("Imagined: what you see is not the plan")).toBeVisible();
  await expect(whatIf.verdict("Support")).toContainText("Late, but within its limit");
  await expect(whatIf.verdict("Support")).toContainText("Without it: Stops for too long");
  await expect(whatIf.says).toHaveText(tooLong);

  await whatIf.press(page.getByRole("button", { name: `Make an action: ${fix}` }));
  await expect(page.getByRole("link", { name: "It is an action" })).toBeFocused();
  await plan.untilSaved();
  await page.reload();
  await expect(whatIf.verdict("Support")).toContainText("Stops for too long");
  await ActionsPage.open(plan);
  await expect(page.getByRole("rowheader", { name: fix })).toBeVisible();
  await page.goBack();
  await whatIf.press(page.getByRole("button", { name: "Find the smallest fixes" }));
  await expect(page.getByRole("link", { name: "It is an action" })).toBeVisible();

  await page.getByRole("button", { name: /^Make an action: Bring Remote access/ }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(page.getByRole("button", { name: /^Make an action: Bring Remote access/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "It is an action" })).toHaveCount(1);
});

test("a deadlock is named, mended in the register, and gone", async ({ app, page }) => {
  const plan = await openPlan(app, loop);
  const whatIf = await WhatIfPage.reach(plan);
  await whatIf.start("Short network failure");
  await whatIf.turn("Network");
  await expect(whatIf.says).toContainText(
    "There is a deadlock: Identity and Network never start again by themselves.",
  );
  await expect(page.getByText("Identity and Network wait for each other")).toBeVisible();
  await expect(whatIf.verdict("Dispatch")).toContainText("Not restored within 30 days");

  await whatIf.press(page.getByRole("link", { name: "Open Network" }));
  await expect(page.getByRole("heading", { level: 1, name: "Network" })).toBeVisible();
  await new RegistersPage(page).addFallback(1, "Paper codes");
  await plan.untilSaved();

  await WhatIfPage.reach(plan);
  await whatIf.press(page.getByRole("link", { name: "Short network failure" }));
  await expect(whatIf.says).toContainText("1 stops and is back in time: Dispatch.");
  await expect(page.getByText("wait for each other")).toHaveCount(0);
});

test("two scenarios are compared; a chosen one is kept with the plan and stands in the PDF", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const plan = await openPlan(app, createSnowstorm());
  const whatIf = await WhatIfPage.open(plan);
  await whatIf.start("Storm alone");
  await whatIf.turn("Head office");
  await whatIf.press(page.getByRole("button", { name: "Duplicate" }));
  await expect(page.getByRole("heading", { level: 1, name: "Copy of Storm alone" })).toBeFocused();
  await whatIf.unfold("Name and note");
  await whatIf.typeInto(page.getByLabel("Name", { exact: true }), "Storm and remote access");
  await whatIf.turn("Remote access");
  await expect(whatIf.says).toHaveText(tooLong);

  await page.getByLabel("Compare with", { exact: true }).selectOption("Storm alone");
  await expect(page.getByText("1 activity comes out differently.")).toBeVisible();
  const compared = page.getByRole("table", { name: "Storm and remote access and Storm alone" });
  await expect(compared.getByRole("row", { name: /^Support/ })).toContainText(
    /Stops for too long.*12 h.*Back in time.*1 h.*Worse in Storm and remote access/,
  );

  await whatIf.turn("Put this scenario and its result into the document");
  await plan.untilSaved();
  await page.reload();
  await expect(whatIf.switch("Remote access")).toBeChecked();
  const { bytes } = await (await DocumentPage.open(plan)).savePdf();
  const { text } = await readPdf(bytes);
  expect(text).toContain(tooLong.replace(/\s/g, ""));
  expect(text).toContain("Verdictperactivity:Stormandremoteaccess");
  expect(text).not.toContain("Verdictperactivity:Stormalone");

  await WhatIfPage.open(plan);
  await page.getByRole("button", { name: "Remove: Storm alone" }).click();
  await expect(page.getByRole("link", { name: "Storm alone" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(page.getByRole("link", { name: "Storm alone" })).toBeVisible();
});

test("an event opens by its address, and a second time as the same scenario", async ({ app, page }) => {
  const plan = await openPlan(app, createSnowstorm());
  for (const visit of [1, 2]) {
    await page.goto(`./#/plans/${plan.id}/what-if?with=node:office&with=node:remote`);
    await expect(
      page.getByRole("heading", { level: 1, name: "Head office and Remote access" }),
      `visit ${visit}`,
    ).toBeVisible();
  }
  await WhatIfPage.open(plan);
  await expect(page.getByRole("link", { name: "Head office and Remote access" })).toHaveCount(1);
});

test("a scenario of the catalogue brings its absence along, and a search finds one thing among many", async ({
  app,
  page,
}) => {
  const { activities } = createSnowstorm();
  const many = planOf({
    activities: Object.values(activities),
    systems: Array.from({ length: 300 }, (_, at) => ({ id: `system-${at}`, name: `System ${at}` })),
    needs: [{ id: "n", nodeId: "support" }],
    needOptions: [{ id: "o", needId: "n", nodeId: "system-217" }],
  });
  const plan = await openPlan(app, many);
  const whatIf = await WhatIfPage.open(plan);
  await page.getByLabel("From the catalogue").selectOption({ label: "Influenza wave" });
  await page.getByRole("button", { name: "Start" }).last().click();
  await expect(page.getByLabel("Absent, in percent")).toHaveValue("40");
  await whatIf.typeInto(page.getByLabel("Find something"), "217");
  await whatIf.turn("System 217");
  await expect(whatIf.says).toContainText("Support");
  await expect(page.getByRole("checkbox", { name: /^System/ })).toHaveCount(1);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a scenario has no accessibility violation in ${colorScheme}, and fits 320 px`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await app.openSample();
    const plan = await OpenPlan.whenReady(page);
    const whatIf = await WhatIfPage.open(plan);
    await page.getByRole("link", { name: "Snowstorm, and the VPN fails under it" }).click();
    await whatIf.unfold("Why Booking stops");
    await page.getByRole("button", { name: "Find the smallest fixes" }).click();
    await page
      .getByRole("button", { name: /^Show with this fix/ })
      .first()
      .click();
    await page.getByLabel("Compare with", { exact: true }).selectOption("Storm surge at the quay");
    await whatIf.unfold("The same as a table");
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
}
