import type { ReactNode } from "react";
import { answerValues, ladderSteps, type AnswerValue, type Question } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { ClearableChoice } from "#src/features/questionnaire/clearable-choice.tsx";
import { provenRemark, questionState } from "#src/features/questionnaire/question-state.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { TextArea } from "#src/ui/text-area.tsx";

interface QuestionProps {
  readonly question: Question;
}

/** The answer on the ladder, with this question's own wording for each step, and what follows from it. */
export function AnswerChoice({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { edit } = useDraftActions();
  const value = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.value);

  const record = (answer: AnswerValue | undefined): void => {
    edit((plan, stamp) => setFields(plan, "answers", question.id, { value: answer }, stamp));
  };
  const describe = (answer: AnswerValue): string | undefined => {
    const step = ladderSteps.find((candidate) => candidate === answer);
    return step ? text.questions[question.id]?.ladder[step] : text.answers[answer].meaning;
  };

  return (
    <div className="stack stack-tight">
      <ClearableChoice
        legend={t("questionnaire.answer")}
        name={`answer-${question.id}`}
        options={answerValues.map((answer) => ({
          value: answer,
          label: text.answers[answer].label,
          description: describe(answer),
        }))}
        value={value}
        onRecord={record}
        pendingHint={t("form.pendingChoice")}
        clearLabel={t("questionnaire.clear")}
        onClear={() => record(undefined)}
      />
      {value === "notApplicable" && <Reason question={question} />}
      {value === "unknown" && <p className="question-remark">{t("questionnaire.unknownCounts")}</p>}
      {value === "proven" && <ProvenRemark question={question} />}
    </div>
  );
}

const reasonFields = ["reason"] as const;

function Reason({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("answers", question.id, reasonFields);
  const isMissing = useDraft(
    (state) => questionState(liveRecord(state.plan, "answers", question.id)) === "reasonMissing",
  );
  return (
    <div className="panel">
      <TextArea
        label={t("questionnaire.reason")}
        hint={isMissing ? t("questionnaire.reasonMissing") : t("questionnaire.reasonGiven")}
        rows={2}
        required
        {...form.field("reason")}
      />
    </div>
  );
}

/** Says where "proven" is not shown yet, which the score knows too. */
function ProvenRemark({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const { clock } = usePorts();
  const remark = useDraft((state) => provenRemark(state.plan, question.id, clock.today()));
  return (
    <div role="status">
      {remark && (
        <Callout tone="attention" title={t("questionnaire.countsAsDocumented")}>
          {t(`questionnaire.${remark}`)}
        </Callout>
      )}
    </div>
  );
}
