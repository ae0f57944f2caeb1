import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

export const sampleActions: SampleContent["actions"] = [
  {
    title: "Order an SMS service with its own sign-in for alerting",
    note: "Priced at SEK 900 a month for 62 numbers. Write the one-page routine with it: who sends, which words, which phone.",
    owner: owners.continuity,
    dueInDays: -12,
    status: "open",
    questionId: "people-systems.independent-alerting",
  },
  {
    title: "Decide where Farled TMS runs when the server room is gone",
    note: "Standby servers in Lindsjö, or hosting by Farled Systems. Quotation for the first is here, for the second expected.",
    owner: owners.it,
    dueInDays: 60,
    status: "inProgress",
    questionId: "location-systems.site-hosted",
  },
  {
    title: "Get written word on the duct under Kajgatan",
    note: "One operator has promised an answer; the other wants a reference number that we do not have.",
    owner: owners.it,
    dueInDays: 14,
    status: "inProgress",
    questionId: "location-systems.diverse-connectivity",
  },
  {
    title: "Train four people in Lindsjö as night dispatchers",
    owner: owners.dispatch,
    dueInDays: 90,
    status: "open",
    questionId: "people-location.split-teams",
  },
  {
    title: "Raise the VPN to 120 and decide who comes first until then",
    note: "Dispatch, customs, invoicing, then the rest. Move the older laptops to the new network profile first: that alone frees about half.",
    owner: owners.it,
    dueInDays: 45,
    status: "open",
    questionId: "location-systems.vpn-capacity",
  },
  {
    title: "Status page outside Microsoft 365 and a card for everybody",
    owner: owners.systems,
    dueInDays: 30,
    status: "open",
    questionId: "people-systems.known-fallback-channel",
  },
  {
    title: "Settle with operators and port who restores connectivity",
    owner: owners.operations,
    dueInDays: 21,
    status: "open",
    row: { service: 0, rowId: "restore-client-connectivity" },
  },
  {
    title: "Correct the wrong numbers from the test call",
    note: "Four numbers corrected, folders at Kajgatan and in Lindsjö replaced.",
    owner: owners.staff,
    dueInDays: -82,
    status: "done",
    doneDaysAgo: 89,
    questionId: "people.contact-data",
  },
  {
    title: "Move night dispatch inland for good",
    note: "Dropped: the radio does not reach the quay from Lindsjö, and the trained deputies cost a fifth of it.",
    owner: owners.director,
    status: "dropped",
    region: "PL",
  },
];
