import type { ReactNode } from "react";
import { DocumentControl } from "#src/features/profile/document-control.tsx";
import { PlanBasics } from "#src/features/profile/plan-basics.tsx";
import {
  AssumptionFields,
  ExclusionFields,
  ObjectiveFields,
  RecipientFields,
} from "#src/features/profile/record-fields.tsx";
import { RecordList } from "#src/features/profile/record-list.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/profile/profile.css";

/** What the plan is for, what it covers and who stands behind it. */
export function ProfilePage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page page-narrow stack stack-loose">
      <PageHeader title={t("profile.title")} lead={t("profile.lead")} />
      <PlanBasics />
      <DocumentControl />
      <RecordList kind="objectives" Fields={ObjectiveFields} />
      <RecordList kind="exclusions" Fields={ExclusionFields} />
      <RecordList kind="assumptions" Fields={AssumptionFields} />
      <RecordList kind="recipients" Fields={RecipientFields} />
    </div>
  );
}
