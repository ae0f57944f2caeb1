import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { readFilter, withFilter, type ChangeFilter } from "#src/features/compare/change-filter.ts";

export interface FilterInAddress {
  /** The same object as long as the address says the same. */
  readonly filter: ChangeFilter;
  /** A step that Back takes back. What is not said stays as it was, as of the last press. */
  readonly set: (part: (filter: ChangeFilter) => Partial<ChangeFilter>) => void;
  /** The address with another filter, for links. */
  readonly linkTo: (filter: ChangeFilter) => string;
}

export function useFilter(): FilterInAddress {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.toString();
  const filter = useMemo(() => readFilter(new URLSearchParams(text)), [text]);
  // The page follows its address a moment later, and the next press may come before: it counts from the last one.
  const latest = useRef(filter);
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    asked.current = asked.current.slice(asked.current.indexOf(text) + 1 || asked.current.length);
    if (asked.current.length === 0) latest.current = filter;
  }, [filter, text]);
  const set = (part: (current: ChangeFilter) => Partial<ChangeFilter>): void => {
    latest.current = { ...latest.current, ...part(latest.current) };
    const next = withFilter(parameters, latest.current);
    asked.current = [...asked.current, next.toString()];
    setParameters(next);
  };
  return {
    filter,
    set,
    linkTo: (next) => `?${withFilter(parameters, next).toString()}`,
  };
}

/** How long typing rests before the address takes it, in milliseconds: browsers bound how often it may change. */
const searchDelay = 250;

/** The text of the search, at once in its field and a moment later in the address. */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const inAddress = readFilter(parameters).search;
  const [typed, setTyped] = useState<string>();

  const store = useEffectEvent((search: string) => {
    setTyped(undefined);
    setParameters((current) => withFilter(current, { ...readFilter(current), search }), { replace: true });
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => store(typed), searchDelay);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed ?? inAddress, setTyped];
}
