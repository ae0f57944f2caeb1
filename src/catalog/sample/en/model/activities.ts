import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleModel } from "#src/domain/sample/sample-model.ts";

const hour = 60;
const day = 24 * hour;

/** What harm is, and how much of it is too much. */
export const sampleImpactCategories: SampleModel["impactCategories"] = [
  {
    id: "impact-money",
    name: "Money",
    minor: "Below 100,000 kronor",
    moderate: "Up to 500,000 kronor",
    major: "Up to 3 million kronor",
    intolerable: "More than 3 million kronor, or wages cannot be paid",
  },
  {
    id: "impact-law",
    name: "Law and contracts",
    minor: "A note to the file",
    moderate: "Penalties of one customer",
    major: "Penalties of several customers, or a written warning",
    intolerable: "The customs authorisation is withdrawn, or a large customer may leave",
  },
  {
    id: "impact-safety",
    name: "People and safety",
    minor: "Overtime of one shift",
    moderate: "Overtime for days",
    major: "Somebody may be hurt",
    intolerable: "Dangerous or perishable goods are where nobody knows",
  },
];

/** The six critical activities. */
export const sampleActivities: SampleModel["activities"] = [
  {
    id: "activity-dispatch",
    name: "Dispatch",
    description: "Directs 26 own and up to 60 hired trucks, around the clock.",
    owner: owners.dispatch,
    criticality: "missionCritical",
    mtpdMinutes: 4 * hour,
    rtoMinutes: 30,
    rpoMinutes: 30,
    mbco: "Drivers and customers get an answer within 30 minutes; perishable and dangerous goods come first.",
    peaks: "Weekdays 05 to 08 and 15 to 18; the night before a public holiday.",
    workaround: "Telephone, wall board and paper consignment notes.",
    workaroundMinutes: 6 * hour,
    facilitator: owners.continuity,
    contributors: "Two dispatchers of the day shift, one of the night shift",
    approver: owners.director,
    approvalProof: "BCM-012, minutes of the management meeting",
    analysisStatus: "approved",
    analysedDaysAgo: 150,
    approvedDaysAgo: 120,
    nextReviewInDays: 210,
    businessUnit: "Operations",
    externalServiceLevel: "Answer to drivers within 30 minutes, by contract with the 20 largest customers.",
    personalData: "yes",
    needs: [
      { of: "role-dispatcher" },
      {
        of: "location-offices",
        or: [{ node: "location-terminal", after: 45 }],
        note: "Six desks in the gatehouse; trailers are released by phone from there.",
      },
      { of: "system-tms", or: [{ node: "system-paper-desk", after: 30, upTo: 6 * hour }] },
      { of: "system-telephony", or: [{ node: "system-mobiles", after: 15 }] },
    ],
    impacts: {
      "impact-money": {
        from: { minor: hour, moderate: 4 * hour, major: day, intolerable: 3 * day },
        justification: "About 40,000 kronor an hour in waiting time, more when ferries are missed.",
      },
      "impact-law": {
        from: { minor: hour, moderate: 4 * hour, major: 8 * hour, intolerable: 3 * day },
        justification: "Penalties begin after four hours in seven contracts.",
      },
      "impact-safety": {
        from: { moderate: hour, intolerable: 4 * hour },
        justification: "After four hours nobody knows any more where the refrigerated trailers are.",
      },
    },
    resources: [
      {
        name: "Dispatchers",
        within4Hours: "4",
        within1Day: "6",
        within3Days: "8",
        within1Week: "10",
        within1Month: "14",
      },
      { name: "Desks with two screens", within4Hours: "4", within1Day: "6", within1Week: "10" },
      { name: "Mobile phones", within4Hours: "6", within1Day: "10" },
    ],
  },
  {
    id: "activity-customs",
    name: "Customs declarations",
    description: "Files import and export declarations for our own and other forwarders' goods.",
    owner: owners.customs,
    criticality: "missionCritical",
    mtpdMinutes: 8 * hour,
    rtoMinutes: 4 * hour,
    rpoMinutes: 0,
    mbco: "Declarations for perishable goods and for ferries of the day.",
    peaks: "Mondays, and the last working day of a month.",
    workaround: "The authority's emergency procedure, on paper.",
    workaroundMinutes: 3 * day,
    approver: owners.director,
    analysisStatus: "approved",
    analysedDaysAgo: 140,
    approvedDaysAgo: 120,
    nextReviewInDays: 210,
    executiveMandate: "Authorised economic operator; the authorisation asks for a plan.",
    dataLossEffect: "A declaration that is lost has to be filed again, and the goods wait.",
    needs: [
      { of: "role-customs-agent" },
      {
        of: "location-offices",
        or: [
          { node: "location-homes", after: hour },
          { node: "supplier-broker", after: 2 * hour },
        ],
      },
      { of: "system-tullvik", or: [{ node: "system-emergency-forms", after: 2 * hour, upTo: 3 * day }] },
    ],
    impacts: {
      "impact-money": {
        from: { minor: 4 * hour, moderate: day, major: 3 * day, intolerable: 14 * day },
        justification: "Storage and demurrage are ours to pay from the second day.",
      },
      "impact-law": {
        from: { minor: hour, moderate: 4 * hour, intolerable: 8 * hour },
        justification: "The authority accepts one late shift a year; the second costs the authorisation.",
      },
    },
    resources: [
      { name: "Customs agents", within4Hours: "3", within1Day: "4", within3Days: "6", within1Month: "9" },
      { name: "Forms and stamp", within4Hours: "1 set", within1Day: "2 sets" },
    ],
  },
  {
    id: "activity-gate",
    name: "Gate",
    description: "Lets trucks and trailers in and out of Terminal Quay 2.",
    owner: owners.terminal,
    criticality: "important",
    mtpdMinutes: day,
    rtoMinutes: 2 * hour,
    mbco: "One lane, with every trailer written down.",
    workaround: "Paper list and a guard at the barrier.",
    analysisStatus: "reviewed",
    analysedDaysAgo: 130,
    nextReviewInDays: 200,
    needs: [
      { of: "role-gate-guard" },
      { of: "location-terminal" },
      { of: "system-scanners", or: [{ node: "system-paper-desk", after: 15 }] },
    ],
    impacts: {
      "impact-money": {
        from: { minor: 4 * hour, moderate: 8 * hour, major: day, intolerable: 7 * day },
        justification: "The quay holds about one day of trailers.",
      },
      "impact-safety": {
        from: { minor: hour, major: 8 * hour, intolerable: day },
        justification: "After a day dangerous goods stand outside the fence.",
      },
    },
    resources: [{ name: "Guards for each shift", within4Hours: "2", within1Day: "3" }],
  },
  {
    id: "activity-cross-docking",
    name: "Cross-docking",
    description: "Moves goods from trailer to trailer in the terminal.",
    owner: owners.terminal,
    criticality: "important",
    mtpdMinutes: day,
    rtoMinutes: 8 * hour,
    mbco: "Perishable goods, and what catches the evening ferry.",
    peaks: "16 to 21 on weekdays; four weeks before Christmas.",
    analysisStatus: "reviewed",
    analysedDaysAgo: 130,
    nextReviewInDays: 200,
    needs: [
      { of: "role-terminal-crew" },
      {
        of: "location-terminal",
        or: [{ node: "location-lindsjo", after: 6 * hour }],
        note: "The yard in Lindsjö has four docks; it was used for two days when the terminal roof leaked.",
      },
      { of: "supplier-kustfrakt", or: [{ node: "supplier-inland", after: 4 * hour }] },
    ],
    impacts: {
      "impact-money": {
        from: { minor: 4 * hour, moderate: 8 * hour, major: day, intolerable: 7 * day },
        justification: "Trailers that are not emptied are hired for another day.",
      },
      "impact-law": {
        from: { moderate: 8 * hour, major: day, intolerable: 3 * day },
        justification: "Two grocery chains may leave after three days without deliveries.",
      },
      "impact-safety": {
        from: { minor: 8 * hour, intolerable: day },
        justification: "Refrigerated trailers run out of fuel after about a day.",
      },
    },
    resources: [
      { name: "Terminal crew", within4Hours: "10", within1Day: "20", within1Week: "30", within1Month: "46" },
      { name: "Forklifts", within4Hours: "4", within1Day: "8", within1Week: "12" },
    ],
  },
  {
    id: "activity-booking",
    name: "Booking",
    description: "Takes orders by telephone, mail and from the customers' own systems.",
    owner: owners.operations,
    criticality: "important",
    mtpdMinutes: 8 * hour,
    rtoMinutes: 2 * hour,
    rpoMinutes: hour,
    mbco: "Orders of the 20 largest customers.",
    workaround: "Orders are kept in the mail box and a list, and typed in afterwards.",
    analysisStatus: "inProgress",
    analysedDaysAgo: 60,
    nextReviewInDays: 90,
    needs: [
      { of: "role-booking-clerk" },
      { of: "location-offices", or: [{ node: "location-homes", after: hour }] },
      { of: "system-tms", or: [{ node: "system-mail", after: 30 }] },
      { of: "system-telephony", or: [{ node: "system-mobiles", after: 15 }] },
    ],
    impacts: {
      "impact-money": {
        from: { minor: 2 * hour, moderate: 4 * hour, major: 8 * hour, intolerable: 3 * day },
        justification: "An order that is not answered within the day goes to somebody else.",
      },
      "impact-law": {
        from: { minor: 4 * hour, intolerable: 8 * hour },
        justification: "The two framework agreements ask for a confirmation on the same day.",
      },
    },
    resources: [
      { name: "Booking clerks", within4Hours: "4", within1Day: "6", within1Week: "12" },
      { name: "Laptops that reach the company network", within4Hours: "4", within1Day: "6" },
    ],
  },
  {
    id: "activity-invoicing",
    name: "Invoicing",
    description: "Sends invoices and pays hauliers.",
    owner: owners.operations,
    criticality: "deferrable",
    mtpdMinutes: 10 * day,
    rtoMinutes: 5 * day,
    rpoMinutes: day,
    mbco: "Hauliers are paid on the 15th and the 30th.",
    analysisStatus: "inProgress",
    nextReviewInDays: 90,
    needs: [
      { of: "role-invoicing-clerk" },
      { of: "location-offices", or: [{ node: "location-homes", after: 4 * hour }] },
      { of: "system-ledger" },
    ],
    impacts: {
      "impact-money": {
        from: { minor: 3 * day, moderate: 7 * day, intolerable: 14 * day },
        justification: "Without payments for two weeks the small hauliers stop driving for us.",
      },
    },
    resources: [{ name: "Invoicing clerks", within1Week: "2", within1Month: "3" }],
  },
];
