import { isId } from "#src/domain/ids.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { isRecordKind } from "#src/domain/plan/record-kinds.ts";
import type { StorageChange } from "#src/domain/ports.ts";

export type TabMessage = Exclude<StorageChange, { type: "superseded" }>;

export interface TabChannel {
  /** Tells the other tabs. */
  post(message: TabMessage): void;
  close(): void;
}

/** An operation that this version of the app knows how to apply. Another tab may run another version. */
function isKnownOperation(value: unknown): value is Operation {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, field } = value as Partial<Record<keyof Operation, unknown>>;
  if (typeof kind !== "string" || typeof id !== "string" || typeof field !== "string") return false;
  return isRecordKind(kind) && isId(id) && isId(field);
}

function parseTabMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "listChanged") return { type: "listChanged" };
  if (data.type !== "edited" || !("planId" in data) || !("operations" in data)) return undefined;
  const { planId, operations } = data;
  if (typeof planId !== "string" || !Array.isArray(operations)) return undefined;
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
