import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/** The four rows that every plan starts with, then those that matter here. */
export const sampleScenarios: SampleContent["scenarios"] = [
  {
    catalogId: "lan-failure",
    people: "no",
    location: "no",
    systems: "yes",
    note: "At Kajgatan it takes dispatch, and Lindsjö with it, since Lindsjö goes out through Kajgatan.",
  },
  {
    catalogId: "pandemic",
    people: "yes",
    location: "yes",
    systems: "yes",
    note: "Systems: yes, because 104 people at home meet a VPN for 40.",
  },
  {
    catalogId: "severe-weather",
    people: "yes",
    location: "yes",
    systems: "unknown",
    note: "A storm surge of 2.4 metres reaches the server room. Below that, systems hold as long as the substation does.",
  },
  {
    catalogId: "security-breach",
    people: "no",
    location: "no",
    systems: "yes",
    note: "The duty engineer cuts accounts and lines first and explains later. Dispatch works by hand meanwhile.",
  },
  {
    catalogId: "server-room-lost",
    people: "no",
    location: "yes",
    systems: "yes",
    note: "The worst one: desks, TMS, backup console and VPN gateway are in one building. Nothing to restore to for about six weeks.",
  },
  {
    catalogId: "chat-meeting-outage",
    people: "yes",
    location: "no",
    systems: "yes",
    note: "People: yes, because telephone, alerting and the notice about the outage all go through Teams. The people are there and cannot be reached.",
  },
  {
    name: "Harbour bridge closed",
    people: "yes",
    location: "yes",
    systems: "no",
    note: "The only road to the quay. It happened: closed for eleven hours after a lorry hit the railing. Whoever was inside stayed, whoever was outside went home.",
  },
  {
    name: "Ammonia leak at the cold store",
    people: "yes",
    location: "yes",
    systems: "unknown",
    note: "Evacuation of the quay within minutes, without laptops. Whether the server room can be cooled with the ventilation shut is not known.",
  },
  {
    catalogId: "specialist-away",
    people: "yes",
    location: "no",
    systems: "yes",
    note: "Elif on leave and the customs interface stops. Farled Systems answers on weekdays from 07 to 17.",
  },
  {
    catalogId: "influenza-wave",
    people: "yes",
    location: "no",
    systems: "no",
    note: "Tried for real with 31 % away at the terminal. Night dispatch is the tightest.",
  },
];
