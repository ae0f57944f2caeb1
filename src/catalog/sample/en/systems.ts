import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

export const systemsAnswers: SampleContent["answers"] = {
  "systems.inventory": {
    value: "proven",
    owner: owners.it,
    note: "34 systems behind six critical activities, each with owner, provider and support number. Compared with the sign-in data of the last quarter: two macro spreadsheets and the weighbridge computer were missing and have been added.",
    evidence: [
      { kind: "document", label: "Systems by activity", reference: "IT-040", daysAgo: 128 },
      { kind: "test", label: "Comparison with sign-in data", reference: "IT-040 annex 2", daysAgo: 130 },
    ],
  },
  "systems.recovery-objectives": {
    value: "documented",
    owner: owners.it,
    note: "All 34 systems have objectives agreed with the activity's owner. Farled TMS should be back after 4 hours and took more than 9 in the restore test. Management decided that dispatch goes on by hand meanwhile, although that workaround is good for 6 hours only.",
    evidence: [
      {
        kind: "document",
        label: "Recovery objectives with the owners' approval",
        reference: "IT-041",
        daysAgo: 120,
      },
    ],
    details: {
      "systems.recovery-objectives.systems-too-slow":
        "Farled TMS: objective 4 hours, tested 9 hours 20 minutes, on the hardware that it normally runs on. Gate scanners: objective 2 hours, spare parts in 24.",
    },
  },
  "systems.backup-restore": {
    value: "proven",
    owner: owners.it,
    note: "Servers nightly and the TMS database every 30 minutes, to the terminal and to outside storage where nothing can be deleted for 30 days. Mail, files and chat go to a backup service of their own, tenant settings weekly. Farled TMS was restored from the outside copy and dispatch checked 25 consignments.",
    evidence: [
      { kind: "document", label: "Backup schedule and scope", reference: "IT-044", daysAgo: 142 },
      {
        kind: "test",
        label: "Restore of Farled TMS from the outside copy, 9 h 20 min",
        reference: "TEST-017",
        daysAgo: 142,
      },
    ],
    details: { "systems.backup-restore.measured-restore-hours": "9" },
  },
  "systems.wan-loss": {
    value: "documented",
    owner: owners.it,
    note: "5G routers at Kajgatan and at the gate are set to take over within 3 minutes, enough for TMS and customs but not for video. The card at the dispatch desk says whom to ring and that trailers are released by phone after 30 minutes. The main line has not been unplugged on purpose yet.",
    evidence: [
      { kind: "document", label: "Card: internet or site network down", reference: "IT-046", daysAgo: 90 },
    ],
    details: {
      "systems.wan-loss.first-substitute": "mobile-data",
      "systems.wan-loss.tolerable-hours": "4",
    },
  },
  "systems.collaboration-alternative": {
    value: "partial",
    owner: owners.continuity,
    note: "The crisis team has a second meeting service with its own accounts. The dispatchers have helped themselves to a private messaging group, which works well and is not cleared for customer data.",
    evidence: [
      {
        kind: "document",
        label: "Accounts of the crisis team at the second meeting service",
        reference: "BCM-031",
        daysAgo: 175,
      },
    ],
    details: {
      "systems.collaboration-alternative.shared-sign-in": "own-sign-in",
      "systems.collaboration-alternative.people-set-up-percent": "20",
    },
  },
  "systems.identity-outage": {
    value: "documented",
    owner: owners.it,
    note: "Two emergency accounts outside all sign-in rules, their hardware keys in the safes at Kajgatan and in Lindsjö, and an alarm to Håkan and Elif at every use. Farled TMS has local accounts; customs uses the authority's emergency procedure. The VPN has no way on: it asks the same sign-in.",
    evidence: [
      {
        kind: "document",
        label: "Going on without sign-in, one card per activity",
        reference: "IT-048",
        daysAgo: 205,
      },
      { kind: "test", label: "Sign-in with emergency account A", reference: "TEST-015", daysAgo: 201 },
    ],
    details: {
      "systems.identity-outage.emergency-accounts": "2",
      "systems.identity-outage.last-tried": { daysAgo: 201 },
    },
  },
  "systems.health-watch": {
    value: "proven",
    owner: owners.systems,
    note: "Alerts for mail, Teams, files and sign-in go to the service desk's mailbox and as a text message to the duty phone. In the last Exchange incident the text came at 06:40 and Elif had read the post and called dispatch at 06:52.",
    evidence: [
      {
        kind: "incident",
        label: "Exchange Online: delayed mail, our log",
        reference: "INC-0043",
        daysAgo: 88,
      },
    ],
    details: {
      "systems.health-watch.alert-addresses": "1",
      "systems.health-watch.outside-hours":
        "The IT duty engineer, by text message. Three people share the rota.",
    },
  },
  "systems.health-backup-channel": {
    value: "documented",
    owner: owners.systems,
    note: "The duty card has the public status page, the status account, the fault line of the operator and the number of Farled Systems. It is a card in a wallet, so it opens without any sign-in.",
    evidence: [{ kind: "document", label: "Duty card, side B", reference: "IT-050", daysAgo: 88 }],
  },
  "systems.health-cadence": {
    value: "documented",
    owner: owners.systems,
    note: "The log form has a column for when the next update is due. After 75 minutes of silence the duty engineer looks at the public status page and tells the dispatcher in charge that nothing is new.",
    evidence: [{ kind: "document", label: "Incident log form", reference: "IT-051", daysAgo: 85 }],
    details: { "systems.health-cadence.overdue-minutes": "75" },
  },
  "systems.health-internal-board": {
    value: "partial",
    owner: owners.systems,
    note: "Somebody posts in the Teams channel IT news when there is time. The screen in the dispatch room shows the same channel.",
    details: { "systems.health-internal-board.readable-in-outage": "no" },
  },
  "systems.planned-change": {
    value: "documented",
    owner: owners.systems,
    note: "Elif reads the message centre on Mondays, Håkan when she is away. Notices with a date become tickets; seven last year, all handled before their date.",
    evidence: [
      { kind: "document", label: "Tickets made from provider notices", reference: "IT-055", daysAgo: 20 },
    ],
  },
  "systems.post-incident-review": {
    value: "partial",
    owner: owners.it,
    note: "Håkan reads the reviews. After the Exchange incident he noted two things to change, and neither has an owner or a date.",
    evidence: [
      {
        kind: "document",
        label: "Microsoft's review of the mail delay, with our remarks",
        reference: "INC-0043 annex 1",
        daysAgo: 79,
      },
    ],
  },
  "systems.telephony": {
    value: "partial",
    owner: owners.it,
    note: "Dispatchers and drivers have mobile phones, all with one operator. The number that customers know runs in Teams Phone, and only Håkan knows how to divert it.",
    details: { "systems.telephony.fallback-carrier": "mobile-one-operator" },
  },
  "systems.cyber-recovery": {
    value: "documented",
    owner: owners.it,
    note: "The duty engineer may cut the internet line, the VPN and all accounts at any hour and reports afterwards. The response firm calls back within 60 minutes. The order of the clean rebuild is printed; its 48 hours are an estimate that nobody has tried.",
    evidence: [
      { kind: "document", label: "Isolation mandate and rebuild order", reference: "IT-060", daysAgo: 110 },
      { kind: "document", label: "Contract with the response firm", reference: "SUP-044", daysAgo: 260 },
    ],
    details: {
      "systems.cyber-recovery.isolation-decider":
        "The IT duty engineer, or the dispatcher in charge if IT has not answered for 15 minutes.",
      "systems.cyber-recovery.rebuild-hours": "48",
    },
  },
  "systems.supplier-continuity": {
    value: "partial",
    owner: owners.operations,
    note: "Two of five critical suppliers have shown a dated test. The contract with Farled Systems promises support within 2 hours on weekdays and says nothing about nights, where we do a third of our work.",
    evidence: [
      {
        kind: "document",
        label: "Supplier replies on continuity",
        reference: "SUP-050",
        daysAgo: 140,
      },
    ],
    details: {
      "systems.supplier-continuity.no-evidence-yet":
        "Farled Systems (transport management), Tullvik (customs declarations), and the port for its gate system.",
    },
  },
  "systems.domain-certificates": {
    value: "documented",
    owner: owners.systems,
    note: "Four domains and nine certificates with expiry, registrar and two people with access. Reminders come 40 days before to the service desk. The certificate of the VPN gateway is the only one that must be renewed by hand.",
    evidence: [
      { kind: "document", label: "Register of domains and certificates", reference: "IT-063", daysAgo: 45 },
    ],
    details: { "systems.domain-certificates.next-expiry": { inDays: 47 } },
  },
  "systems.surge-capacity": {
    value: "none",
    owner: owners.it,
    note: "Only the VPN has been counted, and there the answer is bad. Nobody has looked at telephone queues, TMS licences or the customs service for a day on which all customers ring.",
  },
  "systems.plan-available-offline": {
    value: "documented",
    owner: owners.continuity,
    note: "14 holders: the PDF on the phone, and a printed folder at the gate, in the dispatch room and in Lindsjö. Märta replaces the folders at each version and collects a signature. Nobody has been asked to open it without notice.",
    evidence: [
      { kind: "document", label: "Distribution list with signatures", reference: "BCM-003", daysAgo: 81 },
    ],
    details: { "systems.plan-available-offline.form": "several" },
  },
};
