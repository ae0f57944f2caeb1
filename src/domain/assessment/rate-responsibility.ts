import type { ItemRemark, RatedItem } from "#src/domain/assessment/assessment.ts";
import type { DatedEvidence } from "#src/domain/assessment/evidence-age.ts";
import {
  creditThirds,
  isGiven,
  open,
  out,
  ratedAs,
  rateLadder,
  type Rating,
} from "#src/domain/assessment/rate-ladder.ts";
import type { ResponsibilityRow, ResponsibleParty } from "#src/domain/catalog.ts";
import { responsibilityId, type Responsibility } from "#src/domain/plan/responsibility.ts";

/** Who is responsible for a row: as recorded, or the template's default where nothing is. */
export function effectiveResponsible(
  row: ResponsibilityRow,
  record: Responsibility | undefined,
): ResponsibleParty {
  return record?.responsible ?? row.defaultResponsible;
}

/** The provider's by the template, or by a contract: a reason and dated evidence of any kind. */
function rateProvider(
  row: ResponsibilityRow,
  record: Responsibility | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): Rating {
  if (row.defaultResponsible === "provider") return out(["providersPart"]);
  const hasContract = evidence.some(({ date }) => date !== undefined && date <= at);
  if (hasContract && isGiven(record?.reason)) return out(["providersPart"]);
  return ratedAs("none", ["assumedProvider"]);
}

/** The customer's control: at most `partial` while nobody owns it, unless no control is needed. */
function rateControl(
  record: Responsibility | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): Rating {
  const tests: readonly DatedEvidence[] =
    record?.lastTest === undefined ? evidence : [...evidence, { kind: "test", date: record.lastTest }];
  const rating = rateLadder(record?.control, record?.controlReason, tests, at);
  if (rating.state === "out") return rating;

  const remarks: ItemRemark[] = [...rating.remarks];
  if (rating.counts === "none" || rating.counts === "partial") remarks.push("weakControl");
  if (isGiven(record?.owner)) return { ...rating, remarks };

  remarks.push("noOwner");
  const isTooGood = rating.counts !== undefined && creditThirds(rating.counts) > creditThirds("partial");
  return isTooGood ? ratedAs("partial", remarks) : { ...rating, remarks };
}

/**
 * How one row of a service's matrix counts.
 *
 * - `unclear`: open, like an unanswered question.
 * - `provider`, as in the template: leaves the sum. Where the template says customer or shared, it is assumed
 *   to be the provider's and counts as `none`, unless a reason and evidence dated on or before the assessment
 *   date are recorded; then it leaves the sum as well.
 * - `customer` and `shared`: the control, on the same ladder and with the same guard as the answers. The
 *   row's last test counts as evidence of a test.
 *
 * @param record the live record of the row, if any; without `responsible` the template's default stands
 * @param evidence the live evidence for this record
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function rateResponsibility(
  serviceId: string,
  row: ResponsibilityRow,
  record: Responsibility | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): RatedItem {
  return {
    kind: "responsibility",
    id: responsibilityId(serviceId, row.id),
    region: row.region,
    weight: row.weight,
    recorded: record?.control,
    ...rateParty(row, record, evidence, at),
  };
}

function rateParty(
  row: ResponsibilityRow,
  record: Responsibility | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): Rating {
  const responsible = effectiveResponsible(row, record);
  if (responsible === "unclear") return open(["unclear"]);
  if (responsible === "provider") return rateProvider(row, record, evidence, at);
  return rateControl(record, evidence, at);
}
