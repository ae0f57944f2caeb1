import type { ReactNode } from "react";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { nameOfField, nameOfRecord, textOfValue } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { isSameRecord } from "#src/state/cells.ts";
import { isRecordDisputed } from "#src/state/conflicts.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** What two tabs changed at the same time: both sides until somebody chooses. */
export function ConflictPanel(): ReactNode {
  const { t } = useI18n();
  const conflicts = useDraft((state) => state.conflicts);
  if (conflicts.length === 0) return null;
  const choices = choicesOf(conflicts);
  return (
    <Callout tone="attention" role="alert" title={t("conflict.title", { count: choices.length })}>
      <p>{t("conflict.explain")}</p>
      {choices.map(({ conflict, isWhole }) => {
        const ofRecord = conflicts.filter((other) => isSameRecord(other, conflict));
        const key = `${conflict.kind} ${conflict.id}`;
        return isWhole ? (
          <RecordChoice key={key} conflict={conflict} ofRecord={ofRecord} />
        ) : (
          <FieldChoice key={`${key} ${conflict.field}`} conflict={conflict} ofRecord={ofRecord} />
        );
      })}
    </Callout>
  );
}

interface Choice {
  readonly conflict: Conflict;
  /** One side removed the record and the other changed it: one choice for all of its fields. */
  readonly isWhole: boolean;
}

function choicesOf(conflicts: readonly Conflict[]): Choice[] {
  return conflicts.flatMap((conflict, index) => {
    const isWhole = isRecordDisputed(conflicts, conflict);
    const isFirst = conflicts.findIndex((other) => isSameRecord(other, conflict)) === index;
    return isWhole && !isFirst ? [] : [{ conflict, isWhole }];
  });
}

interface ChoiceProps {
  readonly conflict: Conflict;
  readonly ofRecord: readonly Conflict[];
}

/** "Action “Restore test”" */
function useRecordTitle({ conflict, ofRecord }: ChoiceProps): string {
  const plan = usePlan();
  return nameOfRecord(conflict, [plan, heldThere(ofRecord)], useWording());
}

/** What the other tab holds of a record that is gone here. */
function heldThere(ofRecord: readonly Conflict[]): Plan {
  const operations = ofRecord.map(({ kind, id, field, theirs }) => {
    return { kind, id, field, from: undefined, to: theirs };
  });
  return applyOperations(emptyPlan(""), operations);
}

function FieldChoice(props: ChoiceProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const plan = usePlan();
  const { resolveConflict } = useDraftActions();
  const { conflict } = props;
  const record = useRecordTitle(props);
  const field = nameOfField(conflict.kind, conflict.field, wording);
  const show = (side: "mine" | "theirs"): string => {
    if (conflict.field !== "order") return textOfValue(conflict[side], conflict, [plan], wording);
    return side === "mine" ? t("conflict.movedHere") : t("conflict.movedThere");
  };
  return (
    <section className="conflict">
      <h2>{fillIn(wording.words.records.fieldOfRecord, { record, field })}</h2>
      <dl className="conflict-sides">
        <div>
          <dt>{t("conflict.mine")}</dt>
          <dd>{show("mine")}</dd>
          <Button size="small" onClick={() => resolveConflict(conflict, "mine")}>
            {t("conflict.keepMine")}
          </Button>
        </div>
        <div>
          <dt>{t("conflict.theirs")}</dt>
          <dd>{show("theirs")}</dd>
          <Button size="small" onClick={() => resolveConflict(conflict, "theirs")}>
            {t("conflict.takeTheirs")}
          </Button>
        </div>
      </dl>
    </section>
  );
}

function RecordChoice(props: ChoiceProps): ReactNode {
  const { t } = useI18n();
  const { resolveConflict } = useDraftActions();
  const { conflict, ofRecord } = props;
  const record = useRecordTitle(props);
  const isGoneHere = ofRecord.some(
    ({ field, mine }) =>
      (field === "id" && mine === undefined) || (field === "deletedAt" && mine !== undefined),
  );
  return (
    <section className="conflict">
      <h2>{record}</h2>
      <p>{isGoneHere ? t("conflict.removedHere") : t("conflict.removedThere")}</p>
      <div className="cluster">
        <Button size="small" onClick={() => resolveConflict(conflict, isGoneHere ? "theirs" : "mine")}>
          {t("conflict.keepRecord")}
        </Button>
        <Button size="small" onClick={() => resolveConflict(conflict, isGoneHere ? "mine" : "theirs")}>
          {t("conflict.removeRecord")}
        </Button>
      </div>
    </section>
  );
}
