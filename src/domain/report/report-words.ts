/**
 * Every sentence and label of the report, in one language. `{name}` stands for a parameter; the comment at
 * a sentence names its parameters where they are not plain from the words. The wording of the catalogue
 * (questions, regions, answers) comes from `CatalogText`.
 */
import type { ItemRemark } from "#src/domain/assessment/assessment.ts";
import type { MatrixFlag } from "#src/domain/assessment/matrix.ts";
import type { AreaHit, Depth, Weight } from "#src/domain/catalog.ts";
import type { ActionStatus } from "#src/domain/plan/action.ts";
import type { Classification } from "#src/domain/plan/profile.ts";
import type { ChangeWords } from "#src/domain/report/change-words.ts";
import type { OverlapWords } from "#src/domain/report/overlap-words.ts";
import type { NeedWords } from "#src/domain/registers/need-words.ts";
import type { EventWords } from "#src/domain/report/event-words.ts";
import type { FeasibilityWords } from "#src/domain/report/feasibility-words.ts";
import type { ImportWords } from "#src/domain/report/import-words.ts";
import type { PluralForms } from "#src/domain/report/fill-in.ts";
import type { ModelWords } from "#src/domain/report/model-words.ts";
import type { RecordWords } from "#src/domain/report/record-words.ts";
import type { VersionWords } from "#src/domain/report/version-words.ts";
import type { WhatIfResultWords } from "#src/domain/report/what-if-words.ts";

export interface ReportWords {
  /** The language of these words. */
  readonly locale: string;
  /** How dates and numbers are written where the plan's language names no country. */
  readonly formatLocale: string;
  /** What the renderer adds by itself. */
  readonly page: {
    readonly contents: string;
    /** `{page}` and `{pages}` are filled in by the renderer. */
    readonly pageOfPages: string;
    readonly continued: string;
    /** What the plan file inside the PDF is. */
    readonly planFile: string;
  };
  readonly labels: ReportLabels;
  readonly values: ReportValues;
  readonly numbers: ReportNumbers;
  readonly takeAway: TakeAwayWords;
  readonly decisions: DecisionWords;
  readonly cover: CoverWords;
  readonly summary: SummaryWords;
  readonly about: AboutWords;
  readonly regions: RegionsWords;
  readonly scenarios: ScenariosWords;
  readonly gaps: GapsWords;
  readonly responsibilities: ResponsibilitiesWords;
  readonly answers: AnswersWords;
  readonly open: OpenWords;
  readonly kept: KeptWords;
  readonly contacts: ContactsWords;
  readonly needs: NeedWords;
  readonly model: ModelWords;
  readonly events: EventWords;
  readonly overlap: OverlapWords;
  readonly whatIf: WhatIfResultWords;
  readonly feasibility: FeasibilityWords;
  readonly importing: ImportWords;
  readonly method: MethodWords;
  readonly versions: VersionWords;
  readonly records: RecordWords;
  readonly changes: ChangeWords;
}

/** Heads of columns and names of facts, used in more than one section. */
export interface ReportLabels {
  readonly question: string;
  readonly item: string;
  readonly region: string;
  readonly area: string;
  readonly weight: string;
  readonly answer: string;
  readonly owner: string;
  readonly approver: string;
  readonly organisation: string;
  readonly name: string;
  readonly role: string;
  readonly note: string;
  readonly reason: string;
  readonly evidence: string;
  readonly review: string;
  readonly lastChange: string;
  readonly counts: string;
  readonly date: string;
  readonly gap: string;
  readonly readiness: string;
  readonly answered: string;
  readonly proven: string;
  readonly knockOut: string;
  readonly catalogVersion: string;
  readonly methodVersion: string;
  readonly ratedOn: string;
}

