import type { ReactNode, Ref } from "react";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { nodeRecordKinds, type NodeRecordKind } from "#src/domain/plan/needs.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { ChosenNode } from "#src/domain/registers/edit-needs.ts";
import { liveNodes, type NodeLook } from "#src/domain/registers/nodes.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Combobox, type ComboboxFindings } from "#src/ui/combobox.tsx";

interface NodePickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
  /** The name of what is chosen now; left out where the field adds something. */
  readonly shown?: string;
  /** The node whose need it is. */
  readonly nodeId: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChoose: (node: ChosenNode, name: string) => void;
}

const listed = 30;
const createPrefix = "new:";
/** What activities lean on comes before more activities. */
const createOrder = [...nodeRecordKinds.filter((kind) => kind !== "activities"), "activities"] as const;

/** Chooses a node of any kind from the registers, or makes a new one on the spot. */
export function NodePicker({ nodeId, onChoose, ...field }: NodePickerProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const plan = usePlan();

  const choose = (value: string, typed: string): void => {
    const kind = createOrder.find((one) => value === `${createPrefix}${one}`);
    const name = typed.trim();
    if (kind) onChoose({ id: newId(), isNew: true, kind, name }, name);
    else onChoose({ id: value }, liveNodes(plan).find(({ id }) => id === value)?.name ?? "");
  };
  return <Combobox {...field} find={(typed) => findNodes(plan, nodeId, typed, t)} onChoose={choose} />;
}

function findNodes(plan: Plan, ownId: string, typed: string, t: I18n["t"]): ComboboxFindings {
  const nodes = liveNodes(plan);
  const kindName = (kind: NodeRecordKind): string => t(`registers.one.${kind}`);
  const found = nodes.filter(({ kind, name }) => matchesSearch([name, kindName(kind)], typed));
  const options = [
    ...found.slice(0, listed).map(({ kind, id, name }) => ({
      value: id,
      label: name,
      detail: id === ownId ? t("needs.itself", { kind: kindName(kind) }) : kindName(kind),
    })),
    ...creatable(nodes, typed.trim()).map((kind) => ({
      value: `${createPrefix}${kind}`,
      label: t("needs.create", { kind: t(`needs.kindInSentence.${kind}`), name: typed.trim() }),
      isAction: true,
    })),
  ];
  const left = found.length - listed;
  if (options.length === 0) return { options, status: t("needs.noneFound") };
  return {
    options,
    status: left > 0 ? t("needs.left", { count: left }) : t("needs.found", { count: options.length }),
  };
}

/** The kinds of which something of this name can be made: those that have none yet. */
function creatable(nodes: readonly NodeLook[], name: string): readonly NodeRecordKind[] {
  if (name === "" || name.length > maxShortTextLength) return [];
  const taken = new Set(nodes.filter((node) => node.name.trim() === name).map(({ kind }) => kind));
  return createOrder.filter((kind) => !taken.has(kind));
}
