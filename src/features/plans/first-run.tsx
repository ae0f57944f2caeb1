import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Icon, type IconName } from "#src/ui/icon.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/** What somebody sees who has no plan yet: what this is, what happens to the data, and where to begin. */
export function FirstRun({ actions }: { readonly actions: ReactNode }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="first-run">
      <PageHeader title={t("plans.firstTitle")} lead={t("plans.firstLead")} />
      <ol role="list" className="first-run-steps">
        <Step icon="question" title={t("plans.firstStep1Title")} text={t("plans.firstStep1")} />
        <Step icon="search" title={t("plans.firstStep2Title")} text={t("plans.firstStep2")} />
        <Step icon="file" title={t("plans.firstStep3Title")} text={t("plans.firstStep3")} />
      </ol>
      <div className="stack stack-tight">
        <div className="cluster">{actions}</div>
        <p className="muted measure">{t("plans.firstSampleHint")}</p>
      </div>
      <div className="first-run-privacy">
        <Icon name="lock" />
        <div>
          <h2>{t("plans.firstPrivacyTitle")}</h2>
          <p className="measure">{t("plans.firstPrivacy")}</p>
        </div>
      </div>
    </div>
  );
}

function Step({ icon, title, text }: { icon: IconName; title: string; text: string }): ReactNode {
  return (
    <li className="panel first-run-step">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}
