import { owners } from "#src/catalog/sample/en/owners.ts";
import type { SampleContent, SampleService } from "#src/domain/sample/sample-content.ts";

const microsoft365: SampleService = {
  templateId: "microsoft-365",
  name: "Microsoft 365",
  rows: {
    "internet-connectivity": {
      responsible: "customer",
      owner: owners.it,
      control: "partial",
      note: "Two operators and 5G at Kajgatan and at the gate. Lindsjö has one line and goes through Kajgatan.",
    },
    "client-endpoints": {
      responsible: "customer",
      owner: owners.systems,
      control: "documented",
      note: "118 laptops and 46 desktops managed centrally; four spare laptops at Kajgatan, two in Lindsjö.",
      evidence: [{ kind: "document", label: "Device inventory", reference: "IT-070", daysAgo: 12 }],
    },
    "account-access-management": {
      responsible: "customer",
      owner: owners.systems,
      control: "documented",
      note: "Accounts follow the HR system within a day. Rights are gone through every half-year; the last round found 11 accounts too many.",
      lastTestDaysAgo: 201,
      evidence: [
        { kind: "document", label: "Half-yearly review of rights", reference: "IT-071", daysAgo: 140 },
      ],
    },
    "data-governance-rights": {
      responsible: "customer",
      control: "documented",
      note: "Retention and sharing were set and described by the consultant who moved us in. The description is good, and since she left nobody feels that it is theirs.",
      evidence: [
        { kind: "document", label: "Retention and sharing, as set up", reference: "IT-072", daysAgo: 390 },
      ],
    },
    "identity-directory-infrastructure": {
      responsible: "shared",
      owner: owners.it,
      control: "documented",
      note: "Cloud only since the local directory was switched off. Our part is the sign-in rules, the emergency accounts and the VPN that asks the same sign-in.",
    },
    "incident-communications": {
      responsible: "provider",
      note: "We read it in two places; see the question on watching service health.",
    },
    application: {
      responsible: "provider",
      note: "Our two add-ins, for consignment labels and for dock booking, are listed with the systems of dispatch.",
    },
    "network-controls": { responsible: "provider" },
    "operating-system": { responsible: "provider" },
    virtualization: { responsible: "provider" },
    "platform-data": {
      responsible: "provider",
      note: "Håkan has read what Microsoft promises on loss of data, and that it is not the same as our own backup.",
    },
    storage: { responsible: "provider" },
    "physical-hosts": { responsible: "provider" },
    "physical-network": {
      responsible: "provider",
      note: "Ends at Microsoft's entrance in Stockholm. From there to us it is the operators, see internet connectivity.",
    },
    "physical-datacentre": {
      responsible: "provider",
      note: "Audit summary read last year; our data are in the Swedish region.",
    },
    "tenant-configuration": {
      responsible: "customer",
      owner: owners.systems,
      control: "proven",
      note: "Exported weekly to the outside storage. A deleted sign-in rule was put back from the export in 25 minutes.",
      lastTestDaysAgo: 54,
      evidence: [
        {
          kind: "test",
          label: "Sign-in rule restored from the weekly export",
          reference: "TEST-021",
          daysAgo: 54,
        },
      ],
    },
    "data-recovery-beyond-retention": {
      responsible: "customer",
      owner: owners.it,
      control: "proven",
      note: "A separate backup service keeps mail, files and chat for seven years. A mailbox and the site of the customs department were restored and checked by their owners.",
      lastTestDaysAgo: 142,
      evidence: [
        {
          kind: "test",
          label: "Mailbox and site restored from the backup service",
          reference: "TEST-018",
          daysAgo: 142,
        },
      ],
    },
    "detect-and-declare": {
      responsible: "provider",
      note: "Dispatch usually notices first. See report from our side.",
    },
    "report-from-our-side": {
      responsible: "customer",
      owner: owners.systems,
      control: "documented",
      note: "The one-page form is on the duty card: who, where, since when, error text, and what we have tried.",
      evidence: [{ kind: "document", label: "Fault report form", reference: "IT-053", daysAgo: 85 }],
    },
    "publish-updates": {
      responsible: "provider",
      note: "We note each update and count 75 minutes until it is overdue.",
    },
    "watch-channels-and-relay": {
      responsible: "customer",
      owner: owners.it,
      control: "partial",
      note: "Watching works around the clock. Passing it on means a post in Teams or a mail, whichever is still up.",
    },
    "scope-affected-tenants": { responsible: "provider" },
    "map-impact-to-activities": {
      responsible: "customer",
      owner: owners.continuity,
      control: "partial",
      note: "Done from memory by Håkan and Linnéa. The table is out of date.",
    },
    "restore-service": {
      responsible: "provider",
      note: "Dispatch and customs test with one real order each before we call it over.",
    },
    "invoke-workarounds": {
      responsible: "customer",
      owner: owners.dispatch,
      control: "partial",
      note: "Dispatch goes over to telephone and paper after 30 minutes. Booking and customs have no limit and wait.",
      lastTestDaysAgo: 165,
    },
    "restore-client-connectivity": {
      responsible: "unclear",
      note: "Line, name resolution and VPN lie with two operators, the port's network office and us. In the last fault each waited for the others for 50 minutes.",
    },
    "directory-failover": {
      responsible: "provider",
      reason:
        "There is nothing of ours left to switch: no local directory, no synchronisation, no federation. The service description attached to the agreement puts failover of the cloud directory with Microsoft.",
      evidence: [
        {
          kind: "document",
          label: "Service description attached to the customer agreement",
          reference: "SUP-012 annex C",
          daysAgo: 215,
        },
      ],
    },
    "data-recovery": {
      responsible: "provider",
      note: "The incident card says to wait until Microsoft has brought the data back. Nobody has looked up what Microsoft brings back, and our own backup is not mentioned on the card.",
    },
    "publish-post-incident-review": { responsible: "provider", note: "Håkan fetches it." },
    "review-and-improve": {
      responsible: "customer",
      owner: owners.it,
      control: "partial",
      note: "A meeting is held. What it finds does not always get a name and a date.",
    },
    "notify-authorities-and-customers": {
      responsible: "customer",
      owner: owners.customs,
      control: "documented",
      note: "Customs authority and the 20 largest customers by phone from the printed list. Personal data incidents: Petra, within 72 hours.",
      evidence: [{ kind: "document", label: "Whom we tell, by when", reference: "BCM-033", daysAgo: 170 }],
    },
  },
};

