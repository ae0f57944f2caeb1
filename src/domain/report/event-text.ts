import type { Element } from "#src/domain/continuity/elements.ts";
import { defaultHorizonMinutes } from "#src/domain/continuity/model.ts";
import type { RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";

/** The names of everything that can fail, by id. */
export type NodeNames = ReadonlyMap<string, string>;

export function nodeNamesOf(plan: Plan): NodeNames {
  return new Map(
    nodeRecordKinds.flatMap((kind) => liveRecords(plan, kind).map(({ id, name }) => [id, name])),
  );
}

interface EventContext {
  readonly words: ReportWords;
}

export function nodeName(id: string, names: NodeNames, { words }: EventContext): string {
  const name = names.get(id);
  if (name === undefined) return words.events.unknown;
  return name.includes(",") ? fillIn(words.events.withComma, { name }) : name;
}

/** What goes wrong, in words that stand within a sentence: "Head office", "one holder of Dispatcher". */
function elementName(element: Element, names: NodeNames, context: EventContext): string {
  const { elements } = context.words.events;
  switch (element.type) {
    case "node":
      return fillIn(elements.node, { name: nodeName(element.nodeId, names, context) });
    case "oneHolder":
      return fillIn(elements.oneHolder, { name: nodeName(element.roleId, names, context) });
    case "absence":
      return elements.absence;
    case "hazardZone":
    case "provider":
      return fillIn(elements[element.type], { name: element.name });
  }
}

/**
 * A minimal event and what it does, in one or two sentences: "If Head office and Remote access fail together, Support
 * stops for 12 h; its limit is 8 h. Either alone it survives."
 */
export function eventSentence(event: RegionEvent, names: NodeNames, context: EventContext): string {
  const { words } = context;
  const { stops, notRestored, eitherAlone, anyTwo } = words.events;
  const duration = (minutes: number): string => durationText(minutes, words.locale);
  const values = {
    cause: causeText(event.elements, names, context),
    activity: nodeName(event.activityId, names, context),
    limit: duration(event.limitMinutes),
  };
  const effect = Number.isFinite(event.outageMinutes)
    ? fillIn(stops, { ...values, outage: duration(event.outageMinutes) })
    : fillIn(notRestored, { ...values, horizon: duration(defaultHorizonMinutes) });
  if (event.elements.length < 2) return effect;
  return `${effect} ${event.elements.length === 2 ? eitherAlone : anyTwo}`;
}

function causeText(elements: readonly Element[], names: NodeNames, context: EventContext): string {
  const { fails, isOut, absenceAlone } = context.words.events;
  const [first, second, third] = elements.map((element) => elementName(element, names, context));
  const isAbout = (type: Element["type"]): boolean => elements.some((element) => element.type === type);
  if (second === undefined && isAbout("absence")) return absenceAlone;
  const forms = isAbout("absence") || isAbout("oneHolder") ? isOut : fails;
  if (second === undefined) return fillIn(forms.one, { first: first ?? "" });
  if (third === undefined) return fillIn(forms.two, { first: first ?? "", second });
  return fillIn(forms.three, { first: first ?? "", second, third });
}
