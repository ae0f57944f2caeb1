import { useState, type FormEvent, type ReactNode } from "react";
import { entryText } from "#src/domain/report/change-wording.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { findFingerprint, type FingerprintAnswer } from "#src/features/versions/find-fingerprint.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface FingerprintLookupProps {
  readonly history: readonly HistoryEntry[];
  readonly draftFingerprint: string | undefined;
}

/** Says what a fingerprint that left this device belongs to. */
export function FingerprintLookup({ history, draftFingerprint }: FingerprintLookupProps): ReactNode {
  const { t } = useI18n();
  const [typed, setTyped] = useState("");
  /** What was looked up; the answer is worked out anew when the history grows. */
  const [asked, setAsked] = useState("");

  const lookUp = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <form className="stack stack-tight fingerprint-lookup" onSubmit={lookUp}>
      <TextField
        label={t("versions.lookup")}
        hint={t("versions.lookupHint")}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="fingerprint-input"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" icon="search">
          {t("versions.lookUp")}
        </Button>
      </div>
      <div role="status">
        {asked !== "" && <Answer answer={findFingerprint(history, draftFingerprint, asked)} />}
      </div>
    </form>
  );
}

function Answer({ answer }: { readonly answer: FingerprintAnswer }): ReactNode {
  const { t } = useI18n();
  switch (answer.type) {
    case "notAFingerprint":
      return (
        <Callout tone="attention" title={t("versions.noFingerprintTitle")}>
          {answer.hasOtherSigns
            ? t("versions.otherSigns")
            : t("versions.wrongLength", { count: answer.length })}
        </Callout>
      );
    case "notFound":
      return (
        <Callout tone="bad" title={t("versions.notInHereTitle")}>
          {t("versions.notInHere")}
        </Callout>
      );
    case "found":
      return <Found {...answer} />;
  }
}

function Found(props: Extract<FingerprintAnswer, { readonly type: "found" }>): ReactNode {
  const { isShort, contents, entries, isDraft } = props;
  const { t } = useI18n();
  const wording = useWording();
  return (
    <Callout tone="good" title={t("versions.foundTitle")}>
      <ul className="finding-list">
        {contents.map((entry) => (
          <li key={entry.id}>
            <strong>{t("versions.isContent", { number: entry.versionNumber })}</strong>{" "}
            {entryText(entry, wording)}
          </li>
        ))}
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{t("versions.isEntry", { position: entry.position })}</strong> {entryText(entry, wording)}
          </li>
        ))}
        {isDraft && <li>{t("versions.isDraft")}</li>}
      </ul>
      {isShort && <p>{t("versions.shortOnly")}</p>}
    </Callout>
  );
}
