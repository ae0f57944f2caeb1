import type { ReactNode } from "react";
import type { UnprintableCharacter } from "#src/domain/ports.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { Table } from "#src/ui/table.tsx";

/** A plan in a script that the fonts lack would fill the screen; so many are enough to decide. */
const shownAtMost = 40;
const replacement = "□";

interface UnprintableDialogProps {
  readonly characters: readonly UnprintableCharacter[];
  /** The language of the titles that say where. */
  readonly language: string;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

/** Says what the PDF would not say, before it is made. */
export function UnprintableDialog(props: UnprintableDialogProps): ReactNode {
  const { characters, language, onGoOn, onCancel } = props;
  const { t, formats } = useI18n();
  const hidden = characters.length - shownAtMost;
  return (
    <Dialog
      open
      onClose={onCancel}
      title={t("document.unprintableTitle", { count: characters.length })}
      closeLabel={t("form.close")}
      footer={
        <>
          <Button onClick={onCancel}>{t("form.cancel")}</Button>
          <Button variant="primary" onClick={onGoOn}>
            {t("document.goOn")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t("document.unprintable", { replacement })}</p>
        <Table caption={t("document.unprintableCaption")} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t("document.character")}</th>
              <th scope="col">{t("document.where")}</th>
            </tr>
          </thead>
          <tbody>
            {characters.slice(0, shownAtMost).map(({ character, where }) => (
              <tr key={character}>
                <th scope="row" className="unprintable-character">
                  <span>{character}</span> <code>{codeOf(character)}</code>
                </th>
                <td lang={language}>{formats.list(where)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        {hidden > 0 && <p>{t("document.moreCharacters", { count: hidden })}</p>}
      </div>
    </Dialog>
  );
}

/** "U+1F600": what to search for where the character itself cannot be seen. */
function codeOf(character: string): string {
  return Array.from(character, (one) => {
    return `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }).join(" ");
}
