// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { Profiler, StrictMode, type ProfilerOnRenderCallback, type ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setFields } from "#src/domain/plan/edit.ts";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { PortsProvider, usePorts, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { draftPlan, noteOperation, summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  onRender.mockClear();
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const onRender = vi.fn<ProfilerOnRenderCallback>();
const rendersOf = (id: string): number => onRender.mock.calls.filter((call) => call[0] === id).length;

function Note(): ReactNode {
  return <output>{useDraft((state) => state.plan.answers["q1"]?.note)}</output>;
}

function Typing(props: {
  readonly onReady: (type: (field: "note" | "owner", text: string) => void) => void;
}): ReactNode {
  const { edit } = useDraftActions();
  props.onReady((field, text) =>
    edit((plan, stamp) => setFields(plan, "answers", "q1", { [field]: text }, stamp)),
  );
  return null;
}

async function openInReact(repository = createInMemoryRepository(draftPlan)) {
  const usedPorts: Partial<Ports> = { repository, clock: testClock };
  const ports = usedPorts as Ports;
  let type: (field: "note" | "owner", text: string) => void = () => undefined;
  let authorName = "Ann";
  const children = (
    <>
      <Profiler id="note" onRender={onRender}>
        <Note />
      </Profiler>
      <Profiler id="typing" onRender={onRender}>
        <Typing onReady={(ready) => (type = ready)} />
      </Profiler>
    </>
  );
  const show = (): ReactNode => {
    const name = authorName;
    return (
      <StrictMode>
        <PortsProvider value={ports}>
          <DraftProvider planId="plan-1" author={() => name} summarize={summarizeForTest}>
            {children}
          </DraftProvider>
        </PortsProvider>
      </StrictMode>
    );
  };
  const view = render(show());
  await act(() => vi.advanceTimersByTimeAsync(0));
  return {
    repository,
    view,
    type: (field: "note" | "owner", text: string) => act(() => type(field, text)),
    renameAuthor: (name: string) => {
      authorName = name;
      view.rerender(show());
    },
  };
}

describe("the open plan in components", () => {
  test("shows what is typed at once", async () => {
    const { view, type } = await openInReact();
    expect(view.container.textContent).toBe("old");
    type("note", "new");
    expect(view.container.textContent).toBe("new");
  });

  test("renders a component only when the part that it shows changes", async () => {
    const { type } = await openInReact();
    const before = rendersOf("note");
    expect(before).toBeGreaterThan(0);
    onRender.mockClear();
    type("owner", "Bo");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(onRender).not.toHaveBeenCalled();
    type("note", "new");
    expect(rendersOf("note")).toBe(1);
    expect(rendersOf("typing")).toBe(0);
  });

  test("stays open when the functions handed in are new, and uses the newest", async () => {
    const { repository, type, renameAuthor } = await openInReact();
    const openPlan = vi.spyOn(repository, "openPlan");
    renameAuthor("Bo");
    type("note", "new");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(openPlan).not.toHaveBeenCalled();
    expect(repository.plan().answers["q1"]).toMatchObject({ note: "new", changedBy: "Bo" });
  });

  test("is saved at once when the page is hidden, field by field as always", async () => {
    const { repository, type } = await openInReact();
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    type("note", "last words");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(repository.writes).toHaveLength(1);
    expect(repository.leftWrites).toEqual([]);
  });

  test("is written without waiting when the page is closed", async () => {
    const { repository, type } = await openInReact();
    type("note", "last words");
    window.dispatchEvent(new Event("pagehide"));
    expect(repository.leftWrites).toHaveLength(1);
  });

  test("is saved and let go of when the component goes", async () => {
    const { repository, view, type } = await openInReact();
    expect(repository.listenerCount()).toBe(1);
    type("note", "last words");
    view.unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect(repository.plan().answers["q1"]?.note).toBe("last words");
    expect(repository.listenerCount()).toBe(0);
    window.dispatchEvent(new Event("pagehide"));
    expect(repository.leftWrites).toEqual([]);
  });

  test("that was left unsaved is found again as it was, and is let go of once it is saved", async () => {
    const first = await openInReact();
    first.repository.failWith({ type: "quotaExceeded" });
    first.type("note", "not on the disk yet");
    await act(() => vi.advanceTimersByTimeAsync(100));
    first.view.unmount();
    first.repository.failWith(undefined);

    const again = await openInReact(first.repository);
    expect(again.view.container.textContent).toBe("not on the disk yet");
    again.view.unmount();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first.repository.plan().answers["q1"]?.note).toBe("not on the disk yet");
    expect(first.repository.listenerCount()).toBe(0);
  });

  test("asks before the page is closed only while closing would lose something, also after it was left", async () => {
    const { repository, view, type } = await openInReact();
    const asksBeforeClosing = (): boolean =>
      !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    type("note", "new");
    expect(asksBeforeClosing()).toBe(false);
    repository.failWith({ type: "quotaExceeded" });
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(asksBeforeClosing()).toBe(true);
    view.unmount();
    expect(asksBeforeClosing()).toBe(true);
    repository.failWith(undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asksBeforeClosing()).toBe(false);
  });

  test("asks before the page is closed while two texts wait for a choice", async () => {
    const { repository, type } = await openInReact();
    repository.changeElsewhere([noteOperation("old", "theirs")]);
    type("note", "mine");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  });

  test("is asked for in vain without a provider", () => {
    vi.spyOn(console, "error").mockReturnValue();
    function Lost(): ReactNode {
      usePorts();
      return null;
    }
    expect(() => render(<Note />)).toThrow("DraftProvider");
    expect(() => render(<Lost />)).toThrow("PortsProvider");
  });
});
