import { useMemo, useState, type ReactNode } from "react";
import { guessMapping, type Mapping } from "#src/domain/registers/import/guess-mapping.ts";
import { planImport } from "#src/domain/registers/import/plan-import.ts";
import type { TableRows } from "#src/domain/registers/import/table.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { tableFields } from "#src/domain/registers/table-fields.ts";
import { MappingStep } from "#src/features/import/mapping-step.tsx";
import { PreviewStep } from "#src/features/import/preview-step.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftActions, useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";

interface ImportRowsProps {
  readonly kind: RegisterKind;
  readonly name: string;
  readonly rows: TableRows;
  readonly onDone: () => void;
}

const modes = ["update", "add"] as const;
const noStamp = { at: "1970-01-01T00:00:00.000Z", by: "" };

/** A table that was read: which column is what, what would happen, and the step that does it. */
export function ImportRows(props: ImportRowsProps): ReactNode {
  const [rows, setRows] = useState(props.rows);
  const wording = useWording();
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(widest(rows), props.kind, wording));
  if (rows !== props.rows) {
    setRows(props.rows);
    setMapping(guessMapping(widest(props.rows), props.kind, wording));
  }
  return <MappedRows {...props} mapping={mapping} onMap={setMapping} />;
}

interface MappedRowsProps extends ImportRowsProps {
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

function MappedRows({ kind, name, rows, mapping, onMap, onDone }: MappedRowsProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const plan = useDraftInPauses((state) => state.plan);
  const [mode, setMode] = useState<(typeof modes)[number]>("update");
  const [makeNamed, setMakeNamed] = useState(true);
  const hasName = mapping.includes("name");
  const input = useMemo(
    () => ({ kind, rows, mapping, mode, makeNamed }),
    [kind, rows, mapping, mode, makeNamed],
  );
  const planned = useMemo(
    () => (hasName ? planImport(plan, input, { newId, stamp: noStamp, wording }) : undefined),
    [plan, input, hasName, newId, wording],
  );
  const count = planned?.outcomes.filter(({ type }) => type === "added" || type === "changed").length ?? 0;
  const apply = (): void => {
    edit((current, stamp) => [...planImport(current, input, { newId, stamp, wording }).operations]);
    onDone();
  };
  return (
    <>
      <MappingStep kind={kind} name={name} rows={rows} mapping={mapping} onMap={onMap} />
      <RadioCards
        legend={t("import.mode")}
        name="import-mode"
        value={mode}
        onRecord={setMode}
        pendingHint={t("form.pendingChoice")}
        options={modes.map((value) => ({
          value,
          label: t(`import.mode.${value}`),
          description: t(`import.mode.${value}Text`),
        }))}
      />
      {namesOthers(kind) && (
        <Checkbox
          label={t("import.makeNamed")}
          hint={t("import.makeNamedHint")}
          checked={makeNamed}
          onChange={(event) => setMakeNamed(event.target.checked)}
        />
      )}
      {planned ? (
        <>
          <PreviewStep kind={kind} plan={plan} planned={planned} />
          {count === 0 ? (
            <p>{t("import.nothingToDo")}</p>
          ) : (
            <div>
              <Button variant="primary" onClick={apply}>
                {t("import.apply", { count })}
              </Button>
            </div>
          )}
        </>
      ) : (
        <Callout tone="attention" role="status" title={t("import.nameMissing")} />
      )}
    </>
  );
}

function namesOthers(kind: RegisterKind): boolean {
  return tableFields[kind].some(({ type }) => type === "roles" || type === "location");
}

/** The heads, as many as the widest row has cells. */
function widest(rows: TableRows): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => rows[0]?.[at] ?? "");
}
