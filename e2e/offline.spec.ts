import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { Holdfast } from "./pages/holdfast.ts";
import { readPdf } from "./read-pdf.ts";
import { serveFolder } from "./static-server.ts";

const dist = new URL("../dist/", import.meta.url).pathname;

test("with the server gone, reloading, deep links, answering and the PDF all work", async ({
  page,
  guard,
}) => {
  // What the first page was still fetching ahead when the server went; the steps below show that nothing needs it.
  guard.expectError("net::ERR_CONNECTION_REFUSED");
  const basePath = "/tools/continuity/";
  const host = await serveFolder(dist, basePath);
  const address = `${host.origin}${basePath}`;
  await page.goto(address);
  await new Holdfast(page).untilOffline();
  await host.close();

  await page.goto(`${address}#/help`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.waitForURL(/#\/plans\//);
  const id = /#\/plans\/([^/?]+)/.exec(page.url())?.[1] ?? "";

  await page.goto(`${address}#/plans/${id}/questions/LS/location-systems.vpn-capacity`);
  await page.reload();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Written with the cable out.");
  await expect(page.locator(".save-status")).toHaveAttribute("data-status", "saved");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Note", exact: true })).toHaveValue(
    "Written with the cable out.",
  );

  await page.goto(`${address}#/plans/${id}/document`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as PDF" }).click();
  const pdf = await readPdf(readFileSync(await (await downloading).path()));
  expect(pdf.text).toContain("Writtenwiththecableout.");
});

test("with the server gone, the model is worked out, tried, drawn, and fed from a table", async ({
  page,
  guard,
}) => {
  guard.expectError("net::ERR_CONNECTION_REFUSED");
  const host = await serveFolder(dist, "/");
  await page.goto(host.origin);
  await new Holdfast(page).untilOffline();
  await host.close();
  await page.goto(host.origin);
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.waitForURL(/#\/plans\//);
  const plan = page.url();

  await page.goto(`${plan}/gaps?region=LS`);
  await page.reload();
  await expect(page.getByRole("article", { name: "Location and systems" })).toContainText("Modelled gap");
  await page.goto(`${plan}/what-if`);
  await page.getByRole("link", { name: "Snowstorm, and the VPN fails under it" }).click();
  await page.getByRole("button", { name: "Find the smallest fixes" }).click();
  await expect(page.getByText("To keep Booking within its limit")).toBeVisible();
  await page.goto(`${plan}/map`);
  await expect(page.locator(".map-box[role=button]").first()).toBeVisible();
  await page.goto(`${plan}/import/systems`);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (
    await choosing
  ).setFiles({ name: "systems.csv", mimeType: "text/csv", buffer: Buffer.from("System\nNew CRM\n") });
  await expect(page.getByText("1 row is added.")).toBeVisible();
});

test("an update is offered, takes over only the tab that accepts it, and loses no draft", async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "holdfast-"));
  cpSync(dist, folder, { recursive: true });
  const host = await serveFolder(folder);
  const address = `${host.origin}/`;
  await page.goto(address);
  const app = new Holdfast(page);
  await app.untilOffline();
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.waitForURL(/#\/plans\//);
  const id = /#\/plans\/([^/?]+)/.exec(page.url())?.[1] ?? "";

  const writer = await context.newPage();
  await writer.goto(`${address}#/new`);
  await writer.getByLabel("Name of the plan").fill("Half typed");

  const manifest = join(folder, "precache-manifest.js");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"version": "/, '"version": "next-'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText("A new version of Holdfast is ready.")).toBeVisible();
  await expect(writer.getByLabel("Name of the plan")).toHaveValue("Half typed");

  await page.goto(`${address}#/plans/${id}/questions/P/people.deputies`);
  const note = page.getByRole("textbox", { name: "Note", exact: true });
  await note.fill("Typed just before the update.");
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reload now" }).click();
  await reloaded;
  await expect(note).toHaveValue("Typed just before the update.");
  await expect(page.getByText("A new version of Holdfast is ready.")).toHaveCount(0);

  await expect(writer.getByLabel("Name of the plan")).toHaveValue("Half typed");
  await host.close();
  await writer.getByRole("button", { name: "Create the plan" }).click();
  await expect(writer.getByRole("heading", { level: 1, name: "Half typed" })).toBeVisible();
  rmSync(folder, { recursive: true });
});

test("the policy in the page stops inline scripts and requests to other origins", async ({ page, guard }) => {
  guard.expectError("Content Security Policy");
  guard.expectError("violates the following");
  guard.expectError("request to https://example.org");
  guard.expectError("Fetch API cannot load");
  await page.goto("./");
  const outcome = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
    const fetched = await fetch("https://example.org/").then(
      () => "allowed",
      () => "refused",
    );
    // Later, because what a test evaluates is itself exempt from the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- this is what the policy has to refuse
          new Function("return 1")();
          resolve("allowed");
        } catch {
          resolve("refused");
        }
      });
    });
    return { inline: "ranInline" in window, fetched, evaluated };
  });
  expect(outcome).toEqual({ inline: false, fetched: "refused", evaluated: "refused" });
});

test("the PDF is made without the network noticing", async ({ app, page, context }) => {
  const plan = await app.openSample();
  await app.untilOffline();
  await context.setOffline(true);
  const document = await DocumentPage.open(plan);
  const { bytes } = await document.savePdf();
  expect((await readPdf(bytes)).pages).toBeGreaterThan(10);
  await expect(page.getByText("The PDF was saved.")).toBeVisible();
});

test("the app can be installed: its manifest and every icon in it are there", async ({ app, page }) => {
  await app.open();
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
    const address = link?.href ?? "";
    const parsed = (await (await fetch(address)).json()) as { display: string; icons: { src: string }[] };
    const icons = await Promise.all(
      parsed.icons.map(async ({ src }) => (await fetch(new URL(src, address))).headers.get("content-type")),
    );
    return { display: parsed.display, icons };
  });
  expect(manifest).toEqual({
    display: "standalone",
    icons: ["image/svg+xml", "image/png", "image/png", "image/png"],
  });
});
