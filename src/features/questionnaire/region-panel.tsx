import { useId, useMemo, useState, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { progressOf } from "#src/features/questionnaire/plan-progress.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import { regionIds, type Question, type RegionId } from "#src/domain/catalog.ts";
import { liveRecord, profileOf } from "#src/domain/plan/plan.ts";
import { formatPercentRange, readinessPercents } from "#src/domain/report/format.ts";
import { AnswerMark } from "#src/features/questionnaire/answer-mark.tsx";
import { readQuestionLinkState } from "#src/features/questionnaire/question-links.ts";
import { questionState } from "#src/features/questionnaire/question-state.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { assessmentOf } from "#src/state/use-plan.ts";
import { Icon } from "#src/ui/icon.tsx";

/** The seven regions with how many of their questions are answered; the current one with its questions. */
export function RegionPanel({ question }: { readonly question: Question }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <nav className="region-panel" aria-label={t("questionnaire.regions")} data-open={isOpen}>
      <button
        type="button"
        className="region-panel-toggle"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? "chevron-down" : "chevron-right"} />
        {t("questionnaire.regionsAndQuestions")}
      </button>
      <ol role="list" className="region-list" id={panelId}>
        {regionIds.map((region) => (
          <li key={region}>
            <RegionLink region={region} isCurrent={region === question.region} />
            {region === question.region && (
              <>
                <RegionReadiness region={region} />
                <QuestionLinks
                  key={region}
                  region={region}
                  currentId={question.id}
                  label={t("questionnaire.questionsOf", { region: text.regions[region].name })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RegionLink(props: { readonly region: RegionId; readonly isCurrent: boolean }): ReactNode {
  const { region, isCurrent } = props;
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const planId = useDraft((state) => state.plan.id);
  const asked = useDraftInPauses((state) => progressOf(state.plan, catalog)[region].asked);
  const answered = useDraftInPauses((state) => progressOf(state.plan, catalog)[region].answered);
  return (
    <Link
      to={planPath(planId, "questions", region)}
      className="region-link"
      aria-current={isCurrent ? "true" : undefined}
    >
      <span>{text.regions[region].name}</span>
      <span className="region-count">
        {asked === 0 ? t("questionnaire.noneAsked") : t("questionnaire.answeredOf", { answered, asked })}
      </span>
    </Link>
  );
}

/** The score, apart from the counts: how many answers there are says nothing about how good they are. */
function RegionReadiness({ region }: { readonly region: RegionId }): ReactNode {
  const { t, locale } = useI18n();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const readiness = useDraftInPauses(
    ({ plan }) => assessmentOf(plan, catalog, clock.today()).regions[region].readiness,
  );
  if (!readiness) return null;
  const range = formatPercentRange(readinessPercents(readiness), locale);
  return (
    <p className="region-readiness">
      {t("questionnaire.score", { score: t("readiness.ready", { range }) })}
      {!readiness.isRated && ` (${t("readiness.notRated")})`}
    </p>
  );
}

interface QuestionLinksProps {
  readonly region: RegionId;
  readonly currentId: string;
  readonly label: string;
}

function QuestionLinks({ region, currentId, label }: QuestionLinksProps): ReactNode {
  const { catalog } = useCatalog();
  const depth = useDraft((state) => profileOf(state.plan).depth);
  const questions = useMemo(
    () => visibleQuestions(catalog, depth).filter((question) => question.region === region),
    [catalog, depth, region],
  );
  return (
    <ol role="list" className="question-links" aria-label={label}>
      {questions.map((question) => (
        <li key={question.id}>
          <QuestionLink question={question} isCurrent={question.id === currentId} />
        </li>
      ))}
    </ol>
  );
}

function QuestionLink(props: { readonly question: Question; readonly isCurrent: boolean }): ReactNode {
  const { question, isCurrent } = props;
  const { t } = useI18n();
  const { text } = useCatalog();
  const { listSearch } = readQuestionLinkState(useLocation().state);
  const planId = useDraft((state) => state.plan.id);
  const recorded = useDraft((state) => questionState(liveRecord(state.plan, "answers", question.id)));
  const isFlagged = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.flagged === true);
  return (
    <Link
      to={questionPath(planId, question)}
      state={{ listSearch }}
      className="question-link"
      aria-current={isCurrent ? "page" : undefined}
    >
      <span className="question-link-title">{text.questions[question.id]?.title}</span>
      <AnswerMark state={recorded} />
      {isFlagged && (
        <span className="question-link-flag">
          <Icon name="flag" />
          {t("questionnaire.flagged")}
        </span>
      )}
    </Link>
  );
}
