import { describe, expect, test } from "vitest";
import { createStorageHealth } from "#src/storage/storage-health.ts";

describe("the health of the storage", () => {
  test("is unknown where the browser has nothing to say", async () => {
    await expect(createStorageHealth(undefined).readStatus()).resolves.toEqual({ persistence: "unknown" });
    await expect(createStorageHealth({}).requestPersistence()).resolves.toEqual({ persistence: "unknown" });
  });

  test("is unknown where asking fails", async () => {
    const refuse = () => Promise.reject(new TypeError("not allowed"));
    const health = createStorageHealth({ persisted: refuse, persist: refuse, estimate: refuse });
    await expect(health.requestPersistence()).resolves.toEqual({ persistence: "unknown" });
  });

  test("tells what is used and whether it is kept, before and after asking for it", async () => {
    let isPersisted = false;
    const health = createStorageHealth({
      persisted: () => Promise.resolve(isPersisted),
      persist: () => Promise.resolve((isPersisted = true)),
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
    });
    const before = { persistence: "notPersistent", usedBytes: 10, quotaBytes: 100 };
    await expect(health.readStatus()).resolves.toEqual(before);
    await expect(health.requestPersistence()).resolves.toEqual({ ...before, persistence: "persistent" });
  });

  test("shows a refusal", async () => {
    const health = createStorageHealth({
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(false),
    });
    await expect(health.requestPersistence()).resolves.toEqual({ persistence: "notPersistent" });
  });
});
