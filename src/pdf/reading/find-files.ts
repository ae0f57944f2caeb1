import type { PdfObjects } from "#src/pdf/reading/pdf-objects.ts";
import {
  isDictionary,
  isReference,
  itemsOf,
  PdfBoundError,
  textOf,
  type PdfValue,
} from "#src/pdf/reading/pdf-syntax.ts";
import type { PdfStream } from "#src/pdf/reading/scan-file.ts";

/** A file that is attached to a PDF. */
export interface EmbeddedFile {
  readonly names: readonly string[];
  /** Undefined where the file refers to content that is not there. */
  readonly stream: PdfStream | undefined;
}

/** Branches of the tree of names, and files in it, that are looked at. */
const maxBranches = 10_000;
const maxFiles = 1000;

/** The files attached to the document as a whole; undefined where the PDF has no catalogue to say. */
export function findFiles(objects: PdfObjects): EmbeddedFile[] | undefined {
  const catalog = objects.resolve(objects.trailer.get("Root"));
  if (!isDictionary(catalog)) return undefined;
  const names = objects.resolve(catalog.get("Names"));
  const tree = isDictionary(names) ? names.get("EmbeddedFiles") : undefined;
  // A tool that drops the names may still keep the list of associated files.
  const associated = itemsOf(objects.resolve(catalog.get("AF")));
  return [...filesInTree(tree, objects), ...associated].flatMap((entry) => fileOf(entry, objects));
}

/** The files of the tree in its order. Branches that lead back to themselves are followed once. */
function filesInTree(root: PdfValue | undefined, objects: PdfObjects): PdfValue[] {
  const files: PdfValue[] = [];
  const seen = new Set<number>();
  const branches: (PdfValue | undefined)[] = [root];
  for (let count = 0; branches.length > 0; count += 1) {
    if (count > maxBranches) throw new PdfBoundError("too many branches");
    const branch = branches.shift();
    if (isReference(branch)) {
      if (seen.has(branch.number)) continue;
      seen.add(branch.number);
    }
    const node = objects.resolve(branch);
    if (!isDictionary(node)) continue;
    // Name, file, name, file.
    files.push(...itemsOf(objects.resolve(node.get("Names"))).filter((_, index) => index % 2 === 1));
    if (files.length > maxFiles) throw new PdfBoundError("too many files");
    branches.push(...itemsOf(objects.resolve(node.get("Kids"))));
  }
  return files;
}

function fileOf(entry: PdfValue, objects: PdfObjects): EmbeddedFile[] {
  const specification = objects.resolve(entry);
  if (!isDictionary(specification)) return [];
  const contents = objects.resolve(specification.get("EF"));
  if (!isDictionary(contents)) return [];
  const names = ["UF", "F"].flatMap((key) => textOf(objects.resolve(specification.get(key))) ?? []);
  return [{ names, stream: objects.streamOf(contents.get("F") ?? contents.get("UF")) }];
}
