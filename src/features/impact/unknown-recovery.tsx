import type { ReactNode } from "react";
import type { NeededNode } from "#src/domain/impact/needed-nodes.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nodeName } from "#src/features/impact/node-facts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface UnknownRecoveryProps {
  readonly plan: Plan;
  readonly needed: readonly NeededNode[];
}

const namesShown = 5;

/** Not known is never fine: what is missing for the chart to be whole. */
export function UnknownRecovery({ plan, needed }: UnknownRecoveryProps): ReactNode {
  const { t, formats } = useI18n();
  const unknown = needed.filter(({ outageMinutes }) => outageMinutes === undefined);
  if (unknown.length === 0) return null;
  const names = unknown.slice(0, namesShown).map(({ node }) => nodeName(plan, node.id));
  const left = unknown.length - names.length;
  const listed = formats.list(left > 0 ? [...names, t("impact.andMore", { count: left })] : names);
  return <p className="muted">{t("impact.unknownRecovery", { count: unknown.length, names: listed })}</p>;
}
