import canonicalize from "canonicalize";
import { checkJson, type JsonProblem } from "#src/domain/plan-file/check-json.ts";
import { currentSchemaVersion, migrations, type Migration } from "#src/domain/plan-file/migrations.ts";
import { isId } from "#src/domain/ids.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { emptyPlan, recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import {
  historyEntrySchema,
  maxHistoryEntries,
  type HistoryEntry,
} from "#src/domain/versions/history-entry.ts";

/** The extension of a plan file. Inside it is canonical JSON (RFC 8785): the same plan gives the same bytes. */
export const planFileExtension = ".holdfast";
export const planFileMediaType = "application/json";
const formatName = "holdfast-plan";

/** Bounds of a file, tried before anything is built from it. */
export const maxPlanFileBytes = 50_000_000;
const jsonBounds = { depth: 8, nodes: 2_000_000 };

export type PlanFileError =
  | { readonly type: "tooLarge"; readonly bytes: number; readonly limit: number }
  | { readonly type: "empty" }
  /** The JSON ends in the middle: a copy or a download that broke off. */
  | { readonly type: "truncated" }
  | { readonly type: "notJson" }
  /** JSON, but not a plan of Holdfast. */
  | { readonly type: "foreign" }
  | { readonly type: "newerFormat"; readonly found: number; readonly supported: number }
  | JsonProblem
  /** `path` names the place, for example `actions / a1 / due`. */
  | { readonly type: "invalidRecord"; readonly path: string; readonly problem: string };

/** What a plan file holds. */
export interface PlanFile {
  readonly plan: Plan;
  /** The chain of entries about its sealed versions; empty where none was sealed. Read, but not verified. */
  readonly history: readonly HistoryEntry[];
}

/** A plan file: strict in what it writes. */
export function formatPlanFile(plan: Plan, history: readonly HistoryEntry[] = []): string {
  return formatStoredPlan({ schemaVersion: currentSchemaVersion, plan, history });
}

/**
 * A plan file of a plan as it stands in another one, with this history and in the format that it has: written
 * anew, a version in an older format would have another fingerprint than the one it was sealed with.
 */
export function formatStoredPlan({
  schemaVersion,
  plan,
  history,
}: Omit<StoredPlan, "history"> & { readonly history: readonly HistoryEntry[] }): string {
  const text = canonicalize({
    format: formatName,
    schemaVersion,
    plan,
    ...(history.length > 0 && { history }),
  });
  if (text === undefined) throw new Error("a plan is always serialisable");
  return text;
}

/**
 * Reads a plan file: the whole of it, or nothing with the reason. Unknown fields, broken records, ids that
 * do not match their key and files of a newer format are refused; older formats are migrated. A history whose
 * entries have the right form but do not hold together is not refused: `verifyHistory` says what is wrong.
 */
export function parsePlanFile(
  text: string,
  knownMigrations: readonly Migration[] = migrations,
): Result<PlanFile, PlanFileError> {
  const stored = readStoredPlan(text, 1 + knownMigrations.length);
  return stored.ok ? parseStoredPlan(stored.value, knownMigrations) : stored;
}

/** The rest of reading a plan file whose envelope has been opened; see `parsePlanFile`. */
export function parseStoredPlan(
  { schemaVersion, plan, history }: StoredPlan,
  knownMigrations: readonly Migration[] = migrations,
): Result<PlanFile, PlanFileError> {
  const migrated = knownMigrations
    .slice(schemaVersion - 1)
    .reduce((value, { migrate }) => migrate(value), plan);
  const parsedPlan = parsePlan(migrated);
  if (!parsedPlan.ok) return parsedPlan;
  const parsedHistory = parseHistory(history);
  return parsedHistory.ok ? succeed({ plan: parsedPlan.value, history: parsedHistory.value }) : parsedHistory;
}

/** A plan file before it is migrated and looked at record by record: what a fingerprint is made of. */
export interface StoredPlan {
  readonly schemaVersion: number;
  readonly plan: unknown;
  readonly history: unknown;
}

