import type { ReactNode } from "react";
import { areas, type Area } from "#src/domain/catalog.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { hazardZonesOf, providersOf } from "#src/domain/registers/known-names.ts";
import type { FieldsProps } from "#src/features/registers/record-fields.tsx";
import {
  RecordCount,
  RecordDuration,
  RecordSelect,
  SuggestField,
} from "#src/features/registers/record-inputs.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { DateField } from "#src/ui/date-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const locationTexts = ["name", "address", "hazardZone", "note"] as const;

export function LocationFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("locations", id, locationTexts);
  const plan = usePlan();
  return (
    <>
      <div className="entry-pair">
        <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
        <RecordCount
          kind="locations"
          id={id}
          field="seats"
          label={t("entry.seats")}
          hint={t("entry.seatsHint")}
        />
        <RecordDuration
          kind="locations"
          id={id}
          field="recoveryMinutes"
          label={t("entry.recovery")}
          hint={t("entry.locationRecoveryHint")}
        />
      </div>
      <SuggestField
        label={t("entry.zone")}
        hint={t("entry.zoneHint")}
        names={hazardZonesOf(plan)}
        {...field("hazardZone")}
      />
      <TextArea label={t("entry.address")} rows={2} {...field("address")} />
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

const systemTexts = ["name", "owner", "provider", "recoveryTestedOn", "note"] as const;

export function SystemFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("systems", id, systemTexts);
  const plan = usePlan();
  return (
    <>
      <div className="entry-pair">
        <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
        <TextField label={t("entry.owner")} autoComplete="off" {...field("owner")} />
        <RecordSelect
          kind="systems"
          id={id}
          field="serviceId"
          label={t("entry.service")}
          emptyLabel={t("entry.noService")}
          options={liveRecords(plan, "services").map(({ id: value, name }) => ({ value, label: name }))}
        />
      </div>
      <SuggestField
        label={t("entry.provider")}
        hint={t("entry.providerHint")}
        names={providersOf(plan)}
        {...field("provider")}
      />
      <div className="entry-pair">
        <RecordDuration
          kind="systems"
          id={id}
          field="recoveryMinutes"
          label={t("entry.recovery")}
          hint={t("entry.systemRecoveryHint")}
        />
        <DateField
          label={t("entry.recoveryTestedOn")}
          hint={t("entry.recoveryTestedOnHint")}
          {...field("recoveryTestedOn")}
        />
        <RecordDuration
          kind="systems"
          id={id}
          field="backupIntervalMinutes"
          label={t("entry.backup")}
          hint={t("entry.backupHint")}
        />
      </div>
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

const supplierTexts = ["name", "provider", "note"] as const;

export function SupplierFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("suppliers", id, supplierTexts);
  const plan = usePlan();
  return (
    <>
      <div className="entry-pair">
        <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
        <AreaSelect kind="suppliers" id={id} usual="systems" />
        <RecordDuration
          kind="suppliers"
          id={id}
          field="recoveryMinutes"
          label={t("entry.recovery")}
          hint={t("entry.otherRecoveryHint")}
        />
      </div>
      <SuggestField
        label={t("entry.provider")}
        hint={t("entry.providerHint")}
        names={providersOf(plan)}
        {...field("provider")}
      />
      <RecordSelect
        kind="suppliers"
        id={id}
        field="contactId"
        label={t("entry.contact")}
        hint={t("entry.contactHint")}
        emptyLabel={t("entry.noContact")}
        options={liveRecords(plan, "contacts").map(({ id: value, name }) => ({ value, label: name }))}
      />
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

const utilityTexts = ["name", "hazardZone", "note"] as const;

export function UtilityFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("utilities", id, utilityTexts);
  const plan = usePlan();
  return (
    <>
      <div className="entry-pair">
        <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
        <AreaSelect kind="utilities" id={id} usual="location" />
        <RecordDuration
          kind="utilities"
          id={id}
          field="recoveryMinutes"
          label={t("entry.recovery")}
          hint={t("entry.otherRecoveryHint")}
        />
      </div>
      <SuggestField
        label={t("entry.zone")}
        hint={t("entry.zoneHint")}
        names={hazardZonesOf(plan)}
        {...field("hazardZone")}
      />
      <TextArea label={t("entry.note")} rows={2} {...field("note")} />
    </>
  );
}

interface AreaSelectProps {
  readonly kind: "suppliers" | "utilities";
  readonly id: string;
  /** The area where the planner has not chosen another. */
  readonly usual: Area;
}

function AreaSelect({ kind, id, usual }: AreaSelectProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  return (
    <RecordSelect
      kind={kind}
      id={id}
      field="area"
      label={t("entry.area")}
      emptyLabel={t("entry.areaDefault", { area: text.areas[usual] })}
      options={areas.map((value) => ({ value, label: text.areas[value] }))}
    />
  );
}
