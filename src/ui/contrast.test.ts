import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map((match) => [
    match[1] ?? "",
    { light: match[2] ?? "", dark: match[3] ?? "" },
  ]),
);

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const surfaces = ["canvas", "surface", "surface-sunken", "surface-raised", "surface-hover"];
const tints = ["grey-soft", "accent-soft", "amber-soft", "danger-soft", "slate-soft"];

const textOn: readonly (readonly [string, readonly string[]])[] = [
  ["ink", [...surfaces, ...tints]],
  ["ink-muted", [...surfaces, ...tints]],
  ["ink-faint", surfaces],
  ["accent", surfaces],
  ["accent-hover", surfaces],
  ["accent-ink", [...surfaces, "accent-soft"]],
  ["amber-ink", [...surfaces, "amber-soft"]],
  ["danger-ink", [...surfaces, "danger-soft"]],
  ["slate-ink", [...surfaces, "slate-soft"]],
  ["on-accent", ["accent", "accent-hover"]],
  ["on-danger", ["danger", "danger-hover"]],
  ["on-inverse", ["inverse"]],
  ["inverse-accent", ["inverse"]],
];

const partOn: readonly (readonly [string, readonly string[]])[] = [
  ["line-strong", surfaces],
  ["focus", [...surfaces, "accent-soft"]],
  ["accent", [...surfaces, "accent-soft"]],
  ["amber", [...surfaces, "amber-soft"]],
  ["danger", [...surfaces, "danger-soft"]],
  ["slate", [...surfaces, "slate-soft"]],
];

describe.each(["light", "dark"] as const)("In the %s theme", (theme) => {
  const colour = (name: string): string => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`tokens.css has no pair --${name}`);
    return pair[theme];
  };
  const tooFaint = (table: typeof textOn, least: number): string[] =>
    table.flatMap(([front, backs]) =>
      backs
        .map((back) => ({ back, ratio: contrast(colour(front), colour(back)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
    );

  test("every text colour has 4.5 to 1 on every surface it is used on", () => {
    expect(tooFaint(textOn, 4.5)).toEqual([]);
  });

  test("every control, mark and focus ring has 3 to 1", () => {
    expect(tooFaint(partOn, 3)).toEqual([]);
  });
});
