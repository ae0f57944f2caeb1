import type {
  ContinuityModel,
  Criticality,
  ModelNode,
  Need,
  NeedOption,
} from "#src/domain/continuity/model.ts";
import { createSequence, type Sequence } from "#src/domain/continuity/testing/sequence.ts";

/** How many of each a plan of factor 1 has: the reference large plan. */
const reference = { activities: 200, roles: 40, locations: 20, systems: 150, suppliers: 20, needs: 2000 };

/** Much leans on these four. In a plan that is not resilient the first two need each other. */
const core = ["system-1", "system-2", "system-3", "system-4"];

/** The fallback of most places. */
const homes = "location-1";

export interface LargeModelShape {
  readonly seed?: number;
  /**
   * Most needs have a fallback and most outages are short, so that little breaks in a single event: the most work for
   * an analysis of events, which has to look at what happens together.
   */
  readonly isResilient?: boolean;
}

class LargeModel {
  readonly nodes: Record<string, ModelNode> = {};
  private readonly sequence: Sequence;
  private readonly divisions: number;
  private readonly isResilient: boolean;
  private needCount = 0;

  constructor(factor: number, { seed = 1, isResilient = false }: LargeModelShape) {
    this.sequence = createSequence(seed);
    this.divisions = Math.max(1, Math.round(4 * factor));
    this.isResilient = isResilient;
    const idsOf = (name: string, count: number): string[] =>
      Array.from({ length: Math.max(4, Math.round(count * factor)) }, (_, index) => `${name}-${index + 1}`);
    const roles = idsOf("role", reference.roles);
    const locations = idsOf("location", reference.locations);
    const systems = idsOf("system", reference.systems);
    const suppliers = idsOf("supplier", reference.suppliers);
    for (const id of roles) this.addRole(id, systems);
    for (const id of locations) this.addLocation(id, suppliers);
    for (const id of systems) this.addSystem(id, systems, locations);
    for (const id of suppliers) this.addSupplier(id);
    const activities = idsOf("activity", reference.activities);
    const needsLeft = Math.round(reference.needs * factor) - this.needCount;
    for (const [index, id] of activities.entries()) {
      const share = (count: number): number => Math.round((needsLeft * count) / activities.length);
      this.addActivity(id, { roles, locations, systems, suppliers }, share(index + 1) - share(index));
    }
  }

  private divisionOf(id: string): number {
    return Number(id.slice(id.indexOf("-") + 1)) % this.divisions;
  }

  /** One of the division's own, or now and then of another. */
  private near(id: string, ids: readonly string[]): string {
    const own = ids.filter((other) => this.divisionOf(other) === this.divisionOf(id));
    return this.sequence.pick(this.sequence.chance(0.95) && own.length > 0 ? own : ids);
  }

  private need(primary: string, ...fallbacks: readonly NeedOption[]): Need {
    this.needCount += 1;
    return {
      id: `need-${this.needCount}`,
      options: [{ nodeId: primary, activationMinutes: 0 }, ...fallbacks],
    };
  }

  /** @param limited the probability that it can be kept up for some days only */
  private fallback(nodeId: string, limited: number): NeedOption {
    return {
      nodeId,
      activationMinutes: this.sequence.pick([0, 15, 30, 60, 120, 240, 480]),
      ...(this.sequence.chance(limited)
        ? { sustainMinutes: this.sequence.pick([480, 1440, 2880, 4320]) }
        : {}),
    };
  }

  /** A recovery time of its own, or else the area's assumption. */
  private recovery(probability: number, minutes: readonly number[]): { recoveryMinutes?: number } {
    return this.sequence.chance(this.isResilient ? 1 : probability)
      ? { recoveryMinutes: this.sequence.pick(minutes) }
      : {};
  }

  private addRole(id: string, systems: readonly string[]): void {
    const headcount = this.sequence.between(1, 8);
    const minimumHeadcount = this.sequence.chance(0.7) ? headcount : Math.ceil(headcount / 2);
    this.nodes[id] = {
      id,
      kind: "role",
      area: "people",
      ...(this.sequence.chance(0.95) ? { headcount, minimumHeadcount } : {}),
      ...this.recovery(0.3, [1440, 2880, 4320, 10_080]),
      needs: this.sequence.chance(this.isResilient ? 0.2 : 0.5) ? [this.need(this.near(id, systems))] : [],
    };
  }

  private addLocation(id: string, suppliers: readonly string[]): void {
    const isHome = id === homes;
    this.nodes[id] = {
      id,
      kind: "location",
      area: "location",
      ...(isHome ? {} : { hazardZone: `zone-${this.divisionOf(id)}-${this.sequence.between(1, 2)}` }),
      ...this.recovery(0.5, [480, 1440, 2880, 4320]),
      needs: [this.need(isHome ? "system-3" : this.near(id, suppliers))],
    };
  }

