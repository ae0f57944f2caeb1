import type { NodeRecordKind } from "#src/domain/plan/needs.ts";

/** What the sentence of a need is made of, in one language. */
export interface NeedWords {
  /** `{primary}`. By what is needed: "Works at {primary}" for a place, "Needs {primary}" for a system. */
  readonly primary: Readonly<Record<NodeRecordKind, string>>;
  /** `{primary}`. A place that is not a place of work to what needs it. */
  readonly placeNeeded: string;
  /** `{when}`, `{name}`, `{howLong}`. By what takes over: "from {name}" for a place, "with {name}" for a system. */
  readonly fallback: Readonly<Record<NodeRecordKind, string>>;
  readonly atOnce: string;
  /** `{duration}` */
  readonly after: string;
  readonly asLongAsNeeded: string;
  /** `{duration}` */
  readonly upTo: string;
  /** `{primary}`, `{fallbacks}`: the whole sentence. */
  readonly withFallbacks: string;
  /** Between two fallbacks. */
  readonly between: string;
  /** `{primary}`: the whole sentence where nothing can take over. */
  readonly alone: string;
  /** The whole sentence where nothing is chosen. */
  readonly nothingChosen: string;
  /** `{name}`: a node that was deleted. */
  readonly deleted: string;
  /** A node that never was there. */
  readonly unknown: string;
}
