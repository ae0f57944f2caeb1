// @vitest-environment happy-dom
import { act, cleanup, renderHook, type RenderHookResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useNavigate } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { useFilter } from "#src/features/compare/use-filter.ts";

afterEach(cleanup);

type Page = ReturnType<typeof useFilter> & { readonly back: () => void };

function open(): RenderHookResult<Page, unknown>["result"] {
  const Address = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <MemoryRouter initialEntries={["/compare?before=p:1&view=score"]}>{children}</MemoryRouter>
  );
  const usePage = (): Page => {
    const navigate = useNavigate();
    return { ...useFilter(), back: () => void navigate(-1) };
  };
  return renderHook(usePage, { wrapper: Address }).result;
}

describe("the filter of the page", () => {
  test("keeps both of two presses that come before the page has followed the first", () => {
    const page = open();
    act(() => {
      page.current.set(() => ({ effect: "weakened" }));
      page.current.set((filter) => ({ isWithoutReason: !filter.isWithoutReason }));
    });
    expect(page.current.filter).toMatchObject({ effect: "weakened", isWithoutReason: true });
    act(() => {
      page.current.set((filter) => ({ isWithoutReason: !filter.isWithoutReason }));
      page.current.set((filter) => ({ isWithoutReason: !filter.isWithoutReason }));
    });
    expect(page.current.filter.isWithoutReason).toBe(true);
  });

  test("goes on from where Back leads", async () => {
    const page = open();
    act(() => page.current.set(() => ({ effect: "weakened" })));
    act(() => page.current.set(() => ({ person: "Ann" })));
    await act(async () => page.current.back());
    expect(page.current.filter).toMatchObject({ effect: "weakened", person: undefined });
    act(() => page.current.set(() => ({ isNotReviewed: true })));
    expect(page.current.filter).toMatchObject({ effect: "weakened", person: undefined, isNotReviewed: true });
    expect(page.current.linkTo(page.current.filter)).toContain("view=score");
  });
});
