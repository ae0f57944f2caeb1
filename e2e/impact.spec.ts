import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { ImpactPage } from "./pages/impact-page.ts";
import { OpenPlan } from "./pages/open-plan.ts";

/** Support runs on the CRM, which is back after 8 h and leans on Identity; mail takes over after 2 h. */
const smallPlan = planOf({
  activities: [
    { id: "support", name: "Support", criticality: "missionCritical", order: "a0" },
    { id: "payroll", name: "Payroll", criticality: "important", nextReview: "2020-01-31", order: "a1" },
  ],
  systems: [
    { id: "crm", name: "CRM", recoveryMinutes: 480, backupIntervalMinutes: 1440, order: "a0" },
    { id: "identity", name: "Identity", order: "a1" },
    { id: "mail", name: "Mail", recoveryMinutes: 60, order: "a2" },
  ],
  needs: [
    { id: "n1", nodeId: "support", order: "a0" },
    { id: "n2", nodeId: "crm", order: "a1" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "crm", order: "a0" },
    { id: "o2", needId: "n2", nodeId: "identity", order: "a1" },
  ],
});

/** The same, with an analysis that is filled in. */
const fullPlan = planOf({
  activities: [
    {
      id: "support",
      name: "Support",
      criticality: "missionCritical",
      mtpdMinutes: 1440,
      rtoMinutes: 240,
      rpoMinutes: 60,
      mbco: "Urgent calls are answered",
      peaks: "Monday mornings, and the week before Christmas",
      owner: "Anna Berg",
      workaround: "Calls go to the switchboard, cases are written on paper",
      workaroundMinutes: 360,
      analysisStatus: "reviewed",
      nextReview: "2031-01-31",
      order: "a0",
    },
    ...Object.values(smallPlan.activities).filter(({ id }) => id !== "support"),
  ],
  systems: Object.values(smallPlan.systems),
  needs: Object.values(smallPlan.needs),
  needOptions: Object.values(smallPlan.needOptions),
  impactCategories: [
    {
      id: "law",
      name: "Law and contracts",
      minor: "A deadline is missed that nobody asks about",
      intolerable: "A licence or a main contract can be lost",
      order: "a0",
    },
    { id: "money", name: "Money", order: "a1" },
  ],
  impacts: [
    {
      id: "support/law",
      activityId: "support",
      categoryId: "law",
      at0: "none",
      at60: "minor",
      at240: "moderate",
      at480: "major",
      at1440: "intolerable",
      justification: "The framework contract allows one day",
    },
    { id: "support/money", activityId: "support", categoryId: "money", at240: "major", at480: "minor" },
  ],
  minimumResources: [
    { id: "r1", activityId: "support", name: "Agents", within4Hours: "2", within1Day: "5", order: "a0" },
  ],
});

async function openPlan(app: Holdfast, plan: Plan): Promise<OpenPlan> {
  await (await app.open()).openFile("small.holdfast", formatPlanFile(plan));
  return OpenPlan.whenReady(app.page);
}

const lateCrm =
  "If CRM fails, the outage lasts 8 h, longer than the RTO of 4 h: no fallback covers it in time.";

