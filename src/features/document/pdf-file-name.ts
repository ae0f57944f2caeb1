import { planFileExtension } from "#src/domain/plan-file/plan-file.ts";
import { planFileName } from "#src/parts/plan-file-name.ts";

/** "Harbour office 2026-11-12.pdf": named as the plan's own file, so that the two stand side by side. */
export function pdfFileName(title: string, date: string): string {
  return `${planFileName(title, date).slice(0, -planFileExtension.length)}.pdf`;
}
