import type { ReactNode } from "react";
import { Navigate, NavLink, useParams } from "react-router";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import { AddService } from "#src/features/responsibilities/add-service.tsx";
import { ServiceMatrix } from "#src/features/responsibilities/service-matrix.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Callout } from "#src/ui/callout.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/responsibilities/responsibilities.css";

/** What the provider does and what stays with us, for each cloud service of the plan. */
export function ResponsibilitiesPage(): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const { service: serviceId } = useParams();
  const services = liveRecords(plan, "services");
  const [first] = services;
  if (serviceId === undefined && first) {
    return <Navigate to={planPath(plan.id, "responsibilities", first.id)} replace />;
  }
  const service = serviceId === undefined ? undefined : liveRecord(plan, "services", serviceId);
  return (
    <div className="page stack">
      <PageHeader title={t("responsibilities.title")} lead={t("responsibilities.lead")} />
      {services.length > 1 && (
        <nav aria-label={t("responsibilities.services")} className="service-tabs">
          {services.map(({ id, name }) => (
            <NavLink key={id} to={planPath(plan.id, "responsibilities", id)}>
              {name}
            </NavLink>
          ))}
        </nav>
      )}
      {services.length === 0 && (
        <EmptyState icon="cloud" title={t("responsibilities.emptyTitle")}>
          {t("responsibilities.empty")}
        </EmptyState>
      )}
      {serviceId !== undefined && !service && (
        <Callout tone="attention" title={t("responsibilities.missing")} />
      )}
      {service && <ServiceMatrix key={service.id} service={service} />}
      <AddService />
    </div>
  );
}