/** Only begun: the rows that are missing stand at the template's default. */
const customsService: SampleService = {
  templateId: "general-cloud",
  name: "Tullvik customs declarations",
  rows: {
    "internet-connectivity": {
      owner: owners.it,
      control: "partial",
      note: "The same lines as for Microsoft 365.",
    },
    "customer-data": {
      owner: owners.customs,
      control: "documented",
      note: "Declarations are exported every night to the customs archive at Kajgatan and kept for ten years.",
      evidence: [{ kind: "document", label: "Export job and retention", reference: "CUS-015", daysAgo: 98 }],
    },
    "tenant-configuration": {
      owner: owners.customs,
      control: "notApplicable",
      controlReason:
        "Tullvik has no settings of ours: forms and rules are the authority's and the same for all customers.",
    },
    "identities-users": {
      owner: owners.customs,
      control: "none",
      note: "Nine agents share four accounts, and all four belong to one administrator: Amina.",
    },
    "client-endpoints": { owner: owners.systems, control: "documented" },
    "incident-communications": {
      responsible: "provider",
      note: "By mail to Amina only. A second address outside Microsoft 365 has been asked for.",
    },
    "report-from-our-side": {
      owner: owners.customs,
      control: "unknown",
      note: "It is not known whether Tullvik answers at night. Amina will ring one night and see.",
    },
    "invoke-workarounds": {
      owner: owners.customs,
      control: "documented",
      note: "The authority's emergency procedure after 2 hours; forms and stamp at Kajgatan and in Lindsjö.",
      evidence: [
        { kind: "document", label: "Emergency procedure, our steps", reference: "CUS-009", daysAgo: 132 },
      ],
    },
  },
};

export const sampleServices: SampleContent["services"] = [microsoft365, customsService];
