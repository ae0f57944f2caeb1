import * as z from "zod/mini";
import { isRequiredField } from "#src/domain/plan/edit.ts";
import { recordSchemas } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** What can be wrong with what was typed into one field. The words stand in the messages. */
export type FieldProblem =
  | { readonly type: "required" }
  | { readonly type: "tooLong"; readonly limit: number }
  | { readonly type: "invalidDate" }
  | { readonly type: "invalid" };

/**
 * A form's schema for some fields of a record kind: what an input holds (text, where empty means absent)
 * against the schema that the plan itself is held to.
 */
export function createFormSchema<Field extends string>(
  kind: RecordKind,
  fields: readonly Field[],
): z.ZodMiniType<Record<Field, string>, Record<Field, string>> {
  const shape: Record<string, z.ZodMiniString> = {};
  for (const field of fields) shape[field] = createFieldSchema(kind, field);
  return z.object(shape) as z.ZodMiniType as z.ZodMiniType<Record<Field, string>, Record<Field, string>>;
}

function createFieldSchema(kind: RecordKind, field: string): z.ZodMiniString {
  return z.string().check((context) => {
    const problem = findProblem(kind, field, context.value);
    if (problem) context.issues.push({ code: "custom", input: context.value, message: problem.type });
  });
}

/** The problem of one field's text, or undefined where it can be stored as it is. */
export function findProblem(kind: RecordKind, field: string, text: string): FieldProblem | undefined {
  if (text.trim() === "") return isRequiredField(kind, field) ? { type: "required" } : undefined;
  const shape: Readonly<Record<string, z.ZodMiniType>> = recordSchemas[kind].shape;
  const parsed = shape[field]?.safeParse(text);
  if (!parsed || parsed.success) return undefined;
  const issue = parsed.error.issues[0];
  if (issue?.code === "too_big") return { type: "tooLong", limit: Number(issue.maximum) };
  return { type: issue?.message === "date" ? "invalidDate" : "invalid" };
}
