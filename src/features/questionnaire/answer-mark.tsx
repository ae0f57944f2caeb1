import type { ReactNode } from "react";
import { ladderSteps } from "#src/domain/catalog.ts";
import type { QuestionState } from "#src/features/questionnaire/question-state.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Icon } from "#src/ui/icon.tsx";

/** What is recorded for a question, as a sign and in words: a step of the ladder is drawn as its height. */
export function AnswerMark({ state }: { readonly state: QuestionState }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const label = (): string => {
    if (state === "open") return t("questionnaire.noAnswer");
    if (state === "reasonMissing") return t("questionnaire.noReason");
    return text.answers[state].label;
  };
  return (
    <span className="answer-mark" data-state={state}>
      <span className="answer-sign" aria-hidden="true">
        <Sign state={state} />
      </span>
      <span>{label()}</span>
    </span>
  );
}

function Sign({ state }: { readonly state: QuestionState }): ReactNode {
  switch (state) {
    case "open":
      return <span className="answer-sign-open" />;
    case "reasonMissing":
      return <Icon name="warning" />;
    case "unknown":
      return <Icon name="question" />;
    case "notApplicable":
      return <span className="answer-sign-out" />;
    case "none":
    case "partial":
    case "documented":
    case "proven":
      return ladderSteps
        .slice(1)
        .map((step, index) => (
          <span key={step} className="answer-step" data-reached={index < ladderSteps.indexOf(state)} />
        ));
  }
}
