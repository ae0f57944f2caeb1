import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

interface SnowstormOptions {
  /** How long the office is out. */
  readonly officeMinutes?: number;
  /** Another thing that helps where neither office nor remote access is there. */
  readonly hasHotel?: boolean;
}

/**
 * Support works at the office, or after an hour from home by remote access. A snowstorm that closes the office costs
 * one hour, a day without remote access nothing; both together cost twelve hours, and its limit is eight.
 */
export function createSnowstorm({ officeMinutes = 720, hasHotel = false }: SnowstormOptions = {}): Plan {
  return planOf({
    activities: [
      {
        id: "support",
        name: "Support",
        criticality: "missionCritical",
        mtpdMinutes: 480,
        rtoMinutes: 120,
        rpoMinutes: 60,
      },
    ],
    locations: [
      { id: "office", name: "Head office", recoveryMinutes: officeMinutes },
      ...(hasHotel ? [{ id: "hotel", name: "Hotel", recoveryMinutes: 60 }] : []),
    ],
    systems: [{ id: "remote", name: "Remote access", recoveryMinutes: 1440 }],
    needs: [{ id: "desk", nodeId: "support" }],
    needOptions: [
      { id: "desk-1", needId: "desk", nodeId: "office" },
      { id: "desk-2", needId: "desk", nodeId: "remote", activationMinutes: 60 },
      ...(hasHotel ? [{ id: "desk-3", needId: "desk", nodeId: "hotel", activationMinutes: 120 }] : []),
    ],
  });
}
