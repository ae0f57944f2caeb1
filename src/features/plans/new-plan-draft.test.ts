import { describe, expect, test } from "vitest";
import { createNewPlanDraft } from "#src/features/plans/new-plan-draft.ts";
import type { NewPlanForm } from "#src/features/plans/new-plan-schema.ts";

const form: NewPlanForm = {
  title: "",
  organisation: "Northern Foods",
  startFrom: "empty",
  sourceId: "",
  language: "en",
  depth: "start",
  hasMicrosoft365: false,
  otherServices: [{ name: "Payroll" }, { name: "" }],
};

function createStorage(stored?: string) {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored ?? items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  return () => storage;
}

describe("The half-typed form for a new plan", () => {
  test("comes back as it was left, a name still missing", () => {
    const getStorage = createStorage();
    createNewPlanDraft(getStorage).write(form);
    expect(createNewPlanDraft(getStorage).read()).toEqual(form);
  });

  test("is gone once it is cleared", () => {
    const draft = createNewPlanDraft(createStorage());
    draft.write(form);
    draft.clear();
    expect(draft.read()).toBeUndefined();
  });

  test.each(["", "{", "null", "[]", "{}", JSON.stringify({ ...form, depth: "deepest" })])(
    "is left alone where %j is stored",
    (stored) => {
      expect(createNewPlanDraft(createStorage(stored)).read()).toBeUndefined();
    },
  );

  test("is not kept, without a fuss, where the browser refuses to", () => {
    const draft = createNewPlanDraft(() => {
      throw new DOMException("denied", "SecurityError");
    });
    draft.write(form);
    draft.clear();
    expect(draft.read()).toBeUndefined();
  });
});
