import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { PlanRecord, RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { effectOf, type Effect, type EffectReason } from "#src/domain/versions/compare/change-effect.ts";
import type { ComparedSide } from "#src/domain/versions/compare/standing.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

/** A record in the earlier and the later plan; undefined where it is not there. */
export interface Forms<K extends RecordKind> {
  readonly id: string;
  readonly from: RecordOf<K> | undefined;
  readonly to: RecordOf<K> | undefined;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

export type Rule<K extends RecordKind> = (forms: Forms<K>) => Effect;

export type Rules = {
  readonly [K in RecordKind]?: { readonly [F in keyof RecordOf<K>]?: Rule<K> };
};

/** More is stronger. Every rule goes through a rank or a comparison that turns round with its sides. */
export function byRank<K extends RecordKind>(
  rank: (record: RecordOf<K> | undefined) => number,
  up: EffectReason,
  down: EffectReason,
): Rule<K> {
  return ({ from, to }) => effectOf(rank(to) - rank(from), up, down);
}

export function byDate<K extends RecordKind>(
  date: (record: RecordOf<K> | undefined) => string | undefined,
  later: EffectReason,
  earlier: EffectReason,
): Rule<K> {
  return ({ from, to }) => effectOf(compareText(date(to) ?? "", date(from) ?? ""), later, earlier);
}

export const given = (text: string | undefined): number => (isGiven(text) ? 1 : 0);

/** What it does that a record came or went, for kinds where its fields do not tell. */
export type PresenceRules = { readonly [K in RecordKind]?: Rule<K> };
export const presence = (record: PlanRecord | undefined): number => (record ? 1 : 0);
