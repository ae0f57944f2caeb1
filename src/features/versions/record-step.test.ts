import { describe, expect, test } from "vitest";
import { fail } from "#src/domain/result.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
import { appendEntry, readVersions } from "#src/domain/versions/history.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { recordStep } from "#src/features/versions/record-step.ts";
import {
  createStepSchema,
  extendWithStep,
  stepsFrom,
  type Step,
  type StepTexts,
} from "#src/features/versions/step-form.ts";
import {
  createIds,
  createTickingClock,
  sealNotes,
} from "#src/features/versions/testing/versions-of-test-plan.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";

const nothing: StepTexts = { decision: "", name: "Mara", role: "", comment: "" };
const approved: StepTexts = { ...nothing, decision: "approved", role: "Director" };

type Kept = Pick<VersionRepository, "readHistory" | "appendEntries">;

function openVersions(...notes: readonly string[]) {
  const versions = createInMemoryVersions(sealNotes(notes));
  const clock = createTickingClock();
  const ports = { clock, newId: createIds("step") };
  const record = (step: Step, number: number, texts: StepTexts, kept: Kept = versions) =>
    recordStep(kept, "plan", extendWithStep(step, number, texts, ports));
  const stateOf = (number: number) => readVersions(versions.history()).versions.get(number)?.state;
  return { versions, clock, record, stateOf };
}

describe("Recording a step", () => {
  test("adds one entry, without the fields that were left empty", async () => {
    const { record, versions } = openVersions("first");
    const added = await record("submitted", 1, nothing);
    expect(added).toMatchObject({ ok: true, value: [{ type: "submitted", name: "Mara" }] });
    const last = versions.history().at(-1);
    expect(last && "comment" in last).toBe(false);
    expect(verifyHistory(versions.history())).toEqual([]);
  });

  test("an approval puts the one that was in force out of force", async () => {
    const { record, stateOf, versions } = openVersions("first", "second");
    await record("decided", 1, approved);
    const added = await record("decided", 2, approved);
    expect(added.ok && added.value.map(({ type, versionNumber }) => [type, versionNumber])).toEqual([
      ["decided", 2],
      ["superseded", 1],
    ]);
    expect([stateOf(1), stateOf(2)]).toEqual(["superseded", "approved"]);
    expect(verifyHistory(versions.history())).toEqual([]);
  });

  test("is tried again after what another tab wrote, and is no older than that", async () => {
    const { record, versions, clock } = openVersions("first");
    let isFirst = true;
    const readHistory: Kept["readHistory"] = async (planId) => {
      const history = await versions.readHistory(planId);
      if (isFirst && history.ok) {
        isFirst = false;
        // The other tab's entry gets a later time than the first attempt would have.
        queueMicrotask(() => {
          const at = clock.now();
          const submitted = { type: "submitted", id: "theirs", at, versionNumber: 1, name: "Bo" } as const;
          const extended = appendEntry(history.value, submitted);
          if (extended.ok) versions.appendElsewhere(extended.value.slice(-1));
        });
        await Promise.resolve();
      }
      return history;
    };
    const added = await record("decided", 1, approved, { ...versions, readHistory });
    expect(added.ok).toBe(true);
    expect(versions.history().map(({ type }) => type)).toEqual(["sealed", "submitted", "decided"]);
    expect(verifyHistory(versions.history())).toEqual([]);
  });

  test("is refused where it is not possible any more", async () => {
    const { record } = openVersions("first");
    await record("archived", 1, nothing);
    expect(await record("decided", 1, approved)).toEqual(
      fail({ type: "refused", refusal: { type: "stepNotPossible", versionNumber: 1, state: "archived" } }),
    );
  });

  test("gives up after the second time, with nothing recorded", async () => {
    const { record, versions } = openVersions("first");
    const appendEntries: Kept["appendEntries"] = (planId, entries) => {
      versions.changeMeanwhileNext();
      return versions.appendEntries(planId, entries);
    };
    expect(await record("submitted", 1, nothing, { ...versions, appendEntries })).toEqual(
      fail({ type: "changedMeanwhile" }),
    );
    expect(versions.history()).toHaveLength(1);
  });
});

describe("The form of a step", () => {
  const problems = (step: Step, texts: StepTexts) =>
    createStepSchema(step)
      .safeParse(texts)
      .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

  test.each<
    [
      string,
      Step,
      Partial<Record<"name" | "comment", string> & Pick<StepTexts, "decision">>,
      readonly (readonly string[])[],
    ]
  >([
    ["a name", "submitted", { name: " " }, [["name", "missing"]]],
    ["a decision", "decided", {}, [["decision", "missing"]]],
    [
      "a comment where it was returned",
      "decided",
      { decision: "returned", comment: " " },
      [["comment", "missing"]],
    ],
    [
      "all of it at once",
      "decided",
      { name: "" },
      [
        ["decision", "missing"],
        ["name", "missing"],
      ],
    ],
    [
      "a comment beside a name",
      "decided",
      { name: "", decision: "returned" },
      [
        ["name", "missing"],
        ["comment", "missing"],
      ],
    ],
    ["a name that fits", "archived", { name: "x".repeat(301) }, [["name", "tooLong 300"]]],
  ])("asks for %s", (_what, step, texts, expected) => {
    expect(problems(step, { ...nothing, ...texts })).toEqual(expected);
  });

  test.each<[Step, StepTexts]>([
    ["submitted", nothing],
    ["decided", approved],
    ["decided", { ...nothing, decision: "returned", comment: "Deputies are missing" }],
    ["archived", nothing],
  ])("takes %s with %j", (step, texts) => {
    expect(problems(step, texts)).toEqual([]);
  });

  test("offers no step for what is archived, and only that one for what was superseded", () => {
    expect(stepsFrom("archived")).toEqual([]);
    expect(stepsFrom("superseded")).toEqual(["archived"]);
    expect(stepsFrom("draft")).toEqual(["submitted", "decided", "archived"]);
  });
});
