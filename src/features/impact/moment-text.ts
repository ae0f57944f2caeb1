import { impactMoments } from "#src/domain/plan/impact.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

/** One of the moments at which impact is judged, as the grid calls it: "24 h". */
export function momentText(t: I18n["t"], minutes: number): string {
  const moment = impactMoments.find((one) => one.minutes === minutes);
  if (!moment) throw new Error(`${minutes} minutes are no moment of the analysis`);
  return t(`impact.moment.${moment.field}`);
}
