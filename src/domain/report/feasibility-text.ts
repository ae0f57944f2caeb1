import { defaultHorizonMinutes } from "#src/domain/continuity/model.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** A finding in words, the same on screen and on paper. */
export interface FeasibilityText {
  readonly finding: string;
  readonly step: string;
}

export function feasibilityText(finding: FeasibilityFinding, plan: Plan, wording: Wording): FeasibilityText {
  const { findings, steps } = wording.words.feasibility;
  const values = { ...namesIn(finding, plan, wording), ...valuesOf(finding, wording) };
  return { finding: fillIn(findings[finding.rule], values), step: fillIn(steps[finding.rule], values) };
}

function namesIn(finding: FeasibilityFinding, plan: Plan, wording: Wording) {
  const names = finding.recordIds.map((id) => recordName(finding, id, plan, wording));
  const [first = "", second = "", third = ""] = names;
  const all = new Intl.ListFormat(wording.words.locale, { type: "conjunction" }).format(names);
  return { first, second, third, all };
}

const namedKinds = [
  "activities",
  "roles",
  "locations",
  "systems",
  "suppliers",
  "utilities",
  "people",
  "contacts",
] as const satisfies readonly RecordKind[];

function recordName(finding: FeasibilityFinding, id: string, plan: Plan, { text, words }: Wording): string {
  if ("kind" in finding && finding.kind === "answers") return questionTitle(id, text);
  if ("kind" in finding && finding.kind === "responsibilities") return responsibilityTitle(id, plan, text);
  for (const kind of namedKinds) {
    const record = Object.hasOwn(plan[kind], id) ? plan[kind][id] : undefined;
    if (record) return record.name;
  }
  return words.events.unknown;
}

function valuesOf(
  finding: FeasibilityFinding,
  { words, formats }: Wording,
): Readonly<Record<string, string | number>> {
  const duration = (minutes: number): string =>
    Number.isFinite(minutes)
      ? durationText(minutes, words.locale)
      : fillIn(words.feasibility.moreThan, { duration: durationText(defaultHorizonMinutes, words.locale) });
  switch (finding.rule) {
    case "rto-above-mtpd":
      return { outage: duration(finding.rtoMinutes), limit: duration(finding.mtpdMinutes) };
    case "recovery-above-rto":
      return { outage: duration(finding.outageMinutes), limit: duration(finding.rtoMinutes) };
    case "workaround-below-recovery":
      return { outage: duration(finding.outageMinutes), limit: duration(finding.workaroundMinutes) };
    case "backup-above-rpo":
      return { outage: duration(finding.backupIntervalMinutes), limit: duration(finding.rpoMinutes) };
    case "seats-below-minimum":
      return { seats: finding.seats, minimum: finding.minimum };
    case "alternate-in-same-zone":
      return { zone: finding.zone };
    case "fallback-from-same-provider":
      return { provider: finding.provider };
    case "plan-past-review":
    case "exercise-too-old":
    case "evidence-too-old":
      return { date: formats.date(finding.date) };
    case "mtpd-missing":
    case "deadlock":
    case "sole-holder":
    case "deputy-at-same-site":
    case "contact-without-outside-channel":
      return {};
  }
}
