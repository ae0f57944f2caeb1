import { create as createJsonDiffPatch } from "jsondiffpatch";
import { catalog } from "#src/catalog/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { compareVersions, type ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { recordDecision } from "#src/domain/versions/history.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { createComparePair } from "./compare-pair.ts";
import { median, type Figure } from "./figures.ts";
import { createBenchPlan } from "./large-plan.ts";

const runs = 7;
const chainLength = 1000;
const now = "2026-11-22T08:00:00.000Z";
const today = "2026-11-22";

function timeRuns(work: () => void): number[] {
  work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** In Node, on one core: what the worker does in the browser. */
export function measureVersions(): Figure[] {
  return [...measureCompare(), ...measureChain()];
}

function measureCompare(): Figure[] {
  const { before, after } = createComparePair();
  const side = (plan: Plan): ComparedVersion => ({ plan, history: [], at: today });
  const whole = timeRuns(() => void compareVersions(side(before), side(after), catalog));
  const fields = timeRuns(() => void comparePlans(before, after));
  const jsonDiffPatch = createJsonDiffPatch();
  const theirs = timeRuns(() => void jsonDiffPatch.diff(before, after));
  const figure = (name: string, samples: number[]): Figure => {
    return { name, value: median(samples), unit: "ms", samples };
  };
  return [
    { ...figure("Compare two 1 MB plans, 500 changes, with all it means", whole), bound: 100 },
    figure("  of it the difference field by field", fields),
    figure("  jsondiffpatch on the same pair", theirs),
  ];
}

/** Each version sealed and approved, so that the chain has three entries for every version. */
function measureChain(): Figure[] {
  const plan = createSmallPlan();
  let ids = 0;
  const newId = (): string => `entry-${(ids += 1)}`;
  let history: readonly HistoryEntry[] = [];
  const snapshots = new Map<number, string>();

  const start = performance.now();
  for (let versionNumber = 1; versionNumber <= chainLength; versionNumber += 1) {
    const input = { reason: "Bench", preparedBy: "Bench", now, today, newId, catalog };
    const sealed = sealVersion(plan, history, input);
    snapshots.set(versionNumber, sealed.snapshot);
    const decision = { versionNumber, decision: "approved" as const, name: "Bench" };
    const decided = recordDecision(sealed.history, decision, { at: now, newId });
    if (!decided.ok) throw new Error(`Version ${versionNumber} could not be approved`);
    history = decided.value;
  }
  const sealing = performance.now() - start;

  const verifyStart = performance.now();
  const findings = verifyHistory(history, { planId: plan.id, snapshots, catalog });
  const verifying = performance.now() - verifyStart;
  if (findings.length > 0) throw new Error(`The chain does not verify: ${findings[0]?.type ?? ""}`);
  return [
    {
      name: `Seal, approve and verify ${chainLength} versions`,
      value: sealing + verifying,
      unit: "ms",
      bound: 2000,
      samples: [sealing, verifying],
    },
  ];
}

/** A plan with its profile, its services and nothing else: the chain is what is measured. */
function createSmallPlan(): Plan {
  const { id, profile, ...kinds } = createBenchPlan("chain");
  const none = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, {}]));
  return { ...kinds, ...none, id, profile };
}
