import { isId } from "#src/domain/ids.ts";
import type { FieldValue, Operation } from "#src/domain/plan/operations.ts";
import { isRecordKind } from "#src/domain/plan/record-kinds.ts";
import type { StorageChange } from "#src/domain/ports.ts";
import type { VersionChange } from "#src/domain/version-ports.ts";

export type TabMessage = Exclude<StorageChange, { type: "superseded" }> | VersionChange;

export interface TabChannel {
  /** Tells the other tabs. */
  post(message: TabMessage): void;
  close(): void;
}

/** What `structuredClone` makes of a value of a field: text, a number, true or false, or a flat set. */
function isFieldValue(value: unknown): value is FieldValue {
  if (typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every((part) => part === true)
  );
}

/** An operation that this version of the app knows how to apply. Another tab may run another version. */
function isKnownOperation(value: unknown): value is Operation {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, field, from, to } = value as Partial<Record<keyof Operation, unknown>>;
  if (typeof kind !== "string" || typeof id !== "string" || typeof field !== "string") return false;
  if (!isRecordKind(kind) || !isId(id) || !isId(field)) return false;
  return [from, to].every((side) => side === undefined || isFieldValue(side));
}

function parseTabMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "listChanged") return { type: "listChanged" };
  if (!("planId" in data) || typeof data.planId !== "string") return undefined;
  const { planId } = data;
  if (data.type === "historyChanged") return { type: "historyChanged", planId };
  if (data.type !== "edited" || !("operations" in data)) return undefined;
  const { operations } = data;
  if (!Array.isArray(operations)) return undefined;
  return { type: "edited", planId, operations: operations.filter(isKnownOperation) };
}

/**
 * Talks to the other tabs of this browser. Where the browser cannot (an old one, or a page opened from disk
 * with a strict policy) tabs learn of each other's changes when they save.
 */
export function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return { post: () => undefined, close: () => undefined };
  }
  channel.addEventListener("message", (event) => {
    const message = parseTabMessage(event.data);
    if (message) onMessage(message);
  });
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
