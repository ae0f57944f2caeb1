import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { addProgress } from "#src/domain/assessment/progress.ts";
import { progressOf } from "#src/features/questionnaire/plan-progress.ts";
import {
  listQuestions,
  questionFilters,
  readListQuery,
  toggleFilter,
  writeListQuery,
  type ListQuery,
} from "#src/features/questionnaire/question-filters.ts";
import { listPath } from "#src/features/questionnaire/question-links.ts";
import { QuestionTable } from "#src/features/questionnaire/question-table.tsx";
import { ViewSwitch } from "#src/features/questionnaire/view-switch.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Every question in one dense table, with filters and a search that stand in the address. */
export function QuestionListPage(): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const { catalog, text } = useCatalog();
  const { query, search, setSearch, setFilters } = useListQuery();
  const searchRef = useRef<HTMLDivElement>(null);
  const { questions, asked, counts } = useMemo(
    () => listQuestions(plan, catalog, text, { ...query, search }),
    [plan, catalog, text, query, search],
  );
  const { answered } = useMemo(() => addProgress(Object.values(progressOf(plan, catalog))), [plan, catalog]);
  const showAll = (): void => {
    setSearch("");
    setFilters([]);
    searchRef.current?.querySelector("input")?.focus();
  };
  const listSearch = `?${new URLSearchParams(writeListQuery({ ...query, search })).toString()}`;

  return (
    <div className="page">
      <PageHeader
        title={t("questionnaire.listTitle")}
        lead={t("questionnaire.answeredOfAll", { answered, asked })}
        actions={<ViewSwitch current="list" listHref={listPath(plan.id, listSearch)} />}
      />
      <div className="stack">
        <div className="list-tools" ref={searchRef}>
          <TextField
            type="search"
            label={t("questionnaire.search")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <div role="group" aria-label={t("questionnaire.filters")} className="list-filters">
            {questionFilters.map((filter) => (
              <button
                key={filter}
                type="button"
                className="filter-toggle"
                aria-pressed={query.filters.includes(filter)}
                onClick={() => setFilters(toggleFilter(query.filters, filter))}
              >
                {t(`questionnaire.filter.${filter}`)} <span className="numeric">{counts[filter]}</span>
              </button>
            ))}
          </div>
        </div>
        <p role="status" className="small muted">
          {t("questionnaire.shown", { count: questions.length, asked })}
        </p>
        {questions.length > 0 ? (
          <QuestionTable questions={questions} listSearch={listSearch} />
        ) : (
          <EmptyState
            icon="search"
            title={t("questionnaire.noMatch")}
            actions={
              <Button variant="primary" onClick={showAll}>
                {t("questionnaire.showAll")}
              </Button>
            }
          >
            <p>{t("questionnaire.noMatchHint")}</p>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

/** Browsers allow only so many changes of the address in a while, so typing is written there after a pause. */
const addressDelayMilliseconds = 300;

/** The query of the address. The search field runs ahead of it while somebody types. */
function useListQuery() {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => readListQuery(parameters), [parameters]);
  const [search, setSearch] = useState(query.search);
  const [seenSearch, setSeenSearch] = useState(query.search);
  if (seenSearch !== query.search) {
    setSeenSearch(query.search);
    if (search.trim() !== query.search) setSearch(query.search);
  }

  useEffect(() => {
    if (search.trim() === query.search) return undefined;
    const timer = setTimeout(
      () => setParameters(writeListQuery({ ...query, search }), { replace: true }),
      addressDelayMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [search, query, setParameters]);

  const setFilters = (filters: ListQuery["filters"]): void => {
    setParameters(writeListQuery({ filters, search }), { replace: true });
  };
  return { query, search, setSearch, setFilters };
}
