import type { Evidence } from "#src/domain/plan/evidence.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";
import { blockId, facts, type BlockOf, type Fact } from "#src/domain/report/blocks.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import { anyAnswerRecord, evidenceFacts } from "#src/domain/report/sections/answer-record.ts";
import { privateChannels } from "#src/domain/report/sections/contacts-section.ts";
import { responsibilityFacts } from "#src/domain/report/sections/responsibility-record.ts";
import { lastChangeText } from "#src/domain/report/wording.ts";

/**
 * Records whose question, follow-up, matrix row, service or contact this catalogue or plan does not have.
 * What belongs to a deleted service or contact is deleted with it and does not appear.
 */
export function foreignRecords(context: ReportContext): BlockOf<"record">[] {
  return [
    ...foreignAnswers(context),
    ...foreignDetails(context),
    ...foreignResponsibilities(context),
    ...foreignEvidence(context),
    ...foreignPrivateContacts(context),
  ];
}

function record(kind: string, id: string, status: string, recordFacts: readonly Fact[]): BlockOf<"record"> {
  return {
    type: "record",
    id: blockId.kept(kind, id),
    title: id,
    status,
    tone: "neutral",
    facts: recordFacts,
  };
}

function knownQuestionIds({ catalog }: ReportContext): ReadonlySet<string> {
  return new Set(catalog.questions.map(({ id }) => id));
}

function foreignAnswers(context: ReportContext): BlockOf<"record">[] {
  const known = knownQuestionIds(context);
  return liveRecords(context.plan, "answers")
    .filter(({ id }) => !known.has(id))
    .map((answer) => anyAnswerRecord(answer.id, answer, [], context));
}

function foreignDetails(context: ReportContext): BlockOf<"record">[] {
  const { catalog, plan, words } = context;
  const known = new Set(catalog.questions.flatMap(({ followUps }) => followUps.map(({ id }) => id)));
  return liveRecords(plan, "details")
    .filter(({ id }) => !known.has(id))
    .map(({ id, text }) =>
      record("detail", id, words.kept.detailStatus, facts([words.kept.detailStatus, text])),
    );
}

function shownRowIds({ services }: ReportContext): ReadonlySet<string> {
  return new Set(
    services.flatMap(({ matrix }) =>
      matrix ? [...matrix.operations, ...matrix.incident].map(({ id }) => id) : [],
    ),
  );
}

/** Rows that no matrix shows, unless they went with their service. */
function keptResponsibilities(context: ReportContext): Responsibility[] {
  const shown = shownRowIds(context);
  return liveRecords(context.plan, "responsibilities").filter(
    ({ id, serviceId }) => !shown.has(id) && context.plan.services[serviceId]?.deletedAt === undefined,
  );
}

function foreignResponsibilities(context: ReportContext): BlockOf<"record">[] {
  const { text, words, evidenceFor } = context;
  return keptResponsibilities(context).map((row) => {
    const { id, serviceId, rowId, responsible } = row;
    return record("responsibility", id, words.kept.rowStatus, [
      ...facts(
        [words.kept.service, context.plan.services[serviceId]?.name ?? serviceId],
        [words.responsibilities.task, text.rows[rowId]?.title ?? rowId],
        [words.responsibilities.responsible, responsible && text.responsible[responsible]],
      ),
      ...responsibilityFacts(row, evidenceFor("responsibilities", id), context),
      ...facts([words.labels.lastChange, lastChangeText(row, context)]),
    ]);
  });
}

/** Evidence for something that is neither shown nor kept above. */
function foreignEvidence(context: ReportContext): BlockOf<"record">[] {
  const { plan, words } = context;
  const printed = {
    answers: new Set([...knownQuestionIds(context), ...liveRecords(plan, "answers").map(({ id }) => id)]),
    responsibilities: new Set([
      ...shownRowIds(context),
      ...keptResponsibilities(context).map(({ id }) => id),
    ]),
  };
  return liveRecords(plan, "evidence")
    .filter((piece) => !printed[piece.subjectKind].has(piece.subjectId) && !wentWithService(piece, context))
    .map((piece) => ({
      ...record("evidence", piece.id, words.kept.evidenceStatus, evidenceFacts([piece], context)),
      title: piece.subjectId,
    }));
}

function wentWithService({ subjectKind, subjectId }: Evidence, { plan }: ReportContext): boolean {
  if (subjectKind !== "responsibilities") return false;
  return Object.values(plan.services).some(
    ({ id, deletedAt }) => deletedAt !== undefined && subjectId.startsWith(`${id}/`),
  );
}

function foreignPrivateContacts(context: ReportContext): BlockOf<"record">[] {
  const { plan, words } = context;
  return liveRecords(plan, "privateContacts")
    .filter(({ id }) => plan.contacts[id] === undefined)
    .map(({ id }) => record("private", id, words.kept.privateStatus, privateChannels(id, context)));
}
