import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";

/** The key of the record without which nobody sees this one, or undefined where it stands on its own. */
function wholeOf({ kind, id }: RecordChange, plan: Plan): string | undefined {
  if (kind === "privateContacts") return recordKey("contacts", id);
  if (kind === "responsibilities") {
    const serviceId = plan.responsibilities[id]?.serviceId;
    return serviceId === undefined ? undefined : recordKey("services", serviceId);
  }
  if (kind !== "evidence") return undefined;
  const piece = plan.evidence[id];
  if (piece?.subjectKind !== "responsibilities") return undefined;
  // A responsibility's id is `<service>/<row>`; its record may be missing while the row stands at its default.
  return recordKey("services", piece.subjectId.slice(0, piece.subjectId.lastIndexOf("/")));
}

/**
 * Keys of services and contacts of which a part was added or changed: removing such a record on the other
 * side would take that change out of sight.
 *
 * @param plan the later plan of the changes
 */
export function wholesWithTouchedParts(changes: readonly RecordChange[], plan: Plan): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      const isTouched = change.change === "added" || change.change === "changed";
      return (isTouched && wholeOf(change, plan)) || [];
    }),
  );
}
