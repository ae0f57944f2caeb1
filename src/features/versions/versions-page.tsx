import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

export function VersionsPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page stack">
      <PageHeader title={t("versions.title")} />
    </div>
  );
}
