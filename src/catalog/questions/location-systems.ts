import type { Question } from "#src/domain/catalog.ts";

/** Region LS: systems tied to a place or a network, and the ways to reach them. */
export const locationSystemsQuestions: readonly Question[] = [
  {
    id: "location-systems.network-bound-access",
    region: "LS",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.2.2", "NIST SP 800-34r1 3.2.2", "NIS2 2024/2690 annex 12.4"],
    followUps: [
      {
        id: "location-systems.network-bound-access.systems",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location-systems.alternative-access",
    region: "LS",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.2", "ISO 22301:2019 8.3.5", "NIS2 2024/2690 annex 4.2"],
    followUps: [
      {
        id: "location-systems.alternative-access.way",
        kind: "choice",
        options: [
          "second-vpn",
          "web-gateway",
          "virtual-desktop",
          "public-cloud-access",
          "other-site",
          "other",
        ],
        when: ["partial", "documented", "proven"],
      },
      {
        id: "location-systems.alternative-access.activation-minutes",
        kind: "number",
        when: ["documented", "proven"],
      },
    ],
  },
  {
    id: "location-systems.split-tunnel",
    region: "LS",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 6.7"],
    followUps: [],
  },
  {
    id: "location-systems.vpn-capacity",
    region: "LS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 4.2"],
    followUps: [
      {
        id: "location-systems.vpn-capacity.sessions-possible",
        kind: "number",
        when: ["none", "partial", "documented", "proven"],
      },
      {
        id: "location-systems.vpn-capacity.sessions-needed",
        kind: "number",
        when: ["none", "partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location-systems.site-hosted",
    region: "LS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.5", "NIST SP 800-34r1 3.4.3", "NIS2 2024/2690 annex 4.2", "DORA 12"],
    followUps: [
      {
        id: "location-systems.site-hosted.restore-hours",
        kind: "number",
        when: ["documented", "proven"],
      },
    ],
  },
  {
    id: "location-systems.diverse-connectivity",
    region: "LS",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIST SP 800-34r1 5.3", "NIS2 2024/2690 annex 13.1"],
    followUps: [],
  },
  {
    id: "location-systems.location-based-sign-in",
    region: "LS",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.5", "NIS2 2024/2690 annex 11.1"],
    followUps: [],
  },
  {
    id: "location-systems.local-egress",
    region: "LS",
    weight: 1,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.4"],
    followUps: [],
  },
];
