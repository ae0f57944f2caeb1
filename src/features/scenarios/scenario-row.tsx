import { memo, type ReactNode } from "react";
import { areaHits, areas, type Area, type AreaHit } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";
import { scenarioName } from "#src/domain/report/item-names.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { useRecordForm } from "#src/parts/record-form.ts";
import { ScenarioPlace } from "#src/parts/scenario-place.tsx";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { SegmentedControl } from "#src/ui/segmented-control.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const noteFields = ["note"] as const;
const nameFields = ["name"] as const;

export const ScenarioRow = memo(function ScenarioRow({
  scenario,
}: {
  readonly scenario: Scenario;
}): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { edit } = useDraftActions();
  const removeWithUndo = useRemoveWithUndo();
  const form = useRecordForm("scenarios", scenario.id, noteFields);
  const name = scenarioName(scenario, text) ?? t("scenarios.unnamed");
  const description =
    scenario.catalogId === undefined ? undefined : text.scenarios[scenario.catalogId]?.description;

  const mark = (area: Area, hit: AreaHit): void =>
    edit((plan, stamp) => setFields(plan, "scenarios", scenario.id, { [area]: hit }, stamp));

  const remove = (from: Element): void => {
    focusNeighbour(from, "tr", "button");
    removeWithUndo(["scenarios"], scenario.id, name);
  };

  return (
    <tr>
      <th scope="row" className="scenario-name">
        {scenario.catalogId === undefined ? <OwnName id={scenario.id} /> : name}
        {description !== undefined && <p className="scenario-description">{description}</p>}
      </th>
      {areas.map((area) => (
        <td key={area} data-label={text.areas[area]}>
          <SegmentedControl
            legend={t("scenarios.hits", { scenario: name, area: text.areas[area] })}
            hideLegend
            name={`${scenario.id}-${area}`}
            options={areaHits.map((hit) => ({
              value: hit,
              label: t(`scenarios.${hit}`),
              ...(hit === "unknown" ? { description: t("scenarios.unknownLong") } : {}),
            }))}
            value={scenario[area]}
            onRecord={(hit) => mark(area, hit)}
            pendingHint={t("form.pendingChoice")}
          />
        </td>
      ))}
      <td data-label={t("scenarios.regions")}>
        <ScenarioPlace scenario={scenario} />
      </td>
      <td data-label={t("scenarios.note")} className="scenario-note">
        <TextArea
          label={t("scenarios.noteOf", { scenario: name })}
          hideLabel
          rows={1}
          {...form.field("note")}
        />
      </td>
      <td>
        <Button
          variant="quiet"
          size="small"
          icon="trash"
          hideLabel
          onClick={(event) => remove(event.currentTarget)}
        >
          {t("scenarios.remove", { scenario: name })}
        </Button>
      </td>
    </tr>
  );
});

function OwnName({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("scenarios", id, nameFields);
  return <TextField label={t("scenarios.nameOf")} hideLabel {...form.field("name")} />;
}