test("an analysis is filled in by keyboard, proposes its MTPD, and its conflicts come and go", async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  const plan = await openPlan(app, smallPlan);
  const impact = await ImpactPage.reach(plan);
  await expect(impact.row("Payroll")).toContainText("Overdue");
  await expect(impact.row("Support")).toContainText("impact over time, MTPD, RTO, RPO, MBCO and owner");
  await impact.press(page.getByRole("button", { name: "Add the four examples" }));
  await expect(page.getByLabel("Intolerable is")).toHaveCount(4);

  await impact.press(page.getByRole("link", { name: "Support", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Support" })).toBeFocused();
  await expect(page.getByText("the impact proposes no MTPD")).toBeVisible();
  await impact.judge("Law and contracts", "01223444");
  await expect(
    page.getByText("The impact becomes intolerable after 72 h (Law and contracts)."),
  ).toBeVisible();
  await impact.tabTo(impact.level("Law and contracts", "24 h"));
  await page.keyboard.type("Into");
  await expect(
    page.getByText("The impact becomes intolerable after 24 h (Law and contracts)."),
  ).toBeVisible();
  await impact.typeInto(
    page.getByLabel("Why it is judged so: Law and contracts"),
    "The contract allows one day",
  );

  await impact.judge("Money", "03");
  await page.keyboard.press("1");
  await expect(page.getByText("After 4 h it is minor, but major before that.")).toBeVisible();
  await impact.press(page.getByRole("button", { name: "Carry the levels of Money forward" }));
  await expect(page.getByText("After 4 h it is minor")).toHaveCount(0);
  await expect(impact.level("Money", "4 h")).toHaveValue("major");
  await expect(impact.level("Money", "1 month")).toHaveValue("major");
  await expect(impact.level("Money", "1 month")).toBeFocused();

  await impact.press(page.getByRole("button", { name: "Set the MTPD to 24 h" }));
  await expect(page.getByLabel(/MTPD/)).toHaveValue("1 day");
  await expect(page.getByText("No conflict found in what is recorded.")).toBeVisible();
  await impact.typeInto(page.getByLabel(/RTO/), "4h");
  await impact.typeInto(page.getByLabel(/RPO/), "1 day");
  await expect(impact.conflicts()).toHaveText([new RegExp(lateCrm)]);
  await expect(page.getByText("Not known yet: the recovery time of Identity.")).toBeVisible();
  await impact.typeInto(page.getByLabel("How long it can be kept up"), "6 h");
  await expect(impact.conflicts()).toHaveCount(2);
  await impact.typeInto(page.getByLabel("How long it can be kept up"), "8 h");
  await expect(impact.conflicts()).toHaveCount(1);
  await impact.typeInto(page.getByLabel("People, seats, equipment, records"), "Agents");
  await impact.tabTo(page.getByLabel("Within 4 h"));
  await page.keyboard.type("2");
  await plan.untilSaved();

  await page.reload();
  await expect(impact.level("Law and contracts", "24 h")).toHaveValue("intolerable");
  await expect(impact.level("Money", "2 weeks")).toHaveValue("major");
  await expect(page.getByLabel("Why it is judged so: Law and contracts")).toHaveValue(
    "The contract allows one day",
  );
  await expect(page.getByText("The MTPD is set to it.")).toBeVisible();
  await expect(page.getByLabel(/RTO/)).toHaveValue("4 h");
  await expect(page.getByLabel("Within 4 h")).toHaveValue("2");
  await expect(impact.conflicts()).toHaveText([new RegExp(lateCrm)]);

  await impact.typeInto(page.getByLabel(/RTO/), "8h");
  await expect(impact.conflicts()).toHaveCount(0);
  await expect(page.getByText("No conflict found in what is recorded.")).toBeVisible();
  await impact.typeInto(page.getByLabel(/RTO/), "2 days");
  await expect(impact.conflicts()).toHaveText([/The RTO \(2 days\) is longer than the MTPD \(1 day\)/]);

  await impact.press(page.getByRole("link", { name: "All activities" }));
  await expect(impact.row("Support")).toContainText("1 conflict");
});

test("a plan without activities leads to the registers, and an unknown address says so", async ({
  app,
  page,
}) => {
  const plan = await openPlan(app, planOf({}));
  await ImpactPage.open(plan);
  await page.getByRole("link", { name: "Add activities" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Activities" })).toBeVisible();
  await ImpactPage.open(plan, "nothing");
  await expect(
    page.getByRole("heading", { level: 1, name: "There is no such activity in this plan" }),
  ).toBeVisible();
});

test("a category that is removed takes its judgements out of the proposal, and brings them back", async ({
  app,
  page,
}) => {
  const plan = await openPlan(app, fullPlan);
  const impact = await ImpactPage.open(plan);
  await impact.category("Category 1").getByRole("button", { name: "Remove: Category 1" }).click();
  await ImpactPage.open(plan, "support");
  await expect(page.getByText("the impact proposes no MTPD")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(
    page.getByText("The impact becomes intolerable after 24 h (Law and contracts)."),
  ).toBeVisible();
});

const looks = ["impact", "impact/support", "impact/payroll"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`the impact analysis has no accessibility violation in ${colorScheme}`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const [id, content] of Object.entries({ empty: planOf({}), small: smallPlan, full: fullPlan })) {
      const plan = await openPlan(app, { ...content, id });
      for (const path of looks) {
        await plan.goTo(path);
        for (const more of await page.locator("main details").all()) {
          await more.evaluate((element) => element.setAttribute("open", ""));
        }
        expect(await violationsOf(page), path).toEqual([]);
      }
    }
  });
}

test("the impact analysis fits on 320 px", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const plan = await openPlan(app, fullPlan);
  for (const path of looks) {
    await plan.goTo(path);
    for (const more of await page.locator("main details").all()) {
      await more.evaluate((element) => element.setAttribute("open", ""));
    }
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
  }
});
