import type { ReactNode } from "react";
import { useParams, useSearchParams } from "react-router";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { MissingWhatIf } from "#src/features/what-if/missing-what-if.tsx";
import { OpenFromAddress } from "#src/features/what-if/open-from-address.tsx";
import { WhatIfDetail } from "#src/features/what-if/what-if-detail.tsx";
import { WhatIfList } from "#src/features/what-if/what-if-list.tsx";
import { readWhatIfAddress } from "#src/parts/what-if-address.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import "#src/features/what-if/what-if.css";

/** Scenarios tried in the model: all of them, one of them, or the one that an address describes. */
export function WhatIfPage(): ReactNode {
  const { whatIf } = useParams();
  const [query] = useSearchParams();
  const isThere = useDraft(
    ({ plan }) => whatIf !== undefined && liveRecord(plan, "whatIfs", whatIf) !== undefined,
  );
  const elements = readWhatIfAddress(query);
  if (whatIf === undefined) {
    return elements.length > 0 ? <OpenFromAddress elements={elements} /> : <WhatIfList />;
  }
  return isThere ? <WhatIfDetail key={whatIf} id={whatIf} /> : <MissingWhatIf id={whatIf} />;
}
