import type { ReactNode } from "react";
import { Link } from "react-router";
import { coverageToRate, type KnockOut } from "#src/domain/assessment/assessment.ts";
import {
  coveragePercent,
  evidencedPercent,
  gapPercents,
  readinessPercents,
} from "#src/domain/report/format.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { OverlapText } from "#src/domain/report/overlap-text.ts";
import { splitSuggestions } from "#src/features/gaps/item-rows.ts";
import { ItemSum } from "#src/features/gaps/item-sum.tsx";
import { RegionFeasibility, RegionModelled } from "#src/features/gaps/region-modelled.tsx";
import { RegionScenarios } from "#src/features/gaps/region-scenarios.tsx";
import type { RegionRow } from "#src/features/gaps/region-rows.ts";
import { SuggestionTable } from "#src/features/gaps/suggestion-table.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath } from "#src/parts/item-path.ts";
import type { InitialAction } from "#src/parts/new-action-dialog.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface RegionDetailProps {
  readonly row: RegionRow;
  /** What the recorded dependencies imply, once that is known. */
  readonly overlap: OverlapText | undefined;
  readonly onNewAction: (initial: InitialAction) => void;
  readonly onClose: () => void;
}

/** Everything about one region: what it means, its numbers in words, what costs most, and the whole sum. */
export function RegionDetail({ row, overlap, onNewAction, onClose }: RegionDetailProps): ReactNode {
  const { t } = useI18n();
  const { text, words } = useWording();
  const { region, name, assessment } = row;
  const isRated = assessment.items.some(({ state }) => state === "rated");
  const { known, open } = splitSuggestions(assessment.suggestions);
  return (
    <article className="stack" aria-labelledby="gaps-region">
      <div className="cluster cluster-between gaps-region-head">
        <h3 id="gaps-region">{name}</h3>
        <Button variant="quiet" size="small" icon="arrow-left" onClick={onClose}>
          {t("gaps.wholePlan")}
        </Button>
      </div>
      <p className="gaps-meaning">{text.regions[region].meaning}</p>
      <RegionNumbers row={row} />
      {assessment.knockOut && <KnockOutCallout knockOut={assessment.knockOut} />}
      {overlap && <RegionModelled overlap={overlap} />}
      <RegionFeasibility region={region} />
      <Disclosure key={region} summary={t("gaps.sumOpen")}>
        <ItemSum assessment={assessment} />
      </Disclosure>
      <div>
        <h4>{t("gaps.costsMost")}</h4>
        <p className="small muted">{t("gaps.worstLead")}</p>
      </div>
      {known.length === 0 ? (
        <p>{isRated ? t("gaps.nothingKnown") : words.summary.nothingRated}</p>
      ) : (
        <SuggestionTable
          key={`known ${region}`}
          caption={t("gaps.costsMost")}
          suggestions={known}
          onNewAction={onNewAction}
        />
      )}
      {open.length > 0 && (
        <>
          <div>
            <h4>{t("gaps.stillOpen")}</h4>
            <p className="small muted">{t("gaps.stillOpenLead")}</p>
          </div>
          <SuggestionTable
            key={`open ${region}`}
            caption={t("gaps.stillOpen")}
            suggestions={open}
            onNewAction={onNewAction}
          />
        </>
      )}
      <RegionScenarios region={region} />
    </article>
  );
}

function RegionNumbers({ row }: { readonly row: RegionRow }): ReactNode {
  const { t } = useI18n();
  const { formats } = useWording();
  const { readiness } = row.assessment;
  if (!readiness) return <p>{t("gaps.numbersNone")}</p>;
  const { low, high } = readinessPercents(readiness);
  const values = {
    low: formats.percent(low),
    high: formats.percent(high),
    gap: formats.range(gapPercents(readiness)),
    coverage: formats.percent(coveragePercent(readiness)),
    evidenced: formats.percent(evidencedPercent(readiness)),
    threshold: formats.percent(coverageToRate * 100),
  };
  return (
    <p>
      {low === high ? t("gaps.numbersExact", values) : t("gaps.numbersRange", values)}{" "}
      {t("gaps.numbersCoverage", values)}
      {!readiness.isRated && <strong> {t("gaps.numbersNotRated", values)}</strong>}
    </p>
  );
}

function KnockOutCallout({ knockOut }: { readonly knockOut: KnockOut }): ReactNode {
  const { t } = useI18n();
  const { text } = useWording();
  const plan = usePlan();
  const { state, lowers, questionId, region } = knockOut;
  if (state === "clear") return null;
  const title = questionTitle(questionId, text);
  const strikes = state === "strikes";
  return (
    <Callout
      tone={strikes ? "bad" : "attention"}
      title={strikes ? t("gaps.knockOutStrikes", { title }) : t("gaps.knockOutOpen", { title })}
      actions={
        <Link
          to={questionPath(plan.id, { region, id: questionId })}
          className={buttonClass("secondary", "small")}
        >
          {t("gaps.openQuestion")}
        </Link>
      }
    >
      {strikes ? t("gaps.knockOutStrikesText") : t("gaps.knockOutOpenText")}
      {!lowers && ` ${t("gaps.knockOutIdle")}`}
    </Callout>
  );
}
