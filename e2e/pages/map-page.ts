import { expect, type Locator } from "@playwright/test";
import { KeyboardPage } from "./keyboard-page.ts";
import type { OpenPlan } from "./open-plan.ts";

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The dependency map, as a drawing or as a table. */
export class MapPage extends KeyboardPage {
  static async open(plan: OpenPlan, search = ""): Promise<MapPage> {
    await plan.goTo(`map${search}`);
    return new MapPage(plan.page);
  }

  /** The box of a node: a button named by its name, its kind and what is odd about it. */
  box(name: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${name}, `) });
  }

  get boxes(): Locator {
    return this.page.locator(".map-box[role=button]");
  }

  /** The names of the boxes, in the order in which they are read. */
  async names(): Promise<string[]> {
    await expect(this.boxes.first()).toBeVisible();
    const labels = await this.boxes.evaluateAll((boxes) =>
      boxes.map((box) => box.getAttribute("aria-label") ?? ""),
    );
    return labels.map((label) => label.split(", ")[0] ?? "");
  }

  get details(): Locator {
    return this.page.getByRole("complementary");
  }

  /** Chooses what the map begins at, with the keyboard. */
  async show(name: string): Promise<void> {
    await this.typeInto(this.page.getByRole("combobox", { name: "Show" }), name);
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("combobox", { name: "Show" })).toHaveValue(name);
  }

  /** The sizes of all letters on the map, in px as they are seen. */
  async fontSizes(): Promise<number[]> {
    return this.page.locator(".map-drawing").evaluate((drawing) => {
      if (!(drawing instanceof SVGSVGElement)) return [];
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      const sizes = [...drawing.querySelectorAll("text")].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      return [...new Set(sizes)];
    });
  }

  /** Pairs of boxes of which one lies over the other on the screen, and names that are wider than their box. */
  async collisions(): Promise<string[]> {
    const boxes = await this.boxes.evaluateAll((elements): Box[] =>
      elements.map((element) => {
        const outline = element.querySelector(".map-box-outline")?.getBoundingClientRect();
        const { left = 0, top = 0, right = 0, bottom = 0 } = outline ?? {};
        const widest = Math.max(
          ...[...element.querySelectorAll("text")].map((text) => text.getBoundingClientRect().right),
        );
        const name = `${element.getAttribute("aria-label") ?? ""}${widest > right ? " (too wide)" : ""}`;
        return { name, left, top, right, bottom };
      }),
    );
    const over = (a: Box, b: Box): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return [
      ...boxes.filter(({ name }) => name.endsWith("(too wide)")).map(({ name }) => name),
      ...boxes.flatMap((a, at) =>
        boxes.slice(at + 1).flatMap((b) => (over(a, b) ? [`${a.name} / ${b.name}`] : [])),
      ),
    ];
  }
}
