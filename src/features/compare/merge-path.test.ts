import { describe, expect, test } from "vitest";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";
import { sideOfFile } from "#src/features/compare/load-side.ts";
import { mergePath } from "#src/features/compare/merge-path.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import { deviceWith, fileOf, planWithNote } from "#src/features/compare/testing/sealed-plan.ts";

const file: SideAddress = { type: "file", key: "k-1", name: "copy.holdfast" };
const draft: SideAddress = { type: "draft", planId: "plan" };
const version: SideAddress = { type: "version", planId: "plan", versionNumber: 1 };

async function pairOf(before: SideAddress, after: SideAddress): Promise<ComparedPair> {
  const read = fileOf(planWithNote("one"), []);
  const side = await sideOfFile({ type: "file", key: "", name: "" }, read, deviceWith(undefined));
  if (!side.ok) throw new Error(side.error.type);
  return { before: { ...side.value, address: before }, after: { ...side.value, address: after } };
}

describe("reading a file into the draft", () => {
  test("is offered for a draft and a file that belong together, whichever comes first", async () => {
    const path = "/plans/plan/merge?file=k-1";
    expect(mergePath(await pairOf(draft, file), { relation: "samePlan" })).toBe(path);
    expect(mergePath(await pairOf(file, draft), { relation: "sharedOrigin" })).toBe(path);
  });

  test("is not offered for anything else", async () => {
    expect(mergePath(await pairOf(draft, file), { relation: "unrelated" })).toBeUndefined();
    expect(mergePath(await pairOf(version, file), { relation: "samePlan" })).toBeUndefined();
    expect(mergePath(await pairOf(draft, version), { relation: "samePlan" })).toBeUndefined();
  });
});
