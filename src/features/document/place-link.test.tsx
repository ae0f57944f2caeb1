// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter, useNavigate } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { GoToPlace, PlaceLink } from "#src/features/document/place-link.tsx";
import { domIdOf } from "#src/features/document/places.ts";

afterEach(cleanup);

function Back(): ReactNode {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => void navigate(-1)}>
      Back
    </button>
  );
}

function show(address: string) {
  const place = "answer:people.deputies & more";
  const { container } = render(
    <MemoryRouter initialEntries={[address]}>
      <PlaceLink place={place}>Deputies</PlaceLink>
      <PlaceLink place="not there">Nowhere</PlaceLink>
      <Back />
      <h3 id={domIdOf(place)} tabIndex={-1}>
        Target
      </h3>
      <GoToPlace />
    </MemoryRouter>,
  );
  const hasArrived = () => document.activeElement === container.querySelector("h3");
  return { hasArrived };
}

describe("a link to a place of the document", () => {
  test("keeps the address of the page and adds the place to it", () => {
    show("/plans/1/document?at=summary");
    expect(screen.getByRole("link", { name: "Deputies" }).getAttribute("href")).toBe(
      "/plans/1/document?at=answer%3Apeople.deputies+%26+more",
    );
  });

  test("puts the focus on the place, each time it is followed", async () => {
    const { hasArrived } = show("/plans/1/document");
    expect(hasArrived()).toBe(false);
    const link = screen.getByRole("link", { name: "Deputies" });
    await userEvent.click(link);
    await waitFor(() => expect(hasArrived()).toBe(true));
    await userEvent.click(link);
    await waitFor(() => expect(hasArrived()).toBe(true));
  });

  test("leads there when the page is opened at it", () => {
    const { hasArrived } = show("/plans/1/document?at=answer%3Apeople.deputies+%26+more");
    expect(hasArrived()).toBe(true);
  });

  test("leaves the way back to the browser", async () => {
    const { hasArrived } = show("/plans/1/document");
    await userEvent.click(screen.getByRole("link", { name: "Deputies" }));
    await userEvent.click(screen.getByRole("link", { name: "Nowhere" }));
    const back = screen.getByRole("button", { name: "Back" });
    await userEvent.click(back);
    expect(hasArrived()).toBe(false);
    expect(document.activeElement).toBe(back);
  });
});
