import * as z from "zod/mini";
import { longText, shortText } from "#src/domain/plan/fields.ts";
import type { Translate } from "#src/i18n/i18n-context.tsx";

const tooLong = /^tooLong (\d+)$/;

/** Text of a form, without blanks around it, held to what an entry of the history takes. */
function entryText(schema: typeof shortText, isRequired: boolean): z.ZodMiniString<string> {
  return z.string().check(z.trim(), (context) => {
    const { value } = context;
    const add = (message: string): void =>
      void context.issues.push({ code: "custom", input: value, message });
    if (value === "") {
      if (isRequired) add("missing");
      return;
    }
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue) add(issue.code === "too_big" ? `tooLong ${issue.maximum}` : "invalid");
  });
}

export const requiredName = entryText(shortText, true);
export const optionalName = entryText(shortText, false);
export const requiredProse = entryText(longText, true);
export const optionalProse = entryText(longText, false);

/**
 * What is wrong with a field, in a sentence; undefined where nothing is.
 *
 * @param message of the field's error, as the schemas above put it
 * @param text what stands in the field
 * @param missingText what to say where it has to have text and has none
 */
export function entryProblemText(
  t: Translate,
  message: string | undefined,
  text: string,
  missingText: string,
): string | undefined {
  if (message === undefined) return undefined;
  if (message === "missing") return missingText;
  const limit = tooLong.exec(message)?.[1];
  return limit === undefined
    ? t("form.invalid")
    : t("form.tooLong", { length: text.length, limit: Number(limit) });
}
