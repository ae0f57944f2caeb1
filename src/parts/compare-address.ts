/** What a side of the comparison is taken from, as it stands in the address of the page. */
export type SideAddress =
  | { readonly type: "version"; readonly planId: string; readonly versionNumber: number }
  | { readonly type: "draft"; readonly planId: string }
  /** A file that was opened in this tab. Its content is in memory only; `key` finds it there. */
  | { readonly type: "file"; readonly key: string; readonly name: string };

export const sideNames = ["before", "after"] as const;
export type SideName = (typeof sideNames)[number];

export function otherSide(side: SideName): SideName {
  return side === "before" ? "after" : "before";
}

/** `<planId>:<number>`, `<planId>:draft` or `file:<key>:<name>`. */
export function formatSideAddress(address: SideAddress): string {
  switch (address.type) {
    case "version":
      return `${address.planId}:${address.versionNumber}`;
    case "draft":
      return `${address.planId}:draft`;
    case "file":
      return `file:${address.key}:${address.name}`;
  }
}

/** The other way round; undefined for what is no address of a side. Ids of plans may have colons in them. */
export function parseSideAddress(text: string | null): SideAddress | undefined {
  const file = /^file:([\w-]+):(.*)$/su.exec(text ?? "");
  if (file) return { type: "file", key: file[1] ?? "", name: file[2] ?? "" };
  const place = /^(.+):(draft|[1-9]\d{0,6})$/su.exec(text ?? "");
  if (!place) return undefined;
  const [, planId = "", what = ""] = place;
  return what === "draft"
    ? { type: "draft", planId }
    : { type: "version", planId, versionNumber: Number(what) };
}

/** The address of the page that compares two sides. */
export function comparePath(before: SideAddress, after: SideAddress): string {
  const sides = { before: formatSideAddress(before), after: formatSideAddress(after) };
  return `/compare?${new URLSearchParams(sides).toString()}`;
}
