import { fillIn } from "#src/domain/report/fill-in.ts";
import { durationText } from "#src/domain/report/duration.ts";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import type { NeedView, OptionView } from "#src/domain/registers/need-views.ts";
import type { NeedWords } from "#src/domain/registers/need-words.ts";

/**
 * A need in one plain sentence: "Works at Head office, or after 1 h from Employees' homes for as long as needed."
 * Every option is in it, also one whose node was deleted; the times of the primary mean nothing and are not.
 *
 * @param neededBy the kind of the node that has the need
 * @param locale the language of the words, for the lengths of time
 */
export function needSentence(
  need: Pick<NeedView, "options">,
  neededBy: NodeRecordKind,
  words: NeedWords,
  locale: string,
): string {
  const [primary, ...fallbacks] = need.options;
  if (!primary) return words.nothingChosen;
  const start = fillIn(primaryPattern(primary, neededBy, words), { primary: nameOf(primary, words) });
  if (fallbacks.length === 0) return fillIn(words.alone, { primary: start });
  const others = fallbacks.map((fallback) => fallbackText(fallback, words, locale)).join(words.between);
  return fillIn(words.withFallbacks, { primary: start, fallbacks: others });
}

function primaryPattern({ node }: OptionView, neededBy: NodeRecordKind, words: NeedWords): string {
  // Only what people do is done at a place; anything else needs the place.
  const isWorkedAt = neededBy === "activities" || neededBy === "roles";
  if (node?.kind === "locations" && !isWorkedAt) return words.placeNeeded;
  return words.primary[node?.kind ?? "systems"];
}

function fallbackText(option: OptionView, words: NeedWords, locale: string): string {
  const { node, activationMinutes = 0, sustainMinutes } = option;
  const when =
    activationMinutes === 0
      ? words.atOnce
      : fillIn(words.after, { duration: durationText(activationMinutes, locale) });
  const howLong =
    sustainMinutes === undefined
      ? words.asLongAsNeeded
      : fillIn(words.upTo, { duration: durationText(sustainMinutes, locale) });
  return fillIn(words.fallback[node?.kind ?? "systems"], { when, name: nameOf(option, words), howLong });
}

function nameOf({ node }: OptionView, words: NeedWords): string {
  if (!node) return words.unknown;
  return node.isDeleted ? fillIn(words.deleted, { name: node.name }) : node.name;
}
