import type { ContinuityModel, Interval } from "#src/domain/continuity/model.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { nodeName, type NodeNames } from "#src/domain/report/event-text.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { allNames, someNames } from "#src/domain/report/name-list.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import type { ActivityResult, TouchedNode, WhatIfResult } from "#src/domain/what-if/run-what-if.ts";

/** What sentences about a result are made of. */
export interface WhatIfText {
  readonly names: NodeNames;
  readonly words: ReportWords;
}

/** What a scenario does, in a few sentences; the first alone says whether it is bad. */
export function whatIfSummary(result: WhatIfResult, text: WhatIfText): string {
  const { summary } = text.words.whatIf;
  if (result.activities.length === 0) return summary.noActivities;
  if (Object.keys(result.disruptions).length === 0) return summary.nothingFails;
  return [
    intolerableText(result, text),
    ...(["notRated", "lateButTolerable", "withinRto", "notModelled"] as const).map((standing) =>
      countText(result, standing, text),
    ),
    deadlockSummary(result, text),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function namesWith(
  { activities }: WhatIfResult,
  standing: ActivityResult["standing"],
  { names, words }: WhatIfText,
): string[] {
  return activities
    .filter((activity) => activity.standing === standing)
    .map(({ id }) => nodeName(id, names, { words }));
}

function intolerableText(result: WhatIfResult, text: WhatIfText): string {
  const { words } = text;
  const { intolerable, noneIntolerable } = words.whatIf.summary;
  const failing = namesWith(result, "intolerable", text);
  if (failing.length === 0) return noneIntolerable;
  return fillInPlural(intolerable, failing.length, words.locale, {
    total: result.activities.length,
    names: someNames(failing, words),
  });
}

function countText(
  result: WhatIfResult,
  standing: keyof ReportWords["whatIf"]["summary"]["others"],
  text: WhatIfText,
): string {
  const { words } = text;
  const found = namesWith(result, standing, text);
  if (found.length === 0) return "";
  return fillInPlural(words.whatIf.summary.others[standing], found.length, words.locale, {
    names: someNames(found, words),
  });
}

function deadlockSummary({ deadlocks }: WhatIfResult, { names, words }: WhatIfText): string {
  if (deadlocks.length === 0) return "";
  const stuck = deadlocks.flat().map((id) => nodeName(id, names, { words }));
  return fillInPlural(words.whatIf.summary.deadlocks, deadlocks.length, words.locale, {
    names: someNames(stuck, words),
  });
}

/** How long an activity is out at a stretch. */
export function outageText(
  { longestOutageMinutes }: ActivityResult,
  { outcome }: WhatIfResult,
  words: ReportWords,
): string {
  if (longestOutageMinutes === 0) return words.whatIf.noOutage;
  if (longestOutageMinutes !== Infinity) return durationText(longestOutageMinutes, words.locale);
  return fillIn(words.whatIf.notRestored, { horizon: durationText(outcome.horizonMinutes, words.locale) });
}

/** "12 h", or that it is not set. */
export function limitText(minutes: number | undefined, words: ReportWords): string {
  return minutes === undefined ? words.whatIf.notSet : durationText(minutes, words.locale);
}

/** Why something is down, in two or three words. */
export function touchedReason({ kind, isDisrupted }: TouchedNode, words: ReportWords): string {
  const { timeline } = words.whatIf;
  if (isDisrupted) return timeline.isDisrupted;
  return kind === "activity" ? timeline.isActivity : timeline.follows;
}

/** "0 to 2 h; 1 day to 1 day 4 h" */
export function intervalsText(
  { intervals }: TouchedNode,
  { outcome }: WhatIfResult,
  words: ReportWords,
): string {
  const { timeline } = words.whatIf;
  if (intervals.length === 0) return timeline.backAtOnce;
  const time = (minutes: number): string =>
    minutes === 0 ? timeline.start : durationText(minutes, words.locale);
  return intervals
    .map(({ start, end }: Interval) =>
      end >= outcome.horizonMinutes
        ? fillIn(timeline.fromOn, { start: time(start) })
        : fillIn(timeline.fromTo, { start: time(start), end: time(end) }),
    )
    .join("; ");
}

/** Who waits for whom, by name. */
export function deadlockText(ids: readonly string[], { names, words }: WhatIfText): string {
  const { together, alone } = words.whatIf.deadlocks;
  const stuck = ids.map((id) => nodeName(id, names, { words }));
  return fillIn(stuck.length === 1 ? alone : together, { names: allNames(stuck, words) });
}

/** The name of a node of the model as it stands alone, one that was only imagined included. */
export function plainName(model: ContinuityModel, id: string, { names, words }: WhatIfText): string {
  const isImagined = !names.has(id) && Object.hasOwn(model.nodes, id);
  return names.get(id) ?? (isImagined ? words.whatIf.imagined : words.events.unknown);
}

/** The same within a sentence. */
export function nameInModel(model: ContinuityModel, id: string, { names, words }: WhatIfText): string {
  const isImagined = !names.has(id) && Object.hasOwn(model.nodes, id);
  return isImagined ? words.whatIf.imagined : nodeName(id, names, { words });
}
