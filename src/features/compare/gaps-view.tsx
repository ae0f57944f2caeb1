import type { ReactNode } from "react";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { standingText } from "#src/domain/report/change-wording-score.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { ActionChanges } from "#src/domain/versions/compare/compare-actions.ts";
import type { GapChange, GapTurn } from "#src/domain/versions/compare/compare-gaps.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Tone } from "#src/ui/tone.ts";

interface GapsViewProps {
  readonly comparison: Comparison;
  readonly plans: ComparedPlans;
}

/** Gaps that came, went or changed, and what became of the actions. */
export function GapsView(props: GapsViewProps): ReactNode {
  return (
    <div className="stack stack-loose">
      <Gaps {...props} />
      <Actions {...props} />
    </div>
  );
}

/** What needs attention first. */
const turns: readonly GapTurn[] = ["new", "deeper", "outOfSight", "smaller", "closed"];
const toneByTurn: Readonly<Record<GapTurn, Tone>> = {
  new: "bad",
  deeper: "bad",
  outOfSight: "neutral",
  smaller: "good",
  closed: "good",
};

function Gaps({ comparison, plans }: GapsViewProps): ReactNode {
  const wording = useWording();
  const { words } = wording;
  const { redline } = words.changes;
  const ordered = turns.flatMap((turn) => comparison.gaps.filter((gap) => gap.turn === turn));
  return (
    <section className="stack stack-tight" aria-labelledby="compare-gaps">
      <h3 id="compare-gaps">{redline.gaps}</h3>
      <p className="small muted">{redline.gapsLead}</p>
      {ordered.length === 0 ? (
        <p>{redline.noGaps}</p>
      ) : (
        <Table caption={redline.gaps} hideCaption stack>
          <thead>
            <tr>
              <th scope="col">{words.labels.item}</th>
              <th scope="col">{words.labels.gap}</th>
              <th scope="col">{words.labels.region}</th>
              <th scope="col">{redline.labels.before}</th>
              <th scope="col">{redline.labels.after}</th>
              <th scope="col">{redline.labels.because}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((gap) => (
              <GapRow key={gap.id} gap={gap} plans={plans} wording={wording} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

interface GapRowProps {
  readonly gap: GapChange;
  readonly plans: ComparedPlans;
  readonly wording: Wording;
}

function GapRow({ gap, plans, wording }: GapRowProps): ReactNode {
  const { words, text } = wording;
  const { gaps, redline, bridge } = words.changes;
  const { before, after } = plans;
  const item = gap.to ?? gap.from;
  if (!item) return null;
  return (
    <tr>
      <th scope="row">{itemTitle(item, gap.to ? after : before, text)}</th>
      <td data-label={words.labels.gap} className="nowrap">
        <Badge tone={toneByTurn[gap.turn]}>{gaps[gap.turn]}</Badge>
      </td>
      <td data-label={words.labels.region}>{text.regions[item.region].name}</td>
      <td data-label={redline.labels.before}>{standingText(gap.from, wording)}</td>
      <td data-label={redline.labels.after}>{standingText(gap.to, wording)}</td>
      <td data-label={redline.labels.because}>
        {gap.steps.map((step) => bridge.steps[step].name).join(", ")}
      </td>
    </tr>
  );
}

const actionTurns: readonly (keyof ActionChanges)[] = [
  "overdue",
  "removed",
  "dropped",
  "reopened",
  "added",
  "done",
];

function Actions({ comparison, plans }: GapsViewProps): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useWording();
  const { redline, actions } = words.changes;
  const { before, after } = plans;
  const rows = actionTurns.flatMap((turn) =>
    comparison.actions[turn].map((id) => ({
      turn,
      id,
      action: liveRecord(after, "actions", id) ?? liveRecord(before, "actions", id),
    })),
  );
  return (
    <section className="stack stack-tight" aria-labelledby="compare-actions">
      <h3 id="compare-actions">{redline.actions}</h3>
      {rows.length === 0 ? (
        <p>{redline.noActions}</p>
      ) : (
        <Table caption={redline.actions} hideCaption stack>
          <thead>
            <tr>
              <th scope="col">{words.gaps.action}</th>
              <th scope="col">{t("compare.becameOf")}</th>
              <th scope="col">{words.labels.owner}</th>
              <th scope="col">{words.gaps.due}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ turn, id, action }) => (
              <tr key={`${turn} ${id}`}>
                <th scope="row">{action?.title ?? id}</th>
                <td data-label={t("compare.becameOf")}>{actions[turn]}</td>
                <td data-label={words.labels.owner}>{action?.owner ?? words.values.nobodyNamed}</td>
                <td data-label={words.gaps.due}>
                  {action?.due === undefined ? words.values.noDate : formats.plainDate(action.due)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
