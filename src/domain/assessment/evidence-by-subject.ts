import type { Evidence, EvidenceSubject } from "#src/domain/plan/evidence.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** The evidence recorded for an answer or a matrix row, in the order of the records. */
export type EvidenceLookup = (kind: EvidenceSubject, id: string) => readonly Evidence[];

const noEvidence: readonly Evidence[] = [];

/** Sorts a plan's evidence by what it is evidence for, once, so that rating a plan does not search for it. */
export function evidenceBySubject(plan: Plan): EvidenceLookup {
  const bySubject = {
    answers: new Map<string, Evidence[]>(),
    responsibilities: new Map<string, Evidence[]>(),
  };
  for (const piece of liveRecords(plan, "evidence")) {
    const ofKind = bySubject[piece.subjectKind];
    const pieces = ofKind.get(piece.subjectId);
    if (pieces) pieces.push(piece);
    else ofKind.set(piece.subjectId, [piece]);
  }
  return (kind, id) => bySubject[kind].get(id) ?? noEvidence;
}
