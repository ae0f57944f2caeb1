import { describe, expect, it } from "vitest";
import {
  elementsToDisruptions,
  findElements,
  isSmallerElement,
  listElements,
} from "#src/domain/continuity/elements.ts";
import type { ResourceNode } from "#src/domain/continuity/model.ts";
import { activity, from, location, modelOf, role, system } from "#src/domain/continuity/testing/model-of.ts";

const supplier = (id: string, fields: Partial<ResourceNode>): ResourceNode => ({
  id,
  kind: "supplier",
  area: "systems",
  needs: [],
  ...fields,
});

const idsOf = (model: Parameters<typeof listElements>[0]) => {
  const { people, location: locations, systems } = listElements(model);
  return [people, locations, systems].map((elements) => elements.map(({ id }) => id));
};

describe("the elements of a model", () => {
  it("are single nodes of an area, and zones and providers with two of them or more", () => {
    const model = modelOf(
      location("a", { hazardZone: "river" }),
      location("b", { hazardZone: "river" }),
      location("c", { hazardZone: "hill" }),
      system("d", { provider: "cloud" }),
      supplier("e", { provider: "cloud" }),
      activity("f", { mtpdMinutes: 10 }),
    );
    expect(idsOf(model)).toEqual([[], ["a", "b", "c", "hazardZone:river"], ["d", "e", "provider:cloud"]]);
  });

  it("do not reach across areas: a supplier among the people stands for itself", () => {
    const model = modelOf(
      system("a", { provider: "cloud" }),
      supplier("agency", { area: "people", provider: "cloud" }),
      supplier("landlord", { area: "location", provider: "cloud", hazardZone: "river" }),
      location("site", { hazardZone: "river" }),
    );
    expect(idsOf(model)).toEqual([["agency"], ["landlord", "site", "hazardZone:river"], ["a"]]);
  });

  it("lose one holder where nobody is to spare, and all roles that absence hits", () => {
    const model = modelOf(
      role("sole", { headcount: 1, minimumHeadcount: 1, recoveryMinutes: 30_000 }),
      role("spare", { headcount: 5, minimumHeadcount: 2 }),
      role("plenty", { headcount: 60, minimumHeadcount: 2 }),
      role("short", { headcount: 2, minimumHeadcount: 3 }),
      role("unknown", { headcount: 1 }),
    );
    expect(idsOf(model)[0]).toEqual(["oneHolder:short", "oneHolder:sole", "absence"]);
    const [, sole, absence] = listElements(model).people;
    expect(sole).toMatchObject({ type: "oneHolder", roleId: "sole", outageMinutes: { sole: 30_000 } });
    expect(absence?.outageMinutes).toEqual({ short: 20_160, sole: 20_160, spare: 20_160 });
  });

  it("last for the recovery time of each node or else for the area's assumption", () => {
    const model = modelOf(
      location("a", { hazardZone: "river", recoveryMinutes: 0 }),
      location("b", { hazardZone: "river" }),
    );
    const [, , zone] = listElements(model).location;
    expect(zone).toEqual({
      type: "hazardZone",
      id: "hazardZone:river",
      area: "location",
      name: "river",
      outageMinutes: { a: 0, b: 7200 },
    });
  });

  it("are smaller where they are a part of another one, however long they last", () => {
    const model = modelOf(
      location("a", { hazardZone: "river", recoveryMinutes: 99_999 }),
      location("b", { hazardZone: "river" }),
      location("c", {}),
    );
    const [a, b, c, zone] = listElements(model).location;
    const smaller = [a, b, c, zone].filter((element) => isSmallerElement(element!, zone!));
    expect(smaller).toEqual([a, b]);
    expect(isSmallerElement(zone!, a!)).toBe(false);
  });

  it("all start at 0 in an event, and a node that is hit twice is out for the longer time", () => {
    const [a] = listElements(modelOf(system("a", { recoveryMinutes: 5 }))).systems;
    const longer = { ...a!, outageMinutes: { a: 9, b: 1 } };
    expect(elementsToDisruptions([a!, longer])).toEqual({ a: [from(0, 9)], b: [from(0, 1)] });
  });

  it("are found again in a model that has changed, as they are there", () => {
    const before = modelOf(role("sole", { headcount: 1, minimumHeadcount: 1 }), system("a", {}));
    const after = modelOf(
      role("sole", { headcount: 20, minimumHeadcount: 1 }),
      system("a", { recoveryMinutes: 7 }),
    );
    const elements = Object.values(listElements(before)).flat();
    expect(elements.map(({ id }) => id)).toEqual(["oneHolder:sole", "absence", "a"]);
    expect(findElements(after, elements).map(({ outageMinutes }) => outageMinutes)).toEqual([{ a: 7 }]);
  });

  it("cannot last for part of a minute", () => {
    expect(() => listElements(modelOf(system("a", { recoveryMinutes: 1.5 })))).toThrow(RangeError);
  });
});
