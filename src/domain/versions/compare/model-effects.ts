/** What a change of the continuity model does to the plan. */
import type { NeedOption } from "#src/domain/plan/needs.ts";
import { liveRecord, type RecordOf } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import {
  addEffects,
  effectOf,
  noEffect,
  type Effect,
  type EffectReason,
} from "#src/domain/versions/compare/change-effect.ts";
import {
  byDate,
  byRank,
  given,
  presence,
  type Forms,
  type PresenceRules,
  type Rule,
  type Rules,
} from "#src/domain/versions/compare/effect-rules.ts";
import type { ComparedSide } from "#src/domain/versions/compare/standing.ts";

type Minutes<K extends ResourceKind | "activities"> = (record: RecordOf<K> | undefined) => number | undefined;
type ResourceKind = "roles" | "locations" | "systems" | "suppliers" | "utilities";

const isKnown = (value: number | undefined): number => (value === undefined ? 0 : 1);

interface Reasons {
  readonly known: EffectReason;
  readonly unknown: EffectReason;
  readonly less: EffectReason;
  readonly more: EffectReason;
}

/** Less is stronger; known is stronger than not known. */
function lessIsBetter<K extends ResourceKind | "activities">(
  read: Minutes<K>,
  { known, unknown, less, more }: Reasons,
): Rule<K> {
  return ({ from, to }) => {
    const [was, is] = [read(from), read(to)];
    if (was === undefined || is === undefined) return effectOf(isKnown(is) - isKnown(was), known, unknown);
    return effectOf(was - is, less, more);
  };
}

const recovery = {
  known: "recoveryKnown",
  unknown: "recoveryUnknown",
  less: "recoveryFaster",
  more: "recoverySlower",
} as const;
const objective = {
  known: "limitSet",
  unknown: "limitRemoved",
  less: "objectiveTighter",
  more: "objectiveLooser",
} as const;
const backup = {
  known: "backupMoreOften",
  unknown: "backupLessOften",
  less: "backupMoreOften",
  more: "backupLessOften",
} as const;

/** A set that gains and loses something does both. */
function bySet(
  read: (record: RecordOf<"people"> | undefined) => Readonly<Record<string, true>> | undefined,
): Rule<"people"> {
  return ({ from, to }) => {
    const [was, is] = [read(from) ?? {}, read(to) ?? {}];
    const gained = Object.keys(is).filter((id) => !Object.hasOwn(was, id)).length;
    const lost = Object.keys(was).filter((id) => !Object.hasOwn(is, id)).length;
    return addEffects([
      effectOf(gained, "roleFilled", "roleVacated"),
      effectOf(-lost, "roleFilled", "roleVacated"),
    ]);
  };
}

/** The times of a primary mean nothing. */
function ofFallback(rule: Rule<"needOptions">): Rule<"needOptions"> {
  return (forms) =>
    isPrimary(forms.from, forms.before) && isPrimary(forms.to, forms.after) ? noEffect : rule(forms);
}

function isPrimary(option: NeedOption | undefined, { plan }: ComparedSide): boolean {
  return option !== undefined && indexNeeds(plan).optionsOfNeed(option.needId)[0]?.id === option.id;
}

/** Without a limit is longer than any. */
const sustainRule: Rule<"needOptions"> = ({ from, to }) => {
  const [was, is] = [from?.sustainMinutes ?? Infinity, to?.sustainMinutes ?? Infinity];
  return effectOf(Number(is > was) - Number(is < was), "fallbackLonger", "fallbackShorter");
};

/** With its need, or with the node that needs it, an option neither helps nor is missed. */
function optionPresence({ from, to, before, after }: Forms<"needOptions">): Effect {
  const needId = (from ?? to)?.needId ?? "";
  const isNeeded = [before, after].every(({ plan }) => liveRecord(plan, "needs", needId) !== undefined);
  return isNeeded ? effectOf(presence(to) - presence(from), "fallbackAdded", "fallbackRemoved") : noEffect;
}

export const modelRules = {
  activities: {
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
    approver: byRank((record) => given(record?.approver), "approverNamed", "approverRemoved"),
    nextReview: byRank((record) => given(record?.nextReview), "reviewDateSet", "reviewDateRemoved"),
    // How long an outage is bearable is a finding: another figure makes the plan neither better nor worse.
    mtpdMinutes: byRank((record) => isKnown(record?.mtpdMinutes), "limitSet", "limitRemoved"),
    rtoMinutes: lessIsBetter((record) => record?.rtoMinutes, objective),
    rpoMinutes: lessIsBetter((record) => record?.rpoMinutes, objective),
    workaround: byRank((record) => given(record?.workaround), "workaroundNamed", "workaroundRemoved"),
    workaroundMinutes: byRank(
      (record) => record?.workaroundMinutes ?? -1,
      "workaroundLonger",
      "workaroundShorter",
    ),
  },
  roles: {
    headcount: byRank((record) => record?.headcount ?? -1, "morePeople", "fewerPeople"),
    recoveryMinutes: lessIsBetter((record) => record?.recoveryMinutes, recovery),
  },
  people: {
    holds: bySet((record) => record?.holds),
    deputises: bySet((record) => record?.deputises),
  },
  locations: {
    seats: byRank((record) => record?.seats ?? -1, "moreSeats", "fewerSeats"),
    recoveryMinutes: lessIsBetter((record) => record?.recoveryMinutes, recovery),
  },
  systems: {
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
    recoveryMinutes: lessIsBetter((record) => record?.recoveryMinutes, recovery),
    recoveryTestedOn: byDate((record) => record?.recoveryTestedOn, "testNewer", "testOlder"),
    backupIntervalMinutes: lessIsBetter((record) => record?.backupIntervalMinutes, backup),
  },
  suppliers: { recoveryMinutes: lessIsBetter((record) => record?.recoveryMinutes, recovery) },
  utilities: { recoveryMinutes: lessIsBetter((record) => record?.recoveryMinutes, recovery) },
  needOptions: {
    activationMinutes: ofFallback(
      byRank((record) => -(record?.activationMinutes ?? 0), "fallbackSooner", "fallbackLater"),
    ),
    sustainMinutes: ofFallback(sustainRule),
  },
} satisfies Rules;

/** That a place or a system is on record says nothing by itself: what needs it does, and how soon it is back. */
const tellsNothing = (): Effect => noEffect;

export const modelPresenceRules = {
  activities: byRank(presence, "activityAdded", "activityRemoved"),
  roles: tellsNothing,
  people: byRank(presence, "morePeople", "fewerPeople"),
  locations: tellsNothing,
  systems: tellsNothing,
  suppliers: tellsNothing,
  utilities: tellsNothing,
  needOptions: optionPresence,
  whatIfs: byRank(presence, "scenarioAdded", "scenarioRemoved"),
} satisfies PresenceRules;
