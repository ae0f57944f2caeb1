import { zodResolver } from "@hookform/resolvers/zod";
import { useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { entryProblemText, requiredName, requiredProse } from "#src/features/versions/form-text.ts";
import { sealDraft, type Sealed, type SealProblem } from "#src/features/versions/seal-draft.ts";
import { SealProblemText } from "#src/features/versions/problem-texts.tsx";
import { useUnfinishedText } from "#src/features/versions/unfinished-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const formSchema = z.object({ reason: requiredProse, preparedBy: requiredName });
type SealTexts = z.infer<typeof formSchema>;

interface SealFormProps {
  readonly planId: string;
  readonly versionNumber: number;
  readonly openPoints: number;
  readonly onSealed: (sealed: Sealed) => void;
  readonly onCancel: () => void;
}

export function SealForm(props: SealFormProps): ReactNode {
  const { planId, versionNumber, openPoints, onSealed, onCancel } = props;
  const { t } = useI18n();
  const { versions, work, clock } = usePorts();
  const { catalog, words } = useCatalog();
  const draft = useDraftStore();
  const authorName = useSettings((state) => state.authorName);
  const unfinished = useUnfinishedText<SealTexts>("seal", planId);
  const [problem, setProblem] = useState<SealProblem>();
  const { register, handleSubmit, getValues, formState } = useForm({
    defaultValues: unfinished.left ?? { reason: "", preparedBy: authorName },
    resolver: zodResolver(formSchema),
  });
  const { errors, isSubmitting } = formState;

  const field = (name: keyof SealTexts, missingText: string) => ({
    ...register(name, { onChange: () => unfinished.keep(getValues()) }),
    required: true,
    error: entryProblemText(t, errors[name]?.message, getValues(name), missingText),
  });

  const seal = handleSubmit(async (texts) => {
    setProblem(undefined);
    const sealed = await sealDraft({ draft, versions, work, clock, catalog }, texts);
    if (!sealed.ok) return setProblem(sealed.error);
    unfinished.forget();
    onSealed(sealed.value);
  });

  const cancel = (): void => {
    unfinished.forget();
    onCancel();
  };
  return (
    <form className="stack seal-form" noValidate onSubmit={(event) => void seal(event)}>
      <TextArea
        label={t("versions.reason")}
        hint={t("versions.reasonHint")}
        rows={3}
        {...field("reason", t("versions.reasonMissing"))}
      />
      <TextField
        label={words.versions.preparedBy}
        autoComplete="name"
        {...field("preparedBy", t("versions.nameMissing"))}
      />
      {problem && (
        <Callout tone="bad" role="alert" title={t("versions.notSealed")}>
          <SealProblemText problem={problem} />
        </Callout>
      )}
      <div className="cluster">
        <Button variant="primary" icon="lock" type="submit" loading={isSubmitting}>
          {openPoints === 0
            ? t("versions.sealNow", { number: versionNumber })
            : t("versions.sealInSpite", { count: openPoints })}
        </Button>
        <Button onClick={cancel} disabled={isSubmitting}>
          {t("form.cancel")}
        </Button>
        <span role="status" className="small muted">
          {isSubmitting && `${t("versions.sealing", { number: versionNumber })} …`}
        </span>
      </div>
    </form>
  );
}
