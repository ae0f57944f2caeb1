import * as z from "zod/mini";
import { areas } from "#src/domain/catalog.ts";
import {
  count,
  id,
  idSet,
  longText,
  minutes,
  plainDate,
  recordBase,
  shortText,
} from "#src/domain/plan/fields.ts";

/** A role that activities need, whoever holds it. */
export const roleSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  /** How many hold it, where no people are linked to it; linked people count instead. */
  headcount: z.exactOptional(count),
  /** The fewest that it can run on. */
  minimumHeadcount: z.exactOptional(count),
  /** Time until a lost holder is replaced. */
  recoveryMinutes: z.exactOptional(minutes),
  note: z.exactOptional(longText),
});
export type Role = z.infer<typeof roleSchema>;

/** Somebody who holds roles or stands in for them. Private contact data stand with the contact. */
export const personSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  /** Roles that this person holds, by id. */
  holds: z.exactOptional(idSet),
  /** Roles that this person is trained to take over, by id. */
  deputises: z.exactOptional(idSet),
  /** Where this person works as a rule. */
  locationId: z.exactOptional(id),
  contactId: z.exactOptional(id),
  note: z.exactOptional(longText),
});
export type Person = z.infer<typeof personSchema>;

/** A place where work is done: a site, a warehouse, "employees' homes". */
export const locationSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  address: z.exactOptional(longText),
  /** What is lost together with everything else in the zone: one flood, one storm. */
  hazardZone: z.exactOptional(shortText),
  seats: z.exactOptional(count),
  /** Time until it, or its replacement, can be used again. */
  recoveryMinutes: z.exactOptional(minutes),
  note: z.exactOptional(longText),
});
export type Location = z.infer<typeof locationSchema>;

/** A system: software, network, device, identity. */
export const systemSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  owner: z.exactOptional(shortText),
  /** Whose failure takes all of its own systems down. */
  provider: z.exactOptional(shortText),
  /** The cloud service of the plan that it is part of. */
  serviceId: z.exactOptional(id),
  /** The recovery time that was tested or promised. */
  recoveryMinutes: z.exactOptional(minutes),
  /** When the recovery was last tested. */
  recoveryTestedOn: z.exactOptional(plainDate),
  backupIntervalMinutes: z.exactOptional(minutes),
  note: z.exactOptional(longText),
});
export type System = z.infer<typeof systemSchema>;

/** Another organisation that something here depends on. */
export const supplierSchema = z.strictObject({
  ...recordBase,
  name: shortText,
  /** The area that its failure belongs to; systems where nothing else is chosen. */
  area: z.exactOptional(z.enum(areas)),
  provider: z.exactOptional(shortText),
  recoveryMinutes: z.exactOptional(minutes),
  contactId: z.exactOptional(id),
  note: z.exactOptional(longText),
});
export type Supplier = z.infer<typeof supplierSchema>;

/** Power, fibre, water, mobile network. */
export const utilitySchema = z.strictObject({
  ...recordBase,
  name: shortText,
  /** The area that its failure belongs to; location where nothing else is chosen. */
  area: z.exactOptional(z.enum(areas)),
  hazardZone: z.exactOptional(shortText),
  recoveryMinutes: z.exactOptional(minutes),
  note: z.exactOptional(longText),
});
export type Utility = z.infer<typeof utilitySchema>;
