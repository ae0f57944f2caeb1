import { useId, type ReactNode } from "react";
import { visibleFollowUps } from "#src/domain/assessment/visible-questions.ts";
import type { FollowUp, FollowUpText, Question } from "#src/domain/catalog.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { ClearableChoice } from "#src/features/questionnaire/clearable-choice.tsx";
import { setDetail } from "#src/features/questionnaire/set-detail.ts";
import { useDetailField } from "#src/features/questionnaire/use-detail-field.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Details asked for the answer given. What was typed is kept while another answer hides them. */
export function FollowUps({ question }: { readonly question: Question }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const headingId = useId();
  const value = useDraft((state) => liveRecord(state.plan, "answers", question.id)?.value);
  const followUps = visibleFollowUps(question, value);
  if (followUps.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="stack">
      <div>
        <h2 id={headingId}>{t("questionnaire.details")}</h2>
        <p className="small muted">{t("questionnaire.detailsHint")}</p>
      </div>
      {followUps.map((followUp) => (
        <FollowUpField
          key={followUp.id}
          followUp={followUp}
          wording={text.followUps[followUp.id] ?? { prompt: followUp.id }}
        />
      ))}
    </section>
  );
}

interface FollowUpProps {
  readonly followUp: FollowUp;
  readonly wording: FollowUpText;
}

function FollowUpField(props: FollowUpProps): ReactNode {
  return props.followUp.kind === "choice" ? <ChoiceDetail {...props} /> : <TypedDetail {...props} />;
}

function TypedDetail({ followUp, wording }: FollowUpProps): ReactNode {
  const field = useDetailField(followUp.id);
  if (followUp.kind === "date") return <DateField label={wording.prompt} {...field} />;
  if (followUp.kind === "text") return <TextArea label={wording.prompt} rows={1} {...field} />;
  // Kept as it was typed: "about 4" is worth more than nothing.
  return <TextField label={wording.prompt} inputMode="decimal" className="detail-number" {...field} />;
}

function ChoiceDetail({ followUp, wording }: FollowUpProps): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const chosen = useDraft((state) => liveRecord(state.plan, "details", followUp.id)?.text);
  const record = (option: string): void => {
    edit((plan, stamp) => setDetail(plan, followUp.id, option, stamp));
  };
  return (
    <ClearableChoice
      legend={wording.prompt}
      name={`detail-${followUp.id}`}
      layout="grid"
      options={(followUp.options ?? []).map((option) => ({
        value: option,
        label: wording.options?.[option] ?? option,
      }))}
      value={chosen}
      onRecord={record}
      pendingHint={t("form.pendingChoice")}
      className="detail-choice"
      clearLabel={t("questionnaire.clearDetail")}
      onClear={() => record("")}
    />
  );
}
