/**
 * The document, laid out once: screen, PDF and compare draw this same model. It holds final sentences in
 * the plan's language and says nothing of pages, fonts or pixels.
 */
import type { RegionId } from "#src/domain/catalog.ts";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";

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

export type ChangeFact =
  | { readonly label: string; readonly text: string }
  /** A text and what changed in it. Never empty. */
  | { readonly label: string; readonly pieces: readonly ProsePiece[] };

export interface BridgeStep {
  readonly label: string;
  /** Whole points of percent that the score goes up or, below 0, down by: shown with its sign. */
  readonly points: number;
  /** What there is to say beside the points, for example "3 answers"; may be empty. */
  readonly text: string;
}

/** A score at one end of a bridge. */
export interface BridgeEnd {
  readonly label: string;
  /** Whole percent, 0..100. With all steps, `from` gives `to`. */
  readonly value: number;
  /** The value in words, for example "62%". */
  readonly text: string;
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
  /** One change, looking like a record: removed text is struck, added text underlined. */
  | {
      readonly type: "change";
      readonly id: string;
      readonly title: string;
      readonly status: string;
      readonly tone: Tone;
      readonly lead?: string;
      readonly facts: readonly ChangeFact[];
    }
  /** From one score to another, step by step, each bar where the one before it ended. */
  | {
      readonly type: "bridge";
      /** Says all of it to those who cannot see it. */
      readonly alt: string;
      readonly from: BridgeEnd;
      readonly to: BridgeEnd;
      readonly steps: readonly BridgeStep[];
    }
  /** A fingerprint in full, in groups that can be compared by eye. */
  | {
      readonly type: "fingerprint";
      readonly label: string;
      /** 64 hex digits in groups of four, with a blank between two groups. */
      readonly digits: string;
      /** What it is for. */
      readonly text: string;
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
  /** The short fingerprint of the content, for the foot of every page; absent where it is not known. */
  readonly fingerprintLabel?: string;
  /** "Internal" */
  readonly classificationLabel: string;
  /** The sentences that the renderer adds by itself, with `{page}` and `{pages}`. */
  readonly words: {
    readonly contents: string;
    readonly pageOfPages: string;
    readonly continued: string;
    /** What the plan file inside the PDF is, to readers that list it. */
    readonly planFile: string;
  };
  readonly sections: readonly ReportSection[];
}
