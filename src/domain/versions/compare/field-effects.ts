import { depths } from "#src/domain/catalog.ts";
import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { addEffects, effectOf, noEffect, type Effect } from "#src/domain/versions/compare/change-effect.ts";
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
import { modelPresenceRules, modelRules } from "#src/domain/versions/compare/model-effects.ts";
import { isToDo } from "#src/domain/plan/action.ts";
import { knockOutEffect, partyEffect } from "#src/domain/versions/compare/item-standing.ts";
import { answerStanding, controlStanding, standingEffect } from "#src/domain/versions/compare/standing.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

const isDecided = (mark: string | undefined): number => (mark === "yes" || mark === "no" ? 1 : 0);

const channel = (value: (record: RecordOf<"contacts"> | undefined) => string | undefined): Rule<"contacts"> =>
  byRank((record) => given(value(record)), "channelAdded", "channelRemoved");
const privateChannel = (
  value: (record: RecordOf<"privateContacts"> | undefined) => string | undefined,
): Rule<"privateContacts"> => byRank((record) => given(value(record)), "channelAdded", "channelRemoved");
const mark = (value: (record: RecordOf<"scenarios"> | undefined) => string | undefined): Rule<"scenarios"> =>
  byRank((record) => isDecided(value(record)), "markDecided", "markOpen");

const answerRule: Rule<"answers"> = ({ id, from, to, before, after }) =>
  standingEffect(answerStanding(from, id, before), answerStanding(to, id, after));
const controlRule: Rule<"responsibilities"> = ({ id, from, to, before, after }) =>
  standingEffect(controlStanding(from, id, before), controlStanding(to, id, after));

const statusRule: Rule<"actions"> = ({ from, to }) => {
  const [was, is] = [from?.status, to?.status];
  if (was === "dropped" || is === "dropped") {
    return effectOf(Number(was === "dropped") - Number(is === "dropped"), "actionResumed", "actionDropped");
  }
  return effectOf(Number(is === "done") - Number(was === "done"), "actionDone", "actionReopened");
};

/** The day matters while there is something to do on either side. */
const dueRule: Rule<"actions"> = ({ from, to }) => {
  if (!isToDo(from) && !isToDo(to)) return noEffect;
  if (from?.due === undefined || to?.due === undefined) {
    return effectOf(Number(to?.due !== undefined) - Number(from?.due !== undefined), "dueSet", "dueRemoved");
  }
  return effectOf(compareText(from.due, to.due), "dueEarlier", "dueLater");
};

const rules: Rules = {
  profile: {
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
    approver: byRank((record) => given(record?.approver), "approverNamed", "approverRemoved"),
    reviewDate: byRank((record) => given(record?.reviewDate), "reviewDateSet", "reviewDateRemoved"),
    depth: byRank((record) => (record ? depths.indexOf(record.depth) : 0), "moreAsked", "fewerAsked"),
  },
  answers: {
    value: (forms) => addEffects([answerRule(forms), knockOutEffect(forms.id, forms.before, forms.after)]),
    // A reason for "not applicable" decides whether it counts as open; beside a new answer it changes nothing.
    reason: (forms) => (forms.from?.value === forms.to?.value ? answerRule(forms) : noEffect),
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
  },
  responsibilities: {
    responsible: ({ id, before, after }) => partyEffect(id, before, after),
    reason: ({ id, from, to, before, after }) =>
      from?.responsible === to?.responsible ? partyEffect(id, before, after) : noEffect,
    control: controlRule,
    controlReason: (forms) => (forms.from?.control === forms.to?.control ? controlRule(forms) : noEffect),
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
    lastTest: byDate((record) => record?.lastTest, "testNewer", "testOlder"),
  },
  evidence: {
    date: byDate((record) => record?.date, "evidenceNewer", "evidenceOlder"),
    kind: byRank(
      (record) => (record && record.kind !== "document" ? 1 : 0),
      "evidenceStronger",
      "evidenceWeaker",
    ),
  },
  scenarios: {
    people: mark((record) => record?.people),
    location: mark((record) => record?.location),
    systems: mark((record) => record?.systems),
  },
  contacts: {
    workPhone: channel((record) => record?.workPhone),
    workEmail: channel((record) => record?.workEmail),
    verifiedOn: byDate((record) => record?.verifiedOn, "verifiedLater", "verifiedEarlier"),
  },
  privateContacts: {
    phone: privateChannel((record) => record?.phone),
    email: privateChannel((record) => record?.email),
    other: privateChannel((record) => record?.other),
  },
  actions: {
    status: statusRule,
    due: dueRule,
    owner: byRank((record) => given(record?.owner), "ownerNamed", "ownerRemoved"),
  },
  ...modelRules,
};

/** Kinds where it is the record itself that matters when it comes or goes, not its fields one by one. */
const presenceRules: PresenceRules = {
  exclusions: byRank((record) => -presence(record), "exclusionRemoved", "exclusionAdded"),
  evidence: byRank(presence, "evidenceAdded", "evidenceRemoved"),
  scenarios: byRank(presence, "scenarioAdded", "scenarioRemoved"),
  contacts: byRank(presence, "contactAdded", "contactRemoved"),
  actions: byRank((record) => (isToDo(record) ? 1 : 0), "actionAdded", "actionRemoved"),
  ...modelPresenceRules,
};

/** What it does that this record came or went; undefined where its fields tell. */
export function presenceEffect<K extends RecordKind>(kind: K, forms: Forms<K>): Effect | undefined {
  const rule: Rule<K> | undefined = presenceRules[kind];
  return rule?.(forms);
}

/** What it does that this field changed. Swapping the sides turns the direction round. */
export function fieldEffect<K extends RecordKind>(kind: K, field: string, forms: Forms<K>): Effect {
  const ofKind = rules[kind] as Readonly<Record<string, Rule<K>>> | undefined;
  const rule = ofKind && Object.hasOwn(ofKind, field) ? ofKind[field] : undefined;
  return rule?.(forms) ?? noEffect;
}
