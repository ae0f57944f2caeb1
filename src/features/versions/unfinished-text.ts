import { useRef, useState } from "react";
import { usePorts, type Ports } from "#src/state/ports.tsx";

type Texts = Readonly<Record<string, string>>;

export interface UnfinishedText<T extends Texts> {
  /** What was typed and neither recorded nor cancelled; undefined where nothing was. */
  readonly left: T | undefined;
  readonly keep: (texts: T) => void;
  readonly forget: () => void;
}

/** By what it is for, as long as the app is open. In no plan: nobody has recorded it yet. */
const unfinished = new WeakMap<Ports, Map<string, Texts>>();

/** Keeps what is typed into a form of this page while somebody looks something up on another one. */
export function useUnfinishedText<T extends Texts>(...of: readonly (string | number)[]): UnfinishedText<T> {
  const ports = usePorts();
  const key = useRef(JSON.stringify(of));
  const [texts] = useState(() => {
    const known = unfinished.get(ports) ?? new Map<string, Texts>();
    unfinished.set(ports, known);
    return known;
  });
  const [left] = useState(() => texts.get(JSON.stringify(of)) as T | undefined);
  return {
    left,
    keep: (typed) => texts.set(key.current, typed),
    forget: () => texts.delete(key.current),
  };
}
