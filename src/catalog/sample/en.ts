import { sampleActions } from "#src/catalog/sample/en/actions.ts";
import { allAreasAnswers } from "#src/catalog/sample/en/all-areas.ts";
import { sampleContacts } from "#src/catalog/sample/en/contacts.ts";
import { locationAnswers } from "#src/catalog/sample/en/location.ts";
import { sampleModel } from "#src/catalog/sample/en/model.ts";
import { owners } from "#src/catalog/sample/en/owners.ts";
import { peopleAnswers } from "#src/catalog/sample/en/people.ts";
import { sampleScenarios } from "#src/catalog/sample/en/scenarios.ts";
import { sampleServices } from "#src/catalog/sample/en/services.ts";
import { systemsAnswers } from "#src/catalog/sample/en/systems.ts";
import { twoAreaAnswers } from "#src/catalog/sample/en/two-area-overlaps.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/**
 * The plan of a made-up freight forwarder: decent on people and on systems alone, weak where they meet. Notes
 * name no month, since all dates are counted from the day on which the plan is made.
 */
export const sampleContent: SampleContent = {
  locale: "en",
  profile: {
    title: "Business continuity plan for Nordhamn Freight",
    organisation: "Nordhamn Freight",
    purpose:
      "To keep freight moving when people, buildings or systems are missing: what goes on, what stops, who decides, and how we reach each other. It is written for the night shift as much as for the board.",
    scope:
      "All 182 people at Kajgatan 4 and Terminal Quay 2 in Nordhamn and in the Lindsjö office. Six critical activities: dispatch (at all hours), customs declarations, gate, cross-docking, booking and invoicing. Their systems: Microsoft 365, Farled TMS in our own server room, Tullvik for customs, telephony and the network.",
    owner: owners.continuity,
    approver: owners.director,
    classification: "confidential",
    depth: "full",
    reviewInDays: 120,
  },
  objectives: [
    { text: "Nobody is hurt, and everybody is accounted for within an hour." },
    {
      text: "Dispatch answers drivers and customers within 30 minutes of any event, by whatever means are left.",
    },
    { text: "Perishable and dangerous goods are never without somebody who knows where they are." },
    { text: "Customs declarations are filed within 4 hours, by the emergency procedure if need be." },
    { text: "Farled TMS is back within 4 hours with at most 30 minutes of data lost. Today it is not." },
  ],
  exclusions: [
    {
      text: "Damage to cargo and vessels at sea",
      reason: "Handled by the carriers and the marine insurer; we only pass on what we learn.",
    },
    {
      text: "The port's own operations: cranes, pilots, quay guards",
      reason: "Covered by the port's plan. We take part in its exercise every second year.",
    },
    {
      text: "Loss of a large customer or a price war",
      reason: "A matter for the board, not an event that interrupts the work.",
    },
  ],
  assumptions: [
    { text: "Lindsjö and Nordhamn are not hit by the same event." },
    { text: "Mobile telephony works in at least one of the two towns." },
    { text: "The customs authority accepts its emergency procedure for up to three days." },
    { text: "At least one of Håkan Ström and Elif Demir can be reached within two hours." },
  ],
  recipients: [
    { name: "Åsa Lindqvist", role: "Managing director", form: "PDF on the phone, printed folder" },
    { name: "Crisis team and deputies (14 people)", role: "Crisis team", form: "PDF on the phone" },
    { name: "Dispatch room, Kajgatan 4", role: "Dispatcher in charge", form: "Printed folder" },
    { name: "Gatehouse, Terminal Quay 2", role: "Shift leader", form: "Printed folder" },
    { name: "Saara Niemelä", role: "Head of the Lindsjö office", form: "Printed folder, in the safe" },
    {
      name: "Port security office",
      role: "Neighbour",
      form: "Copy without private numbers, at each new version",
    },
  ],
  services: sampleServices,
  answers: {
    ...peopleAnswers,
    ...locationAnswers,
    ...systemsAnswers,
    ...twoAreaAnswers,
    ...allAreasAnswers,
  },
  scenarios: sampleScenarios,
  contacts: sampleContacts,
  actions: sampleActions,
  model: sampleModel,
};
