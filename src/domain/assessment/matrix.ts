import type { ItemRemark, RatedItem } from "#src/domain/assessment/assessment.ts";
import { evidenceBySubject } from "#src/domain/assessment/evidence-by-subject.ts";
import { templateWithId } from "#src/domain/assessment/rate-plan.ts";
import { effectiveResponsible, rateResponsibility } from "#src/domain/assessment/rate-responsibility.ts";
import type {
  Catalog,
  ResponsibilityRow,
  ResponsibilityTemplate,
  ResponsibleParty,
} from "#src/domain/catalog.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { responsibilityId, type CloudService, type Responsibility } from "#src/domain/plan/responsibility.ts";

/** What a planner should look at in a row. */
const matrixFlags = ["unclear", "noOwner", "assumedProvider", "weakControl"] as const;
export type MatrixFlag = (typeof matrixFlags)[number];

export interface MatrixRow {
  /** `<service>/<row>`: id of the record, of the rated item, and of what evidence and actions point at. */
  readonly id: string;
  readonly row: ResponsibilityRow;
  readonly record: Responsibility | undefined;
  /** As recorded, or the template's default. */
  readonly responsible: ResponsibleParty;
  /** Somebody else than the template says; `unclear` is nobody, and has a flag of its own. */
  readonly departsFromTemplate: boolean;
  readonly evidence: readonly Evidence[];
  readonly item: RatedItem;
  readonly flags: readonly MatrixFlag[];
}

/** The shared-responsibility matrix of one service: regular operations, and during a service incident. */
export interface Matrix {
  readonly template: ResponsibilityTemplate;
  readonly operations: readonly MatrixRow[];
  readonly incident: readonly MatrixRow[];
}

/**
 * The matrix of a service as the screen and the report show it, in template order. Undefined where the
 * catalogue does not know the service's template.
 *
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function matrixOf(
  plan: Plan,
  service: CloudService,
  catalog: Catalog,
  at: string,
): Matrix | undefined {
  const template = templateWithId(catalog, service.templateId);
  if (!template) return undefined;
  const evidenceFor = evidenceBySubject(plan);
  const rows = template.rows.map((row): MatrixRow => {
    const id = responsibilityId(service.id, row.id);
    const record = liveRecord(plan, "responsibilities", id);
    const evidence = evidenceFor("responsibilities", id);
    const responsible = effectiveResponsible(row, record);
    const item = rateResponsibility(service.id, row, record, evidence, at);
    return {
      id,
      row,
      record,
      responsible,
      departsFromTemplate: responsible !== "unclear" && responsible !== row.defaultResponsible,
      evidence,
      item,
      flags: flagsOf(item.remarks),
    };
  });
  return {
    template,
    operations: rows.filter(({ row }) => row.group === "operations"),
    incident: rows.filter(({ row }) => row.group === "incident"),
  };
}

/** The remarks of a row that are flags, in the fixed order of the flags. */
function flagsOf(remarks: readonly ItemRemark[]): MatrixFlag[] {
  return matrixFlags.filter((flag) => remarks.includes(flag));
}
