import { firstMessages } from "#src/i18n/en/first-messages.ts";
import type { messages as english } from "#src/i18n/en/messages.ts";
import type { Message } from "#src/i18n/message.ts";

/** English is the measure: its keys and parameters are what every locale must offer. */
export type EnglishMessages = typeof english;
export type MessageKey = keyof EnglishMessages;
export type Messages = Readonly<Record<MessageKey, Message>>;
export type FirstMessages = Readonly<Record<keyof typeof firstMessages, Message>>;

export interface Locale {
  /** BCP 47 tag, also used for formats. */
  readonly tag: string;
  /** The language's own name, as it stands in the language menu. */
  readonly name: string;
  /** What the first page speaks with: small, so that it is there at once. */
  readonly loadFirst: () => Promise<FirstMessages>;
  readonly loadAll: () => Promise<Messages>;
}

const loadEnglish = async (): Promise<EnglishMessages> => (await import("#src/i18n/en/messages.ts")).messages;

const englishLocale: Locale = {
  tag: "en",
  name: "English",
  loadFirst: () => Promise.resolve(firstMessages),
  loadAll: loadEnglish,
};

/** The languages of the interface. To add one: a folder beside `en`, and a line here. */
export const locales: readonly Locale[] = [englishLocale];

/** Made from English, for the tests: longer, accented, in brackets. It is not in the language menu. */
export const pseudoLocale: Locale = {
  tag: "en-XA",
  name: "[Pseudo]",
  loadFirst: async () => (await import("#src/i18n/pseudo.ts")).pseudoMessages(firstMessages),
  loadAll: async () => (await import("#src/i18n/pseudo.ts")).pseudoMessages(await loadEnglish()),
};

/** The best locale for what a person or a browser asks for; English where nothing fits. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (tag === pseudoLocale.tag) return pseudoLocale;
    const language = tag.split("-")[0];
    const found = locales.find((locale) => locale.tag === tag) ?? locales.find((l) => l.tag === language);
    if (found) return found;
  }
  return englishLocale;
}

/** How a person who reads this language writes dates and numbers: "en-GB" for English in a British browser. */
export function chooseFormatLocale(locale: string, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.split("-")[0] === locale.split("-")[0]) ?? locale;
}
