import { profileOf } from "#src/domain/plan/plan.ts";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import type { ActionRow } from "#src/features/actions/action-rows.ts";
import { useActionSource } from "#src/features/actions/use-action-source.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createFileName } from "#src/parts/file-name.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** Saves the actions as a table for a spreadsheet. Dates stay as `YYYY-MM-DD`, which every one of them reads. */
export function useActionExport(): (rows: readonly ActionRow[]) => void {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { words } = useWording();
  const { files, clock } = usePorts();
  const notify = useNotify();
  const sourceOf = useActionSource();
  const { title } = profileOf(usePlan());

  const cellsOf = ({ action, region, gain }: ActionRow): string[] => [
    action.title,
    action.owner ?? "",
    action.due ?? "",
    words.values.actionStatuses[action.status],
    action.doneOn ?? "",
    sourceOf(action) ?? "",
    region === undefined ? "" : text.regions[region].name,
    gain === undefined ? "" : wholePoints(gain),
    action.note ?? "",
  ];
  const save = async (rows: readonly ActionRow[]): Promise<void> => {
    const header = [
      words.gaps.action,
      words.labels.owner,
      words.gaps.due,
      words.gaps.status,
      t("actions.doneOn"),
      words.gaps.from,
      words.labels.region,
      t("actions.effectPoints"),
      words.labels.note,
    ];
    const bytes = new TextEncoder().encode(formatCsv([header, ...rows.map(cellsOf)]));
    const name = createFileName(`${title} ${t("actions.title")}`, clock.today(), ".csv");
    try {
      if (await files.saveFile({ name, bytes }, "text/csv")) notify({ message: t("actions.exported") });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (rows) => void save(rows);
}

/** A whole number, so that no spreadsheet trips over a decimal sign. */
function wholePoints(gain: number): string {
  const points = Math.round(gain * 100);
  return points === 0 && gain > 0 ? "<1" : String(points);
}
