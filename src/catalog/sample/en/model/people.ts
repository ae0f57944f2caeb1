import type { SampleModel } from "#src/domain/sample/sample-model.ts";

const day = 1440;

export const sampleRoles: SampleModel["roles"] = [
  {
    id: "role-dispatcher",
    name: "Dispatcher",
    headcount: 14,
    minimumHeadcount: 4,
    recoveryMinutes: 60 * day,
  },
  {
    id: "role-customs-agent",
    name: "Customs agent",
    headcount: 9,
    minimumHeadcount: 3,
    recoveryMinutes: 90 * day,
    note: "Two of the nine sit in Lindsjö.",
  },
  {
    id: "role-tullvik-admin",
    name: "Tullvik administrator",
    minimumHeadcount: 1,
    recoveryMinutes: 7 * day,
    note: "All four accounts belong to one person. The provider names a new administrator within a week.",
  },
  { id: "role-gate-guard", name: "Gate guard", headcount: 9, minimumHeadcount: 2 },
  { id: "role-terminal-crew", name: "Terminal crew", headcount: 46, minimumHeadcount: 20 },
  {
    id: "role-yard-crew",
    name: "Yard crew, Lindsjö",
    minimumHeadcount: 2,
    note: "Without them the yard in Lindsjö is a fenced field.",
  },
  { id: "role-booking-clerk", name: "Booking clerk", headcount: 12, minimumHeadcount: 4 },
  { id: "role-invoicing-clerk", name: "Invoicing clerk", minimumHeadcount: 2 },
  {
    id: "role-desk-lead",
    name: "Lead of the paper desk",
    minimumHeadcount: 2,
    note: "Only who has run the wall board in an exercise can lead it; one at the board, one at the phones.",
  },
];

const offices = "location-offices";

/** Those who hold a role that few can fill. The large roles are counted, not listed. */
export const samplePeople: SampleModel["people"] = [
  {
    name: "Amina Yusuf",
    holds: ["role-tullvik-admin"],
    locationId: offices,
    contact: "Amina Yusuf",
    note: "Teaches new agents, too.",
  },
  {
    name: "Linnéa Hägg",
    holds: ["role-desk-lead"],
    locationId: offices,
    contact: "Linnéa Hägg",
  },
  { name: "Jörgen Sjöström", deputises: ["role-desk-lead"], locationId: offices, contact: "Jörgen Sjöström" },
  { name: "Tove Lindgren", holds: ["role-desk-lead"], locationId: offices, note: "Night shift." },
  {
    name: "Saara Niemelä",
    holds: ["role-yard-crew"],
    locationId: "location-lindsjo",
    contact: "Saara Niemelä",
  },
  { name: "Aleksi Korhonen", holds: ["role-yard-crew"], locationId: "location-lindsjo" },
  { name: "Ida Bergström", holds: ["role-yard-crew"], locationId: "location-lindsjo" },
  { name: "Yonas Tesfay", deputises: ["role-yard-crew"], locationId: "location-lindsjo" },
  { name: "Malin Ek", holds: ["role-invoicing-clerk"], locationId: offices },
  { name: "Piotr Zieliński", holds: ["role-invoicing-clerk"], locationId: offices },
  { name: "Sofia Lund", deputises: ["role-invoicing-clerk"], locationId: offices },
];
