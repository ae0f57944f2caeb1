// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { stepOfKey } from "#src/features/questionnaire/step-keys.ts";

function press(markup: string, init: KeyboardEventInit) {
  document.body.innerHTML = markup;
  let step: ReturnType<typeof stepOfKey>;
  document.body.addEventListener("keydown", (event) => (step = stepOfKey(event)), { once: true });
  const target = document.body.querySelector("[data-target]") ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, altKey: true, ...init }));
  return step;
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("Alt with an arrow key", () => {
  test.each([
    ["ArrowLeft", "previous"],
    ["ArrowRight", "next"],
    ["ArrowDown", "unanswered"],
    ["ArrowUp", undefined],
    ["n", undefined],
  ])("%s asks for the step '%s'", (key, step) => {
    expect(press("", { key })).toBe(step);
    expect(press('<input type="radio" data-target>', { key })).toBe(step);
  });

  test.each([
    "<textarea data-target></textarea>",
    '<input type="text" data-target>',
    '<input type="date" data-target>',
    "<input data-target>",
    "<select data-target></select>",
    '<p contenteditable="true"><b data-target>text</b></p>',
  ])("does nothing in %s", (markup) => {
    expect(press(markup, { key: "ArrowRight" })).toBeUndefined();
  });

  test("does nothing with another modifier, and an arrow alone does nothing", () => {
    expect(press("", { key: "ArrowRight", shiftKey: true })).toBeUndefined();
    expect(press("", { key: "ArrowRight", ctrlKey: true })).toBeUndefined();
    expect(press("", { key: "ArrowRight", altKey: false })).toBeUndefined();
  });
});
