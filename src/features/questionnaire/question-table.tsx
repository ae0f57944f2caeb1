import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import { regionIds, type Question, type RegionId } from "#src/domain/catalog.ts";
import { progressOf } from "#src/features/questionnaire/plan-progress.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { AnswerMark } from "#src/features/questionnaire/answer-mark.tsx";
import type { QuestionLinkState } from "#src/features/questionnaire/question-links.ts";
import { evidenceOfAnswer, questionState } from "#src/features/questionnaire/question-state.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath } from "#src/parts/item-path.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Table } from "#src/ui/table.tsx";

interface QuestionTableProps {
  readonly questions: readonly Question[];
  /** Carried along to the question, so that the way back leads to the list as it is now. */
  readonly listSearch: string;
}

export function QuestionTable({ questions, listSearch }: QuestionTableProps): ReactNode {
  const { t } = useI18n();
  return (
    <Table caption={t("questionnaire.listTitle")} hideCaption stack className="question-table">
      <thead>
        <tr>
          <th scope="col">{t("questionnaire.column.question")}</th>
          <th scope="col">{t("questionnaire.column.answer")}</th>
          <th scope="col">{t("questionnaire.column.owner")}</th>
          <th scope="col" className="numeric">
            {t("questionnaire.column.evidence")}
          </th>
        </tr>
      </thead>
      {regionIds.map((region) => {
        const ofRegion = questions.filter((question) => question.region === region);
        if (ofRegion.length === 0) return null;
        return (
          <tbody key={region}>
            <RegionRow region={region} />
            {ofRegion.map((question) => (
              <QuestionRow key={question.id} question={question} listSearch={listSearch} />
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}

const columnCount = 4;

function RegionRow({ region }: { readonly region: RegionId }): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const asked = useDraft((state) => progressOf(state.plan, catalog)[region].asked);
  const answered = useDraft((state) => progressOf(state.plan, catalog)[region].answered);
  return (
    <tr className="region-row">
      <th scope="rowgroup" colSpan={columnCount}>
        <h2>{text.regions[region].name}</h2>
        <span className="region-count">{t("questionnaire.answeredOf", { answered, asked })}</span>
      </th>
    </tr>
  );
}

const longestSnippet = 160;

function snippetOf(note: string): string {
  const line = note.replace(/\s+/g, " ").trim();
  return line.length > longestSnippet ? `${line.slice(0, longestSnippet)} …` : line;
}

interface QuestionRowProps {
  readonly question: Question;
  readonly listSearch: string;
}

/** One row; it renders again only when its own answer or evidence changes. */
const QuestionRow = memo(function QuestionRow({ question, listSearch }: QuestionRowProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const planId = useDraft((state) => state.plan.id);
  const answer = useDraft((state) => liveRecord(state.plan, "answers", question.id));
  const evidenceCount = useDraft((state) => evidenceOfAnswer(state.plan, question.id).length);
  const linkState: QuestionLinkState = { listSearch };
  return (
    <tr>
      <th scope="row">
        <span className="row-title">
          <Link to={questionPath(planId, question)} state={linkState}>
            {text.questions[question.id]?.title}
          </Link>
          {answer?.flagged && (
            <Badge tone="attention" icon="flag">
              {t("questionnaire.flagged")}
            </Badge>
          )}
        </span>
        {answer?.note !== undefined && <p className="note-snippet">{snippetOf(answer.note)}</p>}
      </th>
      <td data-label={t("questionnaire.column.answer")}>
        <AnswerMark state={questionState(answer)} />
      </td>
      <td data-label={t("questionnaire.column.owner")}>{answer?.owner}</td>
      <td className="numeric" data-label={t("questionnaire.column.evidence")}>
        {evidenceCount > 0 && evidenceCount}
      </td>
    </tr>
  );
});
