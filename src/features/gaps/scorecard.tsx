import type { ReactNode } from "react";
import type { Readiness, ReadinessSum } from "#src/domain/assessment/assessment.ts";
import { areas } from "#src/domain/catalog.ts";
import { fromThirds, regionSums } from "#src/features/gaps/item-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { ReadinessFigure } from "#src/parts/readiness-figure.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlanAssessment } from "#src/state/use-plan.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Table } from "#src/ui/table.tsx";

/** Readiness of the whole plan and of the three areas, with the sums that they come from. */
export function Scorecard(): ReactNode {
  const { t } = useI18n();
  const { text, words } = useWording();
  const assessment = usePlanAssessment();
  return (
    <section className="stack stack-tight" aria-labelledby="gaps-scores">
      <h2 id="gaps-scores" className="visually-hidden">
        {words.regions.areasTable}
      </h2>
      <ul role="list" className="gaps-scores">
        <Score name={words.regions.whole} readiness={assessment.whole} />
        {areas.map((area) => (
          <Score key={area} name={text.areas[area]} readiness={assessment.areas[area]} />
        ))}
      </ul>
      <Disclosure summary={t("gaps.scoresFrom")}>
        <RollUpTable />
      </Disclosure>
    </section>
  );
}

function Score({
  name,
  readiness,
}: {
  readonly name: string;
  readonly readiness: Readiness | null;
}): ReactNode {
  return (
    <li className="panel gaps-score">
      <h3>{name}</h3>
      <ReadinessFigure readiness={readiness} />
    </li>
  );
}

function RollUpTable(): ReactNode {
  const { t } = useI18n();
  const { text, words } = useWording();
  const assessment = usePlanAssessment();
  const sums = [
    ...areas.map((area) => ({ name: text.areas[area], sum: assessment.areas[area]?.sum })),
    { name: words.regions.whole, sum: assessment.whole?.sum },
  ];
  return (
    <div className="stack">
      <p className="small">
        {words.regions.areasLead} {t("gaps.rollUp")}
      </p>
      <Table caption={t("gaps.rollUpTable")} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{words.labels.region}</th>
            <th scope="col" className="numeric">
              {words.labels.weight}
            </th>
            <th scope="col" className="numeric">
              {t("gaps.inPlace")}
            </th>
            <th scope="col" className="numeric">
              {words.labels.answered}
            </th>
            <th scope="col" className="numeric">
              {words.labels.proven}
            </th>
          </tr>
        </thead>
        <tbody>
          {regionSums(assessment).map(({ region, ...sum }) => (
            <SumRow key={region} name={text.regions[region].name} sum={sum} />
          ))}
        </tbody>
        <tbody className="gaps-sums">
          {sums.map(({ name, sum }) => sum && <SumRow key={name} name={name} sum={sum} />)}
        </tbody>
      </Table>
    </div>
  );
}

function SumRow({ name, sum }: { readonly name: string; readonly sum: ReadinessSum }): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useWording();
  const low = formats.number(fromThirds(sum.lowThirds));
  const high = formats.number(fromThirds(sum.highThirds));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.labels.weight} className="numeric">
        {formats.number(sum.weight)}
      </td>
      <td data-label={t("gaps.inPlace")} className="numeric">
        {low === high ? low : `${low}–${high}`}
      </td>
      <td data-label={words.labels.answered} className="numeric">
        {formats.number(sum.answeredWeight)}
      </td>
      <td data-label={words.labels.proven} className="numeric">
        {formats.number(sum.evidencedWeight)}
      </td>
    </tr>
  );
}
