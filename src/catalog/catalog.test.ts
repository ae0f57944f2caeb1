import { describe, expect, it } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { catalogLocales, loadCatalogText } from "#src/catalog/load-catalog-text.ts";
import type { CatalogText, RegionId, ResponsibilityRow, Weight } from "#src/domain/catalog.ts";
import {
  answerValues,
  areas,
  evidenceKinds,
  ladderSteps,
  regionIds,
  responsibleParties,
} from "#src/domain/catalog.ts";

/** Written out, so that a lost, moved or re-weighted question fails here and not in somebody's score. */
const expectedWeights: Readonly<Record<RegionId, Readonly<Record<string, Weight>>>> = {
  P: {
    "people.critical-roles": 3,
    "people.deputies": 3,
    "people.mass-absence": 3,
    "people.wide-distribution": 2,
    "people.cross-training": 2,
    "people.single-holder": 2,
    "people.contact-data": 3,
    "people.succession": 2,
    "people.welfare": 2,
    "people.training": 2,
    "people.extra-staff": 1,
    "people.outsourced-staff": 1,
  },
  L: {
    "location.site-register": 2,
    "location.required-presence": 3,
    "location.alternate-site": 3,
    "location.regional-hazards": 2,
    "location.closure-authority": 2,
    "location.utilities": 2,
    "location.concentration": 2,
    "location.vital-records": 2,
    "location.empty-site-security": 1,
    "location.return": 1,
  },
  S: {
    "systems.inventory": 3,
    "systems.recovery-objectives": 3,
    "systems.backup-restore": 3,
    "systems.wan-loss": 3,
    "systems.collaboration-alternative": 3,
    "systems.identity-outage": 3,
    "systems.health-watch": 2,
    "systems.health-backup-channel": 2,
    "systems.health-cadence": 1,
    "systems.health-internal-board": 1,
    "systems.planned-change": 1,
    "systems.post-incident-review": 2,
    "systems.telephony": 2,
    "systems.cyber-recovery": 3,
    "systems.supplier-continuity": 2,
    "systems.domain-certificates": 1,
    "systems.surge-capacity": 1,
    "systems.plan-available-offline": 3,
  },
  PL: {
    "people-location.travel-stop": 3,
    "people-location.site-bound-roles": 3,
    "people-location.remote-policy": 2,
    "people-location.split-teams": 2,
    "people-location.accounting-for-people": 2,
    "people-location.homes-hit-too": 2,
  },
  PS: {
    "people-systems.admin-redundancy": 3,
    "people-systems.emergency-access": 3,
    "people-systems.manual-workaround": 3,
    "people-systems.known-fallback-channel": 3,
    "people-systems.independent-alerting": 3,
    "people-systems.help-desk": 2,
    "people-systems.provider-escalation": 2,
    "people-systems.admin-app": 1,
    "people-systems.targeted-impact": 2,
  },
  LS: {
    "location-systems.network-bound-access": 3,
    "location-systems.alternative-access": 3,
    "location-systems.split-tunnel": 2,
    "location-systems.vpn-capacity": 3,
    "location-systems.site-hosted": 3,
    "location-systems.diverse-connectivity": 2,
    "location-systems.location-based-sign-in": 2,
    "location-systems.local-egress": 1,
  },
  PLS: {
    "all.laptops-at-home": 3,
    "all.remote-recovery": 3,
    "all.home-capability": 2,
    "all.crisis-team": 3,
    "all.activation": 3,
    "all.combined-exercise": 3,
    "all.stakeholders": 2,
    "all.external-integration": 2,
    "all.maintenance": 2,
  },
};

/** What the provider's own article asks for. These questions may be reworded, never dropped. */
const fromProviderArticle = [
  "people.mass-absence",
  "people.wide-distribution",
  "location.required-presence",
  "systems.wan-loss",
  "systems.collaboration-alternative",
  "systems.identity-outage",
  "systems.health-watch",
  "systems.health-backup-channel",
  "systems.health-cadence",
  "systems.health-internal-board",
  "systems.planned-change",
  "systems.post-incident-review",
  "people-location.travel-stop",
  "people-systems.help-desk",
  "people-systems.admin-app",
  "people-systems.targeted-impact",
  "location-systems.network-bound-access",
  "location-systems.alternative-access",
  "location-systems.split-tunnel",
  "location-systems.local-egress",
  "all.laptops-at-home",
  "all.remote-recovery",
  "all.home-capability",
];

