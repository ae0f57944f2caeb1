import { describe, expect, test } from "vitest";
import { reportWords as words } from "#src/catalog/text/en/report-words.ts";
import type { Element } from "#src/domain/continuity/elements.ts";
import { analysePlan, type RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import { eventSentence, nodeNamesOf } from "#src/domain/report/event-text.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";

const names = new Map([
  ["support", "Support"],
  ["office", "Head office"],
  ["quay", "Quay 2, east"],
  ["remote", "Remote access"],
  ["desk", "Dispatcher"],
]);

const base = { area: "systems", outageMinutes: {} } as const;
const node = (nodeId: string): Element => ({ ...base, type: "node", id: nodeId, nodeId });
const holder: Element = { ...base, type: "oneHolder", id: "oneHolder:desk", roleId: "desk" };
const absence: Element = { ...base, type: "absence", id: "absence" };
const zone: Element = { ...base, type: "hazardZone", id: "hazardZone:River side", name: "River side" };
const provider: Element = { ...base, type: "provider", id: "provider:Contoso", name: "Contoso" };

const sentence = (elements: readonly Element[], outageMinutes = 720): string => {
  const event: RegionEvent = { activityId: "support", elements, outageMinutes, limitMinutes: 480 };
  return eventSentence(event, names, { words });
};

describe("The sentence about an event", () => {
  test("of the snowstorm is that of the method's own example", () => {
    const plan = createSnowstorm();
    const [event] = analysePlan(plan).regions.LS.events;
    expect(event && eventSentence(event, nodeNamesOf(plan), { words })).toBe(
      "If Head office and Remote access fail together, Support stops for 12 h; its limit is 8 h. Either alone it survives.",
    );
  });

  test.each<[string, readonly Element[]]>([
    ["If Head office fails, Support stops for 12 h; its limit is 8 h.", [node("office")]],
    ["If one holder of Dispatcher is away, Support stops for 12 h; its limit is 8 h.", [holder]],
    ["If many people are away at once, Support stops for 12 h; its limit is 8 h.", [absence]],
    ["If everything in River side fails, Support stops for 12 h; its limit is 8 h.", [zone]],
    [
      "If many people and everything from Contoso are out together, Support stops for 12 h; its limit is 8 h. Either alone it survives.",
      [absence, provider],
    ],
    [
      "If one holder of Dispatcher, Head office and Remote access are out together, Support stops for 12 h; its limit is 8 h. Any two of them it survives.",
      [holder, node("office"), node("remote")],
    ],
  ])("%s", (expected, elements) => {
    expect(sentence(elements)).toBe(expected);
  });

  test("sets off a name that would read like a list", () => {
    expect(sentence([node("quay"), node("remote")])).toContain(
      "If “Quay 2, east” and Remote access fail together,",
    );
  });

  test("says where there is no end within the horizon", () => {
    expect(sentence([node("office")], Infinity)).toBe(
      "If Head office fails, Support is not restored within 30 days; its limit is 8 h.",
    );
  });

  test("does not hide what the plan does not have any more", () => {
    expect(sentence([node("gone")])).toContain("If something that is not in the plan fails");
  });
});
