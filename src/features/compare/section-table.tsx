import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SectionCount } from "#src/domain/versions/compare/count-changes.ts";
import { changeTypes, noFilter, type ChangeFilter } from "#src/features/compare/change-filter.ts";
import type { FilterInAddress } from "#src/features/compare/use-filter.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Table } from "#src/ui/table.tsx";

interface SectionTableProps {
  readonly sections: readonly SectionCount[];
  readonly filter: FilterInAddress;
}

type Counted = Omit<SectionCount, "section">;

/** What changed where, in numbers. Each row, and each number that is not zero, lists the changes behind it. */
export function SectionTable({ sections, filter }: SectionTableProps): ReactNode {
  const { t } = useI18n();
  const { words } = useCatalog();
  const { kinds, sections: names, redline } = words.changes;
  return (
    <Table caption={redline.counts} stack className="compare-sections">
      <thead>
        <tr>
          <th scope="col">{redline.labels.section}</th>
          {changeTypes.map((type) => (
            <th key={type} scope="col" className="numeric">
              {kinds[type]}
            </th>
          ))}
          <th scope="col" className="numeric">
            {redline.labels.weakens}
          </th>
          <th scope="col" className="numeric">
            {redline.labels.withoutReason}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ section, ...counted }) => (
          <SectionRow
            key={section}
            name={names[section]}
            counted={counted}
            own={{ ...noFilter, section }}
            filter={filter}
          />
        ))}
      </tbody>
      <tbody className="compare-sections-sum">
        <SectionRow
          name={t("compare.allSections")}
          counted={sumOf(sections)}
          own={noFilter}
          filter={filter}
        />
      </tbody>
    </Table>
  );
}

function sumOf(sections: readonly SectionCount[]): Counted {
  const sum = (count: (section: SectionCount) => number): number =>
    sections.reduce((total, section) => total + count(section), 0);
  return {
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    changed: sum(({ changed }) => changed),
    moved: sum(({ moved }) => moved),
    weakened: sum(({ weakened }) => weakened),
    strengthened: sum(({ strengthened }) => strengthened),
    withoutReason: sum(({ withoutReason }) => withoutReason),
  };
}

interface SectionRowProps {
  readonly name: string;
  readonly counted: Counted;
  /** The filter that lists this row's changes. */
  readonly own: ChangeFilter;
  readonly filter: FilterInAddress;
}

function SectionRow({ name, counted, own, filter: { filter, linkTo } }: SectionRowProps): ReactNode {
  const { t } = useI18n();
  const { words } = useCatalog();
  const { kinds, redline } = words.changes;
  const total = counted.added + counted.removed + counted.changed + counted.moved;
  if (total === 0) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={changeTypes.length + 2} className="muted">
          {t("compare.noChange")}
        </td>
      </tr>
    );
  }
  const isShown = own.section !== undefined && own.section === filter.section;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(own)} aria-current={isShown ? "true" : undefined}>
          {name}
        </Link>
      </th>
      {changeTypes.map((type) => (
        <CountCell
          key={type}
          column={kinds[type]}
          row={name}
          count={counted[type]}
          to={linkTo({ ...own, type })}
        />
      ))}
      <CountCell
        column={redline.labels.weakens}
        row={name}
        count={counted.weakened}
        to={linkTo({ ...own, effect: "weakened" })}
      />
      <CountCell
        column={redline.labels.withoutReason}
        row={name}
        count={counted.withoutReason}
        to={linkTo({ ...own, isWithoutReason: true })}
      />
    </tr>
  );
}

interface CountCellProps {
  readonly column: string;
  readonly row: string;
  readonly count: number;
  readonly to: string;
}

function CountCell({ column, row, count, to }: CountCellProps): ReactNode {
  const { t, formats } = useI18n();
  return (
    <td data-label={column} data-count={count} className="numeric">
      {count === 0 ? (
        <span className="muted">0</span>
      ) : (
        <Link to={to} aria-label={t("compare.countOf", { row, column, count })}>
          {formats.number(count)}
        </Link>
      )}
    </td>
  );
}
