import type { FeasibilityRule, RuleNotChecked } from "#src/domain/feasibility/feasibility-finding.ts";
import type { PluralForms } from "#src/domain/report/fill-in.ts";

export interface FeasibilityWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** A region: nothing was found in it. */
  readonly noneHere: string;
  /** `{count}` */
  readonly count: PluralForms;
  readonly whatToDo: string;
  readonly finding: string;
  /**
   * What was found: `{first}`, `{second}`, `{third}` name the records that it is about, `{all}` all of
   * them; `{outage}`, `{limit}`, `{zone}`, `{provider}`, `{seats}`, `{minimum}`, `{date}` where the rule has them.
   */
  readonly findings: Readonly<Record<FeasibilityRule, string>>;
  /** What to do about it, with the same values. */
  readonly steps: Readonly<Record<FeasibilityRule, string>>;
  /** `{duration}`: an outage that has no end within the model's horizon. */
  readonly moreThan: string;
  readonly notCheckedTitle: string;
  readonly notChecked: Readonly<Record<RuleNotChecked, string>>;
}