const idPrefix: Readonly<Record<RegionId, string>> = {
  P: "people.",
  L: "location.",
  S: "systems.",
  PL: "people-location.",
  PS: "people-systems.",
  LS: "location-systems.",
  PLS: "all.",
};

/** Row ids in order with default owner, region and weight. */
const microsoft365Rows = [
  ["internet-connectivity", "customer", "LS", 3],
  ["client-endpoints", "customer", "PLS", 3],
  ["account-access-management", "customer", "PS", 3],
  ["data-governance-rights", "customer", "S", 2],
  ["identity-directory-infrastructure", "shared", "S", 3],
  ["incident-communications", "provider", "S", 2],
  ["application", "provider", "S", 1],
  ["network-controls", "provider", "S", 1],
  ["operating-system", "provider", "S", 1],
  ["virtualization", "provider", "S", 1],
  ["platform-data", "provider", "S", 1],
  ["storage", "provider", "S", 1],
  ["physical-hosts", "provider", "S", 1],
  ["physical-network", "provider", "S", 1],
  ["physical-datacentre", "provider", "S", 1],
  ["tenant-configuration", "customer", "S", 2],
  ["data-recovery-beyond-retention", "customer", "S", 3],
  ["detect-and-declare", "provider", "S", 2],
  ["report-from-our-side", "customer", "PS", 2],
  ["publish-updates", "provider", "S", 2],
  ["watch-channels-and-relay", "customer", "PS", 3],
  ["scope-affected-tenants", "provider", "S", 1],
  ["map-impact-to-activities", "customer", "PS", 3],
  ["restore-service", "provider", "S", 3],
  ["invoke-workarounds", "customer", "PS", 3],
  ["restore-client-connectivity", "customer", "LS", 3],
  ["directory-failover", "shared", "S", 3],
  ["data-recovery", "shared", "S", 3],
  ["publish-post-incident-review", "provider", "S", 1],
  ["review-and-improve", "customer", "PLS", 2],
  ["notify-authorities-and-customers", "customer", "PLS", 2],
];

const rowsOf = (templateId: string) => catalog.templates.find(({ id }) => id === templateId)?.rows ?? [];
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const followUps = catalog.questions.flatMap((question) => question.followUps);

