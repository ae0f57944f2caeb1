import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Action } from "#src/domain/plan/action.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import { decisionsAsked } from "#src/domain/report/decisions-asked.ts";
import { firstSteps } from "#src/domain/report/first-steps.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const at = "2026-06-15";
const documented: readonly Answer[] = smallCatalog.questions.map(({ id }) => ({ id, value: "documented" }));

function decisions(actions: readonly Action[], answers: readonly Answer[] = []): string[] {
  const plan = planOf({ answers: [...documented, ...answers], actions });
  return decisionsAsked(assessPlan(plan, smallCatalog, at), plan, wording).map(({ text }) => text);
}

describe("the decisions asked", () => {
  test("are none where knock-outs are in place and actions have owners and time left", () => {
    expect(decisions([])).toEqual([]);
    expect(decisions([{ id: "a", title: "Test it", status: "open", owner: "Bo", due: at }])).toEqual([]);
  });

  test("knock-outs that strike come first, then those that nobody knows about", () => {
    const answers: Answer[] = [
      { id: "people.deputies", value: "unknown" },
      { id: "systems.backup-restore", value: "none" },
      { id: "all.activation" },
    ];
    expect(decisions([], answers)).toEqual([
      "Nothing is in place for “Backup and restore” (Systems). Decide who puts it in place, and by when.",
      "Nobody knows about “Deputies for critical roles” (People). Decide who finds out, and by when.",
      "“Who declares a crisis” (People, location and systems) is not answered. Decide who answers it, and by when.",
    ]);
  });

  test("a knock-out is settled once somebody has an action with a day still to come", () => {
    const strikes: Answer[] = [{ id: "systems.backup-restore", value: "none" }];
    const action: Action = {
      id: "a",
      title: "Restore test",
      status: "open",
      questionId: "systems.backup-restore",
      owner: "Bo",
      due: "2026-07-01",
    };
    expect(decisions([action], strikes)).toEqual([]);
    expect(decisions([{ ...action, status: "done" }], strikes)).toHaveLength(1);
    expect(decisions([{ ...action, due: "2026-06-14" }], strikes)).toHaveLength(2);
  });

  test("actions past their day come longest first, then those without an owner", () => {
    expect(
      decisions([
        { id: "a", title: "No owner", status: "inProgress", due: "2026-07-01", owner: " " },
        { id: "b", title: "Late", status: "open", due: "2026-06-14", owner: "Bo" },
        { id: "c", title: "Later", status: "open", due: "2026-01-01" },
        { id: "d", title: "Done", status: "done", due: "2026-01-01" },
        { id: "e", title: "Dropped", status: "dropped" },
      ]),
    ).toEqual([
      "“Later” was due on 1 January 2026 and has no owner. Name one and a new date, or drop it.",
      "“Late” was due on 14 June 2026. Agree a new date with Bo, or drop it.",
      "“No owner” has no owner. Name one.",
    ]);
  });
});

describe("the first steps", () => {
  test("start with knock-outs, say what good looks like one step further, and what to find out", () => {
    const plan = planOf({
      services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
      answers: [
        ...documented,
        { id: "systems.backup-restore", value: "none" },
        { id: "people.deputies", value: "unknown" },
      ],
      responsibilities: [
        { id: "mail/client-endpoints", serviceId: "mail", rowId: "client-endpoints", control: "none" },
        ...["identity", "watch-channels"].map((rowId) => ({
          id: `mail/${rowId}`,
          serviceId: "mail",
          rowId,
          control: "notApplicable" as const,
          controlReason: "Done by the parent company",
        })),
      ],
    });
    expect(firstSteps(assessPlan(plan, smallCatalog, at), plan, wording, 4)).toEqual([
      "Backup and restore: All of it is written down, with an owner.",
      "Deputies for critical roles: find out whether it is in place.",
      "Mail: Client devices: Somebody looks after it.",
      "Who declares a crisis: It was tested within the last 12 months.",
    ]);
  });
});
