import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { maxShortTextLength, shortText } from "#src/domain/plan/fields.ts";
import type { StorageStatus } from "#src/domain/ports.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { locales } from "#src/i18n/locales.ts";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { themes } from "#src/state/settings-store.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { SegmentedControl } from "#src/ui/segmented-control.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

export function SettingsPage(): ReactNode {
  const { t } = useI18n();
  const locale = useSettings((state) => state.locale);
  const theme = useSettings((state) => state.theme);
  const update = useSettings((state) => state.update);
  return (
    <div className="page stack">
      <PageHeader title={t("settings.title")} lead={t("settings.lead")} />
      <AuthorName />
      <SelectField
        label={t("settings.language")}
        hint={t("settings.languageHint")}
        options={locales.map(({ tag, name }) => ({ value: tag, label: name }))}
        value={locale}
        onChange={(event) => update({ locale: event.target.value })}
      />
      <SegmentedControl
        legend={t("settings.theme")}
        name="theme"
        options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={theme}
        onRecord={(value) => update({ theme: value })}
        pendingHint={t("form.pendingChoice")}
      />
      <StoragePlace />
    </div>
  );
}

const authorSchema = z.object({ authorName: shortText });

function AuthorName(): ReactNode {
  const { t } = useI18n();
  const authorName = useSettings((state) => state.authorName);
  const update = useSettings((state) => state.update);
  const form = useForm({
    defaultValues: { authorName },
    resolver: zodResolver(authorSchema),
    mode: "onChange",
  });
  const save = (name: string): void => {
    if (name.length <= maxShortTextLength) update({ authorName: name.trim() });
  };
  return (
    <TextField
      label={t("settings.author")}
      hint={t("settings.authorHint")}
      autoComplete="name"
      error={form.formState.errors.authorName && t("settings.tooLong")}
      {...form.register("authorName", {
        onChange: (event: { target: { value: string } }) => save(event.target.value),
      })}
    />
  );
}

function StoragePlace(): ReactNode {
  const { t, formats } = useI18n();
  const { storageHealth } = usePorts();
  const [status, setStatus] = useState<StorageStatus>();
  const [wasRefused, setWasRefused] = useState(false);

  useEffect(() => {
    void storageHealth.readStatus().then(setStatus);
  }, [storageHealth]);

  const ask = async (): Promise<void> => {
    const answer = await storageHealth.requestPersistence();
    setStatus(answer);
    setWasRefused(answer.persistence !== "persistent");
  };
  const sentence = {
    persistent: t("settings.persistent"),
    notPersistent: t("settings.notPersistent"),
    unknown: t("settings.persistenceUnknown"),
  };
  return (
    <section className="stack" aria-labelledby="storage-place">
      <h2 id="storage-place">{t("settings.storage")}</h2>
      <p>{t("settings.storageExplain")}</p>
      {status && (
        <Callout
          tone={status.persistence === "persistent" ? "good" : "attention"}
          title={sentence[status.persistence]}
          role="status"
          actions={
            status.persistence === "notPersistent" && (
              <Button onClick={() => void ask()}>{t("settings.askPersistence")}</Button>
            )
          }
        >
          {wasRefused && <p>{t("settings.refused")}</p>}
          {status.usedBytes !== undefined && status.quotaBytes !== undefined && (
            <p>
              {t("settings.used", {
                used: formats.bytes(status.usedBytes),
                quota: formats.bytes(status.quotaBytes),
              })}
            </p>
          )}
        </Callout>
      )}
    </section>
  );
}
