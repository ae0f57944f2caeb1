import type { ReactNode } from "react";
import { Link } from "react-router";
import type { KnockOut } from "#src/domain/assessment/assessment.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { coveragePercent, evidencedPercent, readinessPercents } from "#src/domain/report/format.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { RegionRow } from "#src/features/gaps/region-rows.ts";
import { questionPath } from "#src/parts/item-path.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Table } from "#src/ui/table.tsx";

interface RegionTableProps {
  readonly rows: readonly RegionRow[];
  readonly selected: RegionId | undefined;
}

/** The same as circles and bars, for those who would rather read: every number of every region. */
export function RegionTable({ rows, selected }: RegionTableProps): ReactNode {
  const { words, formats } = useWording();
  const { labels } = words;
  const none = "–";
  return (
    <Table caption={words.regions.table} stack>
      <thead>
        <tr>
          <th scope="col">{labels.region}</th>
          <th scope="col" className="numeric">
            {labels.gap}
          </th>
          <th scope="col" className="numeric">
            {labels.readiness}
          </th>
          <th scope="col" className="numeric">
            {labels.answered}
          </th>
          <th scope="col" className="numeric">
            {labels.proven}
          </th>
          <th scope="col">{labels.knockOut}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, name, gapText, assessment: { readiness, knockOut } }) => (
          <tr key={region}>
            <th scope="row">
              <Link to={`?region=${region}`} replace aria-current={region === selected ? "true" : undefined}>
                {name}
              </Link>
            </th>
            <td data-label={labels.gap} className="numeric">
              {gapText}
            </td>
            <td data-label={labels.readiness} className="numeric">
              {readiness ? formats.range(readinessPercents(readiness)) : none}
            </td>
            <td data-label={labels.answered} className="numeric">
              {readiness ? formats.percent(coveragePercent(readiness)) : none}
            </td>
            <td data-label={labels.proven} className="numeric">
              {readiness ? formats.percent(evidencedPercent(readiness)) : none}
            </td>
            <td data-label={labels.knockOut}>
              <KnockOutText knockOut={knockOut} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function KnockOutText({ knockOut }: { readonly knockOut: KnockOut | undefined }): ReactNode {
  const { text, words } = useWording();
  const plan = usePlan();
  if (!knockOut || knockOut.state === "clear") return words.regions.knockOutClear;
  const sentence = knockOut.state === "strikes" ? words.regions.knockOutStrikes : words.regions.knockOutOpen;
  return (
    <Link to={questionPath(plan.id, { region: knockOut.region, id: knockOut.questionId })}>
      {fillIn(sentence, { title: questionTitle(knockOut.questionId, text) })}
    </Link>
  );
}
