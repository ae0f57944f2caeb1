import type { CatalogChannel } from "#src/domain/catalog.ts";

/**
 * The provider's channels of the Microsoft 365 template, then the company's own alternates. The step says where
 * to look next when the one before does not answer. The message centre and the post-incident review have no
 * step: they tell what is planned and what has been, not what is happening.
 */
export const channels: readonly CatalogChannel[] = [
  {
    id: "service-health-dashboard",
    owner: "provider",
    ladderStep: 1,
    url: "https://admin.microsoft.com/Adminportal/Home#/servicehealth",
  },
  {
    id: "public-status-page",
    owner: "provider",
    ladderStep: 2,
    url: "https://status.cloud.microsoft",
  },
  {
    id: "status-account",
    owner: "provider",
    ladderStep: 3,
    url: "https://x.com/MSFT365Status",
  },
  {
    id: "admin-app",
    owner: "provider",
    ladderStep: 4,
    url: "https://learn.microsoft.com/microsoft-365/admin/admin-overview/admin-mobile-app",
  },
  {
    id: "service-communications-api",
    owner: "provider",
    ladderStep: 5,
    url: "https://learn.microsoft.com/graph/service-communications-concept-overview",
  },
  {
    id: "message-centre",
    owner: "provider",
    url: "https://admin.microsoft.com/Adminportal/Home#/MessageCenter",
  },
  { id: "post-incident-review", owner: "provider" },
  { id: "own-mail", owner: "customer" },
  { id: "own-chat", owner: "customer" },
  { id: "own-voice", owner: "customer" },
  { id: "own-sms", owner: "customer" },
  { id: "own-conference-bridge", owner: "customer" },
  { id: "own-status-board", owner: "customer" },
];
