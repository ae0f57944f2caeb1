import type { ComponentType } from "react";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { ActivityFields } from "#src/features/registers/activity-fields.tsx";
import { PersonFields } from "#src/features/registers/person-fields.tsx";
import {
  LocationFields,
  SupplierFields,
  SystemFields,
  UtilityFields,
} from "#src/features/registers/resource-fields.tsx";
import { RoleFields } from "#src/features/registers/role-fields.tsx";

export interface FieldsProps {
  /** Of a record that is there. */
  readonly id: string;
}

/** The fields of one record of each register. All of them save while they are typed into. */
export const recordFields: Readonly<Record<RegisterKind, ComponentType<FieldsProps>>> = {
  activities: ActivityFields,
  roles: RoleFields,
  people: PersonFields,
  locations: LocationFields,
  systems: SystemFields,
  suppliers: SupplierFields,
  utilities: UtilityFields,
};
