import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

export const locationAnswers: SampleContent["answers"] = {
  "location.site-register": {
    value: "documented",
    owner: owners.terminal,
    note: "Three sites: Kajgatan 4 (84 seats, dispatch, server room on the ground floor), Terminal Quay 2 (gate, cross-dock hall with 12 docks, weighbridge) and Lindsjö, 140 km inland (24 seats, customs). The port's cable room below the gatehouse is listed as a partner's site.",
    evidence: [{ kind: "document", label: "Register of sites", reference: "BCM-020", daysAgo: 52 }],
  },
  "location.required-presence": {
    value: "documented",
    owner: owners.operations,
    note: "Gate, cross-docking and sealing of trailers need the quay. Customs and booking need only a sign-in. Night dispatch stays at Kajgatan for the radio base station. If the quay is closed, trailers are turned away at the ring road and parked at the lorry park.",
    evidence: [
      {
        kind: "document",
        label: "Activities tied to a place, with reasons",
        reference: "BCM-021",
        daysAgo: 52,
      },
    ],
    details: {
      "location.required-presence.habit-only":
        "Night dispatch apart from the radio, invoicing, and the opening of paper mail.",
    },
  },
  "location.alternate-site": {
    value: "partial",
    owner: owners.terminal,
    note: "Lindsjö can take 10 of the 22 people who need a desk, and dispatch has worked one evening there. For gate and docks there is only a spoken promise of two bays in the port's shed 7.",
    evidence: [
      {
        kind: "exercise",
        label: "Evening shift of dispatch from Lindsjö, 3 people",
        reference: "EX-05",
        daysAgo: 250,
      },
    ],
    details: {
      "location.alternate-site.seats": "10",
      "location.alternate-site.activation-hours": "6",
    },
  },
  "location.regional-hazards": {
    value: "documented",
    owner: owners.continuity,
    note: "Storm surge, flood, the ammonia plant of the cold store next door, and power, from the county's public maps. Kajgatan and the terminal share flood zone, substation and the one road out. Lindsjö shares none of them.",
    evidence: [
      { kind: "document", label: "Hazard sheets for three sites", reference: "BCM-023", daysAgo: 201 },
    ],
    details: {
      "location.regional-hazards.shared-zone":
        "Kajgatan 4, Terminal Quay 2 and the port's shed 7: all below 2.4 metres above sea level, fed by substation Hamnen.",
    },
  },
  "location.closure-authority": {
    value: "proven",
    owner: owners.terminal,
    note: "The shift leader at the terminal, and reception or the dispatcher in charge at Kajgatan, may evacuate without asking. Björn or Jörgen reopens with the signed checklist. In the last drill the hall was empty after 6 minutes and reopened after 50.",
    evidence: [
      {
        kind: "exercise",
        label: "Evacuation drill at the terminal, closing and reopening",
        reference: "DRILL-7",
        daysAgo: 61,
      },
    ],
  },
  "location.utilities": {
    value: "proven",
    owner: owners.terminal,
    note: "One generator feeds the server room, dispatch and the gate. Cooling is not on it: in the last load test the server room reached 38 °C after 70 minutes. The yearly test fell out when the service contract changed hands.",
    flagged: true,
    flagNote: "The load test is more than a year old. Book it, or lower the answer.",
    evidence: [
      {
        kind: "test",
        label: "Generator under load for 2 hours",
        reference: "PROP-310",
        daysAgo: 423,
      },
    ],
    details: {
      "location.utilities.backup-power-hours": "18",
      "location.utilities.last-load-test": { daysAgo: 423 },
    },
  },
  "location.concentration": {
    value: "partial",
    owner: owners.director,
    note: "Five of the six critical activities depend on Kajgatan, four of them through the server room. Management has seen the count twice; no decision is in the minutes.",
    evidence: [{ kind: "document", label: "Critical activities by site", reference: "BCM-024", daysAgo: 88 }],
    details: { "location.concentration.largest-share-percent": "83" },
  },
  "location.vital-records": {
    value: "partial",
    owner: owners.customs,
    note: "A second customs stamp and bank token lie in the safe in Lindsjö. What the gate needs has no twin anywhere.",
    details: {
      "location.vital-records.one-place-only":
        "Sealing pliers with our number, the binder of dangerous-goods papers for trailers in the yard, and the keys of 26 own trailers: all in the gatehouse.",
    },
  },
  "location.empty-site-security": {
    value: "documented",
    owner: owners.terminal,
    note: "The port's guards patrol the quay at all hours. At Kajgatan the guard firm comes within 90 minutes of a call and then twice a night; the caretaker's list for water, heat and alarm hangs inside the main switchboard.",
    evidence: [
      {
        kind: "document",
        label: "Guarding contract with call-out terms",
        reference: "PROP-288",
        daysAgo: 275,
      },
    ],
  },
  "location.return": {
    value: "none",
    owner: owners.terminal,
    note: "No plan. The insurance policy names a salvage firm, and nobody here knows its number or how soon it would come.",
  },
};
