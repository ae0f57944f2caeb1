import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { evidenceKinds, type EvidenceKind } from "#src/domain/catalog.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import type { EvidenceSubject } from "#src/domain/plan/evidence.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import "#src/parts/evidence-list.css";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface Subject {
  readonly subjectKind: EvidenceSubject;
  readonly subjectId: string;
}

interface EvidenceListProps extends Subject {
  /** What counts as evidence here. */
  readonly hint?: string;
}

/** By the plan's evidence and the subject: a key typed elsewhere must not sort all evidence again. */
const knownIds = new WeakMap<Plan["evidence"], Map<string, string>>();

/** The ids in their order as one text, which is the same as long as no piece comes or goes. */
function evidenceIds(plan: Plan, { subjectKind, subjectId }: Subject): string {
  const subject = `${subjectKind} ${subjectId}`;
  const known = knownIds.get(plan.evidence) ?? new Map<string, string>();
  knownIds.set(plan.evidence, known);
  const ids = known.get(subject) ?? findEvidenceIds(plan, { subjectKind, subjectId });
  known.set(subject, ids);
  return ids;
}

function findEvidenceIds(plan: Plan, { subjectKind, subjectId }: Subject): string {
  return liveRecords(plan, "evidence")
    .filter((one) => one.subjectKind === subjectKind && one.subjectId === subjectId)
    .map(({ id }) => id)
    .join(" ");
}

/** What shows that an answer or a control is true: each piece saves itself while it is typed. */
export function EvidenceList({ subjectKind, subjectId, hint }: EvidenceListProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const removeWithUndo = useRemoveWithUndo();
  const hintId = useId();
  const listRef = useRef<HTMLFieldSetElement>(null);
  const addRef = useRef<HTMLButtonElement>(null);
  const [addedId, setAddedId] = useState<string>();
  const storedIds = useDraft((state) => evidenceIds(state.plan, { subjectKind, subjectId }));
  const stored = storedIds === "" ? [] : storedIds.split(" ");
  // An added piece is a row before it is a record; it becomes one with its first text.
  const isAddedStored = addedId === undefined || stored.includes(addedId);
  const ids = isAddedStored ? stored : [...stored, addedId];

  const add = (): void => {
    if (isAddedStored) setAddedId(newId());
    // What has been typed into the new row stays there until its required text makes it a record.
    else listRef.current?.querySelector<HTMLElement>("[data-new] input")?.focus();
  };
  const remove = (id: string, name: string): void => {
    if (stored.includes(id)) removeWithUndo(["evidence"], id, name);
    if (id === addedId) setAddedId(undefined);
    addRef.current?.focus();
  };

  return (
    <fieldset
      ref={listRef}
      className="evidence-list"
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <legend>{t("evidence.title")}</legend>
      {hint !== undefined && (
        <p className="small muted" id={hintId}>
          {hint}
        </p>
      )}
      {ids.map((id, index) => (
        <EvidenceRow
          key={id}
          id={id}
          number={index + 1}
          subject={{ subjectKind, subjectId }}
          takesFocus={id === addedId}
          onRemove={remove}
        />
      ))}
      <div>
        <Button ref={addRef} size="small" icon="plus" onClick={add}>
          {t("evidence.add")}
        </Button>
      </div>
    </fieldset>
  );
}

const typedFields = ["label", "reference", "date"] as const;

interface EvidenceRowProps {
  readonly id: string;
  readonly number: number;
  readonly subject: Subject;
  /** The row has just been added: typing can begin. */
  readonly takesFocus: boolean;
  readonly onRemove: (id: string, name: string) => void;
}

function EvidenceRow({ id, number, subject, takesFocus, onRemove }: EvidenceRowProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { edit } = useDraftActions();
  const rowRef = useRef<HTMLDivElement>(null);
  const storedKind = useDraft((state) => liveRecord(state.plan, "evidence", id)?.kind);
  const name = useDraft((state) => liveRecord(state.plan, "evidence", id)?.label);
  const [firstKind, setFirstKind] = useState<EvidenceKind>("document");
  const [isStarted, setIsStarted] = useState(false);
  const form = useRecordForm("evidence", id, typedFields, { ...subject, kind: firstKind });

  useEffect(() => {
    if (takesFocus) rowRef.current?.querySelector("select")?.focus();
  }, [takesFocus]);

  const chooseKind = (chosen: string): void => {
    const kind = evidenceKinds.find((one) => one === chosen);
    if (!kind) return;
    setFirstKind(kind);
    if (form.exists) edit((plan, stamp) => setFields(plan, "evidence", id, { kind }, stamp));
  };

  const label = form.field("label");
  return (
    <div
      className="evidence-row"
      role="group"
      aria-label={t("evidence.row", { number })}
      data-new={form.exists ? undefined : true}
      ref={rowRef}
      // Something stands in the row that is kept only once it has its required text.
      onChange={() => setIsStarted(true)}
    >
      <SelectField
        label={t("evidence.kind")}
        options={evidenceKinds.map((kind) => ({ value: kind, label: text.evidenceKinds[kind] }))}
        value={storedKind ?? firstKind}
        onChange={(event) => chooseKind(event.target.value)}
      />
      <TextField
        label={t("evidence.label")}
        className="evidence-label"
        {...label}
        error={label.error ?? (isStarted && !form.exists ? t("form.requiredNew") : undefined)}
      />
      <TextField
        label={t("evidence.reference")}
        optionalLabel={t("form.optional")}
        className="evidence-reference"
        {...form.field("reference")}
      />
      <DateField label={t("evidence.date")} {...form.field("date")} />
      <Button
        variant="quiet"
        icon="trash"
        hideLabel
        className="evidence-remove"
        onClick={() => onRemove(id, name ?? t("evidence.unnamed"))}
      >
        {t("evidence.remove", { name: name ?? t("evidence.unnamed") })}
      </Button>
    </div>
  );
}
