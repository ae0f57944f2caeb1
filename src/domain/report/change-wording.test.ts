import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { comparisonNotes, comparisonSentence } from "#src/domain/report/change-wording-summary.ts";
import { changeOfScore, scoreEffectText, standingText } from "#src/domain/report/change-wording-score.ts";
import {
  commentOf,
  effectText,
  entryText,
  labelOfSide,
  nameOfSide,
  reasonText,
  stateOfSide,
} from "#src/domain/report/change-wording.ts";
import { createWording } from "#src/domain/report/wording.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { compareVersions, type ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { redactPlan } from "#src/domain/versions/content.ts";
import { recordDecision } from "#src/domain/versions/history.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { arbitraryHistory } from "#src/domain/versions/testing/arbitrary-history.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const at = "2026-06-15";

function draft(plan: Plan, history: readonly HistoryEntry[] = []): ComparedVersion {
  return { plan, history, at };
}

let count = 0;
const newId = (): string => `id-${(count += 1)}`;
const input = {
  reason: "Yearly review",
  preparedBy: "Ann",
  now: "2026-06-15T10:00:00.000Z",
  today: at,
  newId,
  catalog: smallCatalog,
};

function approve(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const decision = { versionNumber: 1, decision: "approved", name: "Bo Ek", role: "Director" } as const;
  const decided = recordDecision(history, decision, { at: "2026-06-16T10:00:00.000Z", newId });
  if (!decided.ok) throw new Error(decided.error.type);
  return decided.value;
}

const answered = planOf({
  answers: [
    { id: "people.deputies", value: "documented" },
    { id: "people.training", value: "partial" },
    { id: "systems.backup-restore", value: "documented" },
    { id: "location-systems.local-egress", value: "none" },
    { id: "all.activation", value: "documented" },
  ],
});
const sealed = sealVersion(answered, [], input);
const one: ComparedVersion = { plan: answered, history: sealed.history, sealed: sealed.entry, at };

function withAnswers(answers: Plan["answers"]): ComparedVersion {
  return draft({ ...answered, answers: { ...answered.answers, ...answers } }, sealed.history);
}

function sentence(before: ComparedVersion, after: ComparedVersion): string {
  const names = { before: nameOfSide(before, wording), after: nameOfSide(after, wording) };
  return comparisonSentence(compareVersions(before, after, smallCatalog), names, wording);
}

