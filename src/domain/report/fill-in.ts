/** The plural forms of a sentence, chosen by the parameter `count`. */
export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};

type Params = Readonly<Record<string, string | number>>;

/**
 * Puts parameters into the `{name}` placeholders of a sentence. What is put in is never read again, so a
 * title that holds braces stays as it was typed; a placeholder without a parameter stays visible.
 */
export function fillIn(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}

/** The form that a language uses for this count, filled in; `{count}` is the count itself. */
export function fillInPlural(forms: PluralForms, count: number, locale: string, params: Params = {}): string {
  const form = new Intl.PluralRules(locale).select(count);
  return fillIn(forms[form] ?? forms.other, { count, ...params });
}
