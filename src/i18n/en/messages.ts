import { appMessages } from "#src/i18n/en/app.ts";

/** English, complete: the measure for every other locale. */
export const messages = {
  ...appMessages,
} as const;
