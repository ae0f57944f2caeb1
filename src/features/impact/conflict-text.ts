import type { ActivityConflict } from "#src/domain/impact/activity-conflicts.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nodeName } from "#src/features/impact/node-facts.ts";
import { outageText } from "#src/features/impact/outage-text.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

/** A conflict in one sentence. */
export function conflictText(plan: Plan, conflict: ActivityConflict, t: I18n["t"], locale: string): string {
  const length = (minutes: number): string => outageText(minutes, { t, locale });
  switch (conflict.rule) {
    case "mtpd-missing":
      return t("impact.conflict.mtpd-missing");
    case "rto-above-mtpd":
      return t("impact.conflict.rto-above-mtpd", {
        rto: length(conflict.rtoMinutes),
        mtpd: length(conflict.mtpdMinutes),
      });
    case "recovery-above-rto":
      return t("impact.conflict.recovery-above-rto", {
        name: nodeName(plan, conflict.nodeId),
        outage: length(conflict.outageMinutes),
        rto: length(conflict.rtoMinutes),
      });
    case "backup-above-rpo":
      return t("impact.conflict.backup-above-rpo", {
        name: nodeName(plan, conflict.nodeId),
        backup: length(conflict.backupIntervalMinutes),
        rpo: length(conflict.rpoMinutes),
      });
    case "workaround-below-recovery":
      return t("impact.conflict.workaround-below-recovery", {
        name: nodeName(plan, conflict.nodeId),
        workaround: length(conflict.workaroundMinutes),
        outage: length(conflict.outageMinutes),
      });
  }
}
