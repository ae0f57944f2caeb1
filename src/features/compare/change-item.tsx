import { memo, useState, type ReactNode } from "react";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import type { Direction } from "#src/domain/versions/compare/change-effect.ts";
import { wholeRecord, type ChangeRow } from "#src/features/compare/change-rows.ts";
import { FieldTable } from "#src/features/compare/field-table.tsx";
import { LongText } from "#src/features/compare/long-text.tsx";
import { ReviewBox } from "#src/features/compare/review-box.tsx";
import type { ReviewStore } from "#src/features/compare/review-store.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import type { IconName } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

const looks: Readonly<
  Record<Exclude<Direction, "neutral">, { readonly tone: Tone; readonly icon: IconName }>
> = {
  weakens: { tone: "bad", icon: "chevron-down" },
  strengthens: { tone: "good", icon: "chevron-up" },
  mixed: { tone: "attention", icon: "sort" },
};

interface ChangeItemProps {
  readonly row: ChangeRow;
  readonly plans: ComparedPlans;
  readonly reviews: ReviewStore;
}

/** One record that changed: its fields before and after, what that means, and whether it was looked at. */
export const ChangeItem = memo(function ChangeItem({ row, plans, reviews }: ChangeItemProps): ReactNode {
  const { words } = useCatalog();
  const { change, key, told } = row;
  const { direction } = change.effect;
  const titleId = `change ${key}`.replaceAll(" ", "-");
  return (
    <li className="change" data-direction={direction}>
      <article aria-labelledby={titleId}>
        <header className="change-head">
          <h3 id={titleId}>{told.record}</h3>
          <div className="cluster">
            <Badge>{told.kind}</Badge>
            {direction !== "neutral" && (
              <Badge {...looks[direction]}>{words.changes.directions[direction]}</Badge>
            )}
            <span className="small muted">{told.section}</span>
          </div>
        </header>
        <div className="change-body">
          <div className="stack stack-tight">
            {row.fields.length > 0 && <FieldTable caption={told.record} fields={row.fields} />}
            <Context row={row} plans={plans} />
          </div>
          <div className="stack stack-tight">
            <ChangeFacts row={row} />
            <ReviewBox change={change} title={told.record} reviews={reviews} />
          </div>
        </div>
      </article>
    </li>
  );
});

/** Who, when, why, and what it does. */
function ChangeFacts({ row: { change, told } }: { readonly row: ChangeRow }): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useCatalog();
  const { effects, redline } = words.changes;
  const { labels } = redline;
  const { because } = change.effect;
  const { at, by } = change.change.stamps.to;
  const when = at === undefined ? undefined : formats.moment(at);
  return (
    <dl className="change-facts">
      {because.length > 0 && (
        <div>
          <dt>{labels.effect}</dt>
          <dd className="change-effect">{because.map((one) => effects[one]).join(", ")}</dd>
        </div>
      )}
      {told.score !== "" && (
        <div>
          <dt>{labels.score}</dt>
          <dd>{told.score}</dd>
        </div>
      )}
      {change.reason.state !== "notAsked" && (
        <div>
          <dt>{words.labels.reason}</dt>
          <dd>
            {change.reason.state === "missing" ? (
              <Badge tone="attention" icon="flag">
                {told.reason}
              </Badge>
            ) : (
              <LongText text={told.reason} />
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t("compare.changedBy")}</dt>
        <dd>{[by ?? t("compare.nobody"), when].filter(Boolean).join(", ")}</dd>
      </div>
    </dl>
  );
}

/** The whole record on both sides, for who asks. */
function Context({ row, plans }: { readonly row: ChangeRow; readonly plans: ComparedPlans }): ReactNode {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const { change, told } = row;
  // An added or removed record is shown whole already.
  if (!change.from || !change.to) return null;
  return (
    <Disclosure
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      summary={
        <>
          {t("compare.context")}
          <span className="visually-hidden">: {told.record}</span>
        </>
      }
    >
      {isOpen && <WholeRecord row={row} plans={plans} />}
    </Disclosure>
  );
}

function WholeRecord({ row, plans }: { readonly row: ChangeRow; readonly plans: ComparedPlans }): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { change, told } = row;
  return (
    <FieldTable
      caption={t("compare.contextOf", { title: told.record })}
      fields={wholeRecord(change, plans, wording)}
    />
  );
}
