import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

function section(plan: Plan, id: "impact" | "registers" | "regions" | "what-if") {
  const report = buildReport({
    plan,
    catalog: smallCatalog,
    text: smallCatalogText,
    words: reportWords,
    at: "2026-06-15",
  });
  const found = report.sections.find((one) => one.id === id);
  if (!found) throw new Error(`The report has no section ${id}`);
  return found;
}

const textOf = (plan: Plan, id: Parameters<typeof section>[1]) =>
  reportText({ sections: [section(plan, id)] });

const dispatch = { id: "dispatch", name: "Dispatch", criticality: "important" as const };
const deletedAt = "2026-06-01T00:00:00.000Z";

describe("the model in a plan without one", () => {
  test("takes one line for the impact analysis and for scenarios tried, and one for each register", () => {
    expect(section(planOf({}), "impact").blocks).toEqual([
      {
        type: "paragraph",
        style: "muted",
        text: "No activities are recorded yet: add them under Registers.",
      },
    ]);
    expect(section(planOf({}), "what-if").blocks).toHaveLength(1);
    const missing = section(planOf({}), "registers").blocks.filter(
      (block) => block.type === "paragraph" && block.style === "muted",
    );
    expect(missing).toHaveLength(7);
  });

  test("prints what the method assumes, and says that the plan sets nothing of it", () => {
    const text = textOf(planOf({ modelSettings: [{ id: "model", absenceRate: 0.25 }] }), "regions");
    expect(text).toContain("Share of people away in a broad absence\n25%; the method has 40%");
    expect(text).toContain("A system is down for\n1 day, as the method has it");
  });
});

describe("the impact analysis", () => {
  const impactCategories = [
    { id: "money", name: "Money" },
    { id: "law", name: "Law", deletedAt },
  ];
  const impact = (categoryId: string, levels: object) => ({
    id: `dispatch/${categoryId}`,
    activityId: "dispatch",
    categoryId,
    ...levels,
  });
  const proposal = (...impacts: ReturnType<typeof impact>[]) =>
    textOf(planOf({ activities: [dispatch], impactCategories, impacts }), "impact");

  test("proposes the MTPD that the impact gives", () => {
    expect(proposal(impact("money", { at480: "intolerable" }))).toContain(
      "8 h: the first time that the harm is intolerable",
    );
    expect(proposal(impact("money", { at0: "intolerable" }))).toContain("the harm is intolerable at once");
    expect(proposal(impact("money", { at0: "major" }))).toContain("not judged intolerable at any time");
    expect(proposal()).not.toContain(reportWords.model.impact.proposedMtpd);
  });

  test("leaves out what was judged in a deleted category", () => {
    const text = proposal(impact("law", { at480: "intolerable", justification: "Fines" }));
    expect(text).not.toContain("Fines");
    expect(text).toContain(reportWords.model.impact.noOverTime);
  });

  test("puts more than five categories into a second table", () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ id: `c${index}`, name: `Category ${index}` }));
    const plan = planOf({
      activities: [dispatch],
      impactCategories: many,
      impacts: many.map(({ id }) => impact(id, { at60: "minor" })),
    });
    const widths = section(plan, "impact").blocks.flatMap((block) =>
      block.type === "table" && block.caption === "Impact over time: Dispatch" ? [block.columns.length] : [],
    );
    expect(widths).toEqual([6, 3]);
  });
});

describe("the registers", () => {
  test("say a need in words, with the name of what has it at its first need only", () => {
    const plan = planOf({
      activities: [dispatch],
      locations: [{ id: "quay", name: "Quay" }],
      systems: [{ id: "tms", name: "TMS" }],
      needs: [
        { id: "n1", nodeId: "dispatch", order: "a0" },
        { id: "n2", nodeId: "dispatch", order: "a1" },
      ],
      needOptions: [
        { id: "o1", needId: "n1", nodeId: "quay" },
        { id: "o2", needId: "n2", nodeId: "tms" },
      ],
    });
    const table = section(plan, "registers").blocks.find(
      (block) => block.type === "table" && block.caption === "What needs what",
    );
    expect(table).toMatchObject({
      rows: [
        [{ text: "Dispatch" }, { text: "Works at Quay. Nothing can take over." }, {}],
        [{ text: "" }, { text: "Needs TMS. Nothing can take over." }, {}],
      ],
    });
  });

  test("count the people linked to a role in the place of the typed figure, and show both", () => {
    const role = { id: "agent", name: "Agent", headcount: 9 };
    expect(textOf(planOf({ roles: [role] }), "registers")).toContain("Agent\n9\n");
    const people = [{ id: "a", name: "Anna", holds: { agent: true, gone: true } } as const];
    const roles = [role, { id: "gone", name: "Given up", deletedAt }];
    const text = textOf(planOf({ roles, people }), "registers");
    expect(text).toContain("1 linked (9 typed in, not counted)");
    expect(text).not.toContain("Given up");
  });

  test("tell a recovery time that was tested from one that was promised", () => {
    const recovery = (fields: object) =>
      textOf(planOf({ systems: [{ id: "tms", name: "TMS", ...fields }] }), "registers");
    expect(recovery({ recoveryMinutes: 560 })).toContain("9 h 20 min, not tested");
    expect(recovery({ recoveryMinutes: 560, recoveryTestedOn: "2026-03-01" })).toContain(
      "9 h 20 min, tested 1 March 2026",
    );
    expect(recovery({})).not.toContain("not tested");
  });
});
