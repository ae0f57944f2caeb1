import type { ReactNode } from "react";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import type { IconName } from "#src/ui/icon.tsx";

const icons: Readonly<Record<RegisterKind, IconName>> = {
  activities: "flag",
  roles: "shield",
  people: "user",
  locations: "pin",
  systems: "server",
  suppliers: "external",
  utilities: "cloud",
};

/** What the register is for, and what to begin with. */
export function EmptyRegister({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  return (
    <EmptyState icon={icons[kind]} title={t(`registers.emptyTitle.${kind}`)}>
      {t(`registers.empty.${kind}`)}
    </EmptyState>
  );
}
