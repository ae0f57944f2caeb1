import { useMemo, type ReactNode } from "react";
import { matrixOf, type MatrixRow } from "#src/domain/assessment/matrix.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import { ResponsibilityRow } from "#src/features/responsibilities/responsibility-row.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const nameFields = ["name"] as const;

export function ServiceMatrix({ service }: { readonly service: CloudService }): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const removeWithUndo = useRemoveWithUndo();
  const form = useRecordForm("services", service.id, nameFields);
  const today = clock.today();
  const matrix = useMemo(() => matrixOf(plan, service, catalog, today), [plan, service, catalog, today]);

  const remove = (): void => removeWithUndo(["services"], service.id, service.name);
  const flagged = matrix
    ? [...matrix.operations, ...matrix.incident].filter((row) => row.flags.length > 0)
    : [];
  return (
    <>
      <div className="service-head">
        <TextField label={t("responsibilities.renameService")} {...form.field("name")} />
        <Button variant="quiet" icon="trash" onClick={remove}>
          {t("responsibilities.remove", { service: service.name })}
        </Button>
      </div>
      {!matrix && <Callout tone="attention" title={t("responsibilities.unknownTemplate")} />}
      {matrix && (
        <>
          <p>
            {flagged.length === 0
              ? t("responsibilities.summaryNone")
              : t("responsibilities.summary", { count: flagged.length })}
          </p>
          <RowGroup
            title={t("responsibilities.operations")}
            id="operations"
            rows={matrix.operations}
            service={service}
          />
          <RowGroup
            title={t("responsibilities.incident")}
            id="incident"
            rows={matrix.incident}
            service={service}
          />
        </>
      )}
    </>
  );
}

function RowGroup(props: {
  readonly title: string;
  readonly id: string;
  readonly rows: readonly MatrixRow[];
  readonly service: CloudService;
}): ReactNode {
  return (
    <section aria-labelledby={props.id} className="matrix-group">
      <h2 id={props.id}>{props.title}</h2>
      <ul role="list" className="matrix-rows">
        {props.rows.map((row) => (
          <ResponsibilityRow key={row.id} row={row} service={props.service} />
        ))}
      </ul>
    </section>
  );
}
