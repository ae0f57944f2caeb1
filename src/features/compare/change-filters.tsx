import { useRef, type ReactNode } from "react";
import { useStore } from "zustand";
import { changeSections } from "#src/domain/versions/compare/change-section.ts";
import {
  changeTypes,
  effectFilters,
  filterChanges,
  isFiltered,
  noFilter,
  personOf,
  type ChangeFilter,
} from "#src/features/compare/change-filter.ts";
import type { ChangeRow } from "#src/features/compare/change-rows.ts";
import { tickOf, type ReviewStore } from "#src/features/compare/review-store.ts";
import { useSearchText, type FilterInAddress } from "#src/features/compare/use-filter.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface ChangeFiltersProps {
  readonly rows: readonly ChangeRow[];
  readonly reviews: ReviewStore;
  readonly filter: FilterInAddress;
}

/** Which changes are listed below. */
export function ChangeFilters({ rows, reviews, filter: { filter, set } }: ChangeFiltersProps): ReactNode {
  const { t } = useI18n();
  const [search, setSearch] = useSearchText();
  const container = useRef<HTMLElement>(null);
  const showAll = (): void => {
    setSearch("");
    set(() => noFilter);
    // The button that was pressed is gone.
    container.current?.querySelector("button")?.focus();
  };
  return (
    <search ref={container} className="compare-filters" aria-label={t("compare.filters")}>
      <FilterPills rows={rows} reviews={reviews} filter={filter} set={set} />
      <div className="compare-filter-fields">
        <TextField
          type="search"
          label={t("compare.search")}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <SectionField filter={filter} set={set} />
        <TypeField filter={filter} set={set} />
        <PersonField rows={rows} filter={filter} set={set} />
      </div>
      {isFiltered(filter) && (
        <div>
          <Button variant="quiet" size="small" icon="cross" onClick={showAll}>
            {t("compare.showAll")}
          </Button>
        </div>
      )}
    </search>
  );
}

type FieldProps = Pick<FilterInAddress, "filter" | "set">;

function FilterPills({
  rows,
  reviews,
  filter,
  set,
}: FieldProps & Omit<ChangeFiltersProps, "filter">): ReactNode {
  const { t } = useI18n();
  const state = useStore(reviews);
  const count = (part: Partial<ChangeFilter>): number =>
    filterChanges(rows, { ...noFilter, ...part }, (change) => tickOf(state, change) !== undefined).length;
  const effect = (one: (typeof effectFilters)[number]): ReactNode => (
    <FilterPill
      key={one}
      isPressed={filter.effect === one}
      onPress={() => set(({ effect: now }) => ({ effect: now === one ? undefined : one }))}
    >
      {t(`compare.filter.${one}`, { count: count({ effect: one }) })}
    </FilterPill>
  );
  return (
    <div className="compare-pills" role="group" aria-label={t("compare.filters")}>
      {effectFilters.map(effect)}
      <FilterPill
        isPressed={filter.isWithoutReason}
        onPress={() => set((now) => ({ isWithoutReason: !now.isWithoutReason }))}
      >
        {t("compare.filter.withoutReason", { count: count({ isWithoutReason: true }) })}
      </FilterPill>
      <FilterPill
        isPressed={filter.isNotReviewed}
        onPress={() => set((now) => ({ isNotReviewed: !now.isNotReviewed }))}
      >
        {t("compare.filter.notReviewed", { count: count({ isNotReviewed: true }) })}
      </FilterPill>
    </div>
  );
}

function FilterPill(props: {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { isPressed, onPress, children } = props;
  return (
    <button type="button" className="compare-pill" aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}

function SectionField({ filter, set }: FieldProps): ReactNode {
  const { t } = useI18n();
  const { words } = useCatalog();
  const { sections, redline } = words.changes;
  return (
    <SelectField
      label={redline.labels.section}
      emptyLabel={t("compare.allSections")}
      options={changeSections.map((section) => ({ value: section, label: sections[section] }))}
      value={filter.section ?? ""}
      onChange={({ currentTarget }) => {
        const section = changeSections.find((one) => one === currentTarget.value);
        set(() => ({ section }));
      }}
    />
  );
}

function TypeField({ filter, set }: FieldProps): ReactNode {
  const { t } = useI18n();
  const { words } = useCatalog();
  const { kinds, redline } = words.changes;
  return (
    <SelectField
      label={redline.labels.change}
      emptyLabel={t("compare.allTypes")}
      options={changeTypes.map((type) => ({ value: type, label: kinds[type] }))}
      value={filter.type ?? ""}
      onChange={({ currentTarget }) => {
        const type = changeTypes.find((one) => one === currentTarget.value);
        set(() => ({ type }));
      }}
    />
  );
}

/** Stands for changes that nobody's name is on; no name begins with a blank. */
const nobody = " ";

function PersonField({ rows, filter, set }: FieldProps & Pick<ChangeFiltersProps, "rows">): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useCatalog();
  const people = [...new Set(rows.map(({ change }) => personOf(change)))];
  const named = people.filter((person) => person !== "").sort(formats.compare);
  return (
    <SelectField
      label={words.changes.redline.labels.who}
      emptyLabel={t("compare.everybody")}
      options={[
        ...named.map((person) => ({ value: person, label: person })),
        ...(people.includes("") ? [{ value: nobody, label: t("compare.nobody") }] : []),
      ]}
      value={filter.person === "" ? nobody : (filter.person ?? "")}
      onChange={({ currentTarget: { value } }) =>
        set(() => ({ person: value === "" ? undefined : value === nobody ? "" : value }))
      }
    />
  );
}
