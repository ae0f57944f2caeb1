// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

afterEach(cleanup);

interface Texts {
  label: string;
  hint?: string;
  error?: string;
}

const fields: readonly (readonly [string, (texts: Texts) => ReactNode])[] = [
  ["text field", (texts) => <TextField {...texts} />],
  ["text field with a unit", (texts) => <TextField {...texts} suffix="hours" />],
  ["text area", (texts) => <TextArea {...texts} />],
  ["select field", (texts) => <SelectField {...texts} options={[{ value: "a", label: "A" }]} />],
  ["date field", (texts) => <DateField {...texts} />],
  ["checkbox", (texts) => <Checkbox {...texts} />],
];

const descriptionOf = (control: HTMLElement): (string | null | undefined)[] =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent);

describe.each(fields)("A %s", (_name, field) => {
  test("is described by its error and its hint, and marked as invalid", () => {
    render(field({ label: "Amount", hint: "Whole numbers", error: "Write a number" }));
    const control = screen.getByLabelText("Amount");
    expect(descriptionOf(control)).toEqual(expect.arrayContaining(["Write a number", "Whole numbers"]));
    expect(control.getAttribute("aria-invalid")).toBe("true");
  });

  test("points at nothing that is not there", () => {
    render(field({ label: "Amount" }));
    const control = screen.getByLabelText("Amount");
    expect(descriptionOf(control)).not.toContain(undefined);
    expect(control.hasAttribute("aria-invalid")).toBe(false);
  });
});

test("A unit is read out with its field", () => {
  render(<TextField label="Time" suffix="hours" />);
  expect(descriptionOf(screen.getByLabelText("Time"))).toEqual(["hours"]);
});

test("Fields take what a form library registers, and its focus on the first error", async () => {
  const saved = vi.fn<(values: { name: string; kind: string }) => void>();
  function Form() {
    const { register, handleSubmit, formState } = useForm({ defaultValues: { name: "", kind: "a" } });
    return (
      <form onSubmit={(event) => void handleSubmit((values) => saved(values))(event)}>
        <TextField
          label="Name"
          error={formState.errors.name?.message}
          {...register("name", { required: "Give it a name" })}
        />
        <SelectField
          label="Kind"
          options={[
            { value: "a", label: "A" },
            { value: "b", label: "B" },
          ]}
          {...register("kind")}
        />
        <Button type="submit">Save</Button>
      </form>
    );
  }
  render(<Form />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const name = screen.getByLabelText("Name");
  expect(document.activeElement).toBe(name);
  expect(descriptionOf(name)).toEqual(["Give it a name"]);
  await userEvent.type(name, "Boiler");
  await userEvent.selectOptions(screen.getByLabelText("Kind"), "b");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(saved).toHaveBeenCalledExactlyOnceWith({ name: "Boiler", kind: "b" });
});

test("A button that is loading keeps the focus and does not submit its form", async () => {
  const submitted = vi.fn<() => void>();
  render(
    <form onSubmit={submitted}>
      <Button type="submit" loading>
        Save
      </Button>
    </form>,
  );
  const button = screen.getByRole("button", { name: "Save" });
  await userEvent.click(button);
  expect(document.activeElement).toBe(button);
  expect(submitted).not.toHaveBeenCalled();
});
