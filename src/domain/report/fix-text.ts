import { areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { Fix } from "#src/domain/continuity/fix.ts";
import type { ContinuityModel, Need } from "#src/domain/continuity/model.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { limitText, nameInModel, type WhatIfText } from "#src/domain/report/what-if-text.ts";

/** A change that would help, as something that somebody can do. No full stop. */
export function fixText(fix: Fix, model: ContinuityModel, text: WhatIfText): string {
  const { words } = text;
  const { fixes } = words.whatIf;
  const name = (id: string | undefined): string => nameInModel(model, id ?? "", text);
  const within = (minutes: number): string =>
    minutes === 0 ? fixes.atOnce : fillIn(fixes.within, { time: durationText(minutes, words.locale) });
  const node = name(fix.nodeId);
  switch (fix.type) {
    case "addOption": {
      const values = {
        node,
        primary: name(needOf(fix, model)?.options[0]?.nodeId),
        time: within(fix.activationMinutes),
      };
      return fix.optionNodeId === undefined
        ? fillIn(fixes.findOption, values)
        : fillIn(fixes.addOption, { ...values, option: name(fix.optionNodeId) });
    }
    case "shortenActivation": {
      const now = needOf(fix, model)?.options.find(({ nodeId }) => nodeId === fix.optionNodeId);
      return fillIn(fixes.shortenActivation, {
        node,
        option: name(fix.optionNodeId),
        time: within(fix.activationMinutes),
        now: durationText(now?.activationMinutes ?? 0, words.locale),
      });
    }
    case "proveRecovery": {
      const now = resourceOf(fix.nodeId, model)?.recoveryMinutes;
      const values = { node, time: within(fix.recoveryMinutes) };
      return now === undefined
        ? fillIn(fixes.proveFirstRecovery, values)
        : fillIn(fixes.proveRecovery, { ...values, now: durationText(now, words.locale) });
    }
    case "trainPeople": {
      const now = resourceOf(fix.nodeId, model)?.headcount ?? 0;
      return fillInPlural(fixes.trainPeople, fix.headcount - now, words.locale, {
        node,
        headcount: fix.headcount,
      });
    }
  }
}

function needOf(fix: Extract<Fix, { readonly needId: string }>, model: ContinuityModel): Need | undefined {
  return model.nodes[fix.nodeId]?.needs.find(({ id }) => id === fix.needId);
}

function resourceOf(id: string, model: ContinuityModel) {
  const node = model.nodes[id];
  return node === undefined || node.kind === "activity" ? undefined : node;
}

/**
 * The action that a fix becomes: what to do, and why. What was imagined is not in it as a fact, and nothing else of the
 * plan changes: a fallback or a person is recorded once it is there.
 */
export function fixToAction(
  fix: Fix,
  model: ContinuityModel,
  found: { readonly scenario: string; readonly activityId: string },
  text: WhatIfText,
): Pick<Action, "title" | "note" | "region"> {
  const { words } = text;
  const what = fixText(fix, model, text);
  const activity = model.nodes[found.activityId];
  const why = fillIn(words.whatIf.fixes.note, {
    scenario: found.scenario,
    activity: nameInModel(model, found.activityId, text),
    limit: limitText(activity?.kind === "activity" ? activity.mtpdMinutes : undefined, words),
  });
  const region = regionOf(fix, model);
  const isWhole = what.length <= maxShortTextLength;
  return {
    title: isWhole ? what : `${shorten(what, maxShortTextLength - 1)}…`,
    note: isWhole ? why : `${what}. ${why}`,
    ...(region && { region }),
  };
}

/** Cuts no letter in two. */
function shorten(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** The area of what fails. */
function regionOf(fix: Fix, model: ContinuityModel): RegionId | undefined {
  const failing = "needId" in fix ? needOf(fix, model)?.options[0]?.nodeId : fix.nodeId;
  const area = resourceOf(failing ?? "", model)?.area;
  return regionIds.find((region) => areasOfRegion[region].length === 1 && areasOfRegion[region][0] === area);
}
