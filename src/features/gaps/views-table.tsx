import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegionId } from "#src/domain/catalog.ts";
import { someNames } from "#src/domain/report/name-list.ts";
import type { OverlapText } from "#src/domain/report/overlap-text.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Table } from "#src/ui/table.tsx";

interface ViewsTableProps {
  readonly overlaps: readonly OverlapText[];
  readonly selected: RegionId | undefined;
}

/** Both views of every region beside each other. */
export function ViewsTable({ overlaps, selected }: ViewsTableProps): ReactNode {
  const { text, words } = useWording();
  const { overlap, labels } = words;
  return (
    <Table caption={overlap.views} stack>
      <thead>
        <tr>
          <th scope="col">{labels.region}</th>
          <th scope="col" className="numeric">
            {overlap.stated}
          </th>
          <th scope="col" className="numeric">
            {overlap.modelled}
          </th>
          <th scope="col">{overlap.headline}</th>
          <th scope="col">{overlap.withinReach}</th>
        </tr>
      </thead>
      <tbody>
        {overlaps.map(({ region, views, statedGap, modelledGap, headline, withinReach }) => (
          <tr key={region}>
            <th scope="row">
              <Link to={`?region=${region}`} replace aria-current={region === selected ? "true" : undefined}>
                {text.regions[region].name}
              </Link>
            </th>
            <td data-label={overlap.stated} className="numeric">
              {views.headline === "stated" ? <strong>{statedGap}</strong> : statedGap}
            </td>
            <td data-label={overlap.modelled} className="numeric">
              {views.headline === "modelled" ? <strong>{modelledGap}</strong> : modelledGap}
            </td>
            <td data-label={overlap.headline}>{headline}</td>
            <td data-label={overlap.withinReach}>
              {withinReach.length > 0 ? someNames(withinReach, words) : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
