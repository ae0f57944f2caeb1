import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { useStore } from "zustand";
import {
  createCompareStore,
  type CompareState,
  type CompareStore,
  type SideAddresses,
} from "#src/features/compare/compare-store.ts";
import type { ModelStore } from "#src/features/compare/model-store.ts";
import {
  formatSideAddress,
  parseSideAddress,
  sideNames,
  type SideAddress,
  type SideName,
} from "#src/parts/compare-address.ts";
import { useHandedFiles } from "#src/state/handed-files.tsx";
import { usePorts } from "#src/state/ports.tsx";

/** How somebody came to choose a side, and so what comes next. */
type Chosen =
  /** From a list, where the keys pass other choices on the way: nothing is compared until it is asked for. */
  | "listed"
  /** A file, a swap: compared at once, and the result takes the focus. */
  | "placed";

export interface CompareView {
  readonly state: CompareState;
  readonly addresses: SideAddresses;
  readonly choose: (side: SideName, address: SideAddress | undefined) => void;
  readonly place: (addresses: SideAddresses) => void;
  readonly swap: () => void;
  /** Compares, and takes the focus to the result. */
  readonly compare: () => void;
  readonly cancel: () => void;
  readonly models: ModelStore;
  /** To be called when a result is shown: true where somebody waits for it. */
  readonly takeFocusWish: () => boolean;
}

/** The two sides as the address has them, read and compared. The address is the one place where they stand. */
export function useCompare(): CompareView {
  const [store, addresses, setAddresses] = useAddressedStore();
  const state = useStore(store);
  const chosen = useRef<Chosen>(undefined);
  const wantsFocus = useRef(false);

  const follow = useEffectEvent(async (before: string, after: string): Promise<void> => {
    const how = chosen.current;
    chosen.current = undefined;
    await store.show({ before: parseSideAddress(before), after: parseSideAddress(after) });
    if (how !== "listed") await store.compare();
  });
  useEffect(() => store.start(), [store]);
  const [before, after] = [keyOf(addresses.before), keyOf(addresses.after)];
  useEffect(() => void follow(before, after), [before, after]);

  const go = (next: SideAddresses, how: Chosen): void => {
    chosen.current = how;
    wantsFocus.current = how === "placed";
    setAddresses(next);
  };
  return {
    state,
    addresses,
    choose: (side, address) => go({ ...addresses, [side]: address }, "listed"),
    place: (next) => go(next, "placed"),
    swap: () => go({ before: addresses.after, after: addresses.before }, "placed"),
    compare: () => {
      wantsFocus.current = true;
      void store.compare();
    },
    cancel: store.cancel,
    models: store.models,
    takeFocusWish: () => {
      const wish = wantsFocus.current;
      wantsFocus.current = false;
      return wish;
    },
  };
}

function useAddressedStore(): readonly [CompareStore, SideAddresses, (next: SideAddresses) => void] {
  const { repository, versions, work, clock } = usePorts();
  const handed = useHandedFiles();
  const [store] = useState(() => createCompareStore({ repository, versions, work, clock, handed }));
  const [parameters, setParameters] = useSearchParams();
  const addresses = {
    before: parseSideAddress(parameters.get("before")),
    after: parseSideAddress(parameters.get("after")),
  };
  // Filters are about one comparison: another one begins without them.
  const setAddresses = (next: SideAddresses): void =>
    setParameters(
      sideNames.flatMap((name): [string, string][] => {
        const address = next[name];
        return address ? [[name, formatSideAddress(address)]] : [];
      }),
    );
  return [store, addresses, setAddresses];
}

/** Where dropped files go: two to both sides, one to the side that is free, or it is the new later side. */
export function placesFor(files: readonly SideAddress[], addresses: SideAddresses): SideAddresses {
  const [one, other] = files;
  if (one && other) return { before: one, after: other };
  if (!one) return addresses;
  return addresses.before ? { ...addresses, after: one } : { ...addresses, before: one };
}

function keyOf(address: SideAddress | undefined): string {
  return address ? formatSideAddress(address) : "";
}
