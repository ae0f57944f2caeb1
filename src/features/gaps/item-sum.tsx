import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RatedItem, RegionAssessment } from "#src/domain/assessment/assessment.ts";
import { sumOfItems } from "#src/domain/assessment/readiness.ts";
import { readinessPercents } from "#src/domain/report/format.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import { answerText, remarksText } from "#src/domain/report/wording.ts";
import { fromThirds, tellingRemarks } from "#src/features/gaps/item-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { itemPath } from "#src/parts/item-path.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Table } from "#src/ui/table.tsx";

const creditTexts = ["0", "1/3", "2/3", "1"] as const;

/** The rows that a region's readiness was summed from, with the sum itself. */
export function ItemSum({ assessment }: { readonly assessment: RegionAssessment }): ReactNode {
  const { t, formats } = useI18n();
  const { words, formats: numbers } = useWording();
  const { items, readiness, knockOut } = assessment;
  const sum = sumOfItems(items);
  const isCapped = knockOut?.lowers === true;
  return (
    <div className="stack stack-tight">
      <p className="small">{t("gaps.sumLead")}</p>
      <Table caption={t("gaps.sumTable")} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{words.labels.item}</th>
            <th scope="col" className="numeric">
              {words.labels.weight}
            </th>
            <th scope="col" className="numeric">
              {t("gaps.credit")}
            </th>
            <th scope="col" className="numeric">
              {t("gaps.inPlace")}
            </th>
            <th scope="col">{t("gaps.why")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </tbody>
        <tbody className="gaps-sums">
          <tr>
            <th scope="row">{t("gaps.sum")}</th>
            <td data-label={words.labels.weight} className="numeric">
              {formats.number(sum.weight)}
            </td>
            <td data-label={t("gaps.credit")} className="numeric">
              –
            </td>
            <td data-label={t("gaps.inPlace")} className="numeric">
              <Thirds low={sum.lowThirds} high={sum.highThirds} />
            </td>
            <td>
              {readiness &&
                t(isCapped ? "gaps.sumCapped" : "gaps.sumIs", {
                  range: numbers.range(readinessPercents(readiness)),
                })}
            </td>
          </tr>
        </tbody>
      </Table>
    </div>
  );
}

function ItemRow({ item }: { readonly item: RatedItem }): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const plan = usePlan();
  const { words, text } = wording;
  const isOut = item.state === "out";
  return (
    <tr data-out={isOut || undefined}>
      <th scope="row">
        <Link to={itemPath(plan, item)}>{itemTitle(item, plan, text)}</Link>
      </th>
      <td data-label={words.labels.weight} className="numeric">
        {formats.number(item.weight)}
      </td>
      <td data-label={t("gaps.credit")} className="numeric">
        {isOut ? "–" : item.state === "open" ? "0–1" : creditTexts[item.lowThirds]}
      </td>
      <td data-label={t("gaps.inPlace")} className="numeric">
        {isOut ? "–" : <Thirds low={item.weight * item.lowThirds} high={item.weight * item.highThirds} />}
      </td>
      <td data-label={t("gaps.why")}>
        {whyText(
          item,
          (value) => answerText(value, wording),
          remarksText(tellingRemarks(item.remarks), wording),
        )}
      </td>
    </tr>
  );
}

/** What was recorded, and why it counts otherwise. The provider's own part has no answer to name. */
function whyText(
  { recorded, remarks }: RatedItem,
  answer: (value: RatedItem["recorded"]) => string,
  remark: string | undefined,
): string {
  if (recorded === undefined && remarks.includes("providersPart")) return remark ?? "";
  return [`${answer(recorded)}.`, remark].filter(Boolean).join(" ");
}

function Thirds({ low, high }: { readonly low: number; readonly high: number }): ReactNode {
  const { formats } = useI18n();
  const from = formats.number(fromThirds(low));
  const to = formats.number(fromThirds(high));
  return from === to ? from : `${from}–${to}`;
}
