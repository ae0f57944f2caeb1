import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useMemo, useState, type ReactNode } from "react";
import { useController, useForm } from "react-hook-form";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { entryProblemText } from "#src/features/versions/form-text.ts";
import { StepProblemText } from "#src/features/versions/problem-texts.tsx";
import { recordStep, type StepProblem } from "#src/features/versions/record-step.ts";
import {
  createStepSchema,
  extendWithStep,
  type Decision,
  type Step,
  type StepTexts,
} from "#src/features/versions/step-form.ts";
import { useUnfinishedText, type UnfinishedText } from "#src/features/versions/unfinished-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { FieldError } from "#src/ui/field.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface StepDialogProps {
  readonly step: Step;
  readonly versionNumber: number;
  readonly onClose: () => void;
  /** The entries that the history got, the step itself first. */
  readonly onRecorded: (added: readonly HistoryEntry[]) => void;
}

const texts = {
  submitted: {
    title: "versions.handOverTitle",
    text: "versions.handOverText",
    name: "versions.handedOverBy",
    submit: "versions.recordIt",
  },
  decided: {
    title: "versions.decideTitle",
    text: "versions.decideText",
    name: "versions.decidedBy",
    submit: "versions.recordIt",
  },
  archived: {
    title: "versions.archiveTitle",
    text: "versions.archiveText",
    name: "versions.archivedBy",
    submit: "versions.archiveIt",
  },
} as const satisfies Readonly<Record<Step, unknown>>;

/** Records that a version was handed over, decided on, or archived. Escape keeps what was typed. */
export function StepDialog(props: StepDialogProps): ReactNode {
  const { step, versionNumber, onClose } = props;
  const { t } = useI18n();
  const formId = useId();
  const planId = usePlan().id;
  const unfinished = useUnfinishedText<StepTexts>(step, planId, versionNumber);
  const [isBusy, setIsBusy] = useState(false);
  const cancel = (): void => {
    unfinished.forget();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(texts[step].title, { number: versionNumber })}
      closeLabel={t("form.close")}
      footer={
        <>
          <Button onClick={cancel}>{t("form.cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} loading={isBusy}>
            {t(texts[step].submit)}
          </Button>
        </>
      }
    >
      <StepForm {...props} id={formId} unfinished={unfinished} onBusy={setIsBusy} />
    </Dialog>
  );
}

interface StepFormProps extends StepDialogProps {
  readonly id: string;
  readonly unfinished: UnfinishedText<StepTexts>;
  readonly onBusy: (isBusy: boolean) => void;
}

function StepForm({ id, step, versionNumber, unfinished, onBusy, onRecorded }: StepFormProps): ReactNode {
  const { t } = useI18n();
  const { versions, clock, newId } = usePorts();
  const plan = usePlan();
  const authorName = useSettings((state) => state.authorName);
  const [problem, setProblem] = useState<StepProblem>();
  const schema = useMemo(() => createStepSchema(step), [step]);
  const form = useForm<StepTexts>({
    // Who decides is somebody else than who sits at this device, as a rule.
    defaultValues: unfinished.left ?? {
      decision: "",
      name: step === "decided" ? "" : authorName,
      role: "",
      comment: "",
    },
    resolver: zodResolver(schema),
  });
  const { register, control, getValues, formState } = form;
  const { field: choice } = useController({ control, name: "decision" });
  const decision = choice.value;
  const keep = (): void => unfinished.keep(getValues());
  const { approver } = profileOf(plan);

  const field = (name: "name" | "role" | "comment", missingText = "") => ({
    ...register(name, { onChange: keep }),
    error: entryProblemText(t, formState.errors[name]?.message, getValues(name), missingText),
  });
  const choose = (chosen: Decision): void => {
    choice.onChange(chosen);
    keep();
  };

  const record = form.handleSubmit(async (typed) => {
    setProblem(undefined);
    onBusy(true);
    const extend = extendWithStep(step, versionNumber, typed, { clock, newId });
    const added = await recordStep(versions, plan.id, extend);
    onBusy(false);
    if (!added.ok) return setProblem(added.error);
    unfinished.forget();
    onRecorded(added.value);
  });

  const isCommentRequired = decision === "returned";
  return (
    <form id={id} className="stack" noValidate onSubmit={(event) => void record(event)}>
      <p className="muted">{t(texts[step].text)}</p>
      {step === "decided" && (
        <div ref={(cards) => choice.ref(cards && { focus: () => cards.querySelector("input")?.focus() })}>
          <RadioCards
            legend={t("versions.decision")}
            name={`${id}-decision`}
            layout="grid"
            options={[
              { value: "approved", label: t("versions.approve"), description: t("versions.approveText") },
              { value: "returned", label: t("versions.return"), description: t("versions.returnText") },
            ]}
            value={decision === "" ? undefined : decision}
            onRecord={choose}
            pendingHint={t("form.pendingChoice")}
          />
          {formState.errors.decision && (
            <div role="alert">
              <FieldError id={`${id}-decision-error`}>{t("versions.decisionMissing")}</FieldError>
            </div>
          )}
        </div>
      )}
      <TextField
        label={t(texts[step].name)}
        hint={
          step === "decided" && approver !== undefined
            ? t("versions.approverHint", { name: approver })
            : undefined
        }
        autoComplete="off"
        required
        {...field("name", t("versions.nameMissing"))}
      />
      {step === "decided" && (
        <TextField
          label={t("versions.role")}
          optionalLabel={t("form.optional")}
          autoComplete="off"
          {...field("role")}
        />
      )}
      <TextArea
        label={t("versions.comment")}
        optionalLabel={isCommentRequired ? undefined : t("form.optional")}
        required={isCommentRequired}
        rows={2}
        {...field("comment", t("versions.commentMissing"))}
      />
      {problem && (
        <Callout tone="bad" role="alert" title={t("versions.notRecorded")}>
          <StepProblemText problem={problem} />
        </Callout>
      )}
    </form>
  );
}
