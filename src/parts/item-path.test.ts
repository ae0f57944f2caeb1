import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { itemPath, responsibilityPath } from "#src/parts/item-path.ts";

describe("The address where an item of the score is recorded", () => {
  const plan = planOf({ services: [{ id: "mail", name: "Mail", templateId: "cloud" }] });

  test("is its question", () => {
    const item = { kind: "question", id: "people.deputies", region: "P" } as const;
    expect(itemPath(plan, item)).toBe("/plans/plan/questions/P/people.deputies");
  });

  test("is its row in the matrix of its service", () => {
    const item = { kind: "responsibility", id: "mail/client-endpoints", region: "PLS" } as const;
    expect(itemPath(plan, item)).toBe("/plans/plan/responsibilities/mail#client-endpoints");
  });

  test("is not known for a row whose service is gone", () => {
    expect(responsibilityPath(plan, "files/identity")).toBeUndefined();
  });
});
