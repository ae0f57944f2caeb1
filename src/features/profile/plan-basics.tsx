import { memo, type ReactNode } from "react";
import { depths, type Depth } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { depthSize } from "#src/parts/depth-size.ts";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const fields = ["title", "organisation", "purpose", "scope"] as const;

/** Name, organisation, purpose and scope; language and depth. */
export function PlanBasics(): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("profile", profileId, fields);
  return (
    <section className="stack">
      <h2>{t("profile.planTitle")}</h2>
      <TextField label={t("profile.name")} {...form.field("title")} />
      <TextField label={t("profile.organisation")} {...form.field("organisation")} />
      <TextArea label={t("profile.purpose")} hint={t("profile.purposeHint")} {...form.field("purpose")} />
      <TextArea label={t("profile.scope")} hint={t("profile.scopeHint")} {...form.field("scope")} />
      <LanguageField />
      <DepthField />
    </section>
  );
}

const LanguageField = memo(function LanguageField(): ReactNode {
  const { t } = useI18n();
  const { content } = usePorts();
  const { edit } = useDraftActions();
  const language = useDraft((state) => profileOf(state.plan).language);
  const options = content.planLanguages.map(({ tag, name }) => ({ value: tag, label: name }));
  // A plan from a file can be in a language that this version has no wording for.
  const isListed = options.some(({ value }) => value === language);
  return (
    <SelectField
      label={t("profile.language")}
      hint={t("profile.languageHint")}
      options={isListed ? options : [...options, { value: language, label: language }]}
      value={language}
      onChange={({ target }) =>
        edit((plan, stamp) => setFields(plan, "profile", profileId, { language: target.value }, stamp))
      }
    />
  );
});

const DepthField = memo(function DepthField(): ReactNode {
  const { t } = useI18n();
  const { catalog } = useCatalog();
  const { edit } = useDraftActions();
  const depth = useDraft((state) => profileOf(state.plan).depth);
  const record = (chosen: Depth): void =>
    edit((plan, stamp) => setFields(plan, "profile", profileId, { depth: chosen }, stamp));
  return (
    <div>
      <RadioCards
        legend={t("profile.depth")}
        name="profile-depth"
        layout="grid"
        options={depths.map((value) => {
          const size = depthSize(catalog, value);
          const sizeText = t("profile.depthSize", {
            questions: t("depth.questions", { count: size.questions }),
            hours: t("depth.hours", { count: size.hours }),
          });
          return { value, label: t(`depth.${value}`), description: `${t(`depth.${value}Text`)} ${sizeText}` };
        })}
        value={depth}
        pendingHint={t("form.pendingChoice")}
        onRecord={record}
      />
      <p className="muted small">{t("profile.depthSafe")}</p>
    </div>
  );
});
