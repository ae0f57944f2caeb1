import { setFields, type FieldsOf } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";

export type FieldNameOf<K extends RecordKind> = Extract<keyof FieldsOf<K>, string>;

/**
 * One field of a record that is there, and the way to set it: for fields that hold no text, such as numbers,
 * choices and sets, which `useRecordForm` leaves out. `undefined` clears the field.
 */
export function useRecordValue<K extends RecordKind, F extends FieldNameOf<K>>(
  kind: K,
  id: string,
  field: F,
): readonly [FieldsOf<K>[F], (value: FieldsOf<K>[F]) => void] {
  const { edit } = useDraftActions();
  const value = useDraft(({ plan }) => (liveRecord(plan, kind, id) as FieldsOf<K> | undefined)?.[field]);
  const set = (next: FieldsOf<K>[F]): void =>
    edit((plan, stamp) => setFields(plan, kind, id, { [field]: next } as FieldsOf<K>, stamp));
  return [value, set];
}
