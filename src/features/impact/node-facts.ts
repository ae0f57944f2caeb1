import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { findNode } from "#src/domain/registers/nodes.ts";
import { outageText } from "#src/features/impact/outage-text.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

export type Words = Pick<I18n, "t" | "formats" | "locale">;

/** What a node of the plan is called. */
export function nodeName(plan: Plan, id: string): string {
  return findNode(plan, id)?.name ?? "";
}

/** A time that something takes, with whether that was ever tested. Only systems record a test. */
export function testedText(plan: Plan, nodeId: string, minutes: number, words: Words): string {
  const { t, formats } = words;
  const duration = outageText(minutes, words);
  const system = liveRecord(plan, "systems", nodeId);
  if (!system) return t("impact.bar.plain", { duration });
  const { recoveryTestedOn } = system;
  return recoveryTestedOn === undefined
    ? t("impact.bar.untested", { duration })
    : t("impact.bar.tested", { duration, date: formats.plainDate(recoveryTestedOn) });
}
