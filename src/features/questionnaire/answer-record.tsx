import { useId, type ReactNode } from "react";
import type { Question } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { EvidenceList } from "#src/parts/evidence-list.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface QuestionProps {
  readonly question: Question;
}

/** What stands beside an answer: note, owner, evidence, flag, and who changed it last. */
export function AnswerRecord({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const headingId = useId();
  const hint = text.questions[question.id]?.evidence;
  return (
    <section aria-labelledby={headingId} className="stack">
      <h2 id={headingId}>{t("questionnaire.record")}</h2>
      <NoteAndOwner question={question} />
      <EvidenceList
        subjectKind="answers"
        subjectId={question.id}
        {...(hint !== undefined && { hint: t("questionnaire.evidenceHint", { evidence: hint }) })}
      />
      <ReviewFlag question={question} />
      <LastChange question={question} />
    </section>
  );
}

const noteFields = ["note", "owner"] as const;

function NoteAndOwner({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("answers", question.id, noteFields);
  const isUnknown = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.value === "unknown");
  return (
    <>
      <TextArea label={t("questionnaire.note")} hint={t("questionnaire.noteHint")} {...form.field("note")} />
      <TextField
        label={t("questionnaire.owner")}
        hint={isUnknown ? t("questionnaire.ownerFindsOut") : t("questionnaire.ownerHint")}
        {...form.field("owner")}
      />
    </>
  );
}

function ReviewFlag({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const isFlagged = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.flagged === true);
  const flag = (flagged: boolean): void => {
    edit((plan, stamp) =>
      setFields(plan, "answers", question.id, { flagged: flagged ? true : undefined }, stamp),
    );
  };
  return (
    <div className="stack stack-tight">
      <Checkbox
        label={t("questionnaire.flag")}
        hint={t("questionnaire.flagHint")}
        checked={isFlagged}
        onChange={(event) => flag(event.target.checked)}
      />
      {isFlagged && <FlagNote question={question} />}
    </div>
  );
}

const flagFields = ["flagNote"] as const;

function FlagNote({ question }: QuestionProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("answers", question.id, flagFields);
  return <TextArea label={t("questionnaire.flagNote")} rows={1} {...form.field("flagNote")} />;
}

function LastChange({ question }: QuestionProps): ReactNode {
  const { t, formats } = useI18n();
  // To the minute, so that typing does not render this again at every key.
  const minute = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.changedAt?.slice(0, 16));
  const by = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.changedBy);
  if (minute === undefined) return null;
  const when = formats.moment(`${minute}Z`);
  return (
    <p className="small muted">
      {by === undefined ? t("questionnaire.changed", { when }) : t("questionnaire.changedBy", { when, by })}
    </p>
  );
}
