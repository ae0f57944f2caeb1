// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { Combobox, type ComboboxFindings } from "#src/ui/combobox.tsx";

afterEach(cleanup);

const fruits = ["Apple", "Apricot", "Banana"];

function find(typed: string): ComboboxFindings {
  const found = fruits.filter((fruit) => fruit.toLowerCase().startsWith(typed.toLowerCase()));
  return {
    options: [
      ...found.map((fruit) => ({ value: fruit, label: fruit, detail: "Fruit" })),
      ...(typed === "" ? [] : [{ value: "new", label: `New: ${typed}`, isAction: true }]),
    ],
    status: `${found.length} found`,
  };
}

function Page(): ReactNode {
  const [chosen, setChosen] = useState("");
  return (
    <>
      <Combobox
        label="Fruit"
        shown={chosen}
        find={find}
        onChoose={(value, typed) => setChosen(value === "new" ? `made ${typed}` : value)}
      />
      <button>After</button>
    </>
  );
}

const field = (): HTMLInputElement => screen.getByRole("combobox", { name: "Fruit" });
const options = (): (string | null)[] =>
  screen.queryAllByRole("option").map(({ textContent }) => textContent);
const active = (): string | null | undefined =>
  document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

describe("A combobox", () => {
  test("opens when it is typed into, and says of each option what it is", async () => {
    render(<Page />);
    await userEvent.tab();
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await userEvent.keyboard("ap");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(options()).toEqual(["AppleFruit", "ApricotFruit", "New: ap"]);
    const list = document.getElementById(field().getAttribute("aria-controls") ?? "");
    expect(list && within(list).getAllByRole("option")).toHaveLength(3);
    expect(screen.getByRole("status").textContent).toBe("2 found");
  });

  test("takes the first that is found with Enter, and the others after the arrow keys", async () => {
    render(<Page />);
    await userEvent.type(field(), "ap{Enter}");
    expect(field().value).toBe("Apple");
    await userEvent.clear(field());
    await userEvent.type(field(), "ap{ArrowDown}{Enter}");
    expect(field().value).toBe("Apricot");
    expect(options()).toEqual([]);
  });

  test("makes something new only when the arrow keys have reached it", async () => {
    render(<Page />);
    await userEvent.type(field(), "Plum{Enter}");
    expect(field().value).toBe("Plum");
    expect(active()).toBeUndefined();
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe("New: Plum");
    await userEvent.keyboard("{Enter}");
    expect(field().value).toBe("made Plum");
  });

  test.each([
    ["{ArrowDown}", "AppleFruit"],
    ["{ArrowUp}", "BananaFruit"],
    ["{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}", "AppleFruit"],
    ["{ArrowDown}{ArrowUp}", "BananaFruit"],
  ])("is worked by %s as far as %s", async (keys, reached) => {
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(active()).toBe(reached);
    expect(screen.getByRole("option", { selected: true }).textContent).toBe(reached);
  });

  test.each(["{Escape}", "{Tab}"])("drops what was typed and not chosen at %s", async (key) => {
    render(<Page />);
    await userEvent.type(field(), "b{Enter}");
    await userEvent.type(field(), "xyz");
    await userEvent.keyboard(key);
    expect(field().value).toBe("Banana");
    expect(options()).toEqual([]);
  });

  test("can be worked by pressing, and keeps the focus", async () => {
    render(<Page />);
    await userEvent.click(field());
    await userEvent.click(screen.getByRole("option", { name: /Banana/ }));
    expect(field().value).toBe("Banana");
    expect(document.activeElement).toBe(field());
  });
});
