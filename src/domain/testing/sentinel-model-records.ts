import { areas, type Catalog } from "#src/domain/catalog.ts";
import { criticalities } from "#src/domain/continuity/model.ts";
import { analysisStatuses, yesNoUnknown } from "#src/domain/plan/activity.ts";
import { impactId, impactLevels, impactMoments } from "#src/domain/plan/impact.ts";
import { modelSettingsId, whatIfTargets } from "#src/domain/plan/what-if.ts";
import { one, turn, type GivenRecord } from "#src/domain/testing/sentinel-record.ts";

const pair = [1, 2] as const;

/** Two records of each kind of the continuity model, tied to each other. */
export function givenModelRecords(catalog: Catalog): GivenRecord[] {
  return [
    ...pair.map((number) =>
      one("activities", {
        id: `activity-${number}`,
        criticality: turn(criticalities, number),
        analysisStatus: turn(analysisStatuses, number),
        personalData: turn(yesNoUnknown, number),
      }),
    ),
    ...pair.map((number) => one("impactCategories", { id: `category-${number}` })),
    ...pair.flatMap((activity) => pair.map((category) => impact(`activity-${activity}`, category))),
    ...pair.map((number) =>
      one("minimumResources", { id: `resource-${number}`, activityId: `activity-${number}` }),
    ),
    ...pair.map((number) => one("roles", { id: `role-${number}` })),
    ...pair.map((number) =>
      one("people", {
        id: `person-${number}`,
        holds: `role-${number}`,
        deputises: "role-1 role-2",
        locationId: `location-${number}`,
        contactId: "contact-1",
      }),
    ),
    ...pair.map((number) => one("locations", { id: `location-${number}` })),
    ...pair.map((number) =>
      one("systems", { id: `system-${number}`, serviceId: `service-${catalog.templates[0]?.id}` }),
    ),
    ...pair.map((number) =>
      one("suppliers", { id: `supplier-${number}`, area: turn(areas, number), contactId: "contact-1" }),
    ),
    ...pair.map((number) => one("utilities", { id: `utility-${number}`, area: turn(areas, number) })),
    ...pair.map((number) => one("needs", { id: `need-${number}`, nodeId: `activity-${number}` })),
    ...pair.flatMap((number) => needOptions(`need-${number}`)),
    one("modelSettings", { id: modelSettingsId }),
    ...pair.map((number) => one("whatIfs", { id: `what-if-${number}`, catalogId: catalog.scenarios[0]?.id })),
    ...whatIfTargets.map((target, index) =>
      one("whatIfFailures", { id: `failure-${index}`, whatIfId: "what-if-1", target }),
    ),
  ];
}

function impact(activityId: string, category: number): GivenRecord {
  const categoryId = `category-${category}`;
  const levels = impactMoments.map(({ field }, index) => [field, turn(impactLevels, index + category)]);
  return one("impacts", {
    id: impactId(activityId, categoryId),
    activityId,
    categoryId,
    ...Object.fromEntries(levels),
  });
}

/** The times of a primary mean nothing, so it has none. */
function needOptions(needId: string): GivenRecord[] {
  const timeless = { activationMinutes: undefined, sustainMinutes: undefined };
  return [
    one("needOptions", { id: `${needId}-a`, needId, nodeId: "location-1", ...timeless }),
    one("needOptions", { id: `${needId}-b`, needId, nodeId: "system-1" }),
    one("needOptions", { id: `${needId}-c`, needId, nodeId: "supplier-1" }),
  ];
}
