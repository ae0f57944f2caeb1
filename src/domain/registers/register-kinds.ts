import type { NodeRecordKind } from "#src/domain/plan/needs.ts";

/** The registers, in the order in which they are filled in: what must not stop, then what it leans on. */
export const registerKinds = [
  "activities",
  "roles",
  "people",
  "locations",
  "systems",
  "suppliers",
  "utilities",
] as const;
export type RegisterKind = (typeof registerKinds)[number];

export function isRegisterKind(kind: string | undefined): kind is RegisterKind {
  return registerKinds.some((one) => one === kind);
}

/** People hold roles; what is needed is the role, so they have no needs of their own. */
export function isNodeKind(kind: RegisterKind): kind is NodeRecordKind {
  return kind !== "people";
}
