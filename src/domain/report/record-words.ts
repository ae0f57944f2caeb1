import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** The fields of a kind that say something, apart from those that every record has. */
type OwnField<K extends RecordKind> = Exclude<
  keyof RecordOf<K>,
  "id" | "order" | "changedAt" | "changedBy" | "deletedAt"
>;

/** The names of records, of their fields, and of what stands in them, wherever single fields are shown. */
export interface RecordWords {
  /** One record of each kind: "Action". */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** `{kind}`, `{name}` */
  readonly named: string;
  /** `{name}`, `{subject}`: what it is evidence for. */
  readonly evidenceFor: string;
  /** `{record}`, `{field}` */
  readonly fieldOfRecord: string;
  /** Where there is one, the same as on the field's screen. What nobody types has one name for all. */
  readonly fields: { readonly [K in RecordKind]: Readonly<Record<OwnField<K>, string>> };
  readonly order: string;
  /** A field that no version of the app that knows these words has. */
  readonly unknownField: string;
  readonly empty: string;
  readonly yes: string;
  /** `{place}`, `{count}`: where a record stands among those of its kind. */
  readonly place: string;
  /** In the place of a value that a reader is not to see. */
  readonly hidden: string;
}
