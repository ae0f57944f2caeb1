import type { ReactNode } from "react";
import type { MatrixRow } from "#src/domain/assessment/matrix.ts";
import { answerValues, type AnswerValue } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { EvidenceList } from "#src/parts/evidence-list.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { SegmentedControl } from "#src/ui/segmented-control.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface DetailsProps {
  readonly row: MatrixRow;
  readonly service: CloudService;
  readonly title: string;
}

const textFields = ["owner", "reason", "controlReason", "note", "lastTest"] as const;

/** What stands behind a row: for our part owner, control and evidence; for a departure the reason and contract. */
export function ResponsibilityDetails({ row, service, title }: DetailsProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("responsibilities", row.id, textFields, {
    serviceId: service.id,
    rowId: row.row.id,
  });
  const isOurs = row.responsible === "customer" || row.responsible === "shared";
  const isLeftToProvider = row.responsible === "provider" && row.departsFromTemplate;
  return (
    <div className="matrix-details">
      {row.departsFromTemplate && (
        <TextArea
          label={t("responsibilities.reason")}
          hint={isLeftToProvider ? t("responsibilities.reasonProviderHint") : undefined}
          rows={2}
          {...form.field("reason")}
        />
      )}
      {isOurs && (
        <>
          <OwnPart row={row} service={service} title={title} />
          {row.record?.control === "notApplicable" && (
            <TextArea
              label={t("responsibilities.controlReason")}
              hint={t("responsibilities.controlReasonHint")}
              rows={2}
              {...form.field("controlReason")}
            />
          )}
          <div className="matrix-fields">
            <TextField label={t("responsibilities.owner")} {...form.field("owner")} />
            <DateField label={t("responsibilities.lastTest")} {...form.field("lastTest")} />
          </div>
        </>
      )}
      <TextArea label={t("responsibilities.note")} rows={2} {...form.field("note")} />
      {(isOurs || isLeftToProvider) && (
        <EvidenceList
          subjectKind="responsibilities"
          subjectId={row.id}
          hint={isOurs ? t("responsibilities.evidenceOwn") : t("responsibilities.evidenceProvider")}
        />
      )}
    </div>
  );
}

function OwnPart({ row, service, title }: DetailsProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { edit } = useDraftActions();
  const control = row.record?.control;
  const good = text.rows[row.row.id]?.good;
  const countsLess = row.item.remarks.some(
    (remark) => remark === "provenWithoutEvidence" || remark === "provenEvidenceTooOld",
  );
  const record = (value: AnswerValue | undefined): void =>
    edit((plan, stamp) =>
      setFields(
        plan,
        "responsibilities",
        row.id,
        { serviceId: service.id, rowId: row.row.id, control: value },
        stamp,
      ),
    );
  return (
    <>
      {good !== undefined && (
        <p className="matrix-good">
          <strong>{t("responsibilities.good")}:</strong> {good}
        </p>
      )}
      <div className="matrix-control">
        <SegmentedControl
          legend={t("responsibilities.control")}
          name={`${row.id}-control`}
          options={answerValues.map((value) => ({ value, label: text.answers[value].label }))}
          value={control}
          onRecord={record}
          pendingHint={t("form.pendingChoice")}
        />
        {control !== undefined && (
          <Button variant="quiet" size="small" onClick={() => record(undefined)}>
            {t("responsibilities.clearControl")}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </div>
      {countsLess && <p role="status">{t("responsibilities.provenAsDocumented")}</p>}
    </>
  );
}
