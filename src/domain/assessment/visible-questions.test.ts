import { describe, expect, it } from "vitest";
import { visibleFollowUps, visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Question } from "#src/domain/catalog.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

describe("visibleQuestions", () => {
  it("asks weight 3 at start, 3 and 2 at standard, everything at full, in catalogue order", () => {
    const ids = (depth: "start" | "standard" | "full") =>
      visibleQuestions(smallCatalog, depth).map(({ id }) => id);
    expect(ids("start")).toEqual(["people.deputies", "systems.backup-restore", "all.activation"]);
    expect(ids("standard")).toEqual([
      "people.deputies",
      "people.training",
      "systems.backup-restore",
      "all.activation",
    ]);
    expect(ids("full")).toEqual(smallCatalog.questions.map(({ id }) => id));
  });
});

describe("visibleFollowUps", () => {
  const question = smallCatalog.questions.find(({ id }) => id === "systems.backup-restore") as Question;

  it("shows a follow-up while the question has one of its answers", () => {
    expect(visibleFollowUps(question, "partial").map(({ id }) => id)).toEqual([
      "systems.backup-restore.off-network",
    ]);
    expect(visibleFollowUps(question, "none")).toEqual([]);
  });

  it("shows none before there is an answer", () => {
    expect(visibleFollowUps(question, undefined)).toEqual([]);
  });
});
