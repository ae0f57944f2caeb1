import { firstMessages } from "#src/i18n/en/first-messages.ts";
import { actionsMessages } from "#src/i18n/en/actions.ts";
import { contactsMessages } from "#src/i18n/en/contacts.ts";
import { documentMessages } from "#src/i18n/en/document.ts";
import { gapsMessages } from "#src/i18n/en/gaps.ts";
import { helpMessages } from "#src/i18n/en/help.ts";
import { importMessages } from "#src/i18n/en/import.ts";
import { impactMessages } from "#src/i18n/en/impact.ts";
import { mapMessages } from "#src/i18n/en/map.ts";
import { overviewMessages } from "#src/i18n/en/overview.ts";
import { versionsMessages } from "#src/i18n/en/versions.ts";
import { compareMessages } from "#src/i18n/en/compare.ts";
import { mergeMessages } from "#src/i18n/en/merge.ts";
import { profileMessages } from "#src/i18n/en/profile.ts";
import { questionnaireMessages } from "#src/i18n/en/questionnaire.ts";
import { registersMessages } from "#src/i18n/en/registers.ts";
import { responsibilitiesMessages } from "#src/i18n/en/responsibilities.ts";
import { scenariosMessages } from "#src/i18n/en/scenarios.ts";
import { settingsMessages } from "#src/i18n/en/settings.ts";
import { whatIfMessages } from "#src/i18n/en/what-if.ts";

/** English, complete: the measure for every other locale. */
export const messages = {
  ...firstMessages,
  ...questionnaireMessages,
  ...profileMessages,
  ...contactsMessages,
  ...registersMessages,
  ...importMessages,
  ...impactMessages,
  ...mapMessages,
  ...responsibilitiesMessages,
  ...scenariosMessages,
  ...whatIfMessages,
  ...gapsMessages,
  ...actionsMessages,
  ...documentMessages,
  ...overviewMessages,
  ...versionsMessages,
  ...compareMessages,
  ...mergeMessages,
  ...settingsMessages,
  ...helpMessages,
} as const;
