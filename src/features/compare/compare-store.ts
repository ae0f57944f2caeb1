import { createStore, type StoreApi } from "zustand/vanilla";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import type { CompareSide, SideProblem } from "#src/features/compare/compare-side.ts";
import { loadSide, type SidePorts } from "#src/features/compare/load-side.ts";
import { createModelStore, type ModelStore } from "#src/features/compare/model-store.ts";
import {
  formatSideAddress,
  otherSide,
  sideNames,
  type SideAddress,
  type SideName,
} from "#src/parts/compare-address.ts";
import { verifySide } from "#src/features/compare/verify-side.ts";

/** Whether what a side says about itself holds. */
export type SideCheck =
  | { readonly type: "checking" }
  | { readonly type: "done"; readonly findings: readonly HistoryFinding[] }
  | { readonly type: "failed"; readonly message: string };

export type SideState =
  | { readonly type: "empty" }
  | { readonly type: "loading"; readonly address: SideAddress }
  | { readonly type: "failed"; readonly address: SideAddress; readonly problem: SideProblem }
  | { readonly type: "ready"; readonly side: CompareSide; readonly check: SideCheck };

export interface ComparedPair {
  readonly before: CompareSide;
  readonly after: CompareSide;
}

export type CompareResult =
  | { readonly type: "none" }
  | { readonly type: "comparing" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "ready"; readonly pair: ComparedPair; readonly comparison: Comparison };

export interface CompareState {
  readonly before: SideState;
  readonly after: SideState;
  readonly result: CompareResult;
  /** A plan on this device is no longer as it was read. */
  readonly isOutdated: boolean;
}

export type SideAddresses = Readonly<Record<SideName, SideAddress | undefined>>;

export interface CompareStore extends StoreApi<CompareState> {
  /** Reads the sides that are not shown yet, and verifies them. A comparison of other sides is dropped. */
  readonly show: (addresses: SideAddresses) => Promise<void>;
  /** Compares the two sides, read anew where a plan changed since. Does nothing while one is missing. */
  readonly compare: () => Promise<void>;
  readonly cancel: () => void;
  /** What the models say: worked out once the rest is shown. */
  readonly models: ModelStore;
  /** Listens to changes on this device. Returns the function that stops it and all work. */
  readonly start: () => () => void;
}

const nothing: CompareState = {
  before: { type: "empty" },
  after: { type: "empty" },
  result: { type: "none" },
  isOutdated: false,
};

export function createCompareStore(ports: SidePorts): CompareStore {
  const store = createStore<CompareState>(() => nothing);
  const loads: Record<SideName, AbortController | undefined> = { before: undefined, after: undefined };
  const models = createModelStore(ports.work);
  let comparing: AbortController | undefined;

  const cancel = (): void => {
    comparing?.abort();
    comparing = undefined;
    models.drop();
    if (store.getState().result.type === "comparing") store.setState({ result: { type: "none" } });
  };

  const setSide = (name: SideName, state: SideState): void => store.setState({ [name]: state });

  const load = async (name: SideName, address: SideAddress): Promise<void> => {
    loads[name]?.abort();
    const controller = new AbortController();
    loads[name] = controller;
    setSide(name, { type: "loading", address });
    const loaded = await loadSide(address, ports);
    if (controller.signal.aborted) return;
    if (!loaded.ok) return setSide(name, { type: "failed", address, problem: loaded.error });
    setSide(name, { type: "ready", side: loaded.value, check: { type: "checking" } });
    void verify(name, loaded.value, controller);
  };

  const verify = async (name: SideName, side: CompareSide, controller: AbortController): Promise<void> => {
    const verified = await verifySide(side, ports, controller.signal);
    if (controller.signal.aborted) return;
    if (verified.ok)
      setSide(name, { type: "ready", side, check: { type: "done", findings: verified.value } });
    else if (verified.error.type === "failed") {
      setSide(name, { type: "ready", side, check: { type: "failed", message: verified.error.message } });
    }
  };

  /** Sides that only change places are not read again. */
  const swapLoaded = (): void => {
    const { before, after } = store.getState();
    for (const name of sideNames) {
      loads[name]?.abort();
      loads[name] = undefined;
    }
    store.setState({ before: after, after: before });
    for (const name of sideNames) {
      const state = store.getState()[name];
      if (state.type !== "ready" || state.check.type !== "checking") continue;
      const controller = new AbortController();
      loads[name] = controller;
      void verify(name, state.side, controller);
    }
  };

  const show = async (addresses: SideAddresses): Promise<void> => {
    const wanted = (name: SideName): string => keyOf(addresses[name]);
    const shown = (name: SideName): string => keyOf(addressOf(store.getState()[name]));
    if (sideNames.every((name) => wanted(name) === shown(name))) return;
    cancel();
    store.setState({ result: { type: "none" }, isOutdated: false });
    const isSettled = sideNames.every((name) => store.getState()[name].type !== "loading");
    if (isSettled && sideNames.every((name) => wanted(name) === shown(otherSide(name)))) return swapLoaded();
    await Promise.all(
      sideNames.map(async (name) => {
        if (wanted(name) === shown(name)) return;
        const address = addresses[name];
        if (address) return load(name, address);
        loads[name]?.abort();
        setSide(name, { type: "empty" });
      }),
    );
  };

  const reload = async (): Promise<void> => {
    const state = store.getState();
    store.setState({ isOutdated: false });
    await Promise.all(
      sideNames.map(async (name) => {
        const address = addressOf(state[name]);
        if (address && address.type !== "file") await load(name, address);
      }),
    );
  };

  const compare = async (): Promise<void> => {
    cancel();
    const controller = new AbortController();
    comparing = controller;
    if (store.getState().isOutdated) await reload();
    const { before, after } = store.getState();
    if (controller.signal.aborted || before.type !== "ready" || after.type !== "ready") return;
    store.setState({ result: { type: "comparing" } });
    const pair = { before: before.side, after: after.side };
    const compared = await ports.work.compare(pair.before.version, pair.after.version, {
      signal: controller.signal,
    });
    if (controller.signal.aborted) return;
    if (compared.ok) {
      store.setState({ result: { type: "ready", pair, comparison: compared.value } });
      models.start(pair);
    } else if (compared.error.type === "failed") {
      store.setState({ result: { type: "failed", message: compared.error.message } });
    }
  };

  const markOutdated = (planId: string, isShown: (address: SideAddress) => boolean): void => {
    const isOutdated = sideNames.some((name) => {
      const state = store.getState()[name];
      const address = state.type === "ready" ? state.side.address : undefined;
      return address && address.type !== "file" && address.planId === planId && isShown(address);
    });
    if (isOutdated) store.setState({ isOutdated });
  };

  const start = (): (() => void) => {
    const stops = [
      ports.repository.subscribe((change) => {
        if (change.type === "edited") markOutdated(change.planId, ({ type }) => type === "draft");
      }),
      ports.versions.subscribeVersions(({ planId }) => markOutdated(planId, () => true)),
    ];
    return () => {
      for (const stop of stops) stop();
      cancel();
      for (const name of sideNames) loads[name]?.abort();
      // What was not read to the end is read again by whoever shows it next.
      store.setState(nothing);
    };
  };

  return { ...store, show, compare, cancel, models, start };
}

function addressOf(state: SideState): SideAddress | undefined {
  switch (state.type) {
    case "empty":
      return undefined;
    case "loading":
    case "failed":
      return state.address;
    case "ready":
      return state.side.address;
  }
}

function keyOf(address: SideAddress | undefined): string {
  return address ? formatSideAddress(address) : "";
}
