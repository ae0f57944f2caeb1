import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

export const peopleAnswers: SampleContent["answers"] = {
  "people.critical-roles": {
    value: "documented",
    owner: owners.continuity,
    note: "Six critical activities with normal and minimum staffing: dispatch 3 per shift (minimum 2), customs 6 on a weekday (minimum 4), gate 4 (minimum 2), cross-docking 9 (minimum 5), booking 8 (minimum 3), invoicing 3 (minimum 1). The activity owners have signed the list. Night dispatch has never been run at its minimum.",
    evidence: [
      { kind: "document", label: "Roles and minimum staffing, version 4", reference: "BCM-011", daysAgo: 74 },
    ],
    details: {
      "people.critical-roles.tightest-role":
        "Night dispatcher: 3 on the roster, minimum 2, so one in between.",
    },
  },
  "people.deputies": {
    value: "documented",
    owner: owners.continuity,
    note: "Each of the 17 critical roles has a named deputy with training, rights and keys. All but three of them work in the same building as the person they stand in for. The gate deputies have not yet worked alone.",
    evidence: [
      { kind: "document", label: "Deputy list with access check", reference: "BCM-012", daysAgo: 74 },
    ],
    details: { "people.deputies.handover-hours": "4" },
  },
  "people.mass-absence": {
    value: "proven",
    owner: owners.operations,
    note: "Planned for 35 % away during three weeks. Quotations stop at 20 %, our own groupage line at 30 %; dispatch, customs and gate go on. In the stomach-flu wave the terminal had 31 % away for nine days: the order held, but nobody had planned who approves the time sheets.",
    evidence: [
      {
        kind: "document",
        label: "Order of activities when many are away",
        reference: "BCM-014",
        daysAgo: 300,
      },
      {
        kind: "incident",
        label: "Log of the stomach-flu wave at the terminal",
        reference: "INC-0041",
        daysAgo: 118,
      },
    ],
    details: {
      "people.mass-absence.planned-percent": "35",
      "people.mass-absence.planned-weeks": "3",
    },
  },
  "people.wide-distribution": {
    value: "notApplicable",
    owner: owners.staff,
    reason:
      "We do not count on being spread out: 158 of 182 people work within 600 metres of each other in Nordhamn, and the whole plan takes for granted that one event can hit them together.",
  },
  "people.cross-training": {
    value: "documented",
    owner: owners.terminal,
    note: "The matrix has 41 tasks in dispatch, customs and terminal. 37 of them have three able people or more, four have two. Björn goes through it whenever a roster is made; second tasks are practised when there is time, and that is not recorded.",
    evidence: [{ kind: "document", label: "Skills matrix", reference: "HR-208", daysAgo: 33 }],
  },
  "people.single-holder": {
    value: "partial",
    owner: owners.it,
    note: "Eleven of 16 items have instructions that a colleague has followed from start to end. The remaining five were listed two reviews ago and have not moved.",
    evidence: [
      { kind: "document", label: "Knowledge held by one person", reference: "BCM-016", daysAgo: 160 },
    ],
    details: {
      "people.single-holder.still-held":
        "Restarting the interface from Farled TMS to the customs service (Elif Demir). Booking the port crane outside office hours (Björn Åkesson). The surcharge spreadsheet behind the invoices, the radio base station, and the yearly quota for cold-store space.",
    },
  },
  "people.contact-data": {
    value: "proven",
    owner: owners.staff,
    note: "62 people with a private number, printed in the crisis folders at Kajgatan and in Lindsjö. On a Sunday evening 57 of 62 were reached within 40 minutes and four numbers were corrected. The calls were made with Teams Phone, which is one of the things that may be down.",
    evidence: [
      {
        kind: "test",
        label: "Test call from the printed list, 57 of 62 reached",
        reference: "TEST-019",
        daysAgo: 96,
      },
    ],
    details: {
      "people.contact-data.where-held": "paper",
      "people.contact-data.last-verified": { daysAgo: 96 },
    },
  },
  "people.succession": {
    value: "documented",
    owner: owners.director,
    note: "Åsa Lindqvist, then Jörgen Sjöström, then Saara Niemelä in Lindsjö. Each of them may close a site, order isolation of the network and speak to the press. The board has signed the order; it has not been exercised since Saara replaced the former finance director in it.",
    evidence: [
      {
        kind: "document",
        label: "Delegation of authority in a crisis, signed",
        reference: "BOARD-7/4",
        daysAgo: 210,
      },
    ],
    details: { "people.succession.spending-limit": "SEK 750,000 each time" },
  },
  "people.welfare": {
    value: "partial",
    owner: owners.staff,
    note: "Managers ring their own people, and occupational health answers around the clock. Drivers on the road and visiting hauliers are nobody's people in that routine.",
    evidence: [
      { kind: "document", label: "Agreement with occupational health", reference: "HR-117", daysAgo: 340 },
    ],
    details: { "people.welfare.check-in-minutes": "60" },
  },
  "people.training": {
    value: "partial",
    owner: owners.continuity,
    note: "14 of 22 people with a role took part in the last table-top exercise. It was held in Nordhamn on a weekday, so neither Lindsjö nor the night shift was there.",
    evidence: [
      {
        kind: "exercise",
        label: "Table-top exercise: fire at Kajgatan, 14 of 22 present",
        reference: "EX-06",
        daysAgo: 228,
      },
    ],
    details: {
      "people.training.not-yet-trained":
        "All roles in Lindsjö, the night dispatchers, both gate deputies and the spokesperson's deputy.",
    },
  },
  "people.extra-staff": {
    value: "documented",
    owner: owners.staff,
    note: "The agency sends up to six terminal workers with a forklift licence, and two retired customs agents have signed for this year. An induction folder, four guest badges and two guest accounts lie ready at the gate.",
    evidence: [
      {
        kind: "document",
        label: "Call-off agreement with the staffing agency",
        reference: "HR-121",
        daysAgo: 150,
      },
    ],
    details: { "people.extra-staff.lead-time-hours": "24" },
  },
  "people.outsourced-staff": {
    value: "partial",
    owner: owners.dispatch,
    note: "Three hauliers carry about 70 % of our domestic volume. Przewozy Bałtyk has shown its plan and named a night contact; the other two have promised the same by mail.",
    evidence: [
      {
        kind: "document",
        label: "Continuity plan of Przewozy Bałtyk, summary in English",
        reference: "SUP-031",
        daysAgo: 187,
      },
    ],
  },
};
