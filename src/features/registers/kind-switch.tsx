import type { ReactNode } from "react";
import { Link } from "react-router";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { registerKinds, type RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { usePlan } from "#src/state/use-plan.ts";

/** The registers beside each other, with how much is in each. */
export function KindSwitch({ kind: shown }: { readonly kind: RegisterKind }): ReactNode {
  const { t, formats } = useI18n();
  const plan = usePlan();
  return (
    <nav aria-label={t("registers.switch")}>
      <ul role="list" className="view-links">
        {registerKinds.map((kind) => (
          <li key={kind}>
            <Link
              to={planPath(plan.id, "registers", kind)}
              aria-current={kind === shown ? "page" : undefined}
            >
              {t("registers.switchTo", {
                register: t(`registers.many.${kind}`),
                count: formats.number(liveRecords(plan, kind).length),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
