import { useMemo, type ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf } from "#src/domain/plan/what-if.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { outageText, plainName, whatIfSummary, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import { compareWhatIfs, type ComparedActivity } from "#src/domain/what-if/compare-what-ifs.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { StandingBadge } from "#src/features/what-if/standing-badge.tsx";
import { useWhatIfRun } from "#src/features/what-if/use-model.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { SelectField } from "#src/ui/select-field.tsx";
import { Table } from "#src/ui/table.tsx";

/** The parameter of the address that names the other scenario. */
const parameter = "against";

interface ComparisonSectionProps {
  readonly plan: Plan;
  readonly model: ContinuityModel;
  readonly whatIf: WhatIf;
  readonly result: WhatIfResult;
}

/** This scenario beside another one. */
export function ComparisonSection(props: ComparisonSectionProps): ReactNode {
  const { t } = useI18n();
  const { plan, whatIf } = props;
  const [query, setQuery] = useSearchParams();
  const others = liveRecords(plan, "whatIfs").filter(({ id }) => id !== whatIf.id);
  const other = others.find(({ id }) => id === query.get(parameter));
  return (
    <section className="stack" aria-labelledby="what-if-compare">
      <h2 id="what-if-compare">{t("whatIf.compare")}</h2>
      {others.length === 0 ? (
        <p className="muted">{t("whatIf.compareOne")}</p>
      ) : (
        <SelectField
          className="what-if-compare-with"
          label={t("whatIf.compareWith")}
          emptyLabel={t("whatIf.compareNone")}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={other?.id ?? ""}
          onChange={({ target: { value } }) =>
            setQuery(value === "" ? {} : { [parameter]: value }, { replace: true })
          }
        />
      )}
      {other && <Comparison {...props} other={other} />}
    </section>
  );
}

function Comparison(props: ComparisonSectionProps & { readonly other: WhatIf }): ReactNode {
  const { plan, model, whatIf, result, other } = props;
  const { t } = useI18n();
  const { words } = useWording();
  const second = useWhatIfRun(plan, model, other.id).result;
  const rows = useMemo(() => compareWhatIfs(result, second), [result, second]);
  const text: WhatIfText = { names: nodeNamesOf(plan), words };
  const different = rows.filter(({ worse }) => worse !== "neither").length;
  const touched = rows.filter(
    (row) => row.first.standing !== "keepsRunning" || row.second.standing !== "keepsRunning",
  );
  const results = { first: result, second };
  return (
    <div className="stack">
      <p role="status" className="what-if-says">
        {different === 0 ? t("whatIf.same") : t("whatIf.comparisonSays", { count: different })}
      </p>
      <div className="what-if-pair">
        <div>
          <h3>{whatIf.name}</h3>
          <p>{whatIfSummary(result, text)}</p>
        </div>
        <div>
          <h3>
            <Link to={planPath(plan.id, "what-if", other.id)}>{other.name}</Link>
          </h3>
          <p>{whatIfSummary(second, text)}</p>
        </div>
      </div>
      {touched.length > 0 && (
        <Table
          caption={t("whatIf.comparison", { first: whatIf.name, second: other.name })}
          stack
          className="what-if-verdicts"
        >
          <thead>
            <tr>
              <th scope="col">{words.whatIf.activity}</th>
              <th scope="col">{whatIf.name}</th>
              <th scope="col">{other.name}</th>
              <th scope="col">{t("whatIf.difference")}</th>
            </tr>
          </thead>
          <tbody>
            {touched.map((row) => (
              <Row key={row.id} row={row} results={results} names={[whatIf.name, other.name]} text={text} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: ComparedActivity;
  readonly results: Readonly<Record<"first" | "second", WhatIfResult>>;
  readonly names: readonly [first: string, second: string];
  readonly text: WhatIfText;
}

function Row({ row, results, names, text }: RowProps): ReactNode {
  const { t } = useI18n();
  const [first, second] = names;
  const { worse } = row;
  return (
    <tr className={classNames(worse !== "neither" && "what-if-differs")}>
      <th scope="row">{plainName(results.first.model, row.id, text)}</th>
      {(["first", "second"] as const).map((side) => (
        <td key={side} data-label={side === "first" ? first : second}>
          <span className="what-if-change">
            <StandingBadge standing={row[side].standing} />
            {row[side].longestOutageMinutes > 0 && (
              <span className="small">{outageText(row[side], results[side], text.words)}</span>
            )}
          </span>
        </td>
      ))}
      <td data-label={t("whatIf.difference")}>
        {worse === "neither" ? (
          <span className="muted">{t("whatIf.worse.neither")}</span>
        ) : (
          <Badge tone="attention" icon="arrow-right">
            {worse === "first" ? t("whatIf.worse.first", { first }) : t("whatIf.worse.second", { second })}
          </Badge>
        )}
      </td>
    </tr>
  );
}
