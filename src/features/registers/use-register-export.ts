import { profileOf } from "#src/domain/plan/plan.ts";
import { registerAsTable } from "#src/domain/registers/register-as-table.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createFileName } from "#src/parts/file-name.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** Saves a register as a table that the import reads back. */
export function useRegisterExport(kind: RegisterKind): () => void {
  const { t } = useI18n();
  const { files, clock } = usePorts();
  const notify = useNotify();
  const wording = useWording();
  const plan = usePlan();
  const save = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(formatCsv(registerAsTable(plan, kind, wording)));
    const title = `${profileOf(plan).title} ${t(`registers.many.${kind}`)}`;
    try {
      const name = createFileName(title, clock.today(), ".csv");
      if (await files.saveFile({ name, bytes }, "text/csv")) notify({ message: t("import.exported") });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return () => void save();
}
