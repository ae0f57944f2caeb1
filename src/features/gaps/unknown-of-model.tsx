import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { nodeName, nodeNamesOf } from "#src/domain/report/event-text.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";

/** What the model does not know, each record a link to the place where that is mended. */
export function UnknownOfModel({ analysis }: { readonly analysis: PlanAnalysis }): ReactNode {
  const { overlap } = useWording().words;
  return (
    <>
      <Names sentence={overlap.notModelled} of="activities" ids={analysis.notModelled} />
      <Names sentence={overlap.unknownRoles} of="roles" ids={analysis.unknownRoles} />
    </>
  );
}

interface NamesProps {
  readonly sentence: string;
  /** The register, and the place of the names in the sentence. */
  readonly of: "activities" | "roles";
  readonly ids: readonly string[];
}

function Names({ sentence, of, ids }: NamesProps): ReactNode {
  const plan = usePlan();
  const wording = useWording();
  const names = nodeNamesOf(plan);
  const [before, after] = sentence.split(`{${of}}`);
  if (ids.length === 0) return null;
  return (
    <p className="measure">
      {before}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ", "}
          <Link to={planPath(plan.id, "registers", of, id)}>{nodeName(id, names, wording)}</Link>
        </Fragment>
      ))}
      {after}
    </p>
  );
}
