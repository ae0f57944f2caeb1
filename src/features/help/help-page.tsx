import type { ReactNode } from "react";
import type { MessageKey } from "#src/i18n/locales.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { KeyboardKey } from "#src/ui/keyboard-key.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/help/help.css";

const numbers = [
  "help.number1",
  "help.number2",
  "help.number3",
  "help.number4",
  "help.number5",
  "help.number6",
  "help.number7",
  "help.number8",
  "help.number9",
  "help.number10",
] as const satisfies readonly MessageKey[];

const words = ["readiness", "coverage", "region", "knockOut", "control"] as const;

export function HelpPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page stack help">
      <PageHeader title={t("help.title")} lead={t("help.lead")} />
      <h2>{t("help.what")}</h2>
      <p>{t("help.whatText")}</p>
      <h2>{t("help.numbers")}</h2>
      <ol>
        {numbers.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p>{t("help.notClaimed")}</p>
      <h2>{t("help.glossary")}</h2>
      <dl>
        {words.map((word) => (
          <div key={word}>
            <dt>{t(`help.${word}`)}</dt>
            <dd>{t(`help.${word}Text`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("help.keyboard")}</h2>
      <dl className="help-keys">
        <Keys names={["1", "…", "6"]}>{t("help.keyDigits")}</Keys>
        <Keys names={["↑", "↓"]}>{t("help.keyArrows")}</Keys>
        <Keys names={["Ctrl", "Z"]}>{t("help.keyUndo")}</Keys>
        <Keys names={["Ctrl", "Shift", "Z"]}>{t("help.keyRedo")}</Keys>
      </dl>
      <h2>{t("help.safety")}</h2>
      <p>{t("help.safetyText")}</p>
      <h2>{t("help.privacy")}</h2>
      <p>{t("help.privacyText")}</p>
    </div>
  );
}

function Keys({
  names,
  children,
}: {
  readonly names: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>
        {names.map((name) => (
          <KeyboardKey key={name}>{name}</KeyboardKey>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
