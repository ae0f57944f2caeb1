import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import type { WhatIf, WhatIfFailure } from "#src/domain/plan/what-if.ts";
import { blockId, cell, column, facts, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import type { BlockOf } from "#src/domain/report/blocks.ts";
import { textOfValue } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { fieldFacts } from "#src/domain/report/sections/model-facts.ts";
import { resultBlocks } from "#src/domain/report/sections/what-if-result.ts";
import { lastChangeText } from "#src/domain/report/wording.ts";

/** The scenarios that were tried in the model, with everything that fails in each, and what the chosen ones do. */
export function whatIfSection(context: ReportContext): ReportSection {
  const { plan, words } = context;
  const { whatIf } = words.model;
  const tried = liveRecords(plan, "whatIfs");
  const model = modelOfPlan(plan);
  return {
    id: "what-if",
    title: whatIf.title,
    layout: "flow",
    blocks:
      tried.length === 0
        ? [paragraph(whatIf.none, "muted")]
        : [
            paragraph(whatIf.lead),
            ...tried.flatMap((one) => [
              whatIfRecord(one, context),
              failuresTable(one, context),
              ...resultBlocks(one, model, context),
            ]),
          ],
  };
}

function whatIfRecord(whatIf: WhatIf, context: ReportContext): BlockOf<"record"> {
  const { words } = context;
  const { chosen, tried } = words.model.whatIf;
  return {
    type: "record",
    id: blockId.whatIf(whatIf.id),
    title: whatIf.name,
    status: whatIf.inDocument ? chosen : tried,
    tone: "neutral",
    ...(isGiven(whatIf.note) && { lead: whatIf.note }),
    facts: [
      ...fieldFacts(
        "whatIfs",
        whatIf,
        ["catalogId", "absenceRate", "absenceStartMinutes", "absenceLengthMinutes"],
        context,
      ),
      ...facts([words.labels.lastChange, lastChangeText(whatIf, context)]),
    ],
  };
}

function failuresTable({ id, name }: WhatIf, context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { whatIf } = words.model;
  return tableOrLine(
    fillIn(whatIf.failures, { scenario: name }),
    [
      column(whatIf.whatFails, 2.4),
      column(whatIf.target, 1.8),
      column(whatIf.start, 1.3),
      column(whatIf.length, 1.5),
    ],
    liveRecords(plan, "whatIfFailures")
      .filter(({ whatIfId }) => whatIfId === id)
      .map((failure) => failureRow(failure, context)),
    whatIf.noFailures,
  );
}

function failureRow(failure: WhatIfFailure, context: ReportContext): ReportCell[] {
  const { plan } = context;
  const text = (field: "targetName" | "target" | "startMinutes" | "lengthMinutes"): string =>
    textOfValue(failure[field], { kind: "whatIfFailures", id: failure.id, field }, [plan], context);
  return [
    cell(text("targetName")),
    cell(text("target")),
    cell(text("startMinutes")),
    cell(text("lengthMinutes")),
  ];
}
