import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const locationSystemsText: Readonly<Record<string, QuestionText>> = {
  "location-systems.network-bound-access": {
    title: "Systems tied to a network",
    prompt:
      "Do you know which systems can be reached only from one of your sites or from the company network?",
    why: "When the site is closed or the network is down, exactly these systems are out of reach, however healthy they are. What is not on the list is found out by the people who need it.",
    ladder: {
      none: "Nobody has checked from where each system can be reached.",
      partial:
        "The well-known cases are listed, but cloud services with network rules, machines, or systems of single departments have not been checked.",
      documented:
        "For every system behind a critical activity it is written whether it needs a site, the company network, the VPN or only the internet; one person keeps the list.",
      proven:
        "Documented, and within 12 months each entry was tried from a connection outside the company, and the list was corrected.",
    },
    example:
      "Manufacturer, 280 staff: of 31 critical systems, 19 need only the internet, 8 the VPN, and 4 work only inside the plant: line control, badge system, label printing and the old quality database. In February the IT coordinator tried all 31 from a mobile connection in two afternoons and found one wrong entry.",
    evidence:
      "The list of systems with the access each needs, and the dated record of trying them from outside.",
  },
  "location-systems.alternative-access": {
    title: "Another way in",
    prompt:
      "Can staff reach the systems of your critical activities another way when the usual site, network or VPN is gone?",
    why: "One gateway, one office or one VPN is a single door. If it fails, every system behind it fails for everybody, even those that run elsewhere.",
    ladder: {
      none: "There is one way in; without it staff wait until it is repaired.",
      partial:
        "Some systems can be reached another way, or the other way shares the site, line, sign-in or provider with the usual one.",
      documented:
        "For every critical activity a second way that shares no site, line or gateway with the first is set up; how to switch and who decides is written where it can be read meanwhile.",
      proven:
        "Documented, and within 12 months staff worked through the second way for at least half a day with the first switched off, and the switching time was measured.",
    },
    example:
      "Engineering consultancy, 220 staff: files and mail are in Microsoft 365 and reachable from any network with a company computer. The project database has a second VPN gateway at another provider. Each laptop holds both profiles. On 21 March the first gateway was off from 08:00 to 13:00; 96 people worked on within 10 minutes.",
    evidence:
      "The description of the second way with its dependencies, and the report of a session with the first way switched off.",
  },
  "location-systems.split-tunnel": {
    title: "Cloud traffic outside the VPN",
    prompt:
      "When staff work remotely, does their traffic to your cloud services go straight to the internet instead of through the VPN?",
    why: "If meetings and mail pass through the VPN, they fail with it, although the cloud service runs, and they use up the capacity that the internal systems need.",
    ladder: {
      none: "All traffic goes through the VPN, or nobody knows which way it takes.",
      partial:
        "Some cloud services or some computers go straight out, or it was set up once and is not kept up when the provider's addresses change.",
      documented:
        "It is written which cloud traffic goes straight out (split tunnel), which does not and why, how it is protected, and who updates the provider's address list; it is set on all company computers.",
      proven:
        "Documented, and within 12 months the VPN was cut while staff used mail, meetings and files, and they noticed nothing; the addresses were checked.",
    },
    example:
      "County museum and library service, 310 staff: Exchange, Teams and SharePoint traffic leaves the laptop straight to the internet; device rules and multi-factor sign-in protect it. The network lead compares the provider's address list every month. With the VPN stopped for 30 minutes in May, a meeting with 24 people went on undisturbed.",
    evidence:
      "The network policy with the list of exceptions and its last update, and the record of a test with the VPN cut.",
  },
  "location-systems.vpn-capacity": {
    title: "Remote access for everybody",
    prompt: "Is remote access sized for everybody who would need it at the same time?",
    why: "Remote access sized for an ordinary day fails on the day when all need it. Licences, gateway and line each set a limit, and the smallest one counts.",
    ladder: {
      none: "Nobody has compared the limits with the number of people who would connect.",
      partial:
        "The number of licences is known to suffice, but gateway or line has not been checked, or only some would get in and nobody has decided who.",
      documented:
        "Licences, gateway, line and sign-in are each written with their limit, the smallest covers the peak that was worked out, or an order of precedence says who connects first; an owner is named.",
      proven:
        "Documented, and within 12 months the worked-out peak, or everybody at once, was connected for at least an hour, and load and response times were recorded.",
    },
    example:
      "Municipality, 1,400 office staff: 900 need the VPN at the peak. Licences 1,200, gateway 1,500, line 2 Gbit/s of which 60 % was used in the test. Payroll and social services connect first if it is tight. On the planned home day in November 870 were connected at 09:15, with no complaint of slow work.",
    evidence: "The calculation of need and limits, and the measurement of a day with full load.",
  },
  "location-systems.site-hosted": {
    title: "Systems housed in a site",
    prompt: "Can you restore the systems that stand in one of your own sites if that site is lost?",
    why: "A fire or a flood in a building with a server room takes the workplaces and the systems together, and often the local backup too.",
    ladder: {
      none: "Nobody has listed which systems stand in which site, or there is no copy of them elsewhere.",
      partial:
        "Copies lie elsewhere, but there is nothing arranged to run them on, or only some of the systems are covered.",
      documented:
        "For each system housed in a site it is written where its copy lies, where and on what it is restored, in what order, by whom and in how many hours, and this fits its recovery time.",
      proven:
        "Documented, and within 12 months the critical ones were restored away from the site, from the copies alone, and the hours taken were compared with the recovery time.",
    },
    example:
      "Furniture manufacturer, 160 staff: the server room at the plant houses planning, time recording and the file server. Encrypted copies go to a data centre 80 km away every night. The contract gives standby servers within 6 hours; planning comes first. The restore in June took 9 hours for all three, against a limit of 24.",
    evidence:
      "The list of systems per site with place of copy and restore plan, and the report of a restore away from the site with hours.",
  },
  "location-systems.diverse-connectivity": {
    title: "Two paths out of sites",
    prompt:
      "Does each key site have two connections to the outside that share no cable, building entry or operator network?",
    why: "Two subscriptions often end in the same duct. One digger then cuts both, and the site loses cloud services, telephony and alarms at once.",
    ladder: {
      none: "Key sites have one connection.",
      partial:
        "Some key sites have two, or there are two but nobody has had the route, the entry or the operator's network checked, or the second is too small for the work.",
      documented:
        "Each key site has two paths with the operators' written word on the routes; what runs over the second, and that switching is automatic or who does it, is written.",
      proven:
        "Documented, and within 12 months the first path was unplugged at each key site during work, and critical activities went on over the second.",
    },
    example:
      "Freight terminal, 85 staff: fibre from the street in the north, and a 5G connection of another operator with the antenna on the south roof. The fibre operator confirmed the route in writing. Over 5G, telephony and the terminal system run and video is switched off. Unplugged on 12 April at 14:00: 40 seconds of break, 3 hours of work.",
    evidence:
      "The operators' route statements, the description of the second path, and the record of unplugging the first.",
  },
  "location-systems.location-based-sign-in": {
    title: "Sign-in rules tied to places",
    prompt:
      "Have you made sure that sign-in rules tied to places or networks do not lock people out in an emergency?",
    why: "A rule that trusts the office network or one country protects on ordinary days. When staff have to work from elsewhere, it locks out the people who should put things right.",
    ladder: {
      none: "Nobody knows which sign-in rules depend on a place, a network or a country.",
      partial:
        "The rules are known, but what happens to each when the office or its network is gone has not been worked out, or only one person can change them.",
      documented:
        "Each rule is listed with its effect in an emergency; emergency accounts are exempt and watched; a prepared emergency setting, and who may switch it on and off, is written down.",
      proven:
        "Documented, and within 12 months staff and administrators signed in from an unusual network with the office network taken as gone, and the emergency setting was switched on and off again.",
    },
    example:
      "Accountancy firm, 75 staff: two of nine sign-in rules skip the second factor in the office. Both have a prepared twin without the office network, so nobody is shut out if it is lost. Two emergency accounts are exempt and raise an alarm when used. Tried from a hotel network on 17 September; the switch took 12 minutes.",
    evidence:
      "The list of rules with their effect, and the dated test from an outside network, including switching back.",
  },
  "location-systems.local-egress": {
    title: "Short way to the cloud",
    prompt:
      "Does each site reach the cloud through a nearby internet connection and nearby name resolution, without detours?",
    why: "If all sites send cloud traffic through head office, a fault there stops the cloud for all of them. Name resolution far away leads users to a distant, slow entrance.",
    ladder: {
      none: "All sites go through one central point, or nobody has looked.",
      partial:
        "Some sites go out locally, but name resolution or inspection still takes the traffic round through another site.",
      documented:
        "For each site it is written where cloud traffic leaves, where names are resolved, what inspects it, and why any detour is kept; somebody is responsible.",
      proven:
        "Documented, and within 12 months the way was measured from each site, or the central point was switched off, and the branches went on working in the cloud.",
    },
    example:
      "Retail chain, 26 shops: each shop goes out through its own line and resolves names at its own operator; only payment traffic goes through head office, because the bank requires it. The provider's connectivity test is run in five shops each quarter. When head office lost power for 4 hours in August, the shops kept mail and stock.",
    evidence:
      "The network drawing with exits and name resolution per site, and the result of a measurement or a test without the central point.",
  },
};

export const locationSystemsFollowUps: Readonly<Record<string, FollowUpText>> = {
  "location-systems.network-bound-access.systems": {
    prompt: "Which systems can be reached only from a site or the company network?",
  },
  "location-systems.alternative-access.way": {
    prompt: "What is the second way in for most staff?",
    options: {
      "second-vpn": "Second VPN at another site or provider",
      "web-gateway": "Web gateway that publishes the systems",
      "virtual-desktop": "Virtual desktop at another provider",
      "public-cloud-access": "Straight over the internet, without a gateway",
      "other-site": "From another of our sites",
      other: "Something else",
    },
  },
  "location-systems.alternative-access.activation-minutes": {
    prompt: "How long does it take until staff can work through the second way? (minutes)",
  },
  "location-systems.vpn-capacity.sessions-possible": {
    prompt: "How many can connect at the same time, by the smallest limit? (people)",
  },
  "location-systems.vpn-capacity.sessions-needed": {
    prompt: "How many would need to connect at the same time? (people)",
  },
  "location-systems.site-hosted.restore-hours": {
    prompt: "How long does it take to restore the critical systems away from the site? (hours)",
  },
};
