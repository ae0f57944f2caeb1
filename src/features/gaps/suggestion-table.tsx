import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Suggestion } from "#src/domain/assessment/assessment.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import { gainText } from "#src/domain/report/numbers.ts";
import { answerText } from "#src/domain/report/wording.ts";
import { actionsByItem, stepFor } from "#src/features/gaps/item-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { itemPath } from "#src/parts/item-path.ts";
import type { InitialAction } from "#src/parts/new-action-dialog.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Icon } from "#src/ui/icon.tsx";
import { Table } from "#src/ui/table.tsx";

const shownAtFirst = 6;

interface SuggestionTableProps {
  readonly caption: string;
  readonly suggestions: readonly Suggestion[];
  readonly showRegion?: boolean;
  readonly onNewAction: (initial: InitialAction) => void;
}

/** Answers and matrix rows with what each would give back, each one a step away from its place and an action. */
export function SuggestionTable({
  caption,
  suggestions,
  showRegion = false,
  onNewAction,
}: SuggestionTableProps): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const actions = actionsByItem(usePlan());
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? suggestions : suggestions.slice(0, shownAtFirst);
  return (
    <div className="stack stack-tight">
      <Table caption={caption} hideCaption stack className="gaps-suggestions">
        <thead>
          <tr>
            <th scope="col">{words.labels.item}</th>
            <th scope="col">{words.gaps.countsNow}</th>
            <th scope="col">{words.summary.givesBack}</th>
            <th scope="col">
              <span className="visually-hidden">{words.gaps.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((suggestion) => (
            <SuggestionRow
              key={suggestion.item.id}
              suggestion={suggestion}
              showRegion={showRegion}
              actions={actions.get(suggestion.item.id) ?? []}
              onNewAction={onNewAction}
            />
          ))}
        </tbody>
      </Table>
      {shown.length < suggestions.length && (
        <div>
          <Button variant="quiet" size="small" onClick={() => setShowsAll(true)}>
            {t("gaps.showAll", { count: suggestions.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SuggestionRowProps extends Pick<SuggestionTableProps, "onNewAction"> {
  readonly suggestion: Suggestion;
  readonly showRegion: boolean;
  readonly actions: readonly Action[];
}

function SuggestionRow({ suggestion, showRegion, actions, onNewAction }: SuggestionRowProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const plan = usePlan();
  const { item, regionGain, planGain } = suggestion;
  const { text, words } = wording;
  const title = itemTitle(item, plan, text);

  const makeAction = (): void =>
    onNewAction({
      title: t(`gaps.${stepFor(item)}`, { title }),
      ...(item.kind === "question" ? { questionId: item.id } : { responsibilityId: item.id }),
      region: item.region,
    });

  return (
    <tr>
      <th scope="row">
        <Link to={itemPath(plan, item)}>{title}</Link>
        {showRegion && <p className="gaps-under">{text.regions[item.region].name}</p>}
        {actions.map((action) => (
          <p key={action.id} className="gaps-under">
            <Link
              to={`${planPath(plan.id, "actions")}?show=all`}
              title={action.title}
              className="gaps-action-link"
            >
              <Icon name="check" />
              {t("gaps.hasAction", { status: words.values.actionStatuses[action.status] })}
            </Link>
          </p>
        ))}
      </th>
      <td data-label={words.gaps.countsNow}>
        <Badge tone={item.counts === "none" ? "bad" : item.counts === undefined ? "neutral" : "attention"}>
          {answerText(item.counts ?? item.recorded, wording)}
        </Badge>
      </td>
      <td data-label={words.summary.givesBack} className="gaps-gives">
        <p>{t("gaps.toRegion", { points: gainText(regionGain, wording) })}</p>
        <p>{t("gaps.toPlan", { points: gainText(planGain, wording) })}</p>
      </td>
      <td className="gaps-make-action">
        <Button size="small" icon="plus" aria-label={t("gaps.makeActionFor", { title })} onClick={makeAction}>
          {t("gaps.makeAction")}
        </Button>
      </td>
    </tr>
  );
}
