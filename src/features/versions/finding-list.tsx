import { useState, type ReactNode } from "react";
import { findingText } from "#src/domain/report/finding-text.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";

/** A history that was written anew has a finding for every entry. */
const shownAtFirst = 20;

/** What is wrong, what that means, and what to do next. */
export function FindingList({ findings }: { readonly findings: readonly HistoryFinding[] }): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <>
      <ul className="finding-list">
        {shown.map((finding) => {
          const { what, means, next } = findingText(finding, wording);
          return (
            <li key={JSON.stringify(finding)}>
              <strong>{what}</strong> {means} {next}
            </li>
          );
        })}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t("versions.showAll", { count: findings.length })}
          </Button>
        </div>
      )}
    </>
  );
}
