import { defaultHorizonMinutes } from "#src/domain/continuity/model.ts";
import { durationText } from "#src/domain/report/duration.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

/** How long something is out; what is not restored within the model's horizon is out for longer than that. */
export function outageText(minutes: number, { t, locale }: Pick<I18n, "t" | "locale">): string {
  return Number.isFinite(minutes)
    ? durationText(minutes, locale)
    : t("impact.moreThan", { duration: durationText(defaultHorizonMinutes, locale) });
}