describe("the sentence that says what a comparison comes to", () => {
  test("counts what changed, what weakens, and what is without a reason", () => {
    const after = withAnswers({
      "people.deputies": { id: "people.deputies", value: "none" },
      "people.training": { id: "people.training", value: "none", note: "The trainer left" },
      "systems.backup-restore": { id: "systems.backup-restore", value: "partial" },
      "location-systems.local-egress": { id: "location-systems.local-egress", value: "documented" },
    });
    expect(sentence(one, after)).toMatch(
      /^4 changes since version 1 \(15 June 2026\): 3 weaken the plan, 2 of them without a reason\. 1 other should give a reason and does not\. Readiness of the whole plan went from \d+% to \d+%\.$/,
    );
  });

  test("says of one change that it weakens without a reason", () => {
    const after = withAnswers({ "people.deputies": { id: "people.deputies", value: "none" } });
    expect(sentence(one, after)).toContain(
      "1 change since version 1 (15 June 2026): 1 weakens the plan, without a reason.",
    );
  });

  test("says that nothing weakens, and goes back in time without “since”", () => {
    const after = {
      ...withAnswers({ "people.deputies": { id: "people.deputies", value: "none" } }),
      at: "2026-07-01",
    };
    expect(sentence(after, one)).toMatch(
      /^1 change from the draft of 1 January 2026 to version 1 \(15 June 2026\): none weakens the plan\./,
    );
  });

  test("says that nothing changed, and that the fingerprints are the same", () => {
    expect(sentence(one, draft(answered, sealed.history))).toMatch(
      /^Nothing changed since version 1 \(15 June 2026\)\. Both have the same fingerprint\. Readiness of the whole plan stayed at \d+%\.$/,
    );
  });

  test("says that nothing changed although the fingerprints differ", () => {
    const stamped = { id: "people.deputies", value: "documented", changedBy: "Bo" } as const;
    expect(sentence(one, withAnswers({ "people.deputies": stamped }))).toContain(
      "The fingerprints differ all the same",
    );
  });

  test("tells approvals where nothing else happened", () => {
    expect(sentence(one, { ...one, history: approve(one.history) })).toContain(
      "Both have the same fingerprint. Version 1 was approved by Bo Ek (Director) on 16 June 2026.",
    );
  });

  test("says of unrelated plans that a difference may mean nothing", () => {
    expect(sentence(one, draft({ ...planOf({}), id: "other" }))).toMatch(
      /^5 differences between version 1 \(15 June 2026\) and the draft of 1 January 2026, which may be two plans that have nothing to do with each other:/,
    );
  });

  test("tells a readiness that is no number in words", () => {
    expect(sentence(draft(planOf({})), one)).toMatch(
      /Readiness of the whole plan before: Not rated yet, 0% known\. Now: \d+%\.$/,
    );
  });

  test("is whole, whatever is compared", () => {
    const histories = arbitraryHistory({ maxLength: 5 });
    const names = { before: "version 1", after: "version 2" };
    fc.assert(
      fc.property(arbitraryVersions, histories, histories, ([before, after], mine, theirs) => {
        const comparison = compareVersions(draft(before, mine), draft(after, theirs), smallCatalog);
        const told = comparisonSentence(comparison, names, wording);
        expect(told).toMatch(/^[A-Z0-9].*\.$/s);
        expect(told).not.toMatch(/\{\w+\}|undefined|NaN/);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the notes that a comparison needs", () => {
  const notes = (before: ComparedVersion, after: ComparedVersion) =>
    comparisonNotes(compareVersions(before, after, smallCatalog), { before: "A", after: "B" }, wording);
  const older = (side: ComparedVersion): ComparedVersion => ({
    ...side,
    sealed: { ...sealed.entry, results: { ...sealed.entry.results, methodVersion: "0" } },
  });
  const secret = (salt?: string) =>
    draft(planOf({ privateContacts: [{ id: "c", phone: "1", ...(salt && { salt }) }] }));
  const salted = secret("a".repeat(64));
  const redacted = draft(redactPlan(salted.plan));

  test("are none where there is nothing to know", () => {
    expect(notes(one, draft(answered, sealed.history))).toEqual([]);
  });

  test.each([
    ["the earlier side was scored again", older(one), one, "The score of A was computed again"],
    ["the later side was scored again", one, older(one), "The score of B was computed again"],
    ["both were", older(one), older(one), "Both scores were computed again"],
    ["private data was compared by hashes", salted, redacted, "could be compared without being read"],
    ["private data was left out", secret(), redacted, "nothing can be said about private contact data"],
    [
      "the histories part",
      draft(answered, sealed.history),
      draft(answered, sealVersion(answered, [], { ...input, preparedBy: "Bo" }).history),
      "The two histories part",
    ],
    ["the plans are unrelated", one, draft({ ...answered, id: "x" }), "Nothing tells that these two plans"],
  ])("say that %s", (_, before, after, text) => {
    const told = notes(before, after);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(text);
  });
});

describe("the parts of a comparison in words", () => {
  test("a side is called by its version or by its last change", () => {
    const edited = withAnswers({
      "people.deputies": { id: "people.deputies", changedAt: "2026-11-22T08:00:00.000Z" },
    });
    expect([one, edited].map((side) => nameOfSide(side, wording))).toEqual([
      "version 1 (15 June 2026)",
      "the draft of 22 November 2026",
    ]);
    expect([one, edited].map((side) => labelOfSide(side, wording))).toEqual([
      "Version 1 (15 June 2026)",
      "Draft of 22 November 2026",
    ]);
    expect(
      [one, edited, { ...one, history: approve(one.history) }].map((s) => stateOfSide(s, wording)),
    ).toEqual(["Sealed", "Draft, not sealed", "Approved"]);
  });

  test("an effect says its direction and its reasons", () => {
    expect(effectText({ direction: "mixed", because: ["lowered", "ownerNamed"] }, wording)).toBe(
      "Weakens and strengthens the plan: went down the ladder, an owner is named",
    );
    expect(effectText({ direction: "neutral", because: [] }, wording)).toBe(
      "Neither weakens nor strengthens",
    );
  });

  test("a reason is what was given, or that none was", () => {
    const texts = [{ state: "given", text: "Moved" }, { state: "missing" }, { state: "notAsked" }] as const;
    expect(texts.map((reason) => reasonText(reason, wording))).toEqual(["Moved", "No reason given", ""]);
  });

  test("every kind of entry is a sentence of its own, with its comment beside it", () => {
    fc.assert(
      fc.property(arbitraryHistory({ minLength: 3 }), (history) => {
        for (const entry of history) {
          expect(entryText(entry, wording)).toContain(`Version ${entry.versionNumber} was`);
          expect(commentOf(entry)).toBe(entry.type === "sealed" ? entry.reason : "");
        }
      }),
    );
    const [, decided] = approve(sealed.history);
    const told = [...sealed.history, decided!].map((entry) => entryText(entry, wording));
    expect(told).toEqual([
      "Version 1 was sealed by Ann on 15 June 2026.",
      "Version 1 was approved by Bo Ek (Director) on 16 June 2026.",
    ]);
  });

  test("what a change did to the score is told for its regions and the whole", () => {
    const after = withAnswers({ "people.deputies": { id: "people.deputies", value: "none" } });
    const comparison = compareVersions(one, after, smallCatalog);
    const [change] = comparison.changes;
    expect(change?.score && scoreEffectText(change.score, wording)).toMatch(
      /^People: −\d+ points; whole plan: −\d+ points$/,
    );
    const { P, S } = comparison.bridge.regions;
    expect([P, S].map((scope) => changeOfScore(scope, wording))).toEqual([
      expect.stringMatching(/^−\d+ points$/),
      "no change",
    ]);
  });

  test("how an item counts is told for every way that it can", () => {
    const item = { recorded: undefined, remarks: [], counts: undefined } as const;
    const text = (fields: object) => standingText({ ...item, ...fields } as never, wording);
    const { answers, responsible } = smallCatalogText;
    expect([
      standingText(undefined, wording),
      text({ state: "rated", counts: "partial" }),
      text({ state: "open" }),
      text({ state: "open", recorded: "unknown" }),
      text({ state: "open", recorded: "notApplicable" }),
      text({ state: "open", remarks: ["unclear"] }),
      text({ state: "out" }),
      text({ state: "out", remarks: ["providersPart"] }),
    ]).toEqual([
      "Not asked",
      answers.partial.label,
      "Not answered",
      answers.unknown.label,
      "No reason given: counts as open",
      responsible.unclear,
      answers.notApplicable.label,
      responsible.provider,
    ]);
  });
});