/** Words that stand for a recorded value. */
export interface ReportValues {
  readonly notStated: string;
  readonly untitled: string;
  readonly notAnswered: string;
  readonly classifications: Readonly<Record<Classification, string>>;
  readonly depths: Readonly<Record<Depth, string>>;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly actionStatuses: Readonly<Record<ActionStatus, string>>;
  readonly areaHits: Readonly<Record<AreaHit, string>>;
  readonly notMarked: string;
  readonly flags: Readonly<Record<MatrixFlag, string>>;
  /** `{none}`, `{partial}`, `{documented}`, `{proven}`: the names of the steps. */
  readonly remarks: Readonly<Record<ItemRemark, string>>;
  /** `{date}`, `{name}` */
  readonly changedBy: string;
  readonly nobodyNamed: string;
  readonly noDate: string;
}

export interface ReportNumbers {
  readonly notRated: string;
  readonly notApplicable: string;
  /** `{range}`, `{coverage}` */
  readonly readinessWithCoverage: string;
  /** `{coverage}` */
  readonly notRatedWithCoverage: string;
  readonly points: PluralForms;
  readonly lessThanOnePoint: string;
}

export interface TakeAwayWords {
  readonly nothingApplies: string;
  /** `{coverage}`, `{threshold}` */
  readonly tooLittle: string;
  /** `{title}`, `{region}`: a knock-out that strikes although no region can be rated. */
  readonly tooLittleButStruck: string;
  /** `{region}`, `{gap}` */
  readonly weakest: string;
  /** `{title}`, `{answer}` */
  readonly becauseRated: string;
  readonly becauseStruck: string;
  /** `{title}` */
  readonly becauseOpen: string;
  readonly noGap: string;
  readonly notRatedYet: PluralForms;
}

export interface DecisionWords {
  /** All: `{title}`; the first three also `{region}`. */
  readonly knockOutStrikes: string;
  readonly knockOutUnknown: string;
  readonly knockOutNotAnswered: string;
  /** `{date}`, `{owner}` */
  readonly actionOverdue: string;
  /** `{date}` */
  readonly actionOverdueWithoutOwner: string;
  readonly actionWithoutOwner: string;
}

export interface CoverWords {
  readonly kind: string;
  /** `{organisation}` */
  readonly subject: string;
  readonly subjectWithoutOrganisation: string;
  readonly version: string;
  readonly classification: string;
  readonly reviewDate: string;
  readonly language: string;
  readonly depth: string;
  readonly startedOn: string;
  readonly copiedFrom: string;
  /** `{date}` */
  readonly draftOf: string;
  /** `{date}` */
  readonly reviewOverdue: string;
  readonly sampleTitle: string;
  readonly sampleText: string;
}

export interface SummaryWords {
  readonly title: string;
  /** Above the circles: their numbers are gaps, the number above them is readiness. */
  readonly vennNote: string;
  readonly readiness: string;
  readonly stillOpen: string;
  /** `{points}` */
  readonly openItems: PluralForms;
  readonly nothingOpen: string;
  readonly worstGaps: string;
  readonly noWorstGaps: string;
  readonly nothingRated: string;
  readonly givesBack: string;
  readonly knockOutsTitle: string;
  readonly noKnockOutsTitle: string;
  readonly noKnockOutsText: string;
  /** `{titles}` */
  readonly knockOutsStrike: string;
  /** `{titles}` */
  readonly knockOutsOpen: string;
  readonly decisions: string;
  readonly noDecisions: string;
  /** `{section}` */
  readonly moreDecisions: PluralForms;
  readonly firstSteps: string;
  /** `{title}`, `{step}` */
  readonly firstStep: string;
  /** `{title}` */
  readonly firstStepOpen: string;
  readonly noFirstSteps: string;
  /** `{name}` */
  readonly signatureOwner: string;
  /** `{name}` */
  readonly signatureApprover: string;
}

