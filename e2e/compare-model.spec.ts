import type { Page } from "@playwright/test";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import { ComparePage } from "./pages/compare-page.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import type { OpenPlan } from "./pages/open-plan.ts";
import { RegistersPage } from "./pages/registers-page.ts";
import { readPdf } from "./read-pdf.ts";

const appeared = "If Terminal Quay 2 fails, Cross-docking stops for 3 days; its limit is 1 day.";
const covered =
  "If many people and Terminal Quay 2 are out together, Cross-docking stops for 3 days; its limit is 1 day. Either alone it survives.";

/** The sample, sealed; then the draft loses the fallback that Cross-docking has. */
async function sealAndWeaken(app: Holdfast): Promise<OpenPlan> {
  const plan = await app.openSample();
  const { page } = plan;
  await plan.goTo("versions?seal");
  await page.getByLabel("Why this version is made").fill("Before the yard is given up");
  await page.getByLabel("Prepared by").fill("Elin Dahl");
  await page.getByRole("button", { name: /^Seal (version \d|in spite of)/ }).click();
  await expect(page.getByText("Version 1 is sealed")).toBeVisible();
  const registers = await RegistersPage.open(plan);
  await registers.openRecord("Cross-docking");
  await page.getByRole("button", { name: "Remove Lindsjö office and yard from this need" }).click();
  await plan.untilSaved();
  return plan;
}

async function compareModels(page: Page, plan: OpenPlan): Promise<ComparePage> {
  const compare = new ComparePage(page);
  await page.goto(`./#/compare?before=${plan.id}:1&after=${plan.id}:draft`);
  await compare.view(/^What the model says/);
  await expect(compare.result.getByRole("table", { name: "Activities before and after" })).toBeVisible();
  return compare;
}

test("a fallback that was removed shows as a worse verdict and as the event that stops the activity now", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const plan = await sealAndWeaken(app);
  const compare = await compareModels(page, plan);

  const activities = compare.result.getByRole("table", { name: "Activities before and after" });
  const row = activities.getByRole("row").filter({ hasText: "Cross-docking" });
  await expect(row.getByRole("cell")).toHaveText([
    "Fails only together: People and location",
    "Fails alone: Location",
    "Worse",
  ]);
  await expect(activities.getByRole("row")).toHaveCount(2);
  await expect(compare.result.getByText(/^\d activities stand as before\.$/)).toBeVisible();
  const worse = compare.result.getByRole("list", { name: /^Worse: these stop an activity/ });
  await expect(worse.getByRole("listitem")).toHaveText([appeared]);
  const less = compare.result.getByRole("list", { name: /^Worse: it took all of these before/ });
  await expect(less.getByRole("listitem")).toHaveText([covered]);

  await test.step("and the other way round as better", async () => {
    await page.getByRole("button", { name: "Swap the two" }).click();
    await compare.view(/^What the model says/);
    const better = compare.result.getByRole("list", { name: /^Better: these stopped an activity/ });
    await expect(better.getByRole("listitem")).toHaveText([appeared]);
    await page.goBack();
    await page.goBack();
  });

  await test.step("the PDF, the table and the data have it too", async () => {
    await expect(worse.getByRole("listitem")).toHaveText([appeared]);
    const pdf = await plan.download(() =>
      page.getByRole("button", { name: "Save the changes as a PDF" }).click(),
    );
    const { text } = await readPdf(pdf.bytes);
    expect(text).toContain("Failsonlytogether:Peopleandlocation");
    expect(text).toContain(appeared.replace(/\s/g, ""));
    const csv = await plan.download(() => page.getByRole("button", { name: "Save as CSV" }).click());
    expect(csv.bytes.toString("utf8")).toContain(`"${appeared}"`);
    const json = await plan.download(() => page.getByRole("button", { name: "Save as JSON" }).click());
    const data: unknown = JSON.parse(json.bytes.toString("utf8"));
    expect(data).toMatchObject({ model: { regions: { L: { events: [{ turn: "appeared" }] } } } });
  });
});

test("two plans without activities are compared without a model", async ({ app, page }) => {
  const plan = await (await app.newPlan()).create({ name: "Empty", depth: "Start" });
  await page.goto(`./#/compare?before=${plan.id}:draft&after=${plan.id}:draft`);
  const views = page.getByRole("navigation", { name: "Parts of the comparison" });
  await expect(views.getByRole("link", { name: "Score" })).toBeVisible();
  await expect(views.getByRole("link", { name: /model/ })).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`what the model says has no accessibility violation in ${colorScheme}, and fits on 320 px`, async ({
    app,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const compare = await compareModels(page, await sealAndWeaken(app));
    await compare.result.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
}
