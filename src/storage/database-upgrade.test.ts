import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { contentOfVersion1, createDatabaseOfVersion1 } from "#src/storage/testing/database-version-1.ts";
import { closeBrowsers, openBrowser, type Browser } from "#src/storage/testing/open-browser.ts";
import { sealStored } from "#src/storage/testing/seal-stored.ts";

afterEach(closeBrowsers);

const { summary, deletedSummary, rows } = contentOfVersion1;

async function openBrowserOfVersion1(): Promise<Browser> {
  const browser = openBrowser();
  await createDatabaseOfVersion1(browser.factory, browser.name);
  return browser;
}

describe("a database of version 1", () => {
  test("keeps every row and every summary, to the letter", async () => {
    const { openTab, look } = await openBrowserOfVersion1();
    await expect(openTab().repository.listPlans()).resolves.toEqual({
      ok: true,
      value: [summary, deletedSummary],
    });
    const stored = await look(({ records }) => records.toArray());
    expect(stored).toHaveLength(rows.length);
    expect(stored).toEqual(expect.arrayContaining(rows));
  });

  test("opens its plans, with what could not be read set aside", async () => {
    const { repository } = (await openBrowserOfVersion1()).openTab();
    const opened = await repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.plan.answers).toEqual({ "p-deputies": rows[1]?.value });
    expect(opened.ok && opened.value?.plan.contacts).toEqual({ c1: rows[2]?.value });
    expect(opened.ok && opened.value?.quarantined).toMatchObject([{ kind: "answers", id: "q-odd" }]);
    const deleted = await repository.openPlan("plan-2");
    expect(deleted.ok && deleted.value?.plan.profile).toEqual({ profile: rows[5]?.value });
  });

  test("has no versions and no journal, and takes both from then on", async () => {
    const tab = (await openBrowserOfVersion1()).openTab();
    const { versions } = tab;
    expect(await versions.readHistory("plan-1")).toEqual({ ok: true, value: [] });
    expect(await versions.listSnapshots("plan-1")).toEqual({ ok: true, value: [] });
    expect(await versions.readJournal("plan-1", { limit: 10 })).toEqual({ ok: true, value: [] });
    expect(await versions.readReviews("a b")).toEqual({ ok: true, value: [] });

    const { kept } = await sealStored(tab, "plan-1");
    expect(kept).toEqual({ ok: true, value: undefined });
    const listed = await tab.repository.listPlans();
    expect(listed.ok && listed.value[0]).toMatchObject({
      version: { number: 1, state: "draft" },
      savedToFileAt: summary.savedToFileAt,
    });
    // What could not be read is not part of the version, and is not lost either.
    const opened = await tab.repository.openPlan("plan-1");
    expect(opened.ok && opened.value?.quarantined).toHaveLength(1);
  });
});
