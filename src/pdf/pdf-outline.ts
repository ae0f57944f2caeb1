import type { jsPDF } from "jspdf";
import type { OutlineEntry } from "#src/pdf/place-marks.ts";

/** Parts of jsPDF that its plugins draw on and its types leave out. */
type Internals = jsPDF["internal"] & {
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, withHead: boolean) => void;
  readonly write: (...words: string[]) => void;
  readonly getVerticalCoordinateString: (y: number) => string;
};

interface Node {
  readonly id: number;
  readonly parent: Node | undefined;
  readonly level: number;
  readonly entry: OutlineEntry | undefined;
  readonly children: Node[];
}

/**
 * Adds the outline (bookmarks). Written by hand, because jsPDF's own leads to the top of a page only, and
 * its titles break on characters with a byte that PDF reads as the end of a line ("č").
 */
export function addOutline(pdf: jsPDF, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const internal = pdf.internal as Internals;
  let root: Node | undefined;
  internal.events.subscribe("postPutResources", () => {
    root = buildTree(entries, () => internal.newObjectDeferred());
    writeNode(pdf, internal, root);
  });
  internal.events.subscribe("putCatalog", () => {
    if (root !== undefined) internal.write(`/Outlines ${root.id} 0 R`);
  });
}

/** Adds the language of the text as it is; jsPDF's own function only knows some tags and drops the others. */
export function addLanguage(pdf: jsPDF, language: string): void {
  const tag = language.replace(/[^A-Za-z0-9-]/gu, "");
  const internal = pdf.internal as Internals;
  internal.events.subscribe("putCatalog", () => internal.write(`/Lang (${tag})`));
}

function buildTree(entries: readonly OutlineEntry[], newId: () => number): Node {
  const root: Node = { id: newId(), parent: undefined, level: 0, entry: undefined, children: [] };
  let last = root;
  for (const entry of entries) {
    let parent = last;
    while (parent.parent !== undefined && parent.level >= entry.level) parent = parent.parent;
    const node: Node = { id: newId(), parent, level: entry.level, entry, children: [] };
    parent.children.push(node);
    last = node;
  }
  return root;
}

function writeNode(pdf: jsPDF, internal: Internals, node: Node): void {
  internal.newObjectDeferredBegin(node.id, true);
  internal.write("<<", ...describeNode(pdf, internal, node), ">>");
  internal.write("endobj");
  for (const child of node.children) writeNode(pdf, internal, child);
}

function describeNode(pdf: jsPDF, internal: Internals, node: Node): string[] {
  const { parent, entry, children } = node;
  const words: string[] = [];
  const refer = (key: string, other: Node | undefined) => {
    if (other !== undefined) words.push(`/${key} ${other.id} 0 R`);
  };
  refer("First", children[0]);
  refer("Last", children.at(-1));
  if (entry === undefined || parent === undefined) {
    words.push("/Type /Outlines", `/Count ${children.length}`);
    return words;
  }
  const index = parent.children.indexOf(node);
  refer("Parent", parent);
  refer("Prev", parent.children[index - 1]);
  refer("Next", parent.children[index + 1]);
  // A negative count keeps the children folded until the reader opens them.
  if (children.length > 0) words.push(`/Count -${children.length}`);
  const { objId } = pdf.getPageInfo(entry.place.page);
  const top = internal.getVerticalCoordinateString(Math.max(0, entry.place.y - 8));
  words.push(`/Title ${textString(entry.title)}`, `/Dest [${objId} 0 R /XYZ 0 ${top} 0]`);
  return words;
}

/** UTF-16 in hexadecimal: nothing in it can be taken for syntax. */
function textString(text: string): string {
  let hex = "FEFF";
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  }
  return `<${hex}>`;
}
