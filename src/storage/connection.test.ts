import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createConnection, type Connection } from "#src/storage/connection.ts";

const open: Connection[] = [];

afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

function connect(factory: IDBFactory | undefined, onSuperseded = vi.fn<() => void>()): Connection {
  const connection = createConnection({ name: "holdfast", factory, onSuperseded });
  open.push(connection);
  return connection;
}

/** Opens the database as a later version of the app would, and gives its handle. */
function openNatively(
  factory: IDBFactory,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open("holdfast", version);
    request.addEventListener("upgradeneeded", () => upgrade?.(request.result));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error as Error));
  });
}

const countPlans = (connection: Connection) => connection.run(({ plans }) => plans.count());

describe("a connection to the database", () => {
  test("opens by itself, and again after it was closed", async () => {
    const connection = connect(new IDBFactory());
    expect(connection.takeOver()).toBeUndefined();
    await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
    expect(connection.takeOver()?.name).toBe("holdfast");
    connection.close();
    expect(connection.takeOver()).toBeUndefined();
    await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
  });

  test("says so where there is no IndexedDB", async () => {
    await expect(countPlans(connect(undefined))).resolves.toMatchObject({
      ok: false,
      error: { type: "unavailable" },
    });
  });

  test("says so where IndexedDB is there and refuses to open", async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    await expect(countPlans(connect(factory))).resolves.toEqual({
      ok: false,
      error: { type: "unavailable", message: expect.stringContaining("insecure") as string },
    });
  });

  test("opens once the browser lets it", async () => {
    const factory = new IDBFactory();
    const refusal = vi.spyOn(factory, "open").mockImplementation(() => {
      throw new DOMException("Disk full.", "QuotaExceededError");
    });
    const connection = connect(factory);
    await expect(countPlans(connection)).resolves.toEqual({ ok: false, error: { type: "quotaExceeded" } });
    refusal.mockRestore();
    await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
  });

  test("refuses a newer database and leaves it as it is", async () => {
    const factory = new IDBFactory();
    const newer = await openNatively(factory, 30, (database) => database.createObjectStore("vaults"));
    newer.close();
    await expect(countPlans(connect(factory))).resolves.toEqual({
      ok: false,
      error: { type: "newerDatabase", found: 3, supported: 2 },
    });
    const after = await openNatively(factory);
    expect([after.version, [...after.objectStoreNames]]).toEqual([30, ["vaults"]]);
    after.close();
  });

  test("makes way for a newer version, tells, and never opens again", async () => {
    const factory = new IDBFactory();
    const onSuperseded = vi.fn<() => void>();
    const connection = connect(factory, onSuperseded);
    await countPlans(connection);
    const newer = await openNatively(factory, 30);
    expect(onSuperseded).toHaveBeenCalledTimes(1);
    expect(connection.takeOver()).toBeUndefined();
    newer.close();
    await expect(countPlans(connection)).resolves.toEqual({ ok: false, error: { type: "blocked" } });
  });

  test("makes way for a deletion and begins again with an empty database", async () => {
    const factory = new IDBFactory();
    const onSuperseded = vi.fn<() => void>();
    const connection = connect(factory, onSuperseded);
    await countPlans(connection);
    await new Promise((resolve) => {
      factory.deleteDatabase("holdfast").addEventListener("success", resolve);
    });
    expect(onSuperseded).not.toHaveBeenCalled();
    await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
  });

  test("says that an older tab is in the way, and opens once that is closed", async () => {
    const factory = new IDBFactory();
    // A tab with older code that does not make way.
    const older = await openNatively(factory, 5);
    const connection = connect(factory);
    await expect(countPlans(connection)).resolves.toEqual({ ok: false, error: { type: "blocked" } });
    older.close();
    await vi.waitFor(async () => {
      await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
    });
  });

  test("gives what went wrong in the work as a value", async () => {
    const connection = connect(new IDBFactory());
    const result = await connection.run(() => Promise.reject(new Error("The disk is on fire")));
    expect(result).toEqual({ ok: false, error: { type: "failed", message: "Error: The disk is on fire" } });
  });

  test("opens anew after the browser dropped it", async () => {
    const connection = connect(new IDBFactory());
    await countPlans(connection);
    const dropped = new DOMException("The database connection is closing.", "InvalidStateError");
    await connection.run(() => Promise.reject(dropped));
    expect(connection.takeOver()).toBeUndefined();
    await expect(countPlans(connection)).resolves.toEqual({ ok: true, value: 0 });
  });
});