  private addSystem(id: string, systems: readonly string[], locations: readonly string[]): void {
    const index = systems.indexOf(id);
    const isCore = core.includes(id);
    const needs: Need[] = [];
    if (id === "system-1" && !this.isResilient) needs.push(this.need("system-2"));
    if (id === "system-2" && !this.isResilient) needs.push(this.need("system-1"));
    if (id === "system-3") needs.push(this.need("system-1"));
    if (!isCore) needs.push(this.need(this.sequence.pick(core)));
    if (index > 12 && this.sequence.chance(0.7)) {
      const platforms = systems.slice(4, Math.floor(index / 2));
      const platform = this.near(id, platforms);
      const fallbacks = this.sequence.chance(0.3) ? [this.fallback(this.near(id, platforms), 0.3)] : [];
      needs.push(this.need(platform, ...fallbacks));
    }
    if (!isCore && this.sequence.chance(0.4)) {
      const sites = locations.slice(1);
      needs.push(this.need(this.near(id, sites), this.fallback(this.near(id, sites), 0)));
    }
    this.nodes[id] = {
      id,
      kind: "system",
      area: "systems",
      ...(this.sequence.chance(0.4)
        ? { provider: `provider-${this.sequence.between(1, 2 + 2 * this.divisions)}` }
        : {}),
      ...this.recovery(0.7, isCore ? [60, 240] : [60, 240, 480, 1440, 2880]),
      needs,
    };
  }

  private addSupplier(id: string): void {
    this.nodes[id] = {
      id,
      kind: "supplier",
      area: this.sequence.chance(0.1) ? "people" : "systems",
      ...this.recovery(0.6, [480, 1440, 2880]),
      needs: this.sequence.chance(0.1) ? [this.need(this.sequence.pick(core))] : [],
    };
  }

  private addActivity(
    id: string,
    ids: Readonly<Record<"roles" | "locations" | "systems" | "suppliers", readonly string[]>>,
    needCount: number,
  ): void {
    const mtpdMinutes = this.sequence.pick(
      this.isResilient
        ? [2880, 4320, 4320, 7200, 10_080]
        : [480, 1440, 1440, 2880, 4320, 4320, 7200, 10_080, 20_160],
    );
    const hasFallback = (typical: number, resilient: number): boolean =>
      this.sequence.chance(this.isResilient ? resilient : typical);
    const site = this.near(id, ids.locations.slice(1));
    const needs = [
      this.need(site, ...(hasFallback(0.8, 0.95) ? [this.fallback(homes, 0.2)] : [])),
      this.need(
        this.near(id, ids.roles),
        ...(hasFallback(0.3, 0.85) ? [this.fallback(this.near(id, ids.roles), 0)] : []),
      ),
    ];
    if (this.sequence.chance(0.3)) {
      needs.push(this.need(this.near(id, ids.suppliers), this.fallback(this.near(id, ids.suppliers), 0)));
    }
    const earlier = Object.keys(this.nodes).filter((other) => this.nodes[other]?.kind === "activity");
    if (earlier.length > 0 && this.sequence.chance(0.3)) needs.push(this.need(this.near(id, earlier)));
    while (needs.length < needCount) {
      const workaround = this.fallback(this.near(id, ids.systems), 0.4);
      needs.push(this.need(this.near(id, ids.systems), ...(hasFallback(0.5, 0.85) ? [workaround] : [])));
    }
    this.nodes[id] = {
      id,
      kind: "activity",
      criticality: this.sequence.pick<Criticality>([
        "missionCritical",
        "important",
        "important",
        "deferrable",
      ]),
      ...(this.sequence.chance(0.95) ? { mtpdMinutes, rtoMinutes: mtpdMinutes / 4 } : {}),
      needs,
    };
  }
}

/**
 * A plan of a realistic shape, the reference large plan times `factor`: divisions that mostly lean on their own
 * people, places and systems, a common core, platforms below systems, providers and hazard zones, homes as the
 * fallback of most places, workarounds that can be kept up for some days, activities that lean on others.
 *
 * @param factor 0.1 or more
 */
export function createLargeModel(factor: number, shape: LargeModelShape = {}): ContinuityModel {
  return {
    nodes: new LargeModel(factor, shape).nodes,
    assumptions: {
      absenceRate: 0.4,
      staffingConfidence: 0.95,
      outageMinutes: { people: 20_160, location: 7200, systems: 1440 },
    },
  };
}
