import { applyOperations, type FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nameOfField, nameOfRecord, placeInList, textOfValue } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { compareFields, comparePlans, ownRecord } from "#src/domain/versions/compare/compare-plans.ts";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import type {
  FieldConflict,
  MergeConflict,
  MergeSides,
  RemovalConflict,
} from "#src/domain/versions/compare/merge.ts";
import { recordKey, type FieldChange } from "#src/domain/versions/compare/record-difference.ts";
import { wholeKeysOf } from "#src/domain/versions/compare/record-parts.ts";
import { proseDifference } from "#src/features/merge/prose-difference.ts";

/** What a field holds, and where it helps, what is different in it from what it is compared with. */
export interface ShownText {
  readonly whole: string;
  readonly pieces: readonly ProsePiece[];
}

/** A field that one side changed. */
export interface ShownChange {
  readonly field: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Of prose, what changed in it. */
  readonly pieces: readonly ProsePiece[] | undefined;
}

/** "Contact “Anna Berg”: Work phone" */
export function titleOfConflict(conflict: MergeConflict, sides: MergeSides, wording: Wording): string {
  const record = nameOfRecord(conflict, plansOf(sides), wording);
  if (conflict.type === "removal") return record;
  const field = nameOfField(conflict.kind, conflict.field, wording);
  return fillIn(wording.words.records.fieldOfRecord, { record, field });
}

export interface FieldSides {
  /** Undefined where it is not known what both started from. */
  readonly base: string | undefined;
  readonly mine: ShownText;
  readonly theirs: ShownText;
}

/**
 * Both sides of a field in words. Prose is compared with what both started from. Where that is not known or said
 * nothing, what only one of them says is marked as added.
 */
export function sidesOfField(
  conflict: FieldConflict,
  sides: MergeSides,
  hasBase: boolean,
  wording: Wording,
): FieldSides {
  const text = (side: keyof MergeSides): string => textOn(conflict, side, sides, wording);
  const [mine, theirs] = [text("mine"), text("theirs")];
  const base = hasBase ? text("base") : undefined;
  const values = [conflict.base, conflict.mine, conflict.theirs];
  if (!isProseIn(conflict, values, sides, wording)) return { base, mine: plain(mine), theirs: plain(theirs) };
  const start = conflict.base === undefined ? undefined : base;
  const compared = (whole: string, other: string | undefined): ShownText => {
    const from = start ?? other;
    const pieces = from === undefined ? undefined : proseDifference(from, whole);
    if (!pieces) return plain(whole);
    return { whole, pieces: start === undefined ? pieces.filter(isOwnText) : pieces };
  };
  const hasMine = conflict.mine !== undefined;
  const hasTheirs = conflict.theirs !== undefined;
  return {
    base,
    mine: hasMine ? compared(mine, hasTheirs ? theirs : undefined) : plain(mine),
    theirs: hasTheirs ? compared(theirs, hasMine ? mine : undefined) : plain(theirs),
  };
}

function isOwnText({ kind }: ProsePiece): boolean {
  return kind !== "removed";
}

/** What the side that kept a record changed in it since; empty where it changed only what belongs to it. */
export function changesOfKept(
  conflict: RemovalConflict,
  sides: MergeSides,
  wording: Wording,
): readonly ShownChange[] {
  const { kind, base, mine, theirs } = conflict;
  const kept = mine ?? theirs;
  if (conflict.changed === "parts" || !kept) return [];
  return shownChanges(conflict, compareFields(kind, base, kept), sides, wording);
}

/** What the side that kept a record changed in what belongs to it, by name. */
export function changedParts(
  { kind, id, removedBy }: RemovalConflict,
  sides: MergeSides,
  wording: Wording,
): readonly string[] {
  const keeper = removedBy === "mine" ? sides.theirs : sides.mine;
  return comparePlans(sides.base, keeper)
    .changes.filter(({ change }) => change === "added" || change === "changed")
    .filter((part) => {
      const record = ownRecord(keeper[part.kind], part.id);
      return record && wholeKeysOf(part.kind, record, keeper).includes(recordKey(kind, id));
    })
    .map((part) => nameOfRecord(part, plansOf(sides), wording));
}

/** Fields and what changed in them, in words. */
export function shownChanges(
  { kind, id }: Pick<MergeConflict, "kind" | "id">,
  fields: readonly FieldChange[],
  sides: MergeSides,
  wording: Wording,
): readonly ShownChange[] {
  return fields.map(({ field, from, to }) => {
    const place = { kind, id, field };
    const [before, after] = [from, to].map((value) => textOfValue(value, place, plansOf(sides), wording));
    const isProse = isProseIn(place, [from, to], sides, wording);
    return {
      field,
      name: nameOfField(kind, field, wording),
      from: before ?? "",
      to: after ?? "",
      pieces:
        isProse && typeof from === "string" && typeof to === "string" ? proseDifference(from, to) : undefined,
    };
  });
}

function textOn(
  conflict: FieldConflict,
  side: keyof MergeSides,
  sides: MergeSides,
  wording: Wording,
): string {
  if (conflict.field === "order") {
    return placeInList(conflict, withPlace(conflict, side, sides), wording) ?? "";
  }
  return textOfValue(conflict[side], conflict, [sides[side], ...plansOf(sides)], wording);
}

/** Where a record stands, or would stand, in my list: the places in two lists say nothing about each other. */
function withPlace(
  { kind, id, ...conflict }: FieldConflict,
  side: keyof MergeSides,
  sides: MergeSides,
): Plan {
  const from = conflict.mine;
  return applyOperations(sides.mine, [{ kind, id, field: "order", from, to: conflict[side] }]);
}

const plansOf = ({ mine, theirs, base }: MergeSides): readonly Plan[] => [mine, theirs, base];

/** Texts shorter than this are seen at a glance. */
const glance = 40;

/** True where somebody typed sentences: differences in them are worth marking. */
function isProseIn(
  place: { readonly kind: FieldConflict["kind"]; readonly id: string; readonly field: string },
  values: readonly (FieldValue | undefined)[],
  sides: MergeSides,
  wording: Wording,
): boolean {
  const given = values.filter((value) => value !== undefined);
  const typed = given.filter((value) => typeof value === "string");
  const isInOwnWords = typed.every((text) => textOfValue(text, place, plansOf(sides), wording) === text);
  const isLong = typed.some((text) => text.length > glance || text.includes("\n"));
  return isLong && isInOwnWords && typed.length === given.length;
}

function plain(whole: string): ShownText {
  return { whole, pieces: [{ kind: "same", text: whole }] };
}
