/** What is to be laid out: boxes of one size, and what leans on what. Loops are allowed. */
export interface LayoutInput {
  readonly nodeIds: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly nodeWidth: number;
  readonly nodeHeight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places in the unit of the input. Columns from left to right: what is needed stands right of what needs it. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of every box. */
  readonly nodes: Readonly<Record<string, Point>>;
  /** In the order of the input: the middles of the places that other columns keep free for an edge, on its way. */
  readonly edges: readonly (readonly Point[])[];
  /** Where the boxes begin that lean on nothing and that nothing leans on, below all others. */
  readonly aloneFrom: number | undefined;
}
