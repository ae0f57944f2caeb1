import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import { needSentence } from "#src/domain/registers/need-sentence.ts";
import type { OptionView } from "#src/domain/registers/need-views.ts";
import type { NodeLook } from "#src/domain/registers/nodes.ts";

const office: NodeLook = { kind: "locations", id: "hq", name: "Head office", isDeleted: false };
const homes: NodeLook = { kind: "locations", id: "homes", name: "Employees' homes", isDeleted: false };
const erp: NodeLook = { kind: "systems", id: "erp", name: "ERP", isDeleted: false };
const paper: NodeLook = { kind: "systems", id: "paper", name: "Paper payroll", isDeleted: false };
const agents: NodeLook = { kind: "roles", id: "agents", name: "Agents", isDeleted: false };

function option(node: NodeLook | undefined, times: Partial<OptionView> = {}): OptionView {
  return { id: `o-${node?.id}`, nodeId: node?.id ?? "gone", node, ...times };
}

const sentence = (options: readonly OptionView[], neededBy: NodeLook["kind"] = "activities"): string =>
  needSentence({ options }, neededBy, reportWords.needs, "en");

describe("The sentence of a need", () => {
  test.each<[string, readonly OptionView[]]>([
    [
      "Works at Head office, or after 1 h from Employees' homes for as long as needed.",
      [option(office), option(homes, { activationMinutes: 60 })],
    ],
    [
      "Needs ERP, or after 4 h with Paper payroll for up to 2 days.",
      [option(erp), option(paper, { activationMinutes: 240, sustainMinutes: 2880 })],
    ],
    [
      "Needs ERP, or at once with Paper payroll for as long as needed, or after 1 day with Agents for up to 8 h.",
      [option(erp), option(paper), option(agents, { activationMinutes: 1440, sustainMinutes: 480 })],
    ],
    ["Needs Agents. Nothing can take over.", [option(agents)]],
    ["Needs ERP (deleted). Nothing can take over.", [option({ ...erp, isDeleted: true })]],
    ["Needs something that is not in the plan. Nothing can take over.", [option(undefined)]],
    ["Nothing is chosen yet.", []],
  ])("reads “%s”", (text, options) => {
    expect(sentence(options)).toBe(text);
  });

  test("speaks of working at a place only where people work", () => {
    expect(sentence([option(office)], "roles")).toMatch(/^Works at Head office/);
    expect(sentence([option(office)], "systems")).toMatch(/^Needs Head office/);
  });

  test("leaves out the times of the primary, which mean nothing", () => {
    const primary = option(erp, { activationMinutes: 60, sustainMinutes: 480 });
    expect(sentence([primary, option(paper)])).toBe(sentence([option(erp), option(paper)]));
  });

  test("names every option once, whatever was typed as its name", () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `<${text}>`);
    const anyNode = fc.record({
      kind: fc.constantFrom(...nodeRecordKinds),
      id: fc.uuid(),
      name,
      isDeleted: fc.boolean(),
    });
    const nodes = fc.uniqueArray(anyNode, { minLength: 1, maxLength: 5, selector: (node) => node.name });
    fc.assert(
      fc.property(nodes, fc.constantFrom(...nodeRecordKinds), (chosen, neededBy) => {
        const text = sentence(
          chosen.map((node) => option(node)),
          neededBy,
        );
        for (const node of chosen) expect(text).toContain(node.name);
      }),
    );
  });
});
