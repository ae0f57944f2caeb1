import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/** Where two areas meet: people and location, people and systems, location and systems. */
export const twoAreaAnswers: SampleContent["answers"] = {
  "people-location.travel-stop": {
    value: "partial",
    owner: owners.operations,
    note: "On the day the harbour bridge was closed, booking and invoicing worked from home with what they happened to have there. Two dispatchers slept in the office, and the gate stayed shut from noon. Nothing has been written down since.",
    evidence: [
      {
        kind: "incident",
        label: "Log of the day the bridge was closed",
        reference: "INC-0038",
        daysAgo: 190,
      },
    ],
    details: { "people-location.travel-stop.sustain-days": "1" },
  },
  "people-location.site-bound-roles": {
    value: "partial",
    owner: owners.terminal,
    note: "The roles are listed. Three forklift drivers live within walking distance and have said they would come; for the gate and the dangerous-goods check nobody has been asked.",
    details: {
      "people-location.site-bound-roles.roles":
        "Gate keeper, forklift driver, dangerous-goods checker and trailer sealer at Terminal Quay 2; night dispatcher (radio) at Kajgatan 4.",
      "people-location.site-bound-roles.hours-unstaffed": "2",
    },
  },
  "people-location.remote-policy": {
    value: "documented",
    owner: owners.staff,
    note: "All office roles may work from any address in Sweden and 20 days a year from the EU; payments only from home or office. The insurer has confirmed cover for registered home workplaces. In an emergency Petra grants exceptions by phone.",
    evidence: [
      { kind: "document", label: "Rules for work elsewhere, version 3", reference: "HR-130", daysAgo: 155 },
      { kind: "document", label: "Confirmation from the insurer", reference: "HR-131", daysAgo: 149 },
    ],
  },
  "people-location.split-teams": {
    value: "none",
    owner: owners.operations,
    note: "When this was asked, the deputy list was compared with the seating plan for the first time: 14 of 17 deputies sit in the same building as the person they replace. A fire at Kajgatan takes both.",
    details: {
      "people-location.split-teams.same-site-roles":
        "All 14 dispatchers, both TMS administrators, the whole service desk and invoicing work at Kajgatan 4; all gate and dangerous-goods staff at Terminal Quay 2. Only customs is split, with two of nine agents in Lindsjö.",
    },
  },
  "people-location.accounting-for-people": {
    value: "partial",
    owner: owners.terminal,
    note: "The terminal counts at the assembly point. At Kajgatan the entry log is on the computer in reception, inside the building that has just been left, and waiting drivers stand on no list at all.",
    evidence: [
      {
        kind: "document",
        label: "Evacuation instruction for both sites",
        reference: "PROP-270",
        daysAgo: 330,
      },
    ],
  },
  "people-location.homes-hit-too": {
    value: "unknown",
    owner: owners.staff,
    note: "Petra has asked for home areas by postcode. The union wants to see how the data will be used before it is collected. A guess at the coffee machine says that half of dispatch lives below the dyke.",
  },

  "people-systems.admin-redundancy": {
    value: "partial",
    owner: owners.it,
    note: "Microsoft 365 and the network have two administrators with run books. Farled TMS has Elif. Håkan has the rights, and has never restarted the interfaces without ringing her.",
    details: {
      "people-systems.admin-redundancy.single-admin-systems":
        "Farled TMS with its interfaces (Elif Demir), the weighbridge (Björn Åkesson), and the radio base station (the caretaker).",
    },
  },
  "people-systems.emergency-access": {
    value: "partial",
    owner: owners.it,
    note: "Only Microsoft 365 has its emergency keys in two places. Those for the TMS, the backup console and the network lie in the safe at Kajgatan, one floor above the server room. The password vault with the rest opens with the very sign-in that it should replace.",
    details: {
      "people-systems.emergency-access.places":
        "Safe at Kajgatan 4, first floor; safe in Lindsjö (Microsoft 365 only); password vault behind the company sign-in.",
    },
  },
  "people-systems.manual-workaround": {
    value: "partial",
    owner: owners.dispatch,
    note: "Dispatch prints the route list at 05:00 and 17:00 and has paper consignment notes for 200 loads. A night shift ran on them for two hours, and entering 31 loads afterwards took until lunch. Customs and gate would improvise.",
    evidence: [
      {
        kind: "exercise",
        label: "Night shift of dispatch on paper for 2 hours",
        reference: "EX-07",
        daysAgo: 165,
      },
    ],
    details: { "people-systems.manual-workaround.sustain-hours": "6" },
  },
  "people-systems.known-fallback-channel": {
    value: "none",
    owner: owners.continuity,
    note: "The instruction says that a Teams outage is announced in the Teams channel IT news. Outside the crisis team nobody has been told where else to look.",
  },
  "people-systems.independent-alerting": {
    value: "none",
    owner: owners.continuity,
    flagged: true,
    flagNote: "The offer for the SMS service runs out. Decide at the next management meeting.",
    note: "The duty manager posts in the Teams channel Crisis and then rings through Teams Phone. The printed call list exists, but no routine says who calls whom, and from which telephone. An SMS service has been priced and not ordered.",
  },
  "people-systems.help-desk": {
    value: "partial",
    owner: owners.systems,
    note: "A notice goes out when one of the two on the desk has a hand free, usually by mail. In the Exchange incident it was sent by mail as well, and 70 people rang.",
    evidence: [
      {
        kind: "incident",
        label: "Calls to the service desk during the mail delay",
        reference: "INC-0043",
        daysAgo: 88,
      },
    ],
  },
  "people-systems.provider-escalation": {
    value: "documented",
    owner: owners.it,
    note: "Håkan and Elif are registered with Microsoft, Farled Systems, the operator and the backup service; contract numbers and phone lines stand on the duty card. For Tullvik it is Amina alone, and a second name has been asked for.",
    evidence: [{ kind: "document", label: "Duty card, side A", reference: "IT-050", daysAgo: 88 }],
  },
  "people-systems.admin-app": {
    value: "proven",
    owner: owners.systems,
    note: "Håkan, Elif and the third duty engineer have the app with notifications for mail, Teams and sign-in. Elif checks the three phones when the rota changes hands.",
    evidence: [{ kind: "test", label: "Check of the three duty phones", reference: "IT-052", daysAgo: 23 }],
  },
  "people-systems.targeted-impact": {
    value: "partial",
    owner: owners.continuity,
    note: "Håkan and Linnéa together can say it in ten minutes. The table of services and activities is from before the move to Teams Phone, and it lies in SharePoint.",
  },

  "location-systems.network-bound-access": {
    value: "documented",
    owner: owners.it,
    note: "Of 34 systems, 24 need only the internet, 7 the company network or the VPN, and 3 work only inside a building. The list was made from the firewall rules and has not been tried from outside.",
    evidence: [
      { kind: "document", label: "From where each system can be reached", reference: "IT-066", daysAgo: 93 },
    ],
    details: {
      "location-systems.network-bound-access.systems":
        "VPN or company network: Farled TMS, customs archive, file server, time recording, invoicing, printers, dock planning. Only inside: backup console (server room), weighbridge and door system (terminal).",
    },
  },
  "location-systems.alternative-access": {
    value: "unknown",
    owner: owners.it,
    flagged: true,
    flagNote: "Ask Håkan for a date for the test.",
    note: "There may be one: the old web gateway still answers, and it stands in the same server room. Nobody has tried to work through it since the certificates were changed, and nobody wants to say yes or no before that.",
  },
  "location-systems.split-tunnel": {
    value: "partial",
    owner: owners.it,
    note: "On the 61 newer of 118 laptops mail, Teams and files go straight to the internet. The others pull everything through the VPN and fill it with their meetings.",
    evidence: [
      { kind: "document", label: "Network profile of the newer laptops", reference: "IT-067", daysAgo: 240 },
    ],
  },
  "location-systems.vpn-capacity": {
    value: "partial",
    owner: owners.it,
    note: "The gateway was bought for travelling salespeople: 40 at once. On the day the bridge was closed it was full at 07:50, mostly with people reading mail, while invoicing and two dispatchers waited. Who comes first has not been decided.",
    evidence: [
      {
        kind: "incident",
        label: "VPN full on the day the bridge was closed",
        reference: "INC-0038 annex 1",
        daysAgo: 190,
      },
    ],
    details: {
      "location-systems.vpn-capacity.sessions-possible": "40",
      "location-systems.vpn-capacity.sessions-needed": "104",
    },
  },
  "location-systems.site-hosted": {
    value: "partial",
    owner: owners.it,
    flagged: true,
    flagNote: "For the board: this is the one event that stops us for weeks.",
    note: "Farled TMS and six other systems stand on the ground floor of Kajgatan 4, in the building and the flood zone that this plan expects to lose. Copies lie elsewhere, but there is nothing to run them on: new servers take about six weeks.",
    evidence: [
      { kind: "document", label: "Quotation for standby servers", reference: "SUP-058", daysAgo: 30 },
    ],
  },
  "location-systems.diverse-connectivity": {
    value: "unknown",
    owner: owners.it,
    note: "Kajgatan has fibre from two operators. Both leave through the port's cable room, and neither operator has answered whether they share the duct under Kajgatan.",
  },
  "location-systems.location-based-sign-in": {
    value: "notApplicable",
    owner: owners.systems,
    reason:
      "None of our eleven sign-in rules depends on a place, a network or a country: the last one that trusted the office network was removed with the local directory. Gone through rule by rule from the export.",
    evidence: [
      {
        kind: "document",
        label: "Export of the sign-in rules with remarks",
        reference: "IT-049",
        daysAgo: 54,
      },
    ],
  },
  "location-systems.local-egress": {
    value: "none",
    owner: owners.it,
    note: "Lindsjö reaches the internet and its name resolution through Kajgatan. When the fuse went there, 24 people 140 km away lost mail and customs as well.",
    evidence: [
      {
        kind: "incident",
        label: "Power loss at Kajgatan, effect in Lindsjö",
        reference: "INC-0036",
        daysAgo: 262,
      },
    ],
  },
};
