/**
 * The shape of a catalogue: what is asked, which responsibilities are shared with a provider, which
 * scenarios and channels are offered. The content lives in `src/catalog`; domain functions take a catalogue
 * as an argument, so that a test can use one with three questions.
 *
 * Ids are permanent. Structure (ids, weights, regions) and wording (`CatalogText`, per locale) are kept
 * apart, so that a translation can never change a score.
 */

/** The three risk areas. Every region is a non-empty set of them. */
export const areas = ["people", "location", "systems"] as const;
export type Area = (typeof areas)[number];

/** The seven regions in which three areas overlap, in the order in which they are always listed. */
export const regionIds = ["P", "L", "S", "PL", "PS", "LS", "PLS"] as const;
export type RegionId = (typeof regionIds)[number];

/** The areas whose overlap a region is. */
export const areasOfRegion: Readonly<Record<RegionId, readonly Area[]>> = {
  P: ["people"],
  L: ["location"],
  S: ["systems"],
  PL: ["people", "location"],
  PS: ["people", "systems"],
  LS: ["location", "systems"],
  PLS: ["people", "location", "systems"],
};

/** 3 critical, 2 important, 1 useful. */
export type Weight = 1 | 2 | 3;

/** How deep the questionnaire goes: `start` asks weight 3, `standard` 3 and 2, `full` everything. */
export const depths = ["start", "standard", "full"] as const;
export type Depth = (typeof depths)[number];

/** The ladder that every question and every control is answered on, weakest step first. */
export const ladderSteps = ["none", "partial", "documented", "proven"] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Every answer that can be recorded. "No answer" is the absence of a value. */
export const answerValues = [...ladderSteps, "notApplicable", "unknown"] as const;
export type AnswerValue = (typeof answerValues)[number];

export const evidenceKinds = ["document", "test", "exercise", "incident"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A detail asked below a question. It carries no weight. */
export interface FollowUp {
  readonly id: string;
  readonly kind: "text" | "number" | "date" | "choice";
  /** Option ids, for `choice` only. */
  readonly options?: readonly string[];
  /** The follow-up is shown while the question has one of these answers. */
  readonly when: readonly AnswerValue[];
}

export interface Question {
  readonly id: string;
  readonly region: RegionId;
  readonly weight: Weight;
  /** True for what the provider's own continuity article asks for ("M" in the catalogue): never dropped. */
  readonly fromProviderArticle: boolean;
  /** Clause numbers only, for example "ISO 22301:2019 8.3.2". */
  readonly references: readonly string[];
  readonly followUps: readonly FollowUp[];
}

export const responsibleParties = ["provider", "customer", "shared", "unclear"] as const;
export type ResponsibleParty = (typeof responsibleParties)[number];

export interface ResponsibilityRow {
  /** Permanent, unique within the catalogue; the same row may stand in several templates. */
  readonly id: string;
  readonly group: "operations" | "incident";
  readonly region: RegionId;
  readonly weight: Weight;
  readonly defaultResponsible: Exclude<ResponsibleParty, "unclear">;
  /** Key of `ResponsibilityTemplate.sources`: where the default comes from. */
  readonly source: string;
  /** Set where another public source says otherwise; shown beside the row. */
  readonly otherSource?: {
    readonly source: string;
    readonly responsible: Exclude<ResponsibleParty, "unclear">;
  };
}

export interface ResponsibilityTemplate {
  readonly id: string;
  /** Where defaults come from, with the month of the source (`YYYY-MM`). Titles stand in the text. */
  readonly sources: Readonly<Record<string, { readonly published: string; readonly url?: string }>>;
  readonly rows: readonly ResponsibilityRow[];
}

export const areaHits = ["yes", "no", "unknown"] as const;
/** Whether a scenario hits an area. `unknown` ("?") is an answer, not an omission. */
export type AreaHit = (typeof areaHits)[number];

export interface CatalogScenario {
  readonly id: string;
  readonly hits: Readonly<Record<Area, AreaHit>>;
  /** True for the four rows of the provider's article, which every new plan starts with. */
  readonly fromProviderArticle: boolean;
}

export interface CatalogChannel {
  readonly id: string;
  readonly owner: "provider" | "customer";
  /** Place in the provider's status ladder, 1 first; absent for the company's own channels. */
  readonly ladderStep?: number;
  readonly url?: string;
}

export interface Catalog {
  /** Raised when a question, a row or a weight changes. Printed with every score. */
  readonly version: string;
  readonly questions: readonly Question[];
  readonly templates: readonly ResponsibilityTemplate[];
  readonly scenarios: readonly CatalogScenario[];
  readonly channels: readonly CatalogChannel[];
  /** The question that caps its region's stated readiness while it is answered `none`. */
  readonly knockOuts: Readonly<Partial<Record<RegionId, string>>>;
}

export interface QuestionText {
  /** Three to six words, for lists and tables. No full stop. */
  readonly title: string;
  /** The question itself, answerable without a consultant. */
  readonly prompt: string;
  /** Why we ask: one or two sentences. */
  readonly why: string;
  /** What each step looks like for this very question, one sentence each. */
  readonly ladder: Readonly<Record<LadderStep, string>>;
  /** One concrete example of a good answer. */
  readonly example: string;
  /** What counts as evidence here. */
  readonly evidence: string;
}

export interface FollowUpText {
  readonly prompt: string;
  /** By option id, for `choice`. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface RegionText {
  /** "People and location" */
  readonly name: string;
  /** What goes wrong in this region, one sentence. */
  readonly meaning: string;
}

export interface ResponsibilityRowText {
  readonly title: string;
  /** What the work is, one or two sentences. */
  readonly description: string;
  /** What good looks like for the customer's part, one sentence. */
  readonly good: string;
}

export interface TemplateText {
  /** "Microsoft 365" */
  readonly name: string;
  /** The provider's short name, or "the provider". */
  readonly provider: string;
  readonly sources: Readonly<Record<string, string>>;
}

/** All wording of a catalogue in one locale, keyed by id. */
export interface CatalogText {
  readonly locale: string;
  readonly areas: Readonly<Record<Area, string>>;
  readonly regions: Readonly<Record<RegionId, RegionText>>;
  readonly answers: Readonly<Record<AnswerValue, { readonly label: string; readonly meaning: string }>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  readonly responsible: Readonly<Record<ResponsibleParty, string>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly followUps: Readonly<Record<string, FollowUpText>>;
  readonly rows: Readonly<Record<string, ResponsibilityRowText>>;
  readonly templates: Readonly<Record<string, TemplateText>>;
  readonly scenarios: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  readonly channels: Readonly<Record<string, { readonly name: string; readonly purpose: string }>>;
}
