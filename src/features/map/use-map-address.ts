import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { formatMapAddress, readMapAddress, type MapAddress } from "#src/features/map/map-address.ts";

export interface AddressOfMap {
  /** The same object as long as the address says the same. */
  readonly address: MapAddress;
  /** Changes a part. `step`: Back takes it back. */
  readonly set: (part: Partial<MapAddress>, kind?: "step") => void;
}

export function useMapAddress(): AddressOfMap {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.toString();
  const address = useMemo(() => readMapAddress(new URLSearchParams(text)), [text]);
  // The page follows its address a moment later, and the next change may come before: it counts from the last one.
  const latest = useRef(address);
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    asked.current = asked.current.slice(asked.current.indexOf(text) + 1 || asked.current.length);
    if (asked.current.length === 0) latest.current = address;
  }, [address, text]);
  const set = (part: Partial<MapAddress>, kind?: "step"): void => {
    latest.current = { ...latest.current, ...part };
    const next = formatMapAddress(latest.current);
    asked.current = [...asked.current, next.toString()];
    setParameters(next, { replace: kind !== "step" });
  };
  return { address, set };
}

/** How long something rests before the address takes it, in milliseconds: browsers bound how often it may change. */
const restMilliseconds = 300;

/** A value that changes fast: at once on the page, and in the address when it rests. */
export function useRestingValue<T>(
  inAddress: T,
  store: (value: T) => void,
): readonly [T, (value: T) => void] {
  const [given, setGiven] = useState<{ readonly value: T }>();
  const rest = useEffectEvent((value: T) => {
    setGiven(undefined);
    store(value);
  });
  useEffect(() => {
    if (!given) return undefined;
    const timer = setTimeout(() => rest(given.value), restMilliseconds);
    return () => clearTimeout(timer);
  }, [given]);
  return [given ? given.value : inAddress, (value) => setGiven({ value })];
}
