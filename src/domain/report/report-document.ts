/**
 * The document, laid out once: screen, PDF and compare draw this same model. It holds final sentences in
 * the plan's language and says nothing of pages, fonts or pixels.
 */
import type { RegionId } from "#src/domain/catalog.ts";

export type Tone = "neutral" | "good" | "attention" | "bad";

export interface ReportCell {
  readonly text: string;
  /** Always carried by the words as well; the tone only helps the eye. */
  readonly tone?: Tone;
  /** Id of a section or record block that the cell refers to. */
  readonly linkTo?: string;
}

export interface ReportColumn {
  readonly title: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align?: "start" | "end";
}

export interface VennRegion {
  readonly region: RegionId;
  /** Name of the region, for example "People and location". */
  readonly name: string;
  /** Gap, 0..1; undefined where nothing applies. */
  readonly low?: number;
  readonly high?: number;
  /** False: drawn as "not rated yet". */
  readonly isRated: boolean;
  /** What stands in the region, for example "38–62 %". */
  readonly label: string;
}

export interface RangeBar {
  readonly label: string;
  /** 0..1; undefined where nothing applies. */
  readonly low?: number;
  readonly high?: number;
  readonly isRated: boolean;
  /** The numbers in words, for example "38–62 %, 80 % answered". */
  readonly text: string;
  readonly linkTo?: string;
}

export type ReportBlock =
  | { readonly type: "paragraph"; readonly text: string; readonly style?: "lead" | "muted" }
  | { readonly type: "heading"; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly type: "list"; readonly ordered?: true; readonly items: readonly string[] }
  | { readonly type: "facts"; readonly facts: readonly { readonly label: string; readonly text: string }[] }
  | {
      readonly type: "table";
      /** Names the table for those who cannot see it. */
      readonly caption: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly ReportCell[])[];
    }
  | { readonly type: "callout"; readonly tone: Tone; readonly title: string; readonly text: string }
  | {
      readonly type: "venn";
      readonly alt: string;
      readonly areaNames: Readonly<Record<"people" | "location" | "systems", string>>;
      readonly regions: readonly VennRegion[];
    }
  | { readonly type: "bars"; readonly alt: string; readonly bars: readonly RangeBar[] }
  /** One answer, matrix row or contact with everything known about it; its head stays with its first lines. */
  | {
      readonly type: "record";
      readonly id: string;
      readonly title: string;
      readonly status: string;
      readonly tone: Tone;
      readonly lead?: string;
      readonly facts: readonly { readonly label: string; readonly text: string }[];
    }
  /** Lines to sign on paper. */
  | { readonly type: "signatures"; readonly lines: readonly string[] };

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** The cover and the summary each fill a page of their own and are not numbered. */
  readonly layout: "cover" | "page" | "flow";
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDocument {
  /** BCP 47 tag of the language that all text is in. */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  /** The moment of the plan's last change: the only time in the document's metadata. */
  readonly changedAt: string;
  /** "Draft of 12 November 2026" */
  readonly versionLabel: string;
  /** "Internal" */
  readonly classificationLabel: string;
  /** The sentences that the renderer adds by itself, with `{page}` and `{pages}`. */
  readonly words: {
    readonly contents: string;
    readonly pageOfPages: string;
    readonly continued: string;
  };
  readonly sections: readonly ReportSection[];
}
