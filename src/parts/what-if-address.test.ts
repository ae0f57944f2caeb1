import { describe, expect, test } from "vitest";
import type { Element } from "#src/domain/continuity/elements.ts";
import { readWhatIfAddress, whatIfAddress } from "#src/parts/what-if-address.ts";

const base = { area: "systems", outageMinutes: {} } as const;
const elements: readonly Element[] = [
  { ...base, type: "absence", id: "absence" },
  { ...base, type: "node", id: "absence", nodeId: "absence" },
  { ...base, type: "oneHolder", id: "oneHolder:a:b/c", roleId: "a:b/c" },
  { ...base, type: "hazardZone", id: "hazardZone:Älv & å: 100 %", name: "Älv & å: 100 %" },
  { ...base, type: "provider", id: "provider:Contoso", name: "Contoso" },
];

const queryOf = (address: string): URLSearchParams => new URLSearchParams(address.split("?")[1]);

describe("The address of a what-if about some elements", () => {
  test("is read back as it was written, whatever their names are", () => {
    const address = whatIfAddress("plan", elements);
    expect(address.split("?")[0]).toBe("/plans/plan/what-if");
    expect(readWhatIfAddress(queryOf(address))).toEqual([
      { type: "absence", name: "" },
      { type: "node", name: "absence" },
      { type: "oneHolder", name: "a:b/c" },
      { type: "hazardZone", name: "Älv & å: 100 %" },
      { type: "provider", name: "Contoso" },
    ]);
  });

  test("gives nothing for what is no element", () => {
    expect(readWhatIfAddress(new URLSearchParams("with=&with=moon:1&with=node&other=node:1"))).toEqual([]);
  });
});
