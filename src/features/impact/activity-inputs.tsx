import type { ReactNode } from "react";
import { DurationField } from "#src/parts/duration-field.tsx";
import { useRecordValue } from "#src/parts/record-value.ts";

interface ActivityDurationProps {
  readonly id: string;
  readonly field: "mtpdMinutes" | "rtoMinutes" | "rpoMinutes" | "workaroundMinutes";
  readonly label: string;
  readonly hint: string;
}

/** A length of time of an activity. */
export function ActivityDuration({ id, field, label, hint }: ActivityDurationProps): ReactNode {
  const [minutes, set] = useRecordValue("activities", id, field);
  return <DurationField label={label} hint={hint} minutes={minutes} onChange={set} />;
}