export interface AboutWords {
  readonly title: string;
  readonly purpose: string;
  readonly noPurpose: string;
  readonly objectives: string;
  readonly noObjectives: string;
  readonly scope: string;
  readonly noScope: string;
  readonly exclusions: string;
  readonly noExclusions: string;
  readonly exclusion: string;
  readonly noReason: string;
  readonly assumptions: string;
  readonly noAssumptions: string;
  readonly recipients: string;
  readonly noRecipients: string;
  readonly form: string;
  readonly authors: string;
  readonly noAuthors: string;
  readonly entries: string;
}

export interface RegionsWords {
  readonly title: string;
  readonly lead: string;
  /** `{gaps}`: "People 38–62%, Location 20%" */
  readonly vennAlt: string;
  readonly barsAlt: string;
  /** `{range}`, `{coverage}` */
  readonly bar: string;
  readonly table: string;
  readonly areasTable: string;
  readonly areasLead: string;
  readonly whole: string;
  /** `{title}` */
  readonly knockOutStrikes: string;
  readonly knockOutOpen: string;
  readonly knockOutClear: string;
}

export interface ScenariosWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly table: string;
  readonly scenario: string;
  readonly regions: string;
  readonly noRegion: string;
  /** `{regions}` */
  readonly mayBe: string;
}

export interface GapsWords {
  readonly title: string;
  readonly worst: string;
  readonly worstLead: string;
  readonly countsNow: string;
  readonly regionGain: string;
  readonly planGain: string;
  readonly actions: string;
  readonly noActions: string;
  readonly action: string;
  readonly due: string;
  readonly status: string;
  readonly from: string;
  /** `{date}` */
  readonly doneOn: string;
  /** `{date}` */
  readonly overdue: string;
}

export interface ResponsibilitiesWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** `{service}`, `{template}` */
  readonly service: string;
  readonly operations: string;
  readonly incident: string;
  /** `{service}`, `{group}` */
  readonly table: string;
  readonly task: string;
  readonly responsible: string;
  readonly default: string;
  readonly control: string;
  readonly flags: string;
  readonly otherSource: string;
  /** `{responsible}`, `{source}` (its number in the list of sources), `{date}` */
  readonly sourced: string;
  readonly departure: string;
  readonly noDepartureReason: string;
  readonly controlReason: string;
  readonly lastTest: string;
  readonly details: string;
  readonly noFlags: string;
  readonly sources: string;
  /** `{template}`, `{section}` */
  readonly unknownTemplate: string;
}

export interface AnswersWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingAsked: string;
  readonly flagged: string;
  /** `{note}` */
  readonly flaggedWithNote: string;
}

export interface OpenWords {
  readonly title: string;
  readonly lead: string;
  readonly notAnswered: string;
  readonly noneNotAnswered: string;
  readonly unknown: string;
  readonly noneUnknown: string;
  readonly notApplicable: string;
  readonly noneNotApplicable: string;
  readonly noReason: string;
  readonly isUnclear: string;
}

export interface KeptWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly byDepth: string;
  readonly byDepthLead: string;
  readonly byAnswer: string;
  readonly byAnswerLead: string;
  readonly foreign: string;
  readonly foreignLead: string;
  readonly answerStatus: string;
  readonly detailStatus: string;
  readonly evidenceStatus: string;
  readonly rowStatus: string;
  readonly privateStatus: string;
  readonly service: string;
}

export interface ContactsWords {
  readonly title: string;
  readonly none: string;
  readonly workPhone: string;
  readonly workEmail: string;
  readonly privatePhone: string;
  readonly privateEmail: string;
  readonly privateOther: string;
  /** `{date}` */
  readonly verifiedOn: string;
  /** `{date}` */
  readonly verifiedLongAgo: string;
  readonly notVerified: string;
  readonly noChannel: string;
}

export interface MethodWords {
  readonly title: string;
  readonly lead: string;
  /** `{threshold}` */
  readonly lines: readonly string[];
  readonly ladder: string;
  readonly meaning: string;
  readonly versions: string;
  readonly planId: string;
  readonly notTitle: string;
  readonly notText: string;
}
