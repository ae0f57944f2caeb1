import type { ReactNode } from "react";
import type { ChangeStamp } from "#src/domain/versions/compare/record-difference.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface StampTextProps {
  readonly stamp: ChangeStamp;
  /** The record was removed then. */
  readonly isRemoval?: boolean;
}

/** When and by whom a record was last changed or removed, as far as it says so. */
export function StampText({ stamp: { at, by }, isRemoval = false }: StampTextProps): ReactNode {
  const { t, formats } = useI18n();
  const time = at === undefined ? undefined : formats.moment(at);
  if (time !== undefined && by !== undefined) {
    return t(isRemoval ? "merge.removedAtBy" : "merge.lastChanged", { time, name: by });
  }
  if (time !== undefined) return t(isRemoval ? "merge.removedAt" : "merge.lastChangedAt", { time });
  if (by !== undefined) return t(isRemoval ? "merge.removedByName" : "merge.lastChangedBy", { name: by });
  return t(isRemoval ? "merge.removedUnknown" : "merge.lastChangedUnknown");
}
