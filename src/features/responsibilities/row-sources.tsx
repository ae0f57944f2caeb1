import type { ReactNode } from "react";
import type { MatrixRow } from "#src/domain/assessment/matrix.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";

/** Where the template's default comes from, and another public source that says otherwise. */
export function RowSources({
  row,
  templateId,
}: {
  readonly row: MatrixRow;
  readonly templateId: string;
}): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { source, defaultResponsible, otherSource } = row.row;
  const describe = (
    key: "responsibilities.templateSays" | "responsibilities.otherSource",
    from: string,
    says: typeof defaultResponsible,
  ) =>
    t(key, {
      source: text.templates[templateId]?.sources[from] ?? from,
      responsible: text.responsible[says],
    });
  return (
    <p className="matrix-row-sources">
      {describe("responsibilities.templateSays", source, defaultResponsible)}
      {otherSource && (
        <>
          <br />
          {describe("responsibilities.otherSource", otherSource.source, otherSource.responsible)}
        </>
      )}
    </p>
  );
}
