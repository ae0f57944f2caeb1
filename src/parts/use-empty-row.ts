import { useState } from "react";
import { usePorts } from "#src/state/ports.tsx";

/**
 * The id of the empty row behind the records of a list: typing into it makes a record of it. It stays where it is
 * then, with the focus, and another one follows.
 */
export function useEmptyRow(ids: readonly string[]): string {
  const { newId } = usePorts();
  const [emptyId, setEmptyId] = useState(newId);
  if (ids.includes(emptyId)) setEmptyId(newId());
  return emptyId;
}
