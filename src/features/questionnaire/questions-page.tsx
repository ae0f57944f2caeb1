import type { ReactNode } from "react";
import {
  Link,
  Navigate,
  NavigationType,
  useLocation,
  useNavigationType,
  useParams,
  useSearchParams,
} from "react-router";
import { regionIds } from "#src/domain/catalog.ts";
import { GuidedQuestion } from "#src/features/questionnaire/guided-question.tsx";
import { QuestionListPage } from "#src/features/questionnaire/question-list-page.tsx";
import { findResumeQuestion, questionIdOfPlace } from "#src/features/questionnaire/question-order.ts";
import { listPath, readQuestionLinkState } from "#src/features/questionnaire/question-links.ts";
import "#src/features/questionnaire/questionnaire.css";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

/** The questionnaire: one question at a time, or all of them as a list. */
export function QuestionsPage(): ReactNode {
  const { region, question: questionId } = useParams();
  const [parameters] = useSearchParams();
  const { catalog } = useCatalog();
  if (parameters.get("view") === "list") return <QuestionListPage />;
  if (questionId === undefined) return <ResumeQuestion />;
  const question = catalog.questions.find(({ id }) => id === questionId);
  if (!question) return <MissingQuestion />;
  if (question.region !== region) return <ToQuestion region={question.region} questionId={question.id} />;
  return <GuidedQuestion question={question} />;
}

/** An address without a question leads to one: where the planner left, or what is still open. */
function ResumeQuestion(): ReactNode {
  const params = useParams();
  const { catalog } = useCatalog();
  const planId = useDraft((state) => state.plan.id);
  const lastPlace = useSettings((state) => state.lastPlaceByPlan[planId]);
  const region = regionIds.find((id) => id === params["region"]);
  const questionId = useDraft(
    ({ plan }) =>
      findResumeQuestion(plan, catalog, { region, lastQuestionId: questionIdOfPlace(lastPlace) })?.id,
  );
  const question = catalog.questions.find(({ id }) => id === questionId);
  const isKnownAddress = params["region"] === undefined || region !== undefined;
  if (!question || !isKnownAddress) return <MissingQuestion />;
  return <ToQuestion region={question.region} questionId={question.id} />;
}

function ToQuestion(props: { readonly region: string; readonly questionId: string }): ReactNode {
  const planId = useDraft((state) => state.plan.id);
  const location = useLocation();
  const isFirstPage = useNavigationType() === NavigationType.Pop;
  const state = readQuestionLinkState(location.state);
  return (
    <Navigate
      replace
      to={planPath(planId, "questions", props.region, props.questionId)}
      state={{ ...state, keepsFocus: isFirstPage }}
    />
  );
}

function MissingQuestion(): ReactNode {
  const { t } = useI18n();
  const planId = useDraft((state) => state.plan.id);
  return (
    <div className="page">
      <PageHeader
        title={t("questionnaire.missingTitle")}
        lead={t("questionnaire.missing")}
        actions={
          <Link to={listPath(planId)} className={buttonClass("primary")}>
            {t("questionnaire.toList")}
          </Link>
        }
      />
    </div>
  );
}
