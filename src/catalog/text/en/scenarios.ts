import type { CatalogText } from "#src/domain/catalog.ts";

export const scenarioTexts: CatalogText["scenarios"] = {
  "lan-failure": {
    name: "Local network (LAN) failure",
    description:
      "The network inside a site is down. Nobody there reaches a server, a printer or the internet.",
  },
  pandemic: {
    name: "Pandemic",
    description:
      "For weeks many people are ill or caring for others, sites are closed or thinned out, and remote access carries far more than usual.",
  },
  "severe-weather": {
    name: "Severe weather",
    description:
      "Storm, flood or heavy snow keeps people away and closes sites. Whether systems are hit depends on power and lines.",
  },
  "security-breach": {
    name: "Security breach",
    description:
      "An intruder has got in. Accounts and systems are shut off to stop the damage and to find out what was touched.",
  },
  "influenza-wave": {
    name: "Influenza wave",
    description: "Absence reaches 40 % for two weeks; sites and systems work as usual.",
  },
  strike: {
    name: "Strike",
    description:
      "A group of employees, or those of a supplier, stops work on a day that is known shortly before.",
  },
  "key-person-lost": {
    name: "Loss of a key person",
    description: "The one person who knows or may do something is gone from one day to the next.",
  },
  fire: {
    name: "Fire",
    description:
      "A building, or part of it, cannot be used for weeks. What is inside is damaged or out of reach.",
  },
  "closed-access": {
    name: "Closed access",
    description:
      "The building is unharmed, but nobody may go in: a cordon, a gas leak next door or a blocked road.",
  },
  "evacuated-building": {
    name: "Evacuated building",
    description:
      "Everybody leaves within minutes, without computers or coats, and it is not known when they can return.",
  },
  "wan-failure": {
    name: "Wide area network (WAN) failure",
    description:
      "The links between sites, or to the internet, are down. Systems run, but nobody reaches them from another site.",
  },
  "identity-outage": {
    name: "Identity outage",
    description:
      "Nobody can sign in. Every system that relies on the same directory is closed, healthy or not.",
  },
  "mail-outage": {
    name: "Mail outage",
    description:
      "Mail is neither sent nor received. Orders, alarms and notices that arrive by mail stop without a sound.",
  },
  "chat-meeting-outage": {
    name: "Chat and meeting outage",
    description: "Chat, calls and meetings in the usual service are down, often along with telephony.",
  },
  "cloud-service-incident": {
    name: "Cloud service incident",
    description:
      "The provider reports a fault in a cloud service. When it will be repaired is not in your hands.",
  },
  ransomware: {
    name: "Ransomware",
    description:
      "Files and servers have been encrypted, perhaps backups too. Systems are isolated and have to be rebuilt clean.",
  },
  "expired-certificate": {
    name: "Expired certificate",
    description:
      "A certificate or a domain has run out. Sites and connections refuse to work although nothing is broken.",
  },
  snowstorm: {
    name: "Snowstorm",
    description:
      "Roads and rails are closed from one evening to the next. Nobody reaches the office; systems work.",
  },
  "transport-stop": {
    name: "Transport stop",
    description:
      "Public transport stands still, or fuel is short. Only those who live nearby reach the site.",
  },
  "evacuation-order": {
    name: "Evacuation order",
    description:
      "Authorities clear an area. Offices and homes in it are empty, and people are busy with their families.",
  },
  "remote-sign-in-failure": {
    name: "Remote staff cannot sign in",
    description:
      "People who work from home cannot sign in, and most of them cannot simply come to the office.",
  },
  "help-desk-overload": {
    name: "Help desk overload",
    description:
      "A fault makes hundreds of users call at once. The help desk is blocked, and those who could repair answer calls.",
  },
  "specialist-away": {
    name: "Specialist away in an outage",
    description:
      "A critical system fails while the only person who can restore it is on leave or cannot be reached.",
  },
  "power-or-fibre-cut": {
    name: "Regional power or fibre cut",
    description:
      "Power or fibre is cut in an area for hours. Sites there cannot work, and what they house is down.",
  },
  "server-room-lost": {
    name: "Server room in lost building",
    description: "The building that is lost also housed servers, so the work and its systems go together.",
  },
  "vpn-overload": {
    name: "VPN overload",
    description:
      "The office is closed, everybody connects from outside, and the VPN lets in only some of them.",
  },
  "pandemic-vpn-overload": {
    name: "Pandemic with VPN overload",
    description:
      "Many people are ill, the offices are closed, and the VPN does not carry all who work from home.",
  },
  "long-regional-blackout": {
    name: "Long regional blackout",
    description:
      "No power in the region for days. Homes, sites, mobile network and water fail one after another.",
  },
  "armed-conflict": {
    name: "Armed conflict",
    description:
      "People are called up or flee, sites are at risk, and networks and providers may be attacked or cut off.",
  },
};
