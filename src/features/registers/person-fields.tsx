import type { ReactNode } from "react";
import { setFields } from "#src/domain/plan/edit.ts";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import { addToRegister } from "#src/domain/registers/edit-needs.ts";
import { withId, withoutId } from "#src/features/registers/id-set.ts";
import type { FieldsProps } from "#src/features/registers/record-fields.tsx";
import { RecordSelect } from "#src/features/registers/record-inputs.tsx";
import { SetField } from "#src/features/registers/set-field.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const texts = ["name", "note"] as const;

export function PersonFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("people", id, texts);
  const plan = usePlan();
  const named = (kind: "locations" | "contacts") =>
    liveRecords(plan, kind).map((record) => ({ value: record.id, label: record.name }));
  return (
    <>
      <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
      <div className="entry-pair">
        <PersonRoles personId={id} as="holds" />
        <PersonRoles personId={id} as="deputises" />
        <RecordSelect
          kind="people"
          id={id}
          field="locationId"
          label={t("entry.worksAt")}
          emptyLabel={t("entry.nowhere")}
          options={named("locations")}
        />
        <RecordSelect
          kind="people"
          id={id}
          field="contactId"
          label={t("entry.contact")}
          hint={t("entry.contactHint")}
          emptyLabel={t("entry.noContact")}
          options={named("contacts")}
        />
      </div>
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

interface PersonRolesProps {
  readonly personId: string;
  readonly as: "holds" | "deputises";
}

function PersonRoles({ personId, as }: PersonRolesProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const plan = usePlan();
  const chosen = liveRecords(plan, "roles").filter(({ id }) =>
    Object.hasOwn(liveRecord(plan, "people", personId)?.[as] ?? {}, id),
  );

  const link = (roleId: string): void =>
    edit((current, stamp) => {
      const roles = withId(liveRecord(current, "people", personId)?.[as], roleId);
      return setFields(current, "people", personId, { [as]: roles }, stamp);
    });
  const unlink = (roleId: string): void =>
    edit((current, stamp) => {
      const roles = withoutId(liveRecord(current, "people", personId)?.[as], roleId);
      return setFields(current, "people", personId, { [as]: roles }, stamp);
    });
  const create = (name: string): void =>
    edit((current, stamp) => {
      const roleId = newId();
      const roles = withId(liveRecord(current, "people", personId)?.[as], roleId);
      return [
        ...addToRegister(current, "roles", roleId, name, stamp),
        ...setFields(current, "people", personId, { [as]: roles }, stamp),
      ];
    });
  return (
    <SetField
      label={t(`entry.${as}`)}
      hint={t(`entry.${as}Hint`)}
      from="roles"
      chosen={chosen}
      onAdd={link}
      onRemove={unlink}
      onCreate={create}
    />
  );
}
