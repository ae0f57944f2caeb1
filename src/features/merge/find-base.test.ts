import { expect, test } from "vitest";
import type { Plan } from "#src/domain/plan/plan.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { findBase } from "#src/features/merge/find-base.ts";
import { sealed, start, withNote, workInPage } from "#src/features/merge/testing/colleagues.ts";
import { createInMemoryVersions, type KeptInMemory } from "#src/state/testing/in-memory-versions.ts";
import type { Ports } from "#src/state/ports.tsx";

const second = withNote(start, "Second.", "Anna", "01");
const third = withNote(start, "Third.", "Anna", "02");
const edited = withNote(start, "Edited since.", "Ben", "05");
const { history, snapshots } = sealed(start, second, third);

const find = async (kept: KeptInMemory, theirHistory = history, copy: Plan = edited) => {
  const versions = createInMemoryVersions({ history, ...kept });
  const found = await findBase("plan", fileOf(theirHistory, copy), {
    versions,
    work: workInPage as Ports["work"],
  });
  if (!found.ok) return found.error;
  const { newest, usable } = found.value;
  return { newest: newest?.versionNumber, usable: usable?.entry.versionNumber, plan: usable?.plan };
};
const fileOf = (theirHistory: typeof history, copy: Plan = edited) => ({
  history: theirHistory,
  contentFingerprint: fingerprint(copy),
});
const noteOf = (plan: Plan | undefined) => plan?.answers["systems.backup-restore"]?.note;

test("both started from the newest version that both histories have", async () => {
  const found = await find({ snapshots }, history.slice(0, 2));
  expect(found).toMatchObject({ newest: 2, usable: 2 });
  expect("plan" in found && noteOf(found.plan)).toBe("Second.");
});

test("a version whose content is not on this device is passed over for the one before, and named", async () => {
  const found = await find({ snapshots: new Map([...snapshots].filter(([number]) => number !== 3)) });
  expect(found).toMatchObject({ newest: 3, usable: 2 });
});

test("so is one whose content is not what was sealed, or cannot be read", async () => {
  const tampered = (snapshots.get(3) ?? "").replace("Third.", "Forged");
  expect(await find({ snapshots: new Map(snapshots).set(3, tampered) })).toMatchObject({ usable: 2 });
  expect(await find({ snapshots: new Map(snapshots).set(3, "{") })).toMatchObject({ usable: 2 });
});

test("there is none where the histories have nothing in common, or nothing of it is on this device", async () => {
  const elsewhere = sealed(start).history;
  expect(await find({ snapshots }, elsewhere)).toEqual({});
  expect(await find({ snapshots }, [])).toEqual({});
  expect(await find({ snapshots: new Map() })).toEqual({ newest: 3 });
});

test("a copy that is an older sealed version started from that one, whatever its history says of later ones", async () => {
  const found = await find({ snapshots }, history, second);
  expect(found).toMatchObject({ newest: 2, usable: 2 });
});

test("storage that fails is told", async () => {
  const versions = createInMemoryVersions({ history, snapshots });
  versions.failWith({ type: "blocked" });
  expect(await findBase("plan", fileOf(history), { versions, work: workInPage as Ports["work"] })).toEqual({
    ok: false,
    error: { type: "blocked" },
  });
});
