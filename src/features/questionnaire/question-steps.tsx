import { useEffect, useEffectEvent, type ReactNode } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { nextUnanswered } from "#src/domain/assessment/progress.ts";
import type { Question } from "#src/domain/catalog.ts";
import { readQuestionLinkState } from "#src/features/questionnaire/question-links.ts";
import type { QuestionPosition } from "#src/features/questionnaire/question-order.ts";
import { stepOfKey } from "#src/features/questionnaire/step-keys.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/icon.tsx";
import { KeyboardKey } from "#src/ui/keyboard-key.tsx";

interface QuestionStepsProps {
  readonly question: Question;
  readonly position: QuestionPosition;
}

/** The ways on from a question, always within reach at the lower edge of the screen. */
export function QuestionSteps({ question, position }: QuestionStepsProps): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const { listSearch } = readQuestionLinkState(useLocation().state);
  const navigate = useNavigate();
  const planId = useDraft((state) => state.plan.id);
  const openId = useDraft((state) => nextUnanswered(state.plan, catalog, question.id)?.id);
  const unanswered = catalog.questions.find(({ id }) => id === openId);
  const { previous, next } = position;
  const linkState = { listSearch };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (!step || document.querySelector("dialog[open]")) return;
    // Otherwise the browser would go through its own history.
    event.preventDefault();
    const target = { previous, next, unanswered }[step];
    if (target && target !== question) void navigate(questionPath(planId, target), { state: linkState });
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);

  return (
    <nav className="question-steps" aria-label={t("questionnaire.steps")}>
      {previous && (
        <Link
          to={questionPath(planId, previous)}
          state={linkState}
          className={buttonClass()}
          aria-keyshortcuts="Alt+ArrowLeft"
        >
          <Icon name="arrow-left" />
          <span className="step-label">{t("questionnaire.previous")}</span>
        </Link>
      )}
      {next && (
        <Link
          to={questionPath(planId, next)}
          state={linkState}
          className={buttonClass()}
          aria-keyshortcuts="Alt+ArrowRight"
        >
          <span className="step-label">{t("questionnaire.next")}</span>
          <Icon name="arrow-right" />
        </Link>
      )}
      <span className="step-rest">
        {unanswered === question && <span className="step-note">{t("questionnaire.lastOpen")}</span>}
        {unanswered === undefined && (
          <>
            <span className="step-note">{t("questionnaire.allAnswered")}</span>
            <Link to={planPath(planId, "gaps")} className={buttonClass("primary")}>
              {t("questionnaire.toGaps")}
            </Link>
          </>
        )}
        {unanswered && unanswered !== question && (
          <Link
            to={questionPath(planId, unanswered)}
            state={linkState}
            className={buttonClass("primary")}
            aria-keyshortcuts="Alt+ArrowDown"
          >
            {unanswered.region === question.region
              ? t("questionnaire.nextUnanswered")
              : t("questionnaire.nextUnansweredIn", { region: text.regions[unanswered.region].name })}
            <span className="step-keys">
              <KeyboardKey decorative>Alt</KeyboardKey> <KeyboardKey decorative>↓</KeyboardKey>
            </span>
          </Link>
        )}
      </span>
    </nav>
  );
}
