import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Question } from "#src/domain/catalog.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { AnswerChoice } from "#src/features/questionnaire/answer-choice.tsx";
import { AnswerRecord } from "#src/features/questionnaire/answer-record.tsx";
import { FollowUps } from "#src/features/questionnaire/follow-ups.tsx";
import { listPath, readQuestionLinkState } from "#src/features/questionnaire/question-links.ts";
import { findPosition, placeOfQuestion } from "#src/features/questionnaire/question-order.ts";
import { QuestionHelp } from "#src/features/questionnaire/question-help.tsx";
import { QuestionSteps } from "#src/features/questionnaire/question-steps.tsx";
import { RegionPanel } from "#src/features/questionnaire/region-panel.tsx";
import { ViewSwitch } from "#src/features/questionnaire/view-switch.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/**
 * One question with everything about it. While the planner types, nothing here renders again but the field:
 * each part selects from the plan only what it shows.
 */
export function GuidedQuestion({ question }: { readonly question: Question }): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const planId = useDraft((state) => state.plan.id);
  const depth = useDraft((state) => profileOf(state.plan).depth);
  const rememberPlace = useSettings((state) => state.rememberPlace);
  const { listSearch } = readQuestionLinkState(useLocation().state);
  const position = useMemo(() => findPosition(catalog, depth, question), [catalog, depth, question]);
  const titleRef = useTitleFocus(question.id);

  useEffect(() => rememberPlace(planId, placeOfQuestion(question)), [planId, question, rememberPlace]);

  const wording = text.questions[question.id];
  const { name: region } = text.regions[question.region];
  const { number, count } = position;
  return (
    <div className="page question-page">
      <article className="question-main stack stack-loose">
        <div>
          <div className="question-top">
            <p className="question-place">
              {number === undefined ? region : t("questionnaire.place", { number, count, region })}
            </p>
            <ViewSwitch current="guided" listHref={listPath(planId, listSearch)} />
          </div>
          <PageHeader
            title={wording?.prompt ?? question.id}
            titleRef={titleRef}
            breadcrumbs={<p className="question-title">{wording?.title}</p>}
            lead={
              <p>
                <strong>{t("questionnaire.why")}</strong> {wording?.why}
              </p>
            }
          />
          <QuestionHelp key={question.id} question={question} />
        </div>
        {number === undefined && (
          <Callout tone="neutral" title={t("questionnaire.notAskedTitle")}>
            {t("questionnaire.notAsked")}
          </Callout>
        )}
        <AnswerChoice key={`answer ${question.id}`} question={question} />
        <FollowUps key={`details ${question.id}`} question={question} />
        <AnswerRecord key={`record ${question.id}`} question={question} />
        <QuestionSteps question={question} position={position} />
      </article>
      <RegionPanel question={question} />
    </div>
  );
}

/**
 * Going to another question starts at its top, and the focus goes to its title, so that it is read out and
 * the next Tab leads to its answer. The first page that the browser opens leaves the focus alone.
 */
function useTitleFocus(questionId: string) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const { keepsFocus } = readQuestionLinkState(useLocation().state);
  const isFirstPage = useNavigationType() === NavigationType.Pop || keepsFocus === true;
  const shownId = useRef(isFirstPage ? questionId : undefined);
  useEffect(() => {
    if (shownId.current === questionId) return;
    shownId.current = questionId;
    titleRef.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [questionId]);
  return titleRef;
}
