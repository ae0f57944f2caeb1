import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";

/** A place that an entry or a link leads to. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface OutlineEntry {
  readonly title: string;
  /** 1 for sections, 2 and 3 for headings; records lie one below the heading before them. */
  readonly level: number;
  readonly place: Place;
}

export interface PendingLink {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The id of a section, heading or record, or the place itself. */
  readonly target: string | Place;
}

/** What is only known while drawing, and needed once everything is drawn. */
export interface PlaceMarks {
  /** By id, for links. */
  readonly places: Map<string, Place>;
  /** Sections and headings, for the contents page. */
  readonly titles: Map<ReportSection | ReportBlock, Place>;
  readonly entries: OutlineEntry[];
  readonly links: PendingLink[];
}

export function emptyMarks(): PlaceMarks {
  return { places: new Map(), titles: new Map(), entries: [], links: [] };
}
