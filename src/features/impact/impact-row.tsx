import { useId, useState, type ReactNode } from "react";
import { carryForward, findFalls, type LevelFall } from "#src/domain/impact/impact-over-time.ts";
import { impactId, impactLevels, impactMoments } from "#src/domain/plan/impact.ts";
import { ImpactCell } from "#src/features/impact/impact-cell.tsx";
import { momentText } from "#src/features/impact/moment-text.ts";
import { useImpact } from "#src/features/impact/use-impact.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { TextArea } from "#src/ui/text-area.tsx";

interface ImpactRowProps {
  readonly activityId: string;
  readonly categoryId: string;
}

/** One category: a level for each moment, what the levels mean here, and why they were chosen. */
export function ImpactRow({ activityId, categoryId }: ImpactRowProps): ReactNode {
  const { t } = useI18n();
  const nameId = useId();
  const category = useDraft(({ plan }) => plan.impactCategories[categoryId]?.name ?? "");
  const [levels, change] = useImpact(activityId, categoryId);
  const [said, setSaid] = useState("");
  const carried = carryForward(levels);
  return (
    <div className="panel impact-row" role="group" aria-labelledby={nameId}>
      <div className="impact-row-head">
        <h3 id={nameId}>{category}</h3>
        {Object.keys(carried).length > 0 && (
          <Button
            size="small"
            icon="arrow-right"
            aria-label={t("impact.carryForwardOf", { category })}
            onClick={(event) => {
              // The button goes with what it was for; the last level is where the filling ends.
              const cells = event.currentTarget.closest(".impact-row")?.querySelectorAll("select");
              cells?.item(cells.length - 1).focus();
              change(carried);
              setSaid(t("impact.carried", { category }));
            }}
          >
            {t("impact.carryForward")}
          </Button>
        )}
      </div>
      <div className="impact-cells">
        {impactMoments.map(({ field }) => (
          <ImpactCell
            key={field}
            label={t(`impact.moment.${field}`)}
            level={levels[field]}
            onChange={(level) => {
              setSaid("");
              change({ [field]: level });
            }}
          />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Fall fall={findFalls(levels)[0]} />
      <Justification activityId={activityId} categoryId={categoryId} category={category} />
      <Thresholds categoryId={categoryId} />
    </div>
  );
}

function Fall({ fall }: { readonly fall: LevelFall | undefined }): ReactNode {
  const { t } = useI18n();
  if (!fall) return null;
  const { before } = fall;
  const sentence = before.minutes === 0 ? "impact.fallsFromOnce" : "impact.falls";
  return (
    <Callout tone="attention" role="status">
      {t(sentence, {
        time: momentText(t, fall.minutes),
        level: t(`impact.levelInSentence.${fall.level}`),
        before: t(`impact.levelInSentence.${before.level}`),
      })}
    </Callout>
  );
}

const texts = ["justification"] as const;

function Justification(props: ImpactRowProps & { readonly category: string }): ReactNode {
  const { activityId, categoryId, category } = props;
  const { t } = useI18n();
  const id = impactId(activityId, categoryId);
  const { field } = useRecordForm("impacts", id, texts, { activityId, categoryId });
  return (
    <TextArea
      rows={1}
      label={
        <>
          <span aria-hidden="true">{t("impact.justification")}</span>
          <span className="visually-hidden">{t("impact.justificationOf", { category })}</span>
        </>
      }
      {...field("justification")}
    />
  );
}

const thresholds = impactLevels.filter((level) => level !== "none");

function Thresholds({ categoryId }: { readonly categoryId: string }): ReactNode {
  const { t } = useI18n();
  const category = useDraft(({ plan }) => plan.impactCategories[categoryId]);
  const given = thresholds.flatMap((level) => {
    const text = category?.[level];
    return text === undefined ? [] : [{ level, text }];
  });
  if (given.length === 0) return null;
  return (
    <Disclosure summary={t("impact.thresholds")}>
      <dl className="impact-meaning">
        {given.map(({ level, text }) => (
          <div key={level}>
            <dt>{t(`impact.level.${level}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
