import { useState, type ReactNode } from "react";
import { Link, useParams } from "react-router";
import { isRegisterKind, type RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { ImportRows } from "#src/features/import/import-rows.tsx";
import { SourceStep } from "#src/features/import/source-step.tsx";
import { useImportTable } from "#src/features/import/use-import-table.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useDropTarget } from "#src/state/drop-target.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/import/import.css";

/** A table from outside into a register: chosen, mapped, looked at, and taken in one step. */
export function ImportPage(): ReactNode {
  const { kind } = useParams();
  const wanted = isRegisterKind(kind) ? kind : "activities";
  return <ImportInto key={wanted} kind={wanted} />;
}

function ImportInto({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const { undo } = useDraftActions();
  const [table, { choose, take, readText, cancel }] = useImportTable();
  const [state, setState] = useState<"open" | "done" | "undone">("open");
  const register = t(`registers.many.${kind}`);
  const path = planPath(plan.id, "registers", kind);
  useDropTarget(t("import.drop"), (files) => {
    setState("open");
    take(files);
  });
  return (
    <div className="page stack">
      <PageHeader
        title={t("import.title", { register })}
        lead={t("import.lead")}
        breadcrumbs={<Link to={path}>{register}</Link>}
      />
      {state === "done" && (
        <Callout
          tone="good"
          role="status"
          title={t("import.done", { register })}
          actions={
            <>
              <Link to={path} className={buttonClass("primary")}>
                {t("import.openRegister")}
              </Link>
              <Button
                onClick={() => {
                  if (undo() === "undone") setState("undone");
                }}
              >
                {t("import.undo")}
              </Button>
            </>
          }
        >
          {t("import.doneText")}
        </Callout>
      )}
      {state === "undone" && <Callout tone="info" role="status" title={t("import.undone")} />}
      <SourceStep
        table={table}
        onChoose={() => {
          setState("open");
          choose();
        }}
        onPaste={(text) => {
          setState("open");
          readText(text, t("import.pasted"));
        }}
        onCancel={cancel}
      />
      {table.phase === "read" && state !== "done" && (
        <ImportRows kind={kind} name={table.name} rows={table.rows} onDone={() => setState("done")} />
      )}
    </div>
  );
}
