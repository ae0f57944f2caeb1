import type { ReactNode } from "react";
import { Link } from "react-router";
import { partState, type PartState, type PlanParts, type Share } from "#src/features/overview/plan-parts.ts";
import { RegionProgress } from "#src/features/overview/region-progress.tsx";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { planPath, type PlanPage } from "#src/parts/plan-paths.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Badge } from "#src/ui/badge.tsx";
import type { Tone } from "#src/ui/tone.ts";

interface PartRow {
  readonly page: PlanPage;
  readonly detail: string;
  /** How much of it has been filled in; left out where a part is read rather than filled in. */
  readonly share?: Share;
  /** Something is late here. */
  readonly late?: string | undefined;
}

/** Every part of the plan with how far it has come: counts of what is filled in, no score. */
export function PartsSection({ parts }: { readonly parts: PlanParts }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="stack" aria-labelledby="overview-parts">
      <h2 id="overview-parts">{t("overview.parts")}</h2>
      <ol role="list" className="overview-parts">
        {usePartRows(parts).map((row) => (
          <Part key={row.page} row={row}>
            {row.page === "questions" && <RegionProgress byRegion={parts.questionsByRegion} />}
          </Part>
        ))}
      </ol>
    </section>
  );
}

function Part({ row, children }: { readonly row: PartRow; readonly children: ReactNode }): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const { page, detail, share, late } = row;
  return (
    <li className="overview-part">
      <h3>
        <Link to={planPath(plan.id, page)}>{t(`nav.${page}`)}</Link>
      </h3>
      <p className="overview-part-detail">{detail}</p>
      <span className="overview-part-state">
        {late !== undefined && <Badge tone="bad">{late}</Badge>}
        {share && <StateBadge state={partState(share)} />}
      </span>
      {children}
    </li>
  );
}

const stateTones: Readonly<Record<PartState, Tone>> = {
  empty: "neutral",
  notStarted: "neutral",
  started: "info",
  complete: "good",
};

function StateBadge({ state }: { readonly state: PartState }): ReactNode {
  const { t } = useI18n();
  return (
    <Badge tone={stateTones[state]} icon={state === "complete" ? "check" : undefined}>
      {t(`overview.state.${state}`)}
    </Badge>
  );
}

function usePartRows(parts: PlanParts): PartRow[] {
  const { t, formats } = useI18n();
  const { about, questions, registers, responsibilities, scenarios, gaps, actions, contacts, document } =
    parts;
  const unchecked = contacts.total - contacts.done;
  return [
    { page: "about", detail: aboutDetail(about, t, formats), share: about },
    {
      page: "questions",
      detail: [
        t("overview.questions", { answered: questions.answered, asked: questions.asked }),
        questions.unknown > 0 && t("overview.ofThemUnknown", { count: questions.unknown }),
        questions.flagged > 0 && t("overview.ofThemFlagged", { count: questions.flagged }),
      ]
        .filter(Boolean)
        .join(" "),
      share: { done: questions.answered, total: questions.asked },
    },
    {
      page: "registers",
      detail: [
        registers.total === 0
          ? t("overview.noActivities")
          : t("overview.activities", { done: registers.done, total: registers.total }),
        registers.others > 0 && t("overview.otherRecords", { count: registers.others }),
      ]
        .filter(Boolean)
        .join(" "),
      share: registers,
    },
    {
      page: "responsibilities",
      detail:
        responsibilities.services === 0
          ? t("overview.noServices")
          : t("overview.responsibilities", {
              done: responsibilities.done,
              total: responsibilities.total,
              services: t("overview.services", { count: responsibilities.services }),
            }),
      share: responsibilities,
    },
    {
      page: "scenarios",
      detail: scenarios.total === 0 ? t("overview.noScenarios") : t("overview.scenarios", { ...scenarios }),
      share: scenarios,
    },
    { page: "gaps", detail: t("overview.gaps", { ...gaps }) },
    {
      page: "actions",
      detail: actions.total === 0 ? t("overview.noActions") : t("overview.actions", { count: actions.toDo }),
      late: actions.overdue > 0 ? t("overview.overdue", { count: actions.overdue }) : undefined,
    },
    {
      page: "contacts",
      detail: [
        contacts.total === 0 ? t("overview.noContacts") : t("overview.contacts", { count: contacts.total }),
        unchecked > 0 && t("overview.contactsStale", { count: unchecked }),
      ]
        .filter(Boolean)
        .join(" "),
      share: contacts,
    },
    {
      page: "document",
      detail:
        document.reviewDate === undefined
          ? t("overview.noReview")
          : t("overview.review", { date: formats.plainDate(document.reviewDate) }),
      late: document.isReviewOverdue ? t("overview.reviewOverdue") : undefined,
    },
  ];
}

function aboutDetail(about: PlanParts["about"], t: I18n["t"], formats: I18n["formats"]): string {
  if (about.missing.length === 0) return t("overview.aboutComplete");
  const missing = formats.list(about.missing.map((fact) => t(`overview.fact.${fact}`)));
  return t("overview.aboutMissing", { done: about.done, total: about.total, missing });
}
