import type { CatalogScenario } from "#src/domain/catalog.ts";

/**
 * The first four are the rows of the provider's article, which every new plan starts with. The others follow
 * region by region. Whether an event hits people, location or systems is a default that the planner edits.
 */
export const scenarios: readonly CatalogScenario[] = [
  { id: "lan-failure", hits: { people: "no", location: "no", systems: "yes" }, fromProviderArticle: true },
  { id: "pandemic", hits: { people: "yes", location: "yes", systems: "yes" }, fromProviderArticle: true },
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
  {
    id: "influenza-wave",
    hits: { people: "yes", location: "no", systems: "no" },
    fromProviderArticle: false,
  },
  { id: "strike", hits: { people: "yes", location: "no", systems: "no" }, fromProviderArticle: false },
  {
    id: "key-person-lost",
    hits: { people: "yes", location: "no", systems: "no" },
    fromProviderArticle: false,
  },
  { id: "fire", hits: { people: "no", location: "yes", systems: "no" }, fromProviderArticle: false },
  { id: "closed-access", hits: { people: "no", location: "yes", systems: "no" }, fromProviderArticle: false },
  {
    id: "evacuated-building",
    hits: { people: "no", location: "yes", systems: "no" },
    fromProviderArticle: false,
  },
  { id: "wan-failure", hits: { people: "no", location: "no", systems: "yes" }, fromProviderArticle: false },
  {
    id: "identity-outage",
    hits: { people: "no", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  { id: "mail-outage", hits: { people: "no", location: "no", systems: "yes" }, fromProviderArticle: false },
  {
    id: "chat-meeting-outage",
    hits: { people: "no", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "cloud-service-incident",
    hits: { people: "no", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  { id: "ransomware", hits: { people: "no", location: "no", systems: "yes" }, fromProviderArticle: false },
  {
    id: "expired-certificate",
    hits: { people: "no", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  { id: "snowstorm", hits: { people: "yes", location: "yes", systems: "no" }, fromProviderArticle: false },
  {
    id: "transport-stop",
    hits: { people: "yes", location: "yes", systems: "no" },
    fromProviderArticle: false,
  },
  {
    id: "evacuation-order",
    hits: { people: "yes", location: "yes", systems: "no" },
    fromProviderArticle: false,
  },
  {
    id: "remote-sign-in-failure",
    hits: { people: "yes", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "help-desk-overload",
    hits: { people: "yes", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "specialist-away",
    hits: { people: "yes", location: "no", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "power-or-fibre-cut",
    hits: { people: "no", location: "yes", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "server-room-lost",
    hits: { people: "no", location: "yes", systems: "yes" },
    fromProviderArticle: false,
  },
  { id: "vpn-overload", hits: { people: "no", location: "yes", systems: "yes" }, fromProviderArticle: false },
  {
    id: "pandemic-vpn-overload",
    hits: { people: "yes", location: "yes", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "long-regional-blackout",
    hits: { people: "yes", location: "yes", systems: "yes" },
    fromProviderArticle: false,
  },
  {
    id: "armed-conflict",
    hits: { people: "yes", location: "yes", systems: "yes" },
    fromProviderArticle: false,
  },
];
