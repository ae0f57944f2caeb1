import { worstLoss, type NeededNode } from "#src/domain/impact/needed-nodes.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { outageText } from "#src/features/impact/outage-text.ts";
import { nodeName, testedText, type Words } from "#src/features/impact/node-facts.ts";

export interface TimeBar {
  readonly id: "rto" | "mtpd" | "recovery" | "workaround" | "modelled";
  readonly label: string;
  /** Undefined where it is not known: the bar is missing, its line is not. */
  readonly minutes: number | undefined;
  readonly text: string;
  /** What is asked for, what happens, and what helps meanwhile. */
  readonly look: "required" | "outage" | "help";
}

interface TimesOf {
  readonly plan: Plan;
  readonly activity: Activity;
  readonly needed: readonly NeededNode[];
  readonly modelledOutageMinutes: number | undefined;
}

/** The lines of the chart: what is required first. What was not asked of the model has no line. */
export function timeBars(times: TimesOf, words: Words): TimeBar[] {
  const { plan, activity, needed, modelledOutageMinutes } = times;
  const { t } = words;
  const plain = (minutes: number | undefined): Pick<TimeBar, "minutes" | "text"> => ({
    minutes,
    text: minutes === undefined ? t("impact.bar.notSet") : outageText(minutes, words),
  });
  const worst = worstLoss(needed);
  return [
    { id: "rto", label: t("impact.bar.rto"), look: "required", ...plain(activity.rtoMinutes) },
    { id: "mtpd", label: t("impact.bar.mtpd"), look: "required", ...plain(activity.mtpdMinutes) },
    ...(worst
      ? [
          {
            id: "recovery" as const,
            label: t("impact.bar.recovery", { name: nodeName(plan, worst.node.id) }),
            look: "outage" as const,
            minutes: worst.outageMinutes,
            text: testedText(plan, worst.node.id, worst.outageMinutes, words),
          },
        ]
      : []),
    ...(modelledOutageMinutes === undefined
      ? []
      : [
          {
            id: "modelled" as const,
            label: t("impact.bar.modelled"),
            look: "outage" as const,
            ...plain(modelledOutageMinutes),
          },
        ]),
    {
      id: "workaround",
      label: t("impact.bar.workaround"),
      look: "help",
      ...plain(activity.workaroundMinutes),
    },
  ];
}
