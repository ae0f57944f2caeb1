import type { StorageError } from "#src/domain/ports.ts";

/**
 * An exception and everything that it carries. A full disk is often reported as an aborted transaction, with
 * the true cause in `inner` (Dexie) or among the failures of a bulk write.
 */
function listCauses(error: unknown): unknown[] {
  const causes: unknown[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0) {
    const next = queue.shift();
    if (typeof next !== "object" || next === null || causes.includes(next)) continue;
    causes.push(next);
    if ("inner" in next) queue.push(next.inner);
    if ("cause" in next) queue.push(next.cause);
    if ("failures" in next && Array.isArray(next.failures)) queue.push(...(next.failures as unknown[]));
  }
  return causes;
}

export function hasErrorName(error: unknown, name: string): boolean {
  return listCauses(error).some((cause) => (cause as { name?: unknown }).name === name);
}

function describeError(error: unknown): string {
  return error instanceof Error || error instanceof DOMException
    ? `${error.name}: ${error.message}`
    : String(error);
}

/** Why reading or writing an open database did not succeed. */
export function toStorageError(error: unknown): StorageError {
  if (hasErrorName(error, "QuotaExceededError")) return { type: "quotaExceeded" };
  return { type: "failed", message: describeError(error) };
}

/** Why the database could not be opened. A newer database is not among the reasons: the caller knows that. */
export function toOpenError(error: unknown): StorageError {
  if (hasErrorName(error, "QuotaExceededError")) return { type: "quotaExceeded" };
  return { type: "unavailable", message: describeError(error) };
}