describe("the questions", () => {
  it("are those of the table, each in its region and with its weight", () => {
    const found = Object.fromEntries(
      regionIds.map((region) => [
        region,
        Object.fromEntries(catalog.questions.filter((q) => q.region === region).map((q) => [q.id, q.weight])),
      ]),
    );
    expect(found).toEqual(expectedWeights);
  });

  it("come in the order of the table, region by region", () => {
    const expected = regionIds.flatMap((region) => Object.keys(expectedWeights[region]));
    expect(catalog.questions.map(({ id }) => id)).toEqual(expected);
  });

  it("are marked as asked by the provider's article exactly where they are", () => {
    const marked = catalog.questions.filter((q) => q.fromProviderArticle).map(({ id }) => id);
    expect(marked.toSorted()).toEqual(fromProviderArticle.toSorted());
  });

  it("have unique ids, follow-ups included", () => {
    const ids = [...catalog.questions, ...followUps].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("have ids that start with the prefix of their region", () => {
    const strangers = catalog.questions.filter(({ id, region }) => !id.startsWith(idPrefix[region]));
    expect(strangers).toEqual([]);
  });

  it("name clauses by standard and number, each once", () => {
    const clause =
      /^(ISO 22301:2019 \d+(\.\d+)*|NIST SP 800-34r1 (\d+(\.\d+)*|appendix [A-Z])|NIS2 2024\/2690 annex \d+(\.\d+)*|DORA 1[12](\(\d+\))?)$/u;
    const wrong = catalog.questions.filter(
      ({ references }) =>
        references.length === 0 ||
        new Set(references).size !== references.length ||
        references.some((reference) => !clause.test(reference)),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it("have follow-ups named after them", () => {
    const strangers = catalog.questions.flatMap((question) =>
      question.followUps.filter(({ id }) => !id.startsWith(`${question.id}.`)),
    );
    expect(idsOf(strangers)).toEqual([]);
  });

  it("have follow-ups that appear for at least one answer, each named once", () => {
    const wrong = followUps.filter(({ when }) => when.length === 0 || new Set(when).size !== when.length);
    expect(idsOf(wrong)).toEqual([]);
  });

  it("offer two options or more in choices, and none elsewhere", () => {
    const wrong = followUps.filter(({ kind, options }) =>
      kind === "choice" ? (options?.length ?? 0) < 2 : options !== undefined,
    );
    expect(idsOf(wrong)).toEqual([]);
  });
});

describe("the knock-outs", () => {
  it("are one per region, and lie in the region that they cap", () => {
    const regionOfQuestion = new Map(catalog.questions.map(({ id, region }) => [id, region]));
    const capped = regionIds.map((region) => regionOfQuestion.get(catalog.knockOuts[region] ?? ""));
    expect(capped).toEqual(regionIds);
  });
});

describe("the responsibility templates", () => {
  it("have the rows of the Microsoft 365 chart, our own two and the incident rows", () => {
    expect(
      rowsOf("microsoft-365").map((row) => [row.id, row.defaultResponsible, row.region, row.weight]),
    ).toEqual(microsoft365Rows);
  });

  it("take 15 rows of the Microsoft 365 template from the chart and the rest from us", () => {
    const rows = rowsOf("microsoft-365");
    const chart = rows.filter((row) => row.source === "microsoft-ebcm-2020");
    expect(chart).toEqual(rows.slice(0, 15));
    expect(new Set(rows.slice(15).map((row) => row.source))).toEqual(new Set(["holdfast"]));
  });

  it("give the general cloud service its owners", () => {
    const owners = rowsOf("general-cloud")
      .filter((row) => row.group === "operations")
      .map((row) => [row.id, row.defaultResponsible]);
    expect(owners).toEqual([
      ["internet-connectivity", "customer"],
      ["customer-data", "customer"],
      ["tenant-configuration", "customer"],
      ["identities-users", "customer"],
      ["client-endpoints", "shared"],
      ["application", "shared"],
      ["incident-communications", "provider"],
      ["network-controls", "provider"],
      ["operating-system", "provider"],
      ["physical-hosts", "provider"],
      ["physical-network", "provider"],
      ["physical-datacentre", "provider"],
    ]);
  });

  it("have the same 14 incident rows", () => {
    const incidentRows = rowsOf("microsoft-365").filter((row) => row.group === "incident");
    expect(incidentRows).toHaveLength(14);
    expect(rowsOf("general-cloud").filter((row) => row.group === "incident")).toEqual(incidentRows);
  });

  it.each([
    ["microsoft-365", "general-cloud"],
    ["general-cloud", "microsoft-365"],
  ])("show in %s what %s says where the two public sources differ", (here, there) => {
    const differing = rowsOf(here).flatMap(({ id, otherSource }) =>
      otherSource ? [{ id, ...otherSource }] : [],
    );
    const twins = rowsOf(there)
      .filter(({ id }) => id === "client-endpoints" || id === "application")
      .map(({ id, source, defaultResponsible }) => ({ id, source, responsible: defaultResponsible }));
    expect(twins).toHaveLength(2);
    expect(differing).toEqual(twins);
  });

  it("name sources that exist, each with a month", () => {
    for (const { rows, sources } of catalog.templates) {
      const named = rows.flatMap((row) => [row.source, row.otherSource?.source ?? row.source]);
      expect(named.filter((source) => !Object.hasOwn(sources, source))).toEqual([]);
      const months = Object.values(sources).map(({ published }) => published);
      expect(months.filter((month) => !/^\d{4}-(0[1-9]|1[0-2])$/u.test(month))).toEqual([]);
    }
  });

  it("have unique row ids", () => {
    for (const { rows } of catalog.templates) expect(new Set(idsOf(rows)).size).toBe(rows.length);
  });

  it("keep group, region and weight of a row that stands in both", () => {
    const general = new Map(rowsOf("general-cloud").map((row) => [row.id, row]));
    const meaning = ({ id, group, region, weight }: ResponsibilityRow) => ({ id, group, region, weight });
    const pairs = rowsOf("microsoft-365").flatMap((row) => {
      const twin = general.get(row.id);
      return twin === undefined ? [] : [{ here: meaning(row), there: meaning(twin) }];
    });
    expect(pairs.length).toBeGreaterThan(14);
    expect(pairs.map(({ here }) => here)).toEqual(pairs.map(({ there }) => there));
  });
});

describe("the scenarios", () => {
  it("start with the four of the provider's article and the areas that it marks", () => {
    expect(catalog.scenarios.slice(0, 4)).toEqual([
      {
        id: "lan-failure",
        hits: { people: "no", location: "no", systems: "yes" },
        fromProviderArticle: true,
      },
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
      {
        id: "security-breach",
        hits: { people: "no", location: "no", systems: "yes" },
        fromProviderArticle: true,
      },
    ]);
    expect(catalog.scenarios.slice(4).filter((scenario) => scenario.fromProviderArticle)).toEqual([]);
  });

  it("have unique ids, and cover each of the seven regions", () => {
    const ids = catalog.scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const letters = { people: "P", location: "L", systems: "S" } as const;
    const covered = catalog.scenarios
      .filter(({ hits }) => !Object.values(hits).includes("unknown"))
      .map(({ hits }) =>
        areas
          .filter((area) => hits[area] === "yes")
          .map((area) => letters[area])
          .join(""),
      );
    expect([...new Set(covered)].toSorted()).toEqual([...regionIds].toSorted());
  });
});

describe("the channels", () => {
  it("have unique ids, a status ladder without holes, and no step or address for the company's own", () => {
    const ids = catalog.channels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const steps = catalog.channels.flatMap(({ ladderStep }) =>
      ladderStep === undefined ? [] : [ladderStep],
    );
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(catalog.channels.find(({ ladderStep }) => ladderStep === 1)?.id).toBe("service-health-dashboard");
    const own = catalog.channels.filter(({ owner }) => owner === "customer");
    expect(own).toEqual(own.map(({ id }) => ({ id, owner: "customer" })));
  });
});

describe("loading the wording", () => {
  it("takes the language where there is no text for the region, and English where there is none at all", async () => {
    expect((await loadCatalogText("en-GB")).locale).toBe("en");
    expect((await loadCatalogText("xx")).locale).toBe("en");
    expect((await loadCatalogText("constructor")).locale).toBe("en");
  });
});

describe.each(catalogLocales)("the wording in %s", (locale) => {
  const load = (): Promise<CatalogText> => loadCatalogText(locale);
  const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();

  it("says its own locale", async () => {
    expect((await load()).locale).toBe(locale);
  });

  it("has text for each id, and no text without an id", async () => {
    const text = await load();
    const rowIds = new Set(catalog.templates.flatMap(({ rows }) => idsOf(rows)));
    const expected = {
      questions: sorted(idsOf(catalog.questions)),
      followUps: sorted(idsOf(followUps)),
      rows: sorted(rowIds),
      templates: sorted(idsOf(catalog.templates)),
      scenarios: sorted(idsOf(catalog.scenarios)),
      channels: sorted(idsOf(catalog.channels)),
      areas: sorted(areas),
      regions: sorted(regionIds),
      answers: sorted(answerValues),
      evidenceKinds: sorted(evidenceKinds),
      responsible: sorted(responsibleParties),
    };
    const { locale: _locale, ...parts } = text;
    const found = Object.fromEntries(
      Object.entries(parts).map(([part, texts]) => [part, sorted(Object.keys(texts))]),
    );
    expect(found).toEqual(expected);
  });

  it("has no empty string and none with stray spaces", async () => {
    const strings = stringsIn(await load());
    expect(strings.length).toBeGreaterThan(catalog.questions.length * 9);
    expect(strings.filter((text) => text === "" || text !== text.trim() || text.includes("  "))).toEqual([]);
  });

  it("has titles of at most 48 characters without a full stop", async () => {
    const { questions, rows } = await load();
    const titles = [...Object.values(questions), ...Object.values(rows)].map(({ title }) => title);
    expect(titles.filter((title) => title.length > 48 || title.endsWith("."))).toEqual([]);
  });

  it("asks a question in each prompt", async () => {
    const prompts = Object.values((await load()).questions).map(({ prompt }) => prompt);
    expect(prompts.filter((prompt) => !prompt.endsWith("?"))).toEqual([]);
  });

  it("says for each question what each of the four steps looks like, each time differently", async () => {
    const wrong = Object.entries((await load()).questions).filter(
      ([, { ladder }]) =>
        Object.keys(ladder).join() !== ladderSteps.join() || new Set(Object.values(ladder)).size !== 4,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("words each option of a choice, and no others", async () => {
    const text = await load();
    const worded = followUps.map(({ id }) => [id, sorted(Object.keys(text.followUps[id]?.options ?? {}))]);
    expect(worded).toEqual(followUps.map(({ id, options }) => [id, sorted(options ?? [])]));
  });

  it("gives each source of a template its title", async () => {
    const text = await load();
    const titled = catalog.templates.map(({ id }) => sorted(Object.keys(text.templates[id]?.sources ?? {})));
    expect(titled).toEqual(catalog.templates.map(({ sources }) => sorted(Object.keys(sources))));
  });
});

function stringsIn(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : Object.values(value as object).flatMap(stringsIn);
}
