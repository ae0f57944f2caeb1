import type { SampleModel } from "#src/domain/sample/sample-model.ts";

const hour = 60;
const day = 24 * hour;

/** Scenarios that the crisis team tried in the model. */
export const sampleWhatIfs: SampleModel["whatIfs"] = [
  {
    name: "Snowstorm, and the VPN fails under it",
    catalogId: "snowstorm",
    note: "Either alone is bearable. Together booking stops, because home is no way out without the VPN.",
    inDocument: true,
    failures: [
      { target: "node", targetName: "location-offices", lengthMinutes: 2 * day },
      { target: "node", targetName: "system-vpn", startMinutes: 2 * hour, lengthMinutes: 12 * hour },
    ],
  },
  {
    name: "Influenza, and Farled TMS has to be restored",
    catalogId: "influenza-wave",
    note: "Enough dispatchers are left, but not enough who can lead the paper desk.",
    absenceRate: 0.4,
    absenceLengthMinutes: 14 * day,
    failures: [{ target: "node", targetName: "system-tms", startMinutes: day }],
  },
  {
    name: "Storm surge at the quay",
    note: "The terminal and the substation are lost together.",
    failures: [{ target: "hazardZone", targetName: "Nordhamn quay" }],
  },
];
