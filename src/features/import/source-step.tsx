import { useState, type ReactNode } from "react";
import { tableLimits, type ReadTableError } from "#src/domain/registers/import/table.ts";
import type { WorkError } from "#src/domain/version-ports.ts";
import type { ImportTable } from "#src/features/import/use-import-table.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { TextArea } from "#src/ui/text-area.tsx";

interface SourceStepProps {
  readonly table: ImportTable;
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
  readonly onCancel: () => void;
}

/** Where the table comes from, and why it was not read. */
export function SourceStep({ table, onChoose, onPaste, onCancel }: SourceStepProps): ReactNode {
  const { t, formats } = useI18n();
  const [pasted, setPasted] = useState("");
  return (
    <section className="stack">
      <p className="muted measure">
        {t("import.bounds", {
          size: formats.bytes(tableLimits.bytes),
          rows: formats.number(tableLimits.rows),
          columns: tableLimits.columns,
        })}
      </p>
      <div>
        <Button variant={table.phase === "read" ? "secondary" : "primary"} onClick={onChoose}>
          {t("import.choose")}
        </Button>
      </div>
      <Disclosure summary={t("import.paste")}>
        <div className="stack stack-tight">
          <TextArea
            label={t("import.pasteLabel")}
            hint={t("import.pasteHint")}
            rows={5}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <div>
            <Button disabled={pasted.trim() === ""} onClick={() => onPaste(pasted)}>
              {t("import.readPasted")}
            </Button>
          </div>
        </div>
      </Disclosure>
      {table.phase === "reading" && (
        <Progress
          label={t("import.reading", { name: table.name })}
          onCancel={onCancel}
          cancelLabel={t("form.cancel")}
        />
      )}
      {table.phase === "refused" && (
        <Callout tone="bad" role="alert" title={t("import.refused", { name: table.name })}>
          {errorText(table.error, { t, formats })}
        </Callout>
      )}
    </section>
  );
}

function errorText(error: ReadTableError | WorkError, { t, formats }: Pick<I18n, "t" | "formats">): string {
  switch (error.type) {
    case "tooLarge":
      return t("import.error.tooLarge", { size: formats.bytes(error.limit) });
    case "tooManyRows":
    case "tooManyColumns":
      return t(`import.error.${error.type}`, { limit: formats.number(error.limit) });
    case "cellTooLong":
      return t("import.error.cellTooLong", {
        row: error.row,
        column: error.column,
        limit: formats.number(error.limit),
      });
    case "notATable":
    case "empty":
      return t(`import.error.${error.type}`);
    case "cancelled":
    case "failed":
      return t("import.error.failed");
  }
}
