import canonicalize from "canonicalize";
import type { Readiness } from "#src/domain/assessment/assessment.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import type { PrivateData } from "#src/domain/report/change-texts.ts";
import type { ActivityStanding } from "#src/domain/versions/compare/activity-standing.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import type {
  ComparedChange,
  ComparedVersion,
  Comparison,
} from "#src/domain/versions/compare/compare-versions.ts";
import { comparablePlans } from "#src/domain/versions/compare/private-data.ts";
import { bridgeHeadlines } from "#src/domain/versions/compare/headline-bridge.ts";
import type { RecordChange } from "#src/domain/versions/compare/record-difference.ts";
import type { ScopeBridge, ScoreBridge } from "#src/domain/versions/compare/score-bridge.ts";

/** Names the format, so that another program knows what it has before it. */
const comparisonFormat = "holdfast-comparison";

/** Raised when something in it gets another meaning or goes; more may be added at any time. */
const comparisonFormatVersion = 1;

/** The two versions that were compared. */
export interface ComparedSides {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

/**
 * A comparison for other programs, as canonical JSON (RFC 8785): the difference exactly as it is, down to keys of
 * order and stamps, and what it means, with every share as an exact fraction. `applyDifference` makes the later
 * plan of it. The same two sides give the same text on every device.
 *
 * @param privateData masked: of private contact data it is told which fields changed, and no value; neither is the
 * fingerprint of such a change, from which a short value could be found by trying
 */
export function comparisonJson(
  comparison: Comparison,
  sides: ComparedSides,
  privateData: PrivateData = "masked",
): string {
  const { bridge, changes, gaps, newEntries, model, ...rest } = comparison;
  const isMasked = privateData === "masked";
  const plans = comparablePlans(sides.before.plan, sides.after.plan);
  const difference = comparePlans(plans.before, plans.after, plans.leftOut);
  const text = canonicalize({
    format: comparisonFormat,
    formatVersion: comparisonFormatVersion,
    ...rest,
    sides: { before: sideJson(sides.before), after: sideJson(sides.after) },
    difference: {
      ...difference,
      changes: isMasked ? difference.changes.map(masked) : difference.changes,
    },
    meaning: changes.map((change) => meaningJson(change, isMasked)),
    bridge: bridgeJson(bridge),
    gaps: gaps.map(({ id, turn, steps, from, to }) => ({ id, turn, steps, from, to })),
    entries: newEntries,
    model: model ? modelJson(model, bridge) : null,
  });
  if (text === undefined) throw new Error("a comparison is always JSON");
  return text;
}

function sideJson({ plan, sealed, at }: ComparedVersion): object {
  return {
    planId: plan.id,
    title: profileOf(plan).title,
    assessedOn: at,
    versionNumber: sealed?.versionNumber,
    sealedAt: sealed?.at,
  };
}

function masked(change: RecordChange): object {
  if (change.kind !== "privateContacts" || change.change === "moved") return change;
  if (change.change === "changed") {
    return { ...change, isMasked: true, fields: change.fields.map(({ field }) => ({ field })) };
  }
  return { ...change, isMasked: true, record: { id: change.id } };
}

function meaningJson(compared: ComparedChange, isMasked: boolean): object {
  const { change, section, effect, fields, reason, score, changeFingerprint } = compared;
  const isHidden = isMasked && change.kind === "privateContacts";
  return {
    kind: change.kind,
    id: change.id,
    section,
    effect,
    fieldEffects: fields.map(({ field, effect: own }) => ({ field, ...own })),
    reason,
    score: score ? { regions: score.regions, whole: score.whole } : null,
    changeFingerprint: isHidden ? undefined : changeFingerprint,
  };
}

function bridgeJson({ before, after, regions, areas, whole, shifts, knockOuts }: ScoreBridge): object {
  return {
    assessedOn: { before: before.at, after: after.at },
    catalogVersions: { before: before.catalogVersion, after: after.catalogVersion },
    methodVersions: { before: before.methodVersion, after: after.methodVersion },
    whole: scopeJson(whole),
    areas: mapValues(areas, scopeJson),
    regions: mapValues(regions, scopeJson),
    shifts: mapValues(shifts, (items) => items.map(({ id, from, to }) => ({ id, from, to }))),
    knockOuts,
  };
}

function scopeJson({ from, to, change, steps }: ScopeBridge): object {
  return {
    from: shareJson(from),
    to: shareJson(to),
    change,
    steps: steps.map(({ id, readiness, part, turns }) => ({ id, after: shareJson(readiness), part, turns })),
  };
}

/** Null where nothing applies. */
function shareJson(readiness: Readiness | null): object | null {
  if (!readiness) return null;
  const { exactLow, exactHigh, sum, isRated } = readiness;
  return { low: exactLow, high: exactHigh, sum, isRated };
}

/** Outages without an end are null: JSON has no number for them. */
function modelJson({ activities, regions, assumptions }: ModelComparison, bridge: ScoreBridge): object {
  const headlines = bridgeHeadlines(bridge, { regions });
  return {
    assumptions,
    activities: activities.map(({ id, turn, from, to }) => ({
      id,
      turn,
      from: standingJson(from),
      to: standingJson(to),
    })),
    regions: mapValues(regions, ({ gap, events, keptCount }) => ({
      gap,
      events: events.map(({ turn, event }) => ({ turn, ...eventJson(event) })),
      keptCount,
    })),
    headlines: mapValues(headlines, ({ from, to, change, steps }) => ({
      from,
      to,
      change,
      steps: steps.map(({ id, readiness, part, turns }) => ({ id, after: readiness, part, turns })),
    })),
  };
}

function standingJson(standing: ActivityStanding | undefined): object | null {
  if (!standing) return null;
  const { type, regions, worst } = standing;
  return { type, regions, worst: worst ? eventJson(worst) : null };
}

function eventJson({ activityId, elements, outageMinutes, limitMinutes }: RegionEvent): object {
  return {
    activityId,
    elements: elements.map(({ area, type, id }) => ({ area, type, id })),
    outageMinutes: Number.isFinite(outageMinutes) ? outageMinutes : null,
    limitMinutes,
  };
}

function mapValues<K extends string, V>(
  values: Readonly<Record<K, V>>,
  map: (value: V) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries<V>(values).map(([key, value]) => [key, map(value)]));
}
