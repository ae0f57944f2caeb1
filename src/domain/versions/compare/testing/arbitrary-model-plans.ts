import * as fc from "fast-check";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const minutes = fc.constantFrom(60, 240, 600, 1440);
const resources = ["office", "hotel", "remote", "mail", "power"] as const;

const activity = fc.record({
  isThere: fc.boolean(),
  mtpdMinutes: fc.option(fc.constantFrom(120, 480), { nil: undefined, freq: 4 }),
  needs: fc.array(fc.uniqueArray(fc.constantFrom(...resources, "gone"), { minLength: 1, maxLength: 3 }), {
    maxLength: 2,
  }),
});

/** Small plans over the same few activities and places, so that two of them have much in common. */
export const arbitraryModelPlan: fc.Arbitrary<Plan> = fc
  .record({
    activities: fc.tuple(activity, activity, activity),
    recovery: fc.record({ office: minutes, hotel: minutes, remote: minutes, mail: minutes, power: minutes }),
    isOneZone: fc.boolean(),
    isOneProvider: fc.boolean(),
    absenceRate: fc.constantFrom(0.2, 0.4),
  })
  .map(({ activities, recovery, isOneZone, isOneProvider, absenceRate }) => {
    const zone = isOneZone ? { hazardZone: "River side" } : {};
    const provider = isOneProvider ? { provider: "Contoso" } : {};
    const there = activities.flatMap((own, index) => (own.isThere ? [{ ...own, id: `a${index}` }] : []));
    const needs = there.flatMap(({ id, needs: lists }) =>
      lists.map((options, index) => ({ id: `${id}-n${index}`, nodeId: id, options })),
    );
    return planOf({
      activities: there.map(({ id, mtpdMinutes }) => ({
        id,
        name: id,
        criticality: "important",
        ...(mtpdMinutes !== undefined && { mtpdMinutes }),
      })),
      locations: [
        { id: "office", name: "Office", recoveryMinutes: recovery.office, ...zone },
        { id: "hotel", name: "Hotel", recoveryMinutes: recovery.hotel, ...zone },
      ],
      systems: [
        { id: "remote", name: "Remote", recoveryMinutes: recovery.remote, ...provider },
        { id: "mail", name: "Mail", recoveryMinutes: recovery.mail, ...provider },
      ],
      utilities: [{ id: "power", name: "Power", area: "people", recoveryMinutes: recovery.power }],
      needs: needs.map(({ id, nodeId }) => ({ id, nodeId })),
      needOptions: needs.flatMap(({ id, options }) =>
        options.map((nodeId, index) => ({ id: `${id}-o${index}`, needId: id, nodeId, order: `a${index}` })),
      ),
      modelSettings: [{ id: "model", absenceRate }],
    });
  });
