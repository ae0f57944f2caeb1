import type { ReactNode } from "react";
import type { Mapping } from "#src/domain/registers/import/guess-mapping.ts";
import type { TableRows } from "#src/domain/registers/import/table.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { tableFields } from "#src/domain/registers/table-fields.ts";
import { nameOfField } from "#src/domain/report/field-wording.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { SelectField } from "#src/ui/select-field.tsx";
import { Table } from "#src/ui/table.tsx";

interface MappingStepProps {
  readonly kind: RegisterKind;
  readonly name: string;
  readonly rows: TableRows;
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

/** Which field each column is. A field that is chosen for one column is left out of the others. */
export function MappingStep({ kind, name, rows, mapping, onMap }: MappingStepProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const options = tableFields[kind].map(({ field }) => ({
    value: field,
    label: nameOfField(kind, field, wording),
  }));
  const columns = mapping.map((field, column) => ({ column, field }));
  const choose = (column: number, field: string): void =>
    onMap(
      mapping.map((own, at) => {
        if (at === column) return field === "" ? undefined : field;
        return own === field ? undefined : own;
      }),
    );
  return (
    <section className="stack stack-tight">
      <p className="measure">{t("import.columnsLead")}</p>
      <Table caption={t("import.columns", { name })} stack>
        <thead>
          <tr>
            <th scope="col">{t("import.column")}</th>
            <th scope="col">{t("import.example")}</th>
            <th scope="col">{t("import.field")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, field }) => {
            const head = rows[0]?.[column] || t("import.unnamed");
            return (
              <tr key={column}>
                <th scope="row">{head}</th>
                <td data-label={t("import.example")} className="import-example">
                  {exampleOf(rows, column)}
                </td>
                <td data-label={t("import.field")}>
                  <SelectField
                    label={t("import.fieldOf", { column: head })}
                    hideLabel
                    emptyLabel={t("import.leaveOut")}
                    options={options}
                    value={field ?? ""}
                    onChange={(event) => choose(column, event.target.value)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

/** The first that says something. */
function exampleOf(rows: TableRows, column: number): string {
  return rows.slice(1).find((row) => (row[column] ?? "") !== "")?.[column] ?? "–";
}
