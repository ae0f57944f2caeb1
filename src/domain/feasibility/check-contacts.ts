import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import { liveRecord, liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";

/**
 * Contacts of the organisation itself that can only be reached by its own telephone and mail. The work channels of
 * others are outside of its systems. A redacted copy does not say which private channels there are: not checked.
 */
export function findContactGaps(plan: Plan): FeasibilityFinding[] {
  const own = profileOf(plan).organisation;
  return liveRecords(plan, "contacts").flatMap(({ id, organisation }): FeasibilityFinding[] => {
    if (isGiven(organisation) && organisation !== own) return [];
    const channels = liveRecord(plan, "privateContacts", id);
    const isUnknown = channels?.redactedHash !== undefined;
    if (isUnknown || [channels?.phone, channels?.email, channels?.other].some(isGiven)) return [];
    return [{ rule: "contact-without-outside-channel", region: "PS", recordIds: [id] }];
  });
}
