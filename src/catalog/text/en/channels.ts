import type { CatalogText } from "#src/domain/catalog.ts";

export const channelTexts: CatalogText["channels"] = {
  "service-health-dashboard": {
    name: "Service health dashboard",
    purpose:
      "Incidents that touch your own tenant, updated about every hour unless the post says otherwise. Needs a working sign-in to the admin centre.",
  },
  "public-status-page": {
    name: "Public status page",
    purpose:
      "Where to look when the admin centre or its dashboard is down: status.cloud.microsoft (earlier status.office365.com). Needs no sign-in, but does not know your tenant.",
  },
  "status-account": {
    name: "Status account on X",
    purpose:
      "@MSFT365Status answers reports of trouble and points to the dashboard posts. Depends on nothing of your own but an internet connection.",
  },
  "admin-app": {
    name: "Admin app on the phone",
    purpose:
      "The dashboard away from the desk, with notifications. Must be installed and signed in before the incident.",
  },
  "service-communications-api": {
    name: "Service communications API",
    purpose:
      "Status data in real time for an internal board or an alert of your own, so that users need not ask the help desk.",
  },
  "message-centre": {
    name: "Message centre",
    purpose:
      "Coming changes, new features and planned maintenance. Read it weekly so that a change is not taken for a fault.",
  },
  "post-incident-review": {
    name: "Post-incident review",
    purpose:
      "After a major incident: user impact, scope, start and end, root cause, actions taken, next steps. Found on the dashboard; use it for your own review.",
  },
  "own-mail": {
    name: "Mail in place of chat",
    purpose:
      "Stands in when chat and meetings are down and mail still works. Of no help if both come from the failed provider or share its sign-in.",
  },
  "own-chat": {
    name: "Chat in place of mail",
    purpose:
      "Stands in when mail is down and chat still works. Of no help if both come from the failed provider or share its sign-in.",
  },
  "own-voice": {
    name: "Telephone",
    purpose:
      "Calls by mobile or fixed line when data services are down. Must not run through the failed meeting service.",
  },
  "own-sms": {
    name: "Text messages",
    purpose:
      "Short notices to all phones, sent from a service with its own sign-in or from a phone. Numbers must be kept outside the main systems.",
  },
  "own-conference-bridge": {
    name: "Conference bridge",
    purpose:
      "A dial-in number where the crisis team meets when the meeting service is down. Number and code belong on the card.",
  },
  "own-status-board": {
    name: "Internal status board",
    purpose:
      "A page with the present state in your own words. Place it so that it can be read with the main systems and the sign-in down.",
  },
};
