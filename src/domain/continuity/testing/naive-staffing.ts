import type { ContinuityModel, ResourceNode } from "#src/domain/continuity/model.ts";

/** An exact number; the denominator is more than 0. Not in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A plain decimal such as "0.4", "1" or "5e-7", as it stands and not as a binary number near it. */
export function parseRatio(decimal: string): Ratio {
  const parts = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(decimal);
  if (!parts) throw new Error(`Not a decimal: ${decimal}`);
  const [, whole = "", fraction = "", exponent = "0"] = parts;
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

/** To the last digits of a double, for numbers between 0 and 1. */
export function ratioToNumber({ numerator, denominator }: Ratio): number {
  const scale = 10n ** 20n;
  return Number((numerator * scale) / denominator) / Number(scale);
}

export function isLess(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/**
 * §3: the probability that at least `minimum` of `headcount` people are there, each absent with the same
 * probability and independent of the others. The absence rate is a decimal ("0.4") or a ratio.
 */
export function probabilityOfEnough(headcount: number, minimum: number, absenceRate: string | Ratio): Ratio {
  const absent = typeof absenceRate === "string" ? parseRatio(absenceRate) : absenceRate;
  const one = absent.denominator;
  const present = one - absent.numerator;
  let numerator = 0n;
  for (let there = minimum; there <= headcount; there += 1) {
    const away = headcount - there;
    numerator += choose(headcount, there) * present ** BigInt(there) * absent.numerator ** BigInt(away);
  }
  return { numerator, denominator: one ** BigInt(headcount) };
}

export interface CountedRole {
  readonly id: string;
  readonly headcount: number;
  readonly minimumHeadcount: number;
  readonly recoveryMinutes?: number;
}

function isCounted(role: ResourceNode): role is ResourceNode & CountedRole {
  return role.headcount !== undefined && role.minimumHeadcount !== undefined;
}

function rolesOf(model: ContinuityModel): ResourceNode[] {
  return Object.values(model.nodes).filter((node): node is ResourceNode => node.kind === "role");
}

/** Roles whose headcount and minimum are both known. */
export function listCountedRoles(model: ContinuityModel): CountedRole[] {
  return rolesOf(model).filter(isCounted);
}

/** Ids of the roles that no people element takes part in. */
export function listUnknownRoles(model: ContinuityModel): string[] {
  return rolesOf(model)
    .filter((role) => !isCounted(role))
    .map(({ id }) => id);
}

/** Ids of the roles that broad absence disrupts. */
export function listRolesShortUnderAbsence(model: ContinuityModel): string[] {
  const { absenceRate, staffingConfidence } = model.assumptions;
  const confidence = parseRatio(String(staffingConfidence));
  return listCountedRoles(model)
    .filter(({ headcount, minimumHeadcount }) =>
      isLess(probabilityOfEnough(headcount, minimumHeadcount, String(absenceRate)), confidence),
    )
    .map(({ id }) => id);
}
