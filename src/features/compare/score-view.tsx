import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { changeOfScore, readinessShort } from "#src/domain/report/change-wording-score.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ScopeBridge } from "#src/domain/versions/compare/score-bridge.ts";
import { bridgeBlock } from "#src/domain/versions/redline/bridge-block.ts";
import { BridgeTable } from "#src/features/compare/bridge-table.tsx";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { StepItems } from "#src/features/compare/step-items.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Table } from "#src/ui/table.tsx";

interface ScoreViewProps {
  readonly comparison: Comparison;
  readonly plans: ComparedPlans;
}

/** What happened to the score: every region before and after, and why, step by step. */
export function ScoreView({ comparison, plans }: ScoreViewProps): ReactNode {
  const wording = useWording();
  const { redline } = wording.words.changes;
  const region = useShownRegion();
  const scope = scopeOf(comparison, region);
  const name = region ? wording.text.regions[region].name : wording.words.changes.bridge.whole;
  const block = bridgeBlock(name, scope, wording);
  return (
    <div className="compare-score">
      <RegionTable comparison={comparison} shown={region} />
      <section className="stack stack-tight" aria-labelledby="compare-bridge">
        <h3 id="compare-bridge">
          {redline.bridge}: {name}
        </h3>
        {block.type === "bridge" ? (
          <>
            <p className="small muted measure">{redline.bridgeLead}</p>
            <BridgeTable caption={`${redline.bridge}: ${name}`} block={block} />
          </>
        ) : (
          block.type === "paragraph" && <p>{block.text}</p>
        )}
        <StepItems comparison={comparison} region={region} plans={plans} />
      </section>
      <KnockOuts comparison={comparison} />
    </div>
  );
}

function useShownRegion(): RegionId | undefined {
  const [parameters] = useSearchParams();
  return regionIds.find((region) => region === parameters.get("region"));
}

function scopeOf({ bridge }: Comparison, region: RegionId | undefined): ScopeBridge {
  return region ? bridge.regions[region] : bridge.whole;
}

function RegionTable(props: {
  readonly comparison: Comparison;
  readonly shown: RegionId | undefined;
}): ReactNode {
  const wording = useWording();
  const { text, words } = wording;
  const { redline, bridge } = words.changes;
  return (
    <Table caption={redline.scores} stack>
      <thead>
        <tr>
          <th scope="col">{words.labels.region}</th>
          <th scope="col">{redline.labels.before}</th>
          <th scope="col">{redline.labels.after}</th>
          <th scope="col">{redline.labels.change}</th>
        </tr>
      </thead>
      <tbody>
        {regionIds.map((region) => (
          <ScopeRow key={region} {...props} region={region} name={text.regions[region].name} />
        ))}
      </tbody>
      <tbody className="compare-sections-sum">
        <ScopeRow {...props} region={undefined} name={bridge.whole} />
      </tbody>
    </Table>
  );
}

interface ScopeRowProps {
  readonly comparison: Comparison;
  readonly shown: RegionId | undefined;
  /** Undefined for the whole plan. */
  readonly region: RegionId | undefined;
  readonly name: string;
}

function ScopeRow({ comparison, shown, region, name }: ScopeRowProps): ReactNode {
  const wording = useWording();
  const { labels } = wording.words.changes.redline;
  const [parameters] = useSearchParams();
  const scope = scopeOf(comparison, region);
  const next = new URLSearchParams(parameters);
  if (region) next.set("region", region);
  else next.delete("region");
  return (
    <tr>
      <th scope="row">
        <Link to={`?${next.toString()}`} aria-current={region === shown ? "true" : undefined}>
          {name}
        </Link>
      </th>
      <td data-label={labels.before}>{readinessShort(scope.from, wording)}</td>
      <td data-label={labels.after}>{readinessShort(scope.to, wording)}</td>
      <td data-label={labels.change}>{changeOfScore(scope, wording)}</td>
    </tr>
  );
}

/** Knock-outs that strike, open or clear otherwise than before, by name. */
function KnockOuts({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { text, words } = useWording();
  const { knockOuts } = comparison.bridge;
  const { redline } = words.changes;
  if (knockOuts.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="compare-knock-outs">
      <h3 id="compare-knock-outs">{redline.knockOuts}</h3>
      <ul>
        {knockOuts.map(({ region, from, to }) => (
          <li key={region}>
            {fillIn(redline.knockOut, {
              region: text.regions[region].name,
              title: questionTitle((to ?? from)?.questionId ?? "", text),
              from: redline.knockOutStates[from?.state ?? "none"],
              to: redline.knockOutStates[to?.state ?? "none"],
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
