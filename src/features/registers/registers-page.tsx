import type { ReactNode } from "react";
import { useParams } from "react-router";
import { isRegisterKind } from "#src/domain/registers/register-kinds.ts";
import { MissingRecord } from "#src/features/registers/missing-record.tsx";
import { RecordPage } from "#src/features/registers/record-page.tsx";
import { RegisterList } from "#src/features/registers/register-list.tsx";
import "#src/features/registers/registers.css";

/** One register, or one record of it. Without a kind in the address: the activities, where it all begins. */
export function RegistersPage(): ReactNode {
  const { kind = "activities", record } = useParams();
  if (!isRegisterKind(kind)) return <MissingRecord kind="activities" />;
  if (record === undefined) return <RegisterList kind={kind} />;
  return <RecordPage key={`${kind} ${record}`} kind={kind} id={record} />;
}