/** Opens the envelope of a plan file. What is inside is JSON within bounds, and nothing more is known of it. */
export function readStoredPlan(
  text: string,
  supported: number = currentSchemaVersion,
): Result<StoredPlan, PlanFileError> {
  if (text.length > maxPlanFileBytes) {
    return fail({ type: "tooLarge", bytes: text.length, limit: maxPlanFileBytes });
  }
  const json = parseJson(text);
  if (!json.ok) return json;
  const problem = checkJson(json.value, jsonBounds);
  if (problem) return fail(problem);
  if (!isObject(json.value) || json.value["format"] !== formatName) return fail({ type: "foreign" });
  const { format: _, schemaVersion, plan, history = [], ...rest } = json.value;
  if (typeof schemaVersion !== "number" || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return fail({ type: "foreign" });
  }
  if (schemaVersion > supported) return fail({ type: "newerFormat", found: schemaVersion, supported });
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return fail({ type: "invalidRecord", path: extra, problem: "unknownField" });
  return succeed({ schemaVersion, plan, history });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): Result<unknown, PlanFileError> {
  const trimmed = text.trim();
  if (trimmed === "") return fail({ type: "empty" });
  try {
    return succeed(JSON.parse(trimmed));
  } catch {
    const looksLikePlan = trimmed.startsWith("{") && trimmed.slice(0, 1000).includes(formatName);
    return fail({ type: looksLikePlan ? "truncated" : "notJson" });
  }
}

function parsePlan(value: unknown): Result<Plan, PlanFileError> {
  if (!isObject(value)) return fail({ type: "invalidRecord", path: "plan", problem: "missing" });
  const { id, ...maps } = value;
  if (typeof id !== "string" || !isId(id))
    return fail({ type: "invalidRecord", path: "plan / id", problem: "id" });
  const unknownKind = Object.keys(maps).find((kind) => !(recordKinds as readonly string[]).includes(kind));
  if (unknownKind !== undefined)
    return fail({ type: "invalidRecord", path: unknownKind, problem: "unknownField" });
  const plan: Record<string, unknown> = { ...emptyPlan(id) };
  for (const kind of recordKinds) {
    const records = parseRecords(kind, maps[kind] ?? {});
    if (!records.ok) return records;
    plan[kind] = records.value;
  }
  if (!Object.hasOwn(plan["profile"] as object, profileId)) {
    return fail({ type: "invalidRecord", path: `profile / ${profileId}`, problem: "missing" });
  }
  return succeed(plan as Plan);
}

function parseRecords(kind: RecordKind, value: unknown): Result<Record<string, unknown>, PlanFileError> {
  if (!isObject(value)) return fail({ type: "invalidRecord", path: kind, problem: "missing" });
  const records: Record<string, unknown> = {};
  for (const [id, raw] of Object.entries(value)) {
    const parsed = recordSchemas[kind].safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const place = [kind, id, ...(issue?.path ?? [])].map(String).join(" / ");
      return fail({ type: "invalidRecord", path: place, problem: issue?.code ?? "invalid" });
    }
    if (parsed.data.id !== id)
      return fail({ type: "invalidRecord", path: `${kind} / ${id} / id`, problem: "id" });
    records[id] = parsed.data;
  }
  return succeed(records);
}

function parseHistory(value: unknown): Result<readonly HistoryEntry[], PlanFileError> {
  if (!Array.isArray(value)) return fail({ type: "invalidRecord", path: "history", problem: "missing" });
  if (value.length > maxHistoryEntries) return fail({ type: "tooMany", limit: maxHistoryEntries });
  const history: HistoryEntry[] = [];
  for (const [index, raw] of value.entries()) {
    const parsed = historyEntrySchema.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const place = ["history", index + 1, ...(issue?.path ?? [])].map(String).join(" / ");
      return fail({ type: "invalidRecord", path: place, problem: issue?.code ?? "invalid" });
    }
    history.push(parsed.data);
  }
  return succeed(history);
}
