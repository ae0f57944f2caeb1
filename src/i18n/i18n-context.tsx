import { createContext, use, useMemo, type ReactNode } from "react";
import { createFormats, type Formats } from "#src/i18n/formats.ts";
import { formatMessage, type ParameterNames, type Parameters } from "#src/i18n/message.ts";
import type { EnglishMessages, MessageKey, Messages } from "#src/i18n/locales.ts";

type Arguments<K extends MessageKey> = [ParameterNames<EnglishMessages[K]>] extends [never]
  ? []
  : [parameters: Parameters<EnglishMessages[K]>];

export type Translate = <K extends MessageKey>(key: K, ...parameters: Arguments<K>) => string;

export interface I18n {
  readonly locale: string;
  /** False while only the messages of the first page are there. */
  readonly isComplete: boolean;
  readonly t: Translate;
  readonly formats: Formats;
}

/** Not among the messages of the first page. */
const keyBeyondFirstPage: MessageKey = "help.title";

/** Turns a catalogue of messages into the function that the whole interface speaks through. */
function createI18n(locale: string, messages: Partial<Messages>, formatLocale: string): I18n {
  return {
    locale,
    isComplete: keyBeyondFirstPage in messages,
    t: (key, ...parameters) => formatMessage(locale, messages[key] ?? key, parameters[0]),
    formats: createFormats(formatLocale),
  };
}

const I18nContext = createContext<I18n | undefined>(undefined);

export function I18nProvider(props: {
  readonly locale: string;
  readonly messages: Partial<Messages>;
  /** How dates and numbers are written: the same language as this person's country writes it. */
  readonly formatLocale?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { locale, messages, formatLocale = locale, children } = props;
  const i18n = useMemo(() => createI18n(locale, messages, formatLocale), [locale, messages, formatLocale]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}
