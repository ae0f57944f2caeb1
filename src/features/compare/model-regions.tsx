import type { ReactNode } from "react";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ModelChangeTexts, RegionChangeText } from "#src/domain/report/model-change-text.ts";
import { bridgeBlock } from "#src/domain/versions/redline/bridge-block.ts";
import { BridgeTable } from "#src/features/compare/bridge-table.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Table } from "#src/ui/table.tsx";

/** Both ends of the modelled gap of each region, its headline, and why that moved, step by step. */
export function ModelRegions({ texts: { regions } }: { readonly texts: ModelChangeTexts }): ReactNode {
  const { words } = useWording();
  const { model: own } = words.changes;
  return (
    <section className="stack stack-tight" aria-labelledby="compare-model-regions">
      <h3 id="compare-model-regions">{own.regions}</h3>
      <p className="small muted measure">{own.headlineLead}</p>
      <Table caption={own.regions} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{words.labels.region}</th>
            <th scope="col">{own.gapBefore}</th>
            <th scope="col">{own.gapAfter}</th>
            <th scope="col">{own.headlineBefore}</th>
            <th scope="col">{own.headlineAfter}</th>
            <th scope="col">{own.modelPart}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr key={region.region}>
              <th scope="row">{region.name}</th>
              <td data-label={own.gapBefore}>{region.gapBefore}</td>
              <td data-label={own.gapAfter}>{region.gapAfter}</td>
              <td data-label={own.headlineBefore}>{region.headlineBefore}</td>
              <td data-label={own.headlineAfter}>{region.headlineAfter}</td>
              <td data-label={own.modelPart}>{region.modelPart}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {regions.map((region) => (
        <Headline key={region.region} region={region} />
      ))}
    </section>
  );
}

/** The steps of a headline that moved. */
function Headline({ region: { name, bridge } }: { readonly region: RegionChangeText }): ReactNode {
  const wording = useWording();
  const title = fillIn(wording.words.changes.model.headlineOf, { region: name });
  const block = bridgeBlock(title, bridge, wording);
  if (block.type !== "bridge") return null;
  return (
    <Disclosure summary={title}>
      <BridgeTable caption={title} block={block} />
    </Disclosure>
  );
}
