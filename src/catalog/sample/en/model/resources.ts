import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleModel } from "#src/domain/sample/sample-model.ts";

const hour = 60;
const day = 24 * hour;
const kajgatan = "Kajgatan 4";
const harbour = "Nordhamn quay";
const microsoft = "Microsoft";

export const sampleLocations: SampleModel["locations"] = [
  {
    id: "location-offices",
    name: "Kajgatan 4, offices",
    address: "Kajgatan 4, Nordhamn",
    hazardZone: kajgatan,
    seats: 104,
    recoveryMinutes: 5 * day,
    needs: [{ of: "utility-power" }],
  },
  {
    id: "location-server-room",
    name: "Kajgatan 4, server room",
    address: "Kajgatan 4, basement",
    hazardZone: kajgatan,
    seats: 0,
    recoveryMinutes: 42 * day,
    note: "Nothing to restore to for about six weeks.",
    needs: [{ of: "utility-power", or: [{ node: "utility-generator", upTo: day }] }],
  },
  {
    id: "location-terminal",
    name: "Terminal Quay 2",
    address: "Terminal Quay 2, Nordhamn",
    hazardZone: harbour,
    seats: 30,
    recoveryMinutes: 3 * day,
    needs: [{ of: "utility-power" }],
  },
  {
    id: "location-lindsjo",
    name: "Lindsjö office and yard",
    address: "Stationsvägen 9, Lindsjö",
    seats: 26,
    recoveryMinutes: 5 * day,
    needs: [{ of: "role-yard-crew" }],
  },
  {
    id: "location-homes",
    name: "Employees' homes",
    note: "104 people could work there; the VPN takes 40 at once.",
    needs: [{ of: "system-vpn" }],
  },
];

export const sampleSystems: SampleModel["systems"] = [
  {
    id: "system-sign-in",
    name: "Sign-in",
    owner: owners.it,
    provider: microsoft,
    service: 0,
    recoveryMinutes: 4 * hour,
  },
  {
    id: "system-mail",
    name: "Mail and Teams",
    owner: owners.it,
    provider: microsoft,
    service: 0,
    recoveryMinutes: 4 * hour,
    recoveryTestedDaysAgo: 142,
    backupIntervalMinutes: day,
    needs: [{ of: "system-sign-in" }],
  },
  {
    id: "system-telephony",
    name: "Teams telephony",
    owner: owners.it,
    provider: microsoft,
    service: 0,
    recoveryMinutes: 4 * hour,
    note: "The number that customers know. Only Håkan knows how to divert it.",
    needs: [{ of: "system-sign-in" }],
  },
  {
    id: "system-mobiles",
    name: "Mobile phones",
    owner: owners.it,
    provider: "Nordtel",
    recoveryMinutes: 8 * hour,
    needs: [{ of: "utility-mobile" }],
  },
  {
    id: "system-network",
    name: "Company network",
    owner: owners.it,
    recoveryMinutes: 2 * hour,
    recoveryTestedDaysAgo: 90,
    needs: [{ of: "utility-fibre", or: [{ node: "system-5g", after: 3 }] }],
  },
  {
    id: "system-5g",
    name: "5G routers",
    owner: owners.it,
    provider: "Nordtel",
    recoveryMinutes: 8 * hour,
    needs: [{ of: "utility-mobile" }],
  },
  {
    id: "system-servers",
    name: "Server platform",
    owner: owners.systems,
    recoveryMinutes: day,
    note: "Its disks are encrypted; the key lies in the password safe.",
    needs: [{ of: "location-server-room" }, { of: "system-safe", note: "For the key, at every start." }],
  },
  {
    id: "system-safe",
    name: "Password safe",
    owner: owners.systems,
    recoveryMinutes: 2 * hour,
    backupIntervalMinutes: day,
    note: "Runs on the server platform. Nobody has started both from nothing.",
    needs: [{ of: "system-servers" }],
  },
  {
    id: "system-tms",
    name: "Farled TMS",
    owner: owners.systems,
    recoveryMinutes: 560,
    recoveryTestedDaysAgo: 142,
    backupIntervalMinutes: 30,
    note: "Objective 4 hours, tested 9 hours 20 minutes.",
    needs: [{ of: "system-servers" }],
  },
  {
    id: "system-vpn",
    name: "VPN gateway",
    owner: owners.it,
    note: "Same rack as the backup console, and no second one.",
    needs: [{ of: "location-server-room" }, { of: "system-network" }, { of: "system-sign-in" }],
  },
  {
    id: "system-tullvik",
    name: "Tullvik",
    owner: owners.customs,
    provider: "Tullvik",
    service: 1,
    recoveryMinutes: day,
    backupIntervalMinutes: day,
    needs: [{ of: "role-tullvik-admin", note: "To unlock the four shared accounts." }],
  },
  {
    id: "system-emergency-forms",
    name: "Emergency procedure for customs",
    owner: owners.customs,
    note: "Forms and stamp at Kajgatan and in Lindsjö. Accepted for three days.",
  },
  {
    id: "system-scanners",
    name: "Gate scanners and barrier",
    owner: owners.terminal,
    recoveryMinutes: day,
    note: "Spare parts come within 24 hours.",
  },
  {
    id: "system-ledger",
    name: "Ledger",
    owner: owners.operations,
    recoveryMinutes: 2 * day,
    backupIntervalMinutes: day,
    needs: [{ of: "supplier-kontera" }],
  },
  {
    id: "system-paper-desk",
    name: "Wall board and paper forms",
    owner: owners.dispatch,
    needs: [{ of: "role-desk-lead", note: "Nobody else can keep the board for longer than half an hour." }],
  },
];

export const sampleSuppliers: SampleModel["suppliers"] = [
  {
    id: "supplier-broker",
    name: "Baltklar customs brokers",
    area: "people",
    recoveryMinutes: 3 * day,
    note: "Framework agreement: up to 40 declarations a day from the second hour on.",
  },
  {
    id: "supplier-kustfrakt",
    name: "Kustfrakt hauliers",
    area: "people",
    recoveryMinutes: 7 * day,
    note: "A third of all tours.",
  },
  { id: "supplier-inland", name: "Inland Haulage", area: "people", recoveryMinutes: 7 * day },
  { id: "supplier-kontera", name: "Kontera", provider: "Kontera", recoveryMinutes: 2 * day },
];

export const sampleUtilities: SampleModel["utilities"] = [
  {
    id: "utility-power",
    name: "Power, harbour substation",
    hazardZone: harbour,
    recoveryMinutes: 12 * hour,
    note: "A surge of 2.4 metres reaches it.",
  },
  {
    id: "utility-generator",
    name: "Generator",
    recoveryMinutes: 3 * day,
    note: "Feeds the server room for a day on one tank. Cooling is not on it.",
  },
  { id: "utility-fibre", name: "Fibre to Kajgatan", recoveryMinutes: 2 * day },
  { id: "utility-mobile", name: "Mobile network, Nordtel", recoveryMinutes: 8 * hour },
];
