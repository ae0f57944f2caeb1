/**
 * What a message is: a sentence, or its plural forms chosen by the parameter `count`. Parameters stand in
 * braces: "Saved {time}". Messages are data, so that a locale is one folder and a test can walk them.
 */
export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};
export type Message = string | PluralForms;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The names of the parameters of a message; a message with plural forms always takes `count`. */
export type ParameterNames<M extends Message> = M extends string
  ? Placeholders<M>
  : M extends PluralForms
    ? "count" | Placeholders<Extract<M[keyof M], string>>
    : never;

export type ParameterValue = string | number;
export type Parameters<M extends Message> = Readonly<Record<ParameterNames<M>, ParameterValue>>;

/** Fills the parameters in. Numbers are written the way the locale writes them. */
export function formatMessage(
  locale: string,
  message: Message,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): string {
  const text = typeof message === "string" ? message : pluralForm(locale, message, parameters["count"]);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function pluralForm(locale: string, forms: PluralForms, count: ParameterValue | undefined): string {
  const form = new Intl.PluralRules(locale).select(Number(count ?? 0));
  return forms[form] ?? forms.other;
}
