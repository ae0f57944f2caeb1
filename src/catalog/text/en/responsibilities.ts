import type { CatalogText } from "#src/domain/catalog.ts";

/** Written so that a row reads well under any provider: rows stand in more than one template. */
export const rowTexts: CatalogText["rows"] = {
  "internet-connectivity": {
    title: "Internet connectivity",
    description:
      "Getting from your users to the provider's entrance with a connection that is fast enough and does not hang on one line.",
    good: "Each key site has two independent lines, remote staff go straight to the cloud, and the network lead has unplugged one line within the year.",
  },
  "client-endpoints": {
    title: "Client devices",
    description:
      "Computers and phones that users reach the service with: present where the people are, supported, protected and replaceable.",
    good: "Everybody who must be able to connect has a managed device with them, and a replacement is ready to use within 4 hours.",
  },
  "account-access-management": {
    title: "Accounts and access",
    description:
      "Who has an account, who may do what, how people sign in, and what happens when they join, move or leave.",
    good: "Rights are reviewed every half-year, two emergency accounts are kept outside the normal sign-in, and their use is tested yearly.",
  },
  "data-governance-rights": {
    title: "Data governance and rights",
    description:
      "Deciding what is stored in the service, how long, who may see and share it, and how it is classified.",
    good: "Owners are named for each kind of data, retention and sharing are set to their decisions, and a sample is checked every year.",
  },
  "identity-directory-infrastructure": {
    title: "Identity and directory infrastructure",
    description:
      "The provider runs its directory; you run what you connect to it: synchronisation, federation, local directory, sign-in rules.",
    good: "It is written what works when your own part or the provider's part is down, and sign-in without your local directory was tested within 12 months.",
  },
  "incident-communications": {
    title: "Incident communications",
    description:
      "The provider tells its customers about incidents in time, aimed at those affected, and accurately. Reading it is your part.",
    good: "Two named people get the notices at addresses outside the service, and the backup channel is on their card.",
  },
  application: {
    title: "Application",
    description:
      "The service's own software: its functions, faults, updates and availability. Add-ons and settings that you bring are yours where the work is shared.",
    good: "Your add-ons, integrations and settings are listed with owners, and updates are tried by a small group first.",
  },
  "network-controls": {
    title: "Network controls",
    description: "Filtering, segmentation and protection against overload inside the provider's network.",
    good: "You know from the contract or an audit report what the provider does, and which filters on your own side are left to you.",
  },
  "operating-system": {
    title: "Operating system",
    description: "The servers' operating systems: hardening, patches and restarts.",
    good: "The provider's audit report is read once a year, and a deviation that concerns you leads to an action.",
  },
  virtualization: {
    title: "Virtualisation",
    description: "The layer that separates customers and moves their work between machines.",
    good: "The provider's audit report covers the separation of customers, and somebody has read that part within the year.",
  },
  "platform-data": {
    title: "Platform data",
    description:
      "Data that the platform itself needs to run: its own databases, indexes and logs, and their copies.",
    good: "You know what the provider promises on loss of data, and your recovery points are set with that promise in mind.",
  },
  storage: {
    title: "Storage",
    description:
      "Disks and copies on which the service keeps your content, and their replacement when they fail.",
    good: "You know in which region the copies lie, and that copies against disk failure do not bring back what was deleted by mistake.",
  },
  "physical-hosts": {
    title: "Physical hosts",
    description: "The machines in the provider's data centres, their spare parts and replacement.",
    good: "The provider's audit report is read once a year, and a deviation that concerns you leads to an action.",
  },
  "physical-network": {
    title: "Physical network",
    description: "Cables, switches and routers in and between the provider's data centres.",
    good: "You know where the provider's network ends and your operator's begins, and whom to call on each side.",
  },
  "physical-datacentre": {
    title: "Physical data centre",
    description: "Buildings, power, cooling and guarding of the provider's data centres.",
    good: "You know which region your data is in and what the provider does if a whole data centre is lost.",
  },
  "tenant-configuration": {
    title: "Configuration and settings",
    description:
      "The settings you have made in the service: policies, connectors, sharing, sign-in rules. The provider does not put them back for you.",
    good: "Settings are exported every month to a place outside the service, changes need two people, and a setting was restored from the export within 12 months.",
  },
  "data-recovery-beyond-retention": {
    title: "Recovery beyond retention",
    description:
      "Bringing back content that was deleted, encrypted or corrupted so long ago that the service's own bins and versions no longer hold it.",
    good: "A backup outside the tenant covers mail, files and chat for the time the owners have set, and a mailbox and a site were restored from it within 12 months.",
  },
  "customer-data": {
    title: "Data",
    description:
      "The content you put into the service: what is stored there, who may see it, and your own copy of it.",
    good: "The data owner has set retention and access, a copy is exported outside the service at the agreed interval, and reading it back was tried within 12 months.",
  },
  "identities-users": {
    title: "Identities and users",
    description: "The user accounts of the service, the sign-in they rely on, and who is administrator.",
    good: "Accounts follow joiners and leavers within a day, two people are administrators, and one way in does not depend on the company sign-in.",
  },
  "detect-and-declare": {
    title: "Detect and declare the incident",
    description: "The provider monitors the service, sees that something is wrong and declares an incident.",
    good: "You watch what your users notice as well, and do not wait for the provider's word before you act.",
  },
  "report-from-our-side": {
    title: "Report from our side",
    description:
      "Opening a support case when you see a fault that the provider has not declared, with the facts it needs.",
    good: "Two people can open a case by phone at any hour, and a one-page form says what to report: who, where, since when, error text.",
  },
  "publish-updates": {
    title: "Publish updates",
    description:
      "The provider posts progress while the incident lasts. Microsoft does so about every hour, unless a post says otherwise.",
    good: "Your log notes each post and when the next one is due, and somebody asks when it is overdue.",
  },
  "watch-channels-and-relay": {
    title: "Watch channels and relay",
    description:
      "Reading the provider's channels, turning the news into plain words and passing it on to users and managers.",
    good: "A duty list names who watches at each hour, the first notice to users is out within 15 minutes, and the backup channel was tried within 12 months.",
  },
  "scope-affected-tenants": {
    title: "Find the customers affected",
    description:
      "The provider works out which customers are affected and aims its notices at them; while that is unclear, it tells more than are affected.",
    good: "You treat a notice as a sign and check with your own users whether you are touched.",
  },
  "map-impact-to-activities": {
    title: "Map impact to activities",
    description: "Working out which of your activities, users and deadlines a fault in the service touches.",
    good: "A table of services and activities can be read offline, and the duty manager names those touched within an hour.",
  },
  "restore-service": {
    title: "Restore the service",
    description: "Repairing the service and confirming that it works again.",
    good: "You check with a few users of your own before you call it over, and note the time.",
  },
  "invoke-workarounds": {
    title: "Invoke workarounds",
    description:
      "Deciding when to go over to the other channel, the paper form or the other system, and when to go back.",
    good: "For each critical activity a limit in minutes and a person who decides are written, and the workaround was used within 12 months.",
  },
  "restore-client-connectivity": {
    title: "Restore client connectivity",
    description:
      "Getting your users back to a service that works: lines, VPN, name resolution, devices, proxies.",
    good: "The network engineer on duty can switch to the second line or the straight way out within 30 minutes, also from home.",
  },
  "directory-failover": {
    title: "Directory failover",
    description:
      "The provider moves its directory to healthy machines; you switch your own part, such as federation or synchronisation, to its fallback.",
    good: "A run book says when and how to switch sign-in to the fallback, two people can do it, and it was tried within 12 months.",
  },
  "data-recovery": {
    title: "Data recovery",
    description:
      "The provider brings back what its platform lost; you bring back what your own people or an intruder deleted or changed.",
    good: "It is written what the provider restores, within what time, and what you restore from your own copy; a restore was tried within 12 months.",
  },
  "publish-post-incident-review": {
    title: "Publish the post-incident review",
    description:
      "After a major incident the provider publishes impact, scope, start and end, root cause, actions taken and next steps.",
    good: "One person is named to fetch the review when it appears and to keep it with your own log.",
  },
  "review-and-improve": {
    title: "Review and improve",
    description:
      "Going through your own part of the incident: what held, what did not, what you will change.",
    good: "A review is held within two weeks, uses the provider's review as well, and each finding has an owner and a date.",
  },
  "notify-authorities-and-customers": {
    title: "Notify authorities and customers",
    description:
      "Reporting to authorities and telling customers and partners, within the limits that law and contracts set for you.",
    good: "Limits, addressees, drafts and a second way to send them are on one page, and the compliance lead has rehearsed it within 12 months.",
  },
};

export const templateTexts: CatalogText["templates"] = {
  "microsoft-365": {
    name: "Microsoft 365",
    provider: "Microsoft",
    sources: {
      "microsoft-ebcm-2020":
        "Microsoft, enterprise business continuity management: customer and cloud partner responsibilities, February 2020",
      "azure-shared-responsibility-2026":
        "Microsoft Azure, shared responsibility in the cloud (software as a service), January 2026",
      holdfast:
        "Holdfast's own rows, November 2026; the incident rows are drawn from the text of Microsoft's article of February 2020",
    },
  },
  "general-cloud": {
    name: "Cloud service",
    provider: "the provider",
    sources: {
      "microsoft-ebcm-2020":
        "Microsoft, enterprise business continuity management: customer and cloud partner responsibilities, February 2020",
      "azure-shared-responsibility-2026":
        "Microsoft Azure, shared responsibility in the cloud (software as a service), January 2026",
      holdfast:
        "Holdfast's own rows, November 2026; the incident rows are drawn from the text of Microsoft's article of February 2020",
    },
  },
};
