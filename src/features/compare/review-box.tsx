import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { outdatedTickOf, tickOf, type ReviewStore } from "#src/features/compare/review-store.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { TextArea } from "#src/ui/text-area.tsx";

interface ReviewBoxProps {
  readonly change: ComparedChange;
  /** What the record is called. */
  readonly title: string;
  readonly reviews: ReviewStore;
}

/** Whether a change was looked at, with a note. Saved at once; another change of the record starts anew. */
export function ReviewBox({ change, title, reviews }: ReviewBoxProps): ReactNode {
  const { t, formats } = useI18n();
  const tick = useStore(reviews, (state) => tickOf(state, change));
  const outdated = useStore(reviews, (state) => outdatedTickOf(state, change));
  const isReadable = useStore(reviews, ({ phase }) => phase === "ready");
  return (
    <div className="change-review">
      <Checkbox
        label={
          <>
            {t("compare.reviewed")}
            <span className="visually-hidden">: {title}</span>
          </>
        }
        hint={tick && tickText(tick)}
        checked={tick !== undefined}
        disabled={!isReadable}
        onChange={({ currentTarget }) =>
          currentTarget.checked ? reviews.tick(change) : reviews.untick(change)
        }
      />
      {tick && (
        <TextArea
          label={t("compare.noteOn", { title })}
          hideLabel
          placeholder={t("compare.note")}
          rows={1}
          maxLength={2000}
          value={tick.note}
          onChange={({ currentTarget }) => reviews.setNote(change, currentTarget.value)}
        />
      )}
      {outdated && (
        <div className="stack stack-tight">
          <div>
            <Badge tone="attention" icon="flag">
              {t("compare.changedSinceReview")}
            </Badge>
          </div>
          <p className="small muted">{tickText(outdated)}</p>
          {outdated.note !== "" && (
            <p className="small">{t("compare.earlierNote", { note: outdated.note })}</p>
          )}
        </div>
      )}
    </div>
  );

  function tickText({ at, by }: { readonly at: string; readonly by: string }): string {
    const time = formats.moment(at);
    return by === "" ? time : t("compare.sealedBy", { time, name: by });
  }
}
