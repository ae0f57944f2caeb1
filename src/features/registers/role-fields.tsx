import type { ReactNode } from "react";
import { addRecord, setFields } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { peopleOfRole, readStaffing } from "#src/domain/registers/role-people.ts";
import { withId, withoutId } from "#src/features/registers/id-set.ts";
import type { FieldsProps } from "#src/features/registers/record-fields.tsx";
import { RecordCount, RecordDuration } from "#src/features/registers/record-inputs.tsx";
import { SetField } from "#src/features/registers/set-field.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Badge } from "#src/ui/badge.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const texts = ["name", "note"] as const;

export function RoleFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("roles", id, texts);
  const plan = usePlan();
  const role = liveRecord(plan, "roles", id);
  const staffing = role && readStaffing(plan)(role);
  const linked = staffing?.linked ?? 0;
  return (
    <>
      <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
      <div className="entry-pair">
        <RecordCount
          kind="roles"
          id={id}
          field="headcount"
          label={t("entry.headcount")}
          hint={linked > 0 ? t("entry.headcountLinked", { count: linked }) : t("entry.headcountHint")}
          disabled={linked > 0}
        />
        <RecordCount
          kind="roles"
          id={id}
          field="minimumHeadcount"
          label={t("entry.minimum")}
          hint={t("entry.minimumHint")}
        />
        <RecordDuration
          kind="roles"
          id={id}
          field="recoveryMinutes"
          label={t("entry.roleRecovery")}
          hint={t("entry.roleRecoveryHint")}
        />
      </div>
      {(staffing?.isSoleHolder || staffing?.isBelowMinimum) && (
        <p className="cluster">
          {staffing.isSoleHolder && <Badge tone="attention">{t("registers.soleHolder")}</Badge>}
          {staffing.isBelowMinimum && <Badge tone="attention">{t("registers.belowMinimum")}</Badge>}
        </p>
      )}
      <div className="entry-pair">
        <RolePeople roleId={id} as="holds" />
        <RolePeople roleId={id} as="deputises" />
      </div>
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

interface RolePeopleProps {
  readonly roleId: string;
  readonly as: "holds" | "deputises";
}

/** The people of a role, as they stand in the register of people. */
function RolePeople({ roleId, as }: RolePeopleProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const plan = usePlan();
  const { holders, deputies } = peopleOfRole(plan, roleId);
  const isHeld = as === "holds";

  const link = (personId: string): void =>
    edit((current, stamp) => {
      const roles = withId(liveRecord(current, "people", personId)?.[as], roleId);
      return setFields(current, "people", personId, { [as]: roles }, stamp);
    });
  const unlink = (personId: string): void =>
    edit((current, stamp) => {
      const roles = withoutId(liveRecord(current, "people", personId)?.[as], roleId);
      return setFields(current, "people", personId, { [as]: roles }, stamp);
    });
  const create = (name: string): void =>
    edit((current, stamp) =>
      addRecord(current, "people", newId(), { name, [as]: { [roleId]: true } }, stamp),
    );
  return (
    <SetField
      label={isHeld ? t("entry.heldBy") : t("entry.deputies")}
      hint={isHeld ? t("entry.heldByHint") : t("entry.deputiesHint")}
      from="people"
      chosen={isHeld ? holders : deputies}
      onAdd={link}
      onRemove={unlink}
      onCreate={create}
    />
  );
}
