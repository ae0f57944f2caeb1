import { appMessages } from "#src/i18n/en/app.ts";
import { partsMessages } from "#src/i18n/en/parts.ts";
import { plansMessages } from "#src/i18n/en/plans.ts";

/** What the first page speaks with. It is loaded with the app; the rest comes a moment later. */
export const firstMessages = {
  ...appMessages,
  ...partsMessages,
  ...plansMessages,
} as const;
