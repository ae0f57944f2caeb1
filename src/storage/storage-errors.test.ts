import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";
import { toOpenError, toStorageError } from "#src/storage/storage-errors.ts";

const full = new DOMException("No space left", "QuotaExceededError");

describe("an exception of the database", () => {
  test.each([
    ["itself", full],
    ["the inner error of an aborted transaction", new Dexie.AbortError("aborted", full)],
    ["two levels down", new Dexie.AbortError("aborted", new Dexie.AbortError("aborted", full) as never)],
    ["the cause of an error", new Error("write failed", { cause: full })],
    ["one failure of a bulk write", new Dexie.BulkError("bulk", [new Error("other"), full as never])],
  ])("means a full disk where that is %s", (_where, error) => {
    expect(toStorageError(error)).toEqual({ type: "quotaExceeded" });
    expect(toOpenError(error)).toEqual({ type: "quotaExceeded" });
  });

  test("keeps its name and message otherwise", () => {
    const error = new DOMException("Broken", "DataError");
    expect(toStorageError(error)).toEqual({ type: "failed", message: "DataError: Broken" });
    expect(toOpenError(error)).toEqual({ type: "unavailable", message: "DataError: Broken" });
  });

  test("may refer to itself, or be no error at all", () => {
    const circular = new Error("circular");
    circular.cause = circular;
    expect(toStorageError(circular)).toEqual({ type: "failed", message: "Error: circular" });
    expect(toStorageError("text")).toEqual({ type: "failed", message: "text" });
  });
});
