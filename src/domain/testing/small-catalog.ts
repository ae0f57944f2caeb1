import type { Catalog, CatalogText } from "#src/domain/catalog.ts";

/**
 * A catalogue that fits in the head, for tests: five questions in four regions at all three weights (one with
 * a follow-up), a template with four rows (each default, both groups), two scenarios and two channels.
 */
export const smallCatalog: Catalog = {
  version: "test-1",
  questions: [
    {
      id: "people.deputies",
      region: "P",
      weight: 3,
      fromProviderArticle: false,
      references: ["ISO 22301:2019 7.2"],
      followUps: [],
    },
    {
      id: "people.training",
      region: "P",
      weight: 2,
      fromProviderArticle: false,
      references: [],
      followUps: [],
    },
    {
      id: "systems.backup-restore",
      region: "S",
      weight: 3,
      fromProviderArticle: true,
      references: ["ISO 22301:2019 8.4.5"],
      followUps: [
        {
          id: "systems.backup-restore.off-network",
          kind: "choice",
          options: ["yes", "no"],
          when: ["partial", "documented", "proven"],
        },
      ],
    },
    {
      id: "location-systems.local-egress",
      region: "LS",
      weight: 1,
      fromProviderArticle: true,
      references: [],
      followUps: [],
    },
    {
      id: "all.activation",
      region: "PLS",
      weight: 3,
      fromProviderArticle: false,
      references: [],
      followUps: [],
    },
  ],
  templates: [
    {
      id: "cloud",
      sources: {
        chart: { published: "2020-02", url: "https://example.org/chart" },
        own: { published: "2026-01" },
      },
      rows: [
        {
          id: "client-endpoints",
          group: "operations",
          region: "PLS",
          weight: 3,
          defaultResponsible: "customer",
          source: "chart",
          otherSource: { source: "own", responsible: "shared" },
        },
        {
          id: "identity",
          group: "operations",
          region: "S",
          weight: 3,
          defaultResponsible: "shared",
          source: "chart",
        },
        {
          id: "storage",
          group: "operations",
          region: "S",
          weight: 1,
          defaultResponsible: "provider",
          source: "chart",
        },
        {
          id: "watch-channels",
          group: "incident",
          region: "PS",
          weight: 2,
          defaultResponsible: "customer",
          source: "own",
        },
      ],
    },
  ],
  scenarios: [
    {
      id: "pandemic",
      hits: { people: "yes", location: "yes", systems: "yes" },
      fromProviderArticle: true,
    },
    {
      id: "severe-weather",
      hits: { people: "yes", location: "yes", systems: "unknown" },
      fromProviderArticle: true,
    },
  ],
  channels: [
    { id: "status-page", owner: "provider", ladderStep: 1, url: "https://status.example.org" },
    { id: "phone-tree", owner: "customer" },
  ],
  knockOuts: { P: "people.deputies", S: "systems.backup-restore", PLS: "all.activation" },
};

function questionText(title: string) {
  return {
    title,
    prompt: `${title}: how far are you?`,
    why: `Without it, ${title.toLowerCase()} fails when it is needed.`,
    ladder: {
      none: "Nothing is in place.",
      partial: "Some of it is in place.",
      documented: "All of it is written down, with an owner.",
      proven: "It was tested within the last 12 months.",
    },
    example: `An example of ${title.toLowerCase()}.`,
    evidence: `A record of ${title.toLowerCase()}.`,
  };
}

function rowText(title: string) {
  return { title, description: `What ${title.toLowerCase()} is.`, good: `Somebody looks after it.` };
}

/** The wording of `smallCatalog`, in English. */
export const smallCatalogText: CatalogText = {
  locale: "en",
  areas: { people: "People", location: "Location", systems: "Systems" },
  regions: {
    P: { name: "People", meaning: "People are away." },
    L: { name: "Location", meaning: "A site is closed." },
    S: { name: "Systems", meaning: "A system is down." },
    PL: { name: "People and location", meaning: "People cannot reach the site." },
    PS: { name: "People and systems", meaning: "People cannot use the system." },
    LS: { name: "Location and systems", meaning: "The site takes the system with it." },
    PLS: { name: "People, location and systems", meaning: "Everything at once." },
  },
  answers: {
    none: { label: "None", meaning: "Nothing in place." },
    partial: { label: "Partial", meaning: "In place for some." },
    documented: { label: "Documented", meaning: "In place for all, written down." },
    proven: { label: "Proven", meaning: "Shown to work within 12 months." },
    notApplicable: { label: "Does not apply", meaning: "Say why." },
    unknown: { label: "Not known", meaning: "Nobody knows yet." },
  },
  evidenceKinds: { document: "Document", test: "Test", exercise: "Exercise", incident: "Incident" },
  responsible: { provider: "Provider", customer: "You", shared: "Shared", unclear: "Unclear" },
  questions: {
    "people.deputies": questionText("Deputies for critical roles"),
    "people.training": questionText("Yearly training"),
    "systems.backup-restore": questionText("Backup and restore"),
    "location-systems.local-egress": questionText("Local network breakout"),
    "all.activation": questionText("Who declares a crisis"),
  },
  followUps: {
    "systems.backup-restore.off-network": {
      prompt: "Is one copy off the network?",
      options: { yes: "Yes", no: "No" },
    },
  },
  rows: {
    "client-endpoints": rowText("Client devices"),
    identity: rowText("Identity and directory"),
    storage: rowText("Storage"),
    "watch-channels": rowText("Watch the status channels"),
  },
  templates: {
    cloud: {
      name: "Cloud service",
      provider: "the provider",
      sources: { chart: "The provider's chart", own: "Holdfast" },
    },
  },
  scenarios: {
    pandemic: { name: "Pandemic", description: "Many are ill for weeks." },
    "severe-weather": { name: "Severe weather", description: "A storm closes roads and sites." },
  },
  channels: {
    "status-page": { name: "Public status page", purpose: "Shows what the provider knows." },
    "phone-tree": { name: "Phone tree", purpose: "Reaches people without a network." },
  },
};
