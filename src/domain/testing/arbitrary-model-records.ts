import * as fc from "fast-check";
import { areas } from "#src/domain/catalog.ts";
import { criticalities } from "#src/domain/continuity/model.ts";
import { analysisStatuses, yesNoUnknown } from "#src/domain/plan/activity.ts";
import { impactId, impactLevels } from "#src/domain/plan/impact.ts";
import { modelSettingsId, whatIfTargets } from "#src/domain/plan/what-if.ts";
import {
  arbitraryDate as date,
  arbitraryId,
  arbitraryLongText as longText,
  arbitraryShortText as shortText,
} from "#src/domain/testing/arbitrary-fields.ts";
import { record, withId } from "#src/domain/testing/arbitrary-record.ts";

/** Few ids, so that records refer to each other, and one that nothing has. */
const activityId = fc.constantFrom("support", "payroll", "dispatch", "7");
const categoryId = fc.constantFrom("money", "law");
const roleId = fc.constantFrom("agents", "clerks", "drivers");
const locationId = fc.constantFrom("head-office", "warehouse", "homes");
const systemId = fc.constantFrom("erp", "mail", "identity", "vpn");
const otherId = fc.constantFrom("carrier", "power");
const nodeId = fc.oneof(activityId, roleId, locationId, systemId, otherId, fc.constant("gone"));
const needId = fc.constantFrom("need-1", "need-2", "need-3", "need-4", "need-5", "gone-need");
const whatIfId = fc.constantFrom("storm", "outage");

const minutes = fc.oneof(fc.constantFrom(0, 1, 60, 240, 1440, 43_200, 5_256_000), fc.nat({ max: 20_000 }));
const count = fc.nat({ max: 60 });
const share = fc.oneof(
  fc.constantFrom(0, 0.2, 0.4, 0.95, 1),
  fc.nat({ max: 1000 }).map((n) => n / 1000),
);
const level = fc.constantFrom(...impactLevels);
const area = fc.constantFrom(...areas);
const set = (ids: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(ids, { minLength: 1, maxLength: 3 })
    .map((members) => Object.fromEntries(members.map((id): [string, true] => [id, true])));

/** The records of the continuity model: what can fail, what needs what, and what was tried. */
export const arbitraryModelRecords = {
  activities: record("activities", withId(activityId), {
    name: shortText,
    description: longText,
    owner: shortText,
    criticality: fc.constantFrom(...criticalities),
    mtpdMinutes: minutes,
    rtoMinutes: minutes,
    rpoMinutes: minutes,
    mbco: longText,
    peaks: longText,
    workaround: longText,
    workaroundMinutes: minutes,
    facilitator: shortText,
    contributors: longText,
    approver: shortText,
    approvalProof: shortText,
    analysisStatus: fc.constantFrom(...analysisStatuses),
    analysedOn: date,
    approvedOn: date,
    nextReview: date,
    activityType: shortText,
    enterpriseFunction: shortText,
    period: shortText,
    businessUnit: shortText,
    seniorLeader: shortText,
    internalServiceLevel: longText,
    externalServiceLevel: longText,
    executiveMandate: longText,
    dataLossEffect: longText,
    personalData: fc.constantFrom(...yesNoUnknown),
  }),
  impactCategories: record("impactCategories", withId(categoryId), {
    name: shortText,
    minor: longText,
    moderate: longText,
    major: longText,
    intolerable: longText,
  }),
  impacts: record(
    "impacts",
    fc
      .record({ activityId, categoryId })
      .map((ids) => Object.assign(ids, { id: impactId(ids.activityId, ids.categoryId) })),
    {
      at0: level,
      at60: level,
      at240: level,
      at480: level,
      at1440: level,
      at4320: level,
      at10080: level,
      at20160: level,
      at43200: level,
      justification: longText,
    },
  ),
  minimumResources: record("minimumResources", withId(arbitraryId), {
    activityId,
    name: shortText,
    within4Hours: shortText,
    within1Day: shortText,
    within3Days: shortText,
    within1Week: shortText,
    within1Month: shortText,
  }),
  roles: record("roles", withId(roleId), {
    name: shortText,
    headcount: count,
    minimumHeadcount: count,
    recoveryMinutes: minutes,
    note: longText,
  }),
  people: record("people", withId(fc.constantFrom("anna", "bo", "cy")), {
    name: shortText,
    holds: set(roleId),
    deputises: set(roleId),
    locationId,
    contactId: fc.constantFrom("anna", "42", "b0"),
    note: longText,
  }),
  locations: record("locations", withId(locationId), {
    name: shortText,
    address: longText,
    hazardZone: fc.constantFrom("harbour", "stockholm"),
    seats: count,
    recoveryMinutes: minutes,
    note: longText,
  }),
  systems: record("systems", withId(systemId), {
    name: shortText,
    owner: shortText,
    provider: fc.constantFrom("Microsoft", "Telia"),
    serviceId: fc.constantFrom("mail", "7", "Crm.EU_1:a-b"),
    recoveryMinutes: minutes,
    recoveryTestedOn: date,
    backupIntervalMinutes: minutes,
    note: longText,
  }),
  suppliers: record("suppliers", withId(fc.constant("carrier")), {
    name: shortText,
    area,
    provider: fc.constantFrom("Microsoft", "Telia"),
    recoveryMinutes: minutes,
    contactId: fc.constantFrom("anna", "42", "b0"),
    note: longText,
  }),
  utilities: record("utilities", withId(fc.constant("power")), {
    name: shortText,
    area,
    hazardZone: fc.constantFrom("harbour", "stockholm"),
    recoveryMinutes: minutes,
    note: longText,
  }),
  needs: record("needs", withId(needId), { nodeId, note: longText }),
  needOptions: record("needOptions", withId(arbitraryId), {
    needId,
    nodeId,
    activationMinutes: minutes,
    sustainMinutes: minutes,
  }),
  modelSettings: record("modelSettings", fc.constant({ id: modelSettingsId }), {
    absenceRate: share,
    staffingConfidence: share,
    peopleMinutes: minutes,
    locationMinutes: minutes,
    systemsMinutes: minutes,
  }),
  whatIfs: record("whatIfs", withId(whatIfId), {
    name: shortText,
    catalogId: fc.constantFrom("pandemic", "retired-scenario"),
    note: longText,
    absenceRate: share,
    absenceStartMinutes: minutes,
    absenceLengthMinutes: minutes,
    inDocument: fc.constant<true>(true),
  }),
  whatIfFailures: record("whatIfFailures", withId(arbitraryId), {
    whatIfId,
    target: fc.constantFrom(...whatIfTargets),
    targetName: shortText,
    startMinutes: minutes,
    lengthMinutes: minutes,
  }),
};
