import { useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import type { MatrixFlag, MatrixRow } from "#src/domain/assessment/matrix.ts";
import { responsibleParties, type ResponsibleParty } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import { ResponsibilityDetails } from "#src/features/responsibilities/responsibility-details.tsx";
import { RowSources } from "#src/features/responsibilities/row-sources.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { SegmentedControl } from "#src/ui/segmented-control.tsx";
import type { Tone } from "#src/ui/tone.ts";

interface ResponsibilityRowProps {
  readonly row: MatrixRow;
  readonly service: CloudService;
}

const toneOfFlag: Readonly<Record<MatrixFlag, Tone>> = {
  unclear: "attention",
  noOwner: "attention",
  assumedProvider: "bad",
  weakControl: "attention",
};

/** One row of the matrix: the work, whose it is, and below it what we have in place for our part. */
export function ResponsibilityRow({ row, service }: ResponsibilityRowProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { edit } = useDraftActions();
  const { hash } = useLocation();
  const isTarget = hash === `#${row.row.id}`;
  const [isOpen, setIsOpen] = useState(isTarget);
  const element = useRef<HTMLLIElement>(null);
  const rowText = text.rows[row.row.id];
  const title = rowText?.title ?? row.row.id;
  const provider = text.templates[service.templateId]?.provider;

  useEffect(() => {
    if (!isTarget) return;
    element.current?.scrollIntoView({ block: "center" });
    element.current?.querySelector("summary")?.focus();
  }, [isTarget]);

  const record = (responsible: ResponsibleParty): void =>
    edit((plan, stamp) =>
      setFields(
        plan,
        "responsibilities",
        row.id,
        { serviceId: service.id, rowId: row.row.id, responsible },
        stamp,
      ),
    );
  return (
    <li className="matrix-row" ref={element} data-attention={row.flags.length > 0 || undefined}>
      <div className="matrix-row-head">
        <div>
          <h3>{title}</h3>
          <p className="matrix-row-description">{rowText?.description}</p>
          <RowSources row={row} templateId={service.templateId} />
        </div>
        <SegmentedControl
          legend={t("responsibilities.who", { row: title })}
          hideLegend
          name={row.id}
          options={responsibleParties.map((party) => ({
            value: party,
            label: party === "provider" && provider !== undefined ? provider : text.responsible[party],
          }))}
          value={row.responsible}
          onRecord={record}
          pendingHint={t("form.pendingChoice")}
        />
      </div>
      <div className="cluster">
        {row.flags.map((flag) => (
          <Badge key={flag} tone={toneOfFlag[flag]} icon="flag">
            {t(`responsibilities.flag.${flag}`)}
          </Badge>
        ))}
        {row.departsFromTemplate && <Badge>{t("responsibilities.departs")}</Badge>}
        {row.record?.control !== undefined && (
          <Badge>
            {t("responsibilities.control.value", { control: text.answers[row.record.control].label })}
          </Badge>
        )}
        {row.record?.owner !== undefined && (
          <Badge icon="user">{t("responsibilities.ownerIs", { owner: row.record.owner })}</Badge>
        )}
      </div>
      <Disclosure
        summary={<DetailsSummary row={row} title={title} />}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        {isOpen && <ResponsibilityDetails row={row} service={service} title={title} />}
      </Disclosure>
    </li>
  );
}

function DetailsSummary({ row, title }: { readonly row: MatrixRow; readonly title: string }): ReactNode {
  const { t } = useI18n();
  const isOurs = row.responsible === "customer" || row.responsible === "shared";
  const isDeparture = row.responsible === "provider" && row.departsFromTemplate;
  const label = isOurs
    ? t("responsibilities.details")
    : isDeparture
      ? t("responsibilities.detailsProvider")
      : t("responsibilities.detailsNote");
  return (
    <>
      {label}
      <span className="visually-hidden">: {title}</span>
    </>
  );
}
