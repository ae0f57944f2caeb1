import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { setFields } from "#src/domain/plan/edit.ts";
import type { Fix } from "#src/domain/continuity/fix.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { runWithFix } from "#src/domain/what-if/run-what-if.ts";
import { ComparisonSection } from "#src/features/what-if/comparison-section.tsx";
import { FixSection } from "#src/features/what-if/fix-section.tsx";
import { Headline, ResultSection } from "#src/features/what-if/result-section.tsx";
import { Switchboard } from "#src/features/what-if/switchboard.tsx";
import { useModel, useWhatIfRun, type WhatIfRun } from "#src/features/what-if/use-model.ts";
import { useWhatIfActions } from "#src/features/what-if/use-what-if-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** A fix that is shown as if it were made, as long as what it was found for stays the same. */
interface Overlay {
  readonly fix: Fix;
  readonly run: WhatIfRun;
}

/** One scenario: what fails in it, and beside it what comes of that. */
export function WhatIfDetail({ id }: { readonly id: string }): ReactNode {
  const plan = usePlan();
  // A switch turns at once; the result follows in the same breath.
  const simulated = useDeferredValue(plan);
  const model = useModel(simulated);
  const run = useWhatIfRun(simulated, model, id);
  const [overlay, setOverlay] = useState<Overlay>();
  const fix = overlay?.run === run ? overlay.fix : undefined;
  const result = useMemo(() => (fix ? runWithFix(run.model, run.scenario, fix) : run.result), [run, fix]);
  const whatIf = liveRecord(plan, "whatIfs", id);
  if (!whatIf) return null;
  return (
    <div className="page stack stack-loose what-if-page">
      <Header id={id} planId={plan.id} name={whatIf.name} />
      <Headline plan={simulated} result={run.result} />
      <AboutFields id={id} isPrinted={whatIf.inDocument === true} />
      <div className="what-if-split">
        <Switchboard plan={plan} model={model} whatIf={whatIf} />
        <div className="stack stack-loose what-if-result">
          <ResultSection
            plan={simulated}
            result={result}
            before={fix && run.result}
            fix={fix}
            onEndFix={() => setOverlay(undefined)}
          />
          <FixSection
            plan={simulated}
            run={run}
            scenarioName={whatIf.name}
            shown={fix}
            imagined={fix && result}
            onShow={(next) => setOverlay(next && { fix: next, run })}
          />
        </div>
      </div>
      <ComparisonSection plan={simulated} model={model} whatIf={whatIf} result={run.result} />
    </div>
  );
}

interface HeaderProps {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
}

function Header({ id, planId, name }: HeaderProps): ReactNode {
  const { t } = useI18n();
  const { duplicate, remove } = useWhatIfActions();
  const navigate = useNavigate();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <PageHeader
      titleRef={title}
      title={name}
      breadcrumbs={
        <nav aria-label={t("whatIf.title")}>
          <Link to={planPath(planId, "what-if")}>{t("whatIf.back")}</Link>
        </nav>
      }
      actions={
        <>
          <Button icon="copy" onClick={() => void navigate(planPath(planId, "what-if", duplicate(id)))}>
            {t("whatIf.duplicate")}
          </Button>
          <Button
            icon="trash"
            onClick={() => {
              remove(id);
              void navigate(planPath(planId, "what-if"));
            }}
          >
            {t("whatIf.remove")}
          </Button>
        </>
      }
    />
  );
}

const texts = ["name", "note"] as const;

function AboutFields({ id, isPrinted }: { readonly id: string; readonly isPrinted: boolean }): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const { field } = useRecordForm("whatIfs", id, texts);
  const print = (isWanted: boolean): void =>
    edit((plan, stamp) => setFields(plan, "whatIfs", id, { inDocument: isWanted ? true : undefined }, stamp));
  return (
    <div className="stack stack-tight">
      <Checkbox
        label={t("whatIf.inDocument")}
        checked={isPrinted}
        onChange={(event) => print(event.target.checked)}
      />
      <Disclosure summary={t("whatIf.about")}>
        <div className="stack what-if-about">
          <TextField label={t("whatIf.name")} autoComplete="off" {...field("name")} />
          <TextArea
            rows={2}
            label={t("whatIf.note")}
            hint={t("whatIf.noteHint")}
            optionalLabel={t("form.optional")}
            {...field("note")}
          />
        </div>
      </Disclosure>
    </div>
  );
}
