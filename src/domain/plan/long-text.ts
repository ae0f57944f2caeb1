import * as z from "zod/mini";
import { longText } from "#src/domain/plan/fields.ts";
import { recordSchemas } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** True for a field that holds prose: sentences, not a name, a day or one of a few values. */
export function isLongText(kind: RecordKind, field: string): boolean {
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordSchemas[kind].shape;
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  return (schema instanceof z.ZodMiniExactOptional ? schema._zod.def.innerType : schema) === longText;
}
