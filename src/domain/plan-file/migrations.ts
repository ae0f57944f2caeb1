/**
 * One step from a released format to the next. A migration has a name, never changes once it is released,
 * and does not touch its argument. The old fixtures in `fixtures/` open for ever.
 */
export interface Migration {
  /** Says what the step does, for example `splitContactNames`. */
  readonly name: string;
  /** Takes the `plan` part of a file as the version before wrote it: parsed JSON, not yet validated. */
  readonly migrate: (plan: unknown) => unknown;
}

/** In order: the first one leads from format 1 to format 2. Format 1 is the first that was released. */
export const migrations: readonly Migration[] = [];

/** The format that this version of the app writes. */
export const currentSchemaVersion = 1 + migrations.length;
