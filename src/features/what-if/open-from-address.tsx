import { useEffect, useRef, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import {
  addWhatIf,
  contentOfElements,
  findWhatIfWith,
  type NamedElement,
} from "#src/domain/what-if/edit-what-if.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { nodeName, nodeNamesOf, type NodeNames } from "#src/domain/report/event-text.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { useDraftActions, useDraftStore } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/**
 * Opens the what-if that is about exactly these elements, or makes it: whoever follows the same link twice comes to
 * the same one.
 */
export function OpenFromAddress({ elements }: { readonly elements: readonly NamedElement[] }): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const store = useDraftStore();
  const navigate = useNavigate();
  const isDone = useRef(false);

  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const { plan } = store.getState();
    const content = contentOfElements(plan, elements, eventName(plan, elements, wording, formats));
    const known = findWhatIfWith(plan, content);
    const id = known?.id ?? newId();
    if (!known) edit((current, stamp) => addWhatIf(current, id, content, newId, stamp));
    void navigate(planPath(plan.id, "what-if", id), { replace: true });
  }, [store, elements, wording, formats, newId, edit, navigate]);

  return (
    <div className="page">
      <PageHeader title={t("whatIf.title")} lead={<span role="status">{t("whatIf.opening")}</span>} />
    </div>
  );
}

/** "Head office and Remote access" */
function eventName(
  plan: Plan,
  elements: readonly NamedElement[],
  wording: Wording,
  formats: I18n["formats"],
): string {
  const names = nodeNamesOf(plan);
  const text = formats.list(elements.map((element) => elementText(element, names, wording)));
  const capital = text.charAt(0).toLocaleUpperCase(wording.words.locale) + text.slice(1);
  return capital.slice(0, maxShortTextLength).toWellFormed();
}

function elementText({ type, name }: NamedElement, names: NodeNames, wording: Wording): string {
  const patterns = wording.words.events.elements;
  const isNode = type === "node" || type === "oneHolder";
  return fillIn(patterns[type], { name: isNode ? nodeName(name, names, wording) : name });
}
