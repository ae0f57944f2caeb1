import { sampleActivities, sampleImpactCategories } from "#src/catalog/sample/en/model/activities.ts";
import { samplePeople, sampleRoles } from "#src/catalog/sample/en/model/people.ts";
import {
  sampleLocations,
  sampleSuppliers,
  sampleSystems,
  sampleUtilities,
} from "#src/catalog/sample/en/model/resources.ts";
import { sampleWhatIfs } from "#src/catalog/sample/en/model/what-ifs.ts";
import type { SampleModel } from "#src/domain/sample/sample-model.ts";

/** What the activities of Nordhamn Freight lean on: each of the seven regions has something to find. */
export const sampleModel: SampleModel = {
  settings: { absenceRate: 0.4 },
  impactCategories: sampleImpactCategories,
  activities: sampleActivities,
  roles: sampleRoles,
  people: samplePeople,
  locations: sampleLocations,
  systems: sampleSystems,
  suppliers: sampleSuppliers,
  utilities: sampleUtilities,
  whatIfs: sampleWhatIfs,
};
