import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/** Where people, location and systems are hit together. */
export const allAreasAnswers: SampleContent["answers"] = {
  "all.laptops-at-home": {
    value: "partial",
    owner: owners.staff,
    note: "Most people in the office take their laptop home, customs always. Dispatch works on desktop computers that belong to the desk, and invoicing leaves its laptops in the docking stations.",
    details: { "all.laptops-at-home.percent-at-home": "55" },
  },
  "all.remote-recovery": {
    value: "none",
    owner: owners.it,
    note: "Every restore so far began with Elif walking down to the server room. The backup console answers only inside that room, and the only other way into the network is the VPN gateway in the same rack.",
    details: {
      "all.remote-recovery.hands-on-systems":
        "Farled TMS, the backup console, the VPN gateway, the file server and the telephone adapter for the gate.",
    },
  },
  "all.home-capability": {
    value: "partial",
    owner: owners.staff,
    note: "67 of 104 people answered the survey; nine have no line that carries a meeting. Six mobile routers can be borrowed from the service desk, at Kajgatan, in office hours.",
    evidence: [{ kind: "document", label: "Survey of home workplaces", reference: "HR-133", daysAgo: 66 }],
  },
  "all.crisis-team": {
    value: "partial",
    owner: owners.director,
    note: "Seven seats with one deputy each, four are enough to decide. The first meeting place is Kajgatan, the second is the terminal canteen: same quay, same substation. The second meeting service is set up, and the team has met in it once.",
    evidence: [
      { kind: "document", label: "Crisis team: seats, deputies, places", reference: "BCM-005", daysAgo: 81 },
    ],
  },
  "all.activation": {
    value: "documented",
    owner: owners.director,
    note: "Level 1: a critical activity is down for 60 minutes, or a site is evacuated. Level 2: two activities down, or a site lost for more than a day. The dispatcher in charge declares level 1 without asking; the managing director stands down in writing. Not used since the criteria got numbers.",
    evidence: [
      {
        kind: "document",
        label: "Activation and stand-down, one page",
        reference: "https://intranet.nordhamn.example/bcm/006",
        daysAgo: 81,
      },
    ],
    details: {
      "all.activation.who-declares":
        "Dispatcher in charge (level 1), dispatch manager, operations manager, managing director.",
    },
  },
  "all.combined-exercise": {
    value: "none",
    owner: owners.continuity,
    note: "All exercises so far took one thing away. The next one takes Kajgatan, the server room and every third name on the list.",
    details: { "all.combined-exercise.next-planned": { inDays: 75 } },
  },
  "all.stakeholders": {
    value: "partial",
    owner: owners.customs,
    note: "The 20 largest customers and the customs authority would be rung, and their numbers are printed. The port, the coast guard and smaller customers are missing, and all drafts are in SharePoint.",
    evidence: [{ kind: "document", label: "Whom we tell, by when", reference: "BCM-033", daysAgo: 170 }],
  },
  "all.external-integration": {
    value: "partial",
    owner: owners.customs,
    note: "Of 12 points, seven have an alternative that the other party knows. Declarations can go by the authority's emergency procedure, and two shipping lines take bookings by phone.",
    details: {
      "all.external-integration.points-without-alternative":
        "Slot booking in the port's gate system, order messages from the two largest customers, the Piraeus agent's arrival notices, bank files, and temperature data from the cold store.",
    },
  },
  "all.maintenance": {
    value: "documented",
    owner: owners.continuity,
    note: "Yearly review by Märta, approved by Åsa; also after each incident, exercise, move or new system. Changes are listed with a reason. The move to Teams Phone slipped through, so the checklist for IT projects now asks about the plan.",
    evidence: [{ kind: "document", label: "Plan approved, version 4", reference: "BCM-001", daysAgo: 245 }],
    details: { "all.maintenance.next-review": { inDays: 120 } },
  },
};
