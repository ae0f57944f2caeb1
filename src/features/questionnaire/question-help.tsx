import type { ReactNode } from "react";
import type { Question } from "#src/domain/catalog.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

/** More about a question for those who want it, closed until they do. */
export function QuestionHelp({ question }: { readonly question: Question }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  return (
    <div className="question-help">
      <Disclosure summary={t("questionnaire.example")}>
        <p className="measure">{text.questions[question.id]?.example}</p>
      </Disclosure>
      {(question.references.length > 0 || question.fromProviderArticle) && (
        <Disclosure summary={t("questionnaire.references")}>
          <ul>
            {question.references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
            {question.fromProviderArticle && <li>{t("questionnaire.providerArticle")}</li>}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t("questionnaire.keys")}>
        <ul>
          <li>{t("questionnaire.keysAnswer")}</li>
          <li>{t("questionnaire.keysArrows")}</li>
          <li>{t("questionnaire.keysSteps")}</li>
        </ul>
      </Disclosure>
    </div>
  );
}
